import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Earlier } from '../../core/document/earlier-document.js';
import { sourceNote } from '../../core/content/sources.js';
import { arrowKeys } from '../../core/element/arrow-keys.js';
import { arrowKeysStyles } from '../../core/element/arrow-keys.styles.js';
import { focusFirst } from '../../core/element/focus.js';
import { awaited, OnDemand } from '../../core/element/on-demand.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { segments } from '../../core/element/segments.styles.js';
import { WidthController } from '../../core/element/width-controller.js';
import { isoDay } from '../../core/language/dates.js';
import { addAgreement, editAgreement } from '../agreements/agreements.model.js';
import { agreementsStyles } from '../agreements/agreements.styles.js';
import { ClockController } from '../steps/clock-controller.js';
import type { SheetContent } from './sheet-content.schema.js';
import { SheetController } from './sheet-controller.js';
import { sheetToolScreen } from './sheet-tool-screen.js';
import {
  isWhole,
  placeRow,
  resultOf,
  setAside,
  stillOpen,
  takeAgreements,
  takeUp,
  type SheetResult,
  type SheetToolData,
} from './sheet-tool.model.js';
import { sheetToolStyles } from './sheet-tool.styles.js';
import {
  groupsOf,
  type Drawn,
  type Part,
  type SheetToolView,
  type Unit,
} from './sheet-tool-view.js';
import { sheetStyles } from './sheet.styles.js';

export type { SheetResult };

/**
 * A sheet that people write on: groups of rows and columns, agreements, how far each is, and an earlier
 * moment beside it. Content says all of it; a tool gives its picture.
 */
export abstract class SheetElement<
  Content extends SheetContent = SheetContent,
> extends SamenspelElement<Content, SheetToolData> {
  static override styles = [
    ...SamenspelElement.styles,
    segments,
    agreementsStyles,
    arrowKeysStyles,
    sheetStyles,
    sheetToolStyles,
  ];
  static override properties: PropertyDeclarations = {
    front: { state: true },
    unit: { state: true },
    withAnswers: { state: true },
    earlier: { state: true },
  };

  /** The part in front; the first when undefined. */
  declare private front: Part | undefined;
  /** Id of the unit that a narrow page shows. */
  declare private unit: string | undefined;
  declare private withAnswers: boolean;
  declare private earlier: Earlier<SheetToolData>;
  /** Other parts than the start, paper, what one takes along, and an earlier moment; for everyone, once the first screen is there. */
  protected override readonly later = new OnDemand(
    this,
    () => import('./sheet.on-demand.js'),
    true,
  );
  readonly #width = new WidthController(this, 38);
  readonly #sheet = new SheetController<SheetToolData>(this, () => this.documents);
  readonly #clock = new ClockController(this, (text) => this.#sheet.changes.say(text));

  constructor() {
    super();
    this.withAnswers = false;
    arrowKeys(this);
  }

  /** How far it is, to see from across a table; it stands beside the same in words. */
  protected abstract renderPicture(view: SheetToolView): unknown;

  /** What the marks in the picture mean. */
  protected renderLegend(_view: SheetToolView): unknown {
    return nothing;
  }

  /** A mark of how far a row is, beside the same in words. */
  protected renderMark(_unit: Unit): unknown {
    return nothing;
  }

  protected override titleOf(content: Content): string {
    return content.title;
  }

  protected override result(): SheetResult | undefined {
    const { ready } = this;
    return ready && resultOf(this.documents.data, ready.content, this.definition.tool, isoDay());
  }

  protected override isComplete(): boolean {
    const { ready } = this;
    return !!ready && isWhole(this.documents.data, ready.content, isoDay());
  }

  #view(content: Content): SheetToolView {
    const { text, earlier } = this;
    const { data, document } = this.documents;
    const { tool } = this.definition;
    const today = isoDay();
    const groups = groupsOf({ content, tool, data, today, text });
    const now = groups.filter(({ aside }) => !aside);
    const units = now.flatMap((group) => group.units);
    const acts = this.#sheet;
    const view: SheetToolView = {
      content,
      tool,
      data,
      acts,
      groups,
      now,
      units,
      narrow: this.#width.narrow,
      part: now.some(({ id }) => id === this.front) || this.front === 'end' ? this.front! : 'start',
      at: Math.max(
        0,
        units.findIndex(({ id }) => id === this.unit),
      ),
      level: this.level + 1,
      language: this.shownLanguage,
      today,
      withAnswers: this.withAnswers,
      earlier,
      sayFaults: this.sayFaults,
      text,
      minutesLeft: this.#clock.minutesLeft,
      startTimer: (minutes) => this.#clock.start(minutes, () => this.shownLanguage),
      stopTimer: () => this.#clock.stop(),
      agree: (act, settings) =>
        acts.change((now_) => ({ ...now_, agreements: act(now_.agreements) }), settings),
      go: (to) => this.#go(to, content),
      show: (to) => this.#show(to),
      choose: (group, on) => acts.change((now_) => setAside(now_, group, !on)),
      chooseOne: (group) => acts.change((now_) => takeUp(now_, group, content.groups)),
      place: (row, group) => acts.change((now_) => placeRow(now_, row, group)),
      findOut: (unit) => this.#findOut(content, unit),
      compare: (file) => void this.#compare(file),
      takeOver: () => this.#takeOver(content),
      include: (answers) => (this.withAnswers = answers),
      print: () => this.print(),
      asText: this.asText(),
      savedAt: document.savedAt,
      otherPart: () => this.later.show((part) => part.otherPart(view, this.#drawn(view))),
      takeAway: () => this.later.say((part) => part.takeAway(view)) ?? nothing,
      earlierMoment: () =>
        this.later.say((part) => part.earlierMoment(view)) ?? awaited(this.later),
    };
    return view;
  }

  #go(to: Part, { parts }: Content): void {
    if (parts) this.#show(to);
    else this.unit = to;
    void focusFirst(this, parts ? ['.part-title'] : [`#point-${to} legend`]);
  }

  #show(part: Part): void {
    this.#clock.stop();
    this.#sheet.changes.hush();
    this.front = part;
  }

  /** An agreement to find it out, with the place for who in focus. */
  #findOut({ unknown }: Content, { question }: Unit): void {
    if (!unknown) return;
    const what = this.text(unknown.what, { question });
    this.#sheet.change(
      (now) => {
        const more = addAgreement(now.agreements);
        const agreements = editAgreement(more, more.at(-1)!.id, 'what', what);
        return { ...now, agreements };
      },
      { focus: ['.agreement:last-of-type .who input'] },
    );
  }

  async #compare(file: File): Promise<void> {
    this.earlier = await this.documents.read(file);
  }

  /** Takes over what was still open in the earlier document; says how many that were. */
  #takeOver({ compare: { take } }: Content): void {
    const { earlier } = this;
    if (!take || !earlier?.ok) return;
    const { docId, savedAt, data } = earlier.value;
    const from = docId ?? `v-${savedAt.replace(/\D/g, '')}`;
    const before = this.documents.data.agreements.length;
    this.#sheet.change((now) => takeAgreements(now, stillOpen(data.agreements), from));
    const count = this.documents.data.agreements.length - before;
    this.#sheet.changes.say(() =>
      count ? this.text(take.done, { count: `${count}` }, count) : this.text(take.none),
    );
  }

  /** @internal */
  override forget(): void {
    this.#clock.stop();
    super.forget();
  }

  protected override renderScreen(content: Content): TemplateResult {
    const view = this.#view(content);
    const { undo } = this.#sheet.changes;
    return html`
      <div class="sheet-tool" @keydown=${undo.onKey}>
        ${sheetToolScreen(view, { ...this.#drawn(view), undo: undo.buttons() })}
      </div>
      ${this.renderDocumentBar()} ${sourceNote(this.text(content.sourceNote), content.sources)}
    `;
  }

  protected override renderPrint(content: Content): TemplateResult | undefined {
    const view = this.#view(content);
    return this.later.say((part) => part.sheetToolPaper(view, this.#drawn(view)));
  }

  #drawn(view: SheetToolView): Drawn {
    return {
      picture: this.renderPicture(view),
      legend: this.renderLegend(view),
      mark: (unit) => this.renderMark(unit),
    };
  }
}
