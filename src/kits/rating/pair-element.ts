import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Earlier } from '../../core/document/earlier-document.js';
import { sourceNote } from '../../core/content/sources.js';
import { ChangeController } from '../../core/document/change-controller.js';
import { focusFirst } from '../../core/element/focus.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { segments } from '../../core/element/segments.styles.js';
import { agreementsStyles } from '../agreements/agreements.styles.js';
import { roundScreen } from '../people/round-screen.js';
import { SidesController } from '../people/sides-controller.js';
import { sidesStyles } from '../people/sides.styles.js';
import { turnsStyles } from '../people/turns.styles.js';
import { whoScreen } from '../people/who-screen.js';
import {
  answerOf,
  blankPair,
  isPairDone,
  pairCarry,
  pairParts,
  pairResult,
  toggleSubject,
  type PairData,
  type PairResult,
} from './pair.model.js';
import type { PairContent } from './pair.schema.js';
import { sideIds, type PairView, type ShownPlank } from './pair-view.js';
import { choiceOfFirst } from './pair-who.js';
import { pairStyles } from './pair.styles.js';
import { itemsOf, statementPlaces } from './rating.model.js';

export type { PairResult };

/**
 * Two people each say, covered, how they see the same statements; then it lies open, area by area, and they
 * choose what to talk about. Nobody gets a mark. A tool gives its picture of an area.
 */
export abstract class PairElement<
  Content extends PairContent = PairContent,
> extends SamenspelElement<Content, PairData> {
  static override styles = [
    ...SamenspelElement.styles,
    segments,
    agreementsStyles,
    turnsStyles,
    sidesStyles,
    pairStyles,
  ];
  protected static override readonly blank = blankPair;
  protected static override readonly carry = pairCarry;
  static override properties: PropertyDeclarations = {
    at: { state: true },
    full: { state: true },
    earlier: { state: true },
  };

  /** Place of the statement in front of who writes. */
  declare private at: number;
  /** Id of who wrote when this was last drawn. */
  #writer: string | undefined;
  /** The data in which someone wanted more subjects than they may have. */
  declare private full: PairData | undefined;
  declare private earlier: Earlier<PairData>;

  readonly #changes = new ChangeController<PairData>(this, () => this.documents);
  readonly #sides = new SidesController<PairData>(this, this.#changes, {
    parts: pairParts,
    read: (file) => this.documents.read(file),
    contentId: () => this.contentId,
    order: () => (this.ready ? sideIds(this.ready.content) : []),
  });
  /** Statements, what lies open, and paper: for everyone, once the first screen is there. */
  protected override readonly later = new OnDemand(this, () => import('./pair.on-demand.js'), true);

  constructor() {
    super();
    this.at = 0;
  }

  /** An area as it lies open, to see from across a table; the same stands in words beside it. */
  protected abstract renderPlank(plank: ShownPlank): unknown;

  /** What the marks in the picture mean. */
  protected abstract renderLegend(view: PairView): unknown;

  /** What the tool says of help, below all else and on paper. */
  protected abstract renderHelp(content: Content): unknown;

  protected override titleOf(content: Content): string {
    return content.title;
  }

  protected override result(): PairResult | undefined {
    const { ready } = this;
    if (!ready) return undefined;
    const { rating } = ready.content;
    const { data } = this.documents;
    return pairResult(data, rating.areas, sideIds(ready.content), rating.highFrom);
  }

  protected override isComplete(): boolean {
    return isPairDone(this.documents.data);
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { writer } = this.#sides.turns;
    if (writer === this.#writer) return;
    this.#writer = writer;
    this.at = this.#firstBlank(writer);
  }

  /** Where someone goes on: at the first statement that they did not answer yet. */
  #firstBlank(side: string | undefined): number {
    const items = this.ready ? itemsOf(this.ready.content.rating) : [];
    const at = items.findIndex(({ id }) => !answerOf(this.documents.data, side ?? '', id));
    return Math.max(0, at);
  }

  /** @internal */
  override forget(): void {
    this.#sides.forget();
    super.forget();
  }

  #view(content: Content): PairView {
    const { documents, text } = this;
    const { data } = documents;
    const changes = this.#changes;
    const items = itemsOf(content.rating);
    const view: PairView = {
      content,
      data,
      level: this.level + 1,
      language: this.shownLanguage,
      isShared: this.share === 'answers',
      sides: this.#sides,
      at: Math.min(this.at, items.length - 1),
      isFull: this.full === data,
      earlier: this.earlier,
      text,
      sayFaults: this.sayFaults,
      asText: this.asText(),
      change: (act, options) => changes.change(act, options),
      say: (what) => changes.say(what),
      save: () => documents.save(),
      print: () => this.print(),
      undo: changes.undo.buttons(),
      bar: this.renderDocumentBar(),
      picture: (plank) => this.renderPlank(plank),
      legend: () => this.renderLegend(view),
      help: () => this.renderHelp(content),
      go: (at) => {
        this.at = Math.max(0, Math.min(at, items.length - 1));
        void focusFirst(
          this,
          at < items.length ? statementPlaces(items[this.at]!.id) : ['#finish'],
        );
      },
      toggle: (area) => {
        const { maxSubjects: most } = content;
        if (changes.change((now) => toggleSubject(now, area, most))) return;
        this.full = data;
        changes.say(() => text(content.look.full, { most: `${most}` }, most));
      },
      compare: (file) => void this.#compare(file),
    };
    return view;
  }

  async #compare(file: File): Promise<void> {
    this.earlier = await this.documents.read(file);
  }

  #screen(view: PairView): unknown {
    const { content, data, text } = view;
    if (data.turns.phase === 'before')
      return whoScreen(view, {
        everyone: true,
        asked: choiceOfFirst(view),
        more: html`
          <p><strong>${text(content.purpose)}</strong></p>
          <details class="third">
            <summary>${text(content.who.third.title)}</summary>
            <p>${text(content.who.third.text)}</p>
          </details>
        `,
      });
    return data.turns.phase === 'round'
      ? roundScreen(view, (side) => this.later.show((part) => part.writeBody(view, side)))
      : this.later.show((part) => part.openScreen(view));
  }

  protected override renderScreen(content: Content): TemplateResult {
    const view = this.#view(content);
    return html`
      <div class="pair" @keydown=${this.#changes.undo.onKey}>${this.#screen(view)}</div>
      ${this.#sides.turns.writer ? '' : sourceNote(this.text(content.sourceNote), content.sources)}
    `;
  }

  protected override renderPrint(content: Content): TemplateResult | undefined {
    return this.later.say((part) => part.pairPaper(this.#view(content)));
  }
}
