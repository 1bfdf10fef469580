import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { ChangeController } from '../../core/document/change-controller.js';
import type { Earlier } from '../../core/document/earlier-document.js';
import { arrowKeys } from '../../core/element/arrow-keys.js';
import { arrowKeysStyles } from '../../core/element/arrow-keys.styles.js';
import { focusFirst } from '../../core/element/focus.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import type { Fault } from '../../core/faults/faults.js';
import { isoDay } from '../../core/language/dates.js';
import { definition } from '../../generated/competence-mirror/definition.js';
import type { CollectView } from '../../kits/rating/collect-view.js';
import { itemsOf, statementPlaces } from '../../kits/rating/rating.model.js';
import { minimumFaults, minimumOf, ratingOf } from '../../kits/rating/round-tool.model.js';
import { startBallot } from '../../kits/rating/round.model.js';
import { LOWEST_MINIMUM } from '../../kits/rating/tally.model.js';
import { waysStyles } from '../../kits/rating/ways.styles.js';
import {
  blank,
  changeRound,
  firstUnanswered,
  isMirrorDone,
  isStarred,
  MOST_STARS,
  resultOf,
  roundOf,
  star,
  swapStar,
  unstar,
  type CompetenceMirrorData,
  type CompetenceMirrorResult,
} from './competence-mirror.model.js';
import type { CompetenceMirrorContent } from './competence-mirror.schema.js';
import { styles } from './competence-mirror.styles.js';
import { carry } from './mirror-carry.model.js';
import { questionsFile } from './mirror-questions.js';
import { screenNow } from './mirror-screen.js';
import { startScreen } from './mirror-start.js';
import { titleOf } from './mirror-shown.js';
import type { Extra, MirrorView, Screen } from './mirror-view.js';

export type { CompetenceMirrorResult };
type Content = CompetenceMirrorContent;
type Data = CompetenceMirrorData;

/**
 * A professional answers ten how-questions, chooses up to three to grow in, and writes a step for each. Others may
 * answer, too: of fewer than three nothing is told. It is one’s own: no score, no level, nobody beside anyone.
 *
 * @element competence-mirror
 */
export class CompetenceMirror extends SamenspelElement<Content, Data> {
  static override styles = [...SamenspelElement.styles, arrowKeysStyles, waysStyles, styles];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;
  static override properties: PropertyDeclarations = {
    minGroup: { attribute: 'min-group' },
    screen: { state: true },
    at: { state: true },
    asking: { state: true },
    present: { state: true },
    said: { state: true },
    extras: { state: true },
    earlier: { state: true },
  };

  /** Fewest others of whom something is told: 3 to 20, and 3 when absent. */
  declare minGroup?: string | null;

  /** Undefined until the person goes somewhere: what the document holds then decides. */
  declare private screen: Screen | undefined;
  declare private at: number | undefined;
  declare private asking: string | undefined;
  /** Name of the document in which someone said to be in front of a form, on this page. */
  declare private present: string | undefined;
  declare private said: readonly string[];
  declare private extras: readonly Extra[];
  declare private earlier: Earlier<Data>;
  /** With which document a form was ended on this page; see `ChangeController.arrivals`. */
  #ended = -1;

  readonly #changes = new ChangeController<Data>(this, () => this.documents);
  protected override readonly later = new OnDemand(
    this,
    () => import('./competence-mirror.on-demand.js'),
    true,
  );

  constructor() {
    super();
    this.said = [];
    this.extras = [];
    arrowKeys(this);
  }

  protected override titleOf(content: Content): string {
    return content.title;
  }

  protected override checkSettings(_content: Content): readonly Fault[] {
    return minimumFaults(this.minGroup);
  }

  protected override result(): CompetenceMirrorResult {
    return resultOf(this.documents.data);
  }

  protected override isComplete(): boolean {
    return isMirrorDone(this.documents.data);
  }

  #collectView(content: Content): CollectView {
    const { documents, text } = this;
    const changes = this.#changes;
    const round = roundOf(documents.data);
    return {
      content,
      data: round,
      level: this.level + 1,
      minimum: minimumOf(this.minGroup, LOWEST_MINIMUM),
      isShared: this.share === 'answers',
      isPair: false,
      at: this.#at(content),
      isPresent: !!round.ballot && !!this.present && this.present === documents.docId,
      remark: content.remark.label,
      leader: text(content.ask.pass.leader),
      staysDone: this.#ended !== changes.arrivals,
      said: this.said,
      text,
      undo: changes.undo.buttons(),
      bar: this.renderDocumentBar(),
      change: (act, options) => {
        const next = changes.change(
          (now) => changeRound(now, act),
          typeof options === 'function' ? (made) => options(roundOf(made)) : options,
        );
        return next && roundOf(next);
      },
      forget: () => changes.undo.forget(),
      say: (what) => changes.say(what),
      set: (state) => {
        // Whoever is no longer in front ended a form here.
        if ('present' in state && !state.present) this.#ended = changes.arrivals;
        Object.assign(this, state);
      },
      focus: (...places) => void focusFirst(this, places),
      go: (screen) => this.#go(screen),
      goTo: (at) => this.#goTo(at),
      startForm: (group) => {
        const ballot = { group, on: isoDay(), of: ratingOf(content) };
        changes.change((now) => changeRound(now, (its) => startBallot(its, ballot)));
        this.screen = 'collect';
        this.#goOn();
      },
      goOn: () => this.#goOn(),
      read: async (file) => {
        const read = await documents.read(file);
        return read.ok
          ? { ok: true, value: { ...read.value, data: roundOf(read.value.data) } }
          : read;
      },
      save: () => documents.save(),
      now: () => this.#collectView(content),
    };
  }

  /** Someone says to be in front of the form that is there. */
  #goOn(): void {
    this.#changes.change((data) =>
      changeRound(data, ({ ballot, ...now }) => {
        const { done: _done, ...form } = ballot!;
        return { ...now, ballot: form };
      }),
    );
    this.#changes.undo.forget();
    this.present = this.documents.docId;
    this.#goTo(0);
  }

  #view(content: Content): MirrorView {
    const { documents, text } = this;
    const { data } = documents;
    const changes = this.#changes;
    const collect = this.#collectView(content);
    return {
      content,
      data,
      round: collect.data,
      text,
      level: this.level + 1,
      language: this.shownLanguage,
      minimum: collect.minimum,
      isShared: collect.isShared,
      screen: screenNow(data, this.screen, itemsOf(content.rating)),
      at: collect.at,
      asking: this.asking,
      extras: this.extras,
      earlier: this.earlier,
      sayFaults: this.sayFaults,
      asText: this.asText(),
      undo: collect.undo,
      bar: collect.bar,
      collect,
      change: (act, options) => void changes.change(act, options),
      say: (what) => changes.say(what),
      go: (screen) => this.#go(screen),
      goTo: (at) => this.#goTo(at),
      toggleStar: (item) => this.#toggleStar(item, content),
      letGo: (item) => this.#letGo(item),
      setExtra: (extra, on) => {
        const others = this.extras.filter((each) => each !== extra);
        this.extras = on ? [...others, extra] : others;
      },
      compare: (file) => void documents.read(file).then((read) => (this.earlier = read)),
      saveQuestions: () => {
        const file = questionsFile(documents.document);
        documents.download('json', file, 'application/json', text(content.ask.file.name));
      },
      print: () => this.print(),
    };
  }

  #at({ rating }: Content): number {
    const items = itemsOf(rating);
    const { data } = this.documents;
    const at = this.at ?? firstUnanswered(data, items) ?? 0;
    return Math.max(0, Math.min(at, items.length - 1));
  }

  #go(screen: Screen): void {
    this.#changes.hush();
    this.said = [];
    this.screen = screen;
    this.asking = undefined;
    if (screen === 'write') {
      const { data } = this.documents;
      this.#goTo(firstUnanswered(data, itemsOf(this.ready!.content.rating)) ?? 0);
      return;
    }
    void focusFirst(this, ['.outcome-title', '.start-title', '.hand-over-title', '.ask-title']);
  }

  #goTo(at: number): void {
    const items = itemsOf(this.ready!.content.rating);
    this.at = Math.max(0, Math.min(at, items.length - 1));
    const places = statementPlaces(items[this.at]!.id);
    void focusFirst(this, at < items.length ? places : ['#finish']);
  }

  #toggleStar(item: string, content: Content): void {
    const { data } = this.documents;
    this.asking = undefined;
    if (isStarred(data, item)) this.#changes.change((now) => unstar(now, item));
    else if (data.stars.length < MOST_STARS) this.#changes.change((now) => star(now, item));
    else {
      this.asking = item;
      const title = this.text(titleOf(content, item));
      this.#changes.say(() => this.text(content.mirror.full, { title }));
      void focusFirst(this, ['.let-go button']);
    }
  }

  #letGo(from: string | undefined): void {
    const { asking: to } = this;
    this.asking = undefined;
    if (!to) return;
    if (from) this.#changes.change((now) => swapStar(now, { from, to }));
    void focusFirst(this, [`#star-${to}`]);
  }

  protected override renderScreen(content: Content): TemplateResult {
    const view = this.#view(content);
    const { screen } = view;
    const isCovered = screen === 'collect' && view.collect.isPresent;
    return html`
      <div class="mirrors" @keydown=${this.#changes.undo.onKey}>
        ${
          screen === 'start'
            ? startScreen(view)
            : this.later.show((part) =>
                screen === 'write'
                  ? part.writeScreen(view)
                  : screen === 'collect'
                    ? part.othersScreen(view)
                    : part.outcomeScreen(view),
              )
        }
      </div>
      ${isCovered ? '' : sourceNote(this.text(content.sourceNote), content.sources)}
    `;
  }

  protected override renderPrint(content: Content): TemplateResult | undefined {
    return this.later.say((part) => part.mirrorPaper(this.#view(content)));
  }
}
