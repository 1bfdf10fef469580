import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Earlier } from '../../core/document/earlier-document.js';
import { sourceNote } from '../../core/content/sources.js';
import { ChangeController } from '../../core/document/change-controller.js';
import { focusFirst } from '../../core/element/focus.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import type { Fault } from '../../core/faults/faults.js';
import { isoDay } from '../../core/language/dates.js';
import { fieldStyles } from '../agreements/field.styles.js';
import { itemsOf, statementPlaces } from './rating.model.js';
import {
  beginPair,
  hasCollected,
  isCovered,
  isNew,
  isOpen,
  isRoundDone,
  startBallot,
  type RoundData,
} from './round.model.js';
import type { RoundContent } from './round.schema.js';
import { startScreen } from './round-start.js';
import {
  blankRound,
  firstUncounted,
  minimumFaults,
  minimumOf,
  ratingOf,
  roundCarry,
  roundResult,
  type RoundResult,
} from './round-tool.model.js';
import type { ShownArea, ShownGroup } from './shown.js';
import type { Order, RoundView, Screen } from './round-view.js';
import { roundStyles } from './round.styles.js';
import { waysStyles } from './ways.styles.js';
import { toolOnPage } from './tool-on-page.js';

/**
 * A group rates the same statements: by fingers, on one device that goes round, or each apart; closed, it lies
 * open what they said together, and of nobody alone. A tool gives its picture.
 */
export abstract class RoundElement<
  Content extends RoundContent = RoundContent,
> extends SamenspelElement<Content, RoundData> {
  static override styles = [...SamenspelElement.styles, fieldStyles, waysStyles, roundStyles];
  protected static override readonly blank = blankRound;
  protected static override readonly carry = roundCarry;
  static override properties: PropertyDeclarations = {
    minGroup: { attribute: 'min-group' },
    screen: { state: true },
    at: { state: true },
    order: { state: true },
    present: { state: true },
    full: { state: true },
    said: { state: true },
    isAsking: { state: true },
    earlier: { state: true },
  };

  /** Fewest people of whom something is told when they did not show it themselves: 3 to 20, and 5 when absent. */
  declare minGroup?: string | null;

  /** Undefined until the person goes somewhere: what the document holds then decides. */
  declare private screen: Screen | undefined;
  declare private at: number;
  declare private order: Order;
  /** Name of the document in which someone said to be in front of a form, on this page. */
  declare private present: string | undefined;
  declare private full: RoundData | undefined;
  declare private said: readonly string[];
  /** Whether the person is asked if what lies open is to be covered again. */
  declare private isAsking: boolean;
  declare private earlier: Earlier<RoundData>;

  readonly #changes = new ChangeController<RoundData>(this, () => this.documents);
  protected override readonly later = new OnDemand(
    this,
    () => import('./round.on-demand.js'),
    true,
  );

  constructor() {
    super();
    this.at = 0;
    this.order = 'talk';
    this.said = [];
    this.isAsking = false;
  }

  /** Whether what begins here is for one person of each group, laid side by side as they are. */
  protected get isForPair(): boolean {
    return false;
  }

  /** What a group says of a statement, to see from across a room; the same stands in words beside it. */
  protected abstract renderRated(shown: ShownGroup, content: Content): unknown;

  /** How the group at this place is drawn, where a tool shows two. */
  protected renderSign(_at: number): unknown {
    return undefined;
  }

  /** What groups say of an area, where a tool shows that. */
  protected renderArea(_shown: ShownArea, _content: Content): unknown {
    return undefined;
  }

  protected override titleOf(content: Content): string {
    return content.title;
  }

  get #minimum(): number {
    return minimumOf(this.minGroup);
  }

  protected override checkSettings(_content: Content): readonly Fault[] {
    return minimumFaults(this.minGroup);
  }

  protected override result(): RoundResult | undefined {
    const { ready } = this;
    return ready && roundResult(this.documents.data, ready.content, this.#minimum);
  }

  protected override isComplete(): boolean {
    return isRoundDone(this.documents.data);
  }

  /** @internal */
  override get isCovered(): boolean {
    return isCovered(this.documents.data);
  }

  /** Where someone went, else where the document is: an outcome is there only once there is one. */
  #screenNow(): Screen {
    const { data } = this.documents;
    if (
      this.screen &&
      (this.screen !== 'outcome' || isOpen(data)) &&
      (this.screen === 'start' || data.way)
    )
      return this.screen;
    if (data.closed || data.pair?.on) return 'outcome';
    return data.way !== 'fingers' && (hasCollected(data) || data.ballot) ? 'collect' : 'start';
  }

  #view(content: Content): RoundView {
    const { documents, text } = this;
    const { data } = documents;
    const changes = this.#changes;
    const items = itemsOf(content.rating);
    const at = Math.max(0, Math.min(this.at, items.length - 1));
    const view: RoundView = {
      content,
      data,
      level: this.level + 1,
      language: this.shownLanguage,
      minimum: this.#minimum,
      isShared: this.share === 'answers',
      isPair: !!data.pair || (this.isForPair && isNew(data)),
      screen: this.#screenNow(),
      at,
      order: this.order,
      isPresent: !!data.ballot && !!this.present && this.present === documents.docId,
      isFull: this.full === data,
      isAsking: this.isAsking,
      said: this.said,
      earlier: this.earlier,
      docId: documents.docId,
      text,
      sayFaults: this.sayFaults,
      asText: this.asText(),
      undo: changes.undo.buttons(),
      bar: this.renderDocumentBar(),
      begin: (act) => this.#begin(act),
      change: (act, options) => changes.change(act, options),
      forget: () => changes.undo.forget(),
      say: (what) => changes.say(what),
      set: (state) => void Object.assign(this, state),
      focus: (...places) => void focusFirst(this, places),
      go: (screen) => this.#go(screen, content),
      goTo: (to) => this.#goTo(to, content),
      startForm: (group) => this.#startForm(group, content),
      goOn: () => this.#goOn(content),
      read: (file) => documents.read(file),
      compare: (file) => void documents.read(file).then((read) => (this.earlier = read)),
      save: () => documents.save(),
      document: () => documents.document,
      now: () => this.#view(content),
      print: () => this.print(),
      saveCsv: () => {
        const csv = this.later.say((part) => part.roundCsv(this.#view(content)));
        if (csv) documents.download('csv', csv, 'text/csv');
      },
      tool: (tag) => toolOnPage(this.ownerDocument, tag),
      picture: (shown) => this.renderRated(shown, content),
      sign: (place) => this.renderSign(place),
      areaPicture: (shown) => this.renderArea(shown, content),
    };
    return view;
  }

  #go(screen: Screen, content: Content): void {
    this.#changes.hush();
    this.screen = screen;
    this.said = [];
    this.isAsking = false;
    if (screen === 'collect' && this.documents.data.way === 'fingers')
      this.#goTo(firstUncounted(this.documents.data, itemsOf(content.rating)), content);
    else
      void focusFirst(this, [
        '.outcome-title',
        '.start-title',
        '.hand-over-title',
        '.collect-title',
      ]);
  }

  #goTo(at: number, content: Content): void {
    const items = itemsOf(content.rating);
    this.at = Math.max(0, Math.min(at, items.length - 1));
    const places = statementPlaces(items[this.at]!.id);
    void focusFirst(this, at < items.length ? ['.counters input', ...places] : ['#finish']);
  }

  /** A change that begins a document, as a pair where the page says so. */
  #begin(act: (now: RoundData) => RoundData): void {
    this.#changes.change((now) => {
      const begun = this.isForPair ? beginPair(now) : now;
      const next = act(begun);
      return next === begun ? now : next;
    });
  }

  #startForm(group: string, content: Content): void {
    const ballot = { group, on: isoDay(), ...(content.large && { of: ratingOf(content) }) };
    this.#changes.change((now) => startBallot(now, ballot));
    this.screen = 'collect';
    this.#goOn(content);
  }

  /** Someone says to be in front of the form that is there. */
  #goOn(content: Content): void {
    this.#changes.change(({ ballot, ...now }) => {
      if (!ballot?.done) return ballot ? { ...now, ballot } : now;
      const { done: _done, ...form } = ballot;
      return { ...now, ballot: form };
    });
    this.#changes.undo.forget();
    this.present = this.documents.docId;
    this.#goTo(0, content);
  }

  protected override renderScreen(content: Content): TemplateResult {
    const view = this.#view(content);
    const { screen } = view;
    return html`
      <div class="round" @keydown=${this.#changes.undo.onKey}>
        ${
          screen === 'start'
            ? startScreen(view)
            : this.later.show((part) =>
                screen === 'collect' ? part.collectScreen(view) : part.outcomeScreen(view),
              )
        }
      </div>
      ${screen === 'collect' && view.isPresent ? '' : sourceNote(this.text(content.sourceNote), content.sources)}
    `;
  }

  protected override renderPrint(content: Content): TemplateResult | undefined {
    return this.later.say((part) => part.roundPaper(this.#view(content)));
  }
}
