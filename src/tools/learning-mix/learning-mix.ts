import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { ChangeController } from '../../core/document/change-controller.js';
import { focusFirst } from '../../core/element/focus.js';
import { NeededField } from '../../core/element/needed-field.js';
import type { ToolDocument } from '../../core/document/document.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { segments } from '../../core/element/segments.styles.js';
import { WidthController } from '../../core/element/width-controller.js';
import { msg } from '../../core/language/localize.js';
import { definition } from '../../generated/learning-mix/definition.js';
import { onward, part, partChoice } from '../../kits/list/list-parts.js';
import { partsStyles } from '../../kits/list/list-parts.styles.js';
import type { OwnPart } from '../../kits/list/list-view.js';
import { peopleHereStyles } from '../../kits/people/people-here.styles.js';
import { turnsStyles } from '../../kits/people/turns.styles.js';
import type { LearningKind } from './learning-activities.model.js';
import {
  blank,
  carry,
  hasPrivate,
  isPlanned,
  resultOf,
  sharedOnly,
  type LearningMixData,
  type LearningMixResult,
} from './learning-mix.model.js';
import type { LearningMixContent } from './learning-mix.schema.js';
import { styles } from './learning-mix.styles.js';
import { panel } from './learning-panel.js';
import { questionsPart } from './learning-questions.js';
import type { LearningView } from './learning-view.js';

export type { LearningMixResult };

/**
 * A plan for a season of learning: what a team does already, what it adds, what it tries after a course,
 * and at which of it clients and carers take part. It shows the mix and gives no verdict.
 *
 * @element learning-mix
 */
export class LearningMix extends SamenspelElement<LearningMixContent, LearningMixData> {
  static override styles = [
    ...SamenspelElement.styles,
    segments,
    partsStyles,
    peopleHereStyles,
    turnsStyles,
    styles,
  ];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;
  static override properties: PropertyDeclarations = {
    front: { state: true },
    writer: { state: true },
    kind: { state: true },
    withAnswers: { state: true },
    onlyRead: { state: true },
  };

  declare private front: string;
  /** Who the device is for, in which document, and whether they said to be there. */
  declare private writer:
    { readonly id: string; readonly here: boolean; readonly arrivals: number } | undefined;
  declare private kind: LearningKind | '';
  declare private withAnswers: boolean;
  /** Whether a file that is saved has only answers that were read out. */
  declare private onlyRead: boolean;

  readonly #changes = new ChangeController<LearningMixData>(this, () => this.documents);
  readonly #needed = new NeededField(() => this.documents.messages);
  readonly #width = new WidthController(this, 56);
  protected override readonly later = new OnDemand(
    this,
    () => import('./learning-mix.on-demand.js'),
    true,
  );

  constructor() {
    super();
    this.front = 'questions';
    this.kind = '';
    this.withAnswers = false;
    this.onlyRead = false;
  }

  protected override titleOf(content: LearningMixContent): string {
    return content.title;
  }

  protected override result(): LearningMixResult {
    return resultOf(this.documents.data);
  }

  protected override isComplete(): boolean {
    return isPlanned(this.documents.data);
  }

  /** @internal What nobody read out yet is covered, also in the tab's draft. */
  override get isCovered(): boolean {
    return hasPrivate(this.documents.data);
  }

  /** What nobody read out is in no event, whatever the page asks for. */
  protected override answers(): ToolDocument<LearningMixData> {
    const { value } = this;
    return { ...value, data: sharedOnly(value.data) };
  }

  /** @internal */
  override toSave(data: LearningMixData): LearningMixData {
    return this.onlyRead ? sharedOnly(data) : data;
  }

  get #present(): LearningView['writer'] {
    // In another document it is nobody's turn.
    return this.writer?.arrivals === this.#changes.arrivals ? this.writer : undefined;
  }

  /** The device goes on: what was written before is not for who comes now to undo. */
  #turn(
    writer: { readonly id: string; readonly here: boolean } | undefined,
    focus: string[],
  ): void {
    this.writer = writer && { ...writer, arrivals: this.#changes.arrivals };
    this.#changes.undo.forget();
    this.#changes.hush();
    void focusFirst(this, focus);
  }

  #view(content: LearningMixContent): LearningView {
    const changes = this.#changes;
    const language = this.shownLanguage;
    return {
      content,
      data: this.documents.data,
      level: this.level + 1,
      language,
      direction: this.language.directionOf(language),
      part: this.front,
      writer: this.#present,
      kind: this.kind,
      withAnswers: this.withAnswers,
      needed: this.#needed,
      text: this.text,
      asText: this.asText(),
      agree: (act, settings) =>
        void changes.change((now) => ({ ...now, agreements: act(now.agreements) }), settings),
      change: (act, options) => changes.change(act, options),
      show: (to, focus) => {
        if (this.#present) this.#turn(undefined, []);
        changes.hush();
        this.front = to;
        if (focus) void focusFirst(this, [`#part-${to} .part-title`]);
      },
      chooseKind: (kind) => (this.kind = kind),
      putAnswers: (on) => (this.withAnswers = on),
      give: (id) => this.#turn({ id, here: false }, ['#take-over']),
      takeOver: () => this.#turn({ id: this.writer!.id, here: true }, ['.writer-title']),
      finish: () => this.#turn(undefined, [`#write-${this.writer?.id}`, '.part-title']),
    };
  }

  #parts(view: LearningView): OwnPart[] {
    const { content, text } = view;
    const later = (draw: (part: NonNullable<typeof this.later.part>) => unknown) => (): unknown =>
      html`<div data-later>${this.later.show(draw)}</div>`;
    const parts: readonly [keyof LearningMixContent['parts'], () => unknown][] = [
      ['questions', () => questionsPart(view)],
      ['now', later((late) => late.activitiesPart(view, 'now'))],
      ['new', later((late) => late.activitiesPart(view, 'new'))],
      ['after', later((late) => late.afterPart(view))],
      ['plan', later((late) => late.planPart(view))],
    ];
    return parts.map(([id, draw]) => ({ id, name: text(content.parts[id]), draw }));
  }

  protected override renderScreen(content: LearningMixContent): TemplateResult {
    const view = this.#view(content);
    const parts = this.#parts(view);
    const at = Math.max(
      0,
      parts.findIndex(({ id }) => id === view.part),
    );
    const beside = panel(view);
    // What to begin with stands before all else where there is no room beside it.
    const first = this.#width.narrow && !view.data.activities.length && at === 0;
    return html`
      <div class="learning" @keydown=${this.#changes.undo.onKey}>
        <p class="lead">${this.text(content.intro)}</p>
        <div class="buttons bar">
          ${this.#changes.undo.buttons()}
          <button type="button" class="button" id="print" @click=${() => this.print()}>
            ${msg('Afdrukken')}
          </button>
        </div>
        ${first ? beside : nothing}
        ${partChoice(this.text(content.parts.legend), parts, at, view.show)}
        <div class="sides">
          <div class="front">
            ${part(view.level, parts[at]!)} ${onward(parts[at + 1], view.show)}
            <p class="hint">${this.text(content.names)}</p>
          </div>
          ${first ? nothing : beside}
        </div>
      </div>
      ${this.renderDocumentBar(this.#readBox(content))}
      ${sourceNote(this.text(content.sourceNote), content.sources)}
    `;
  }

  /** Where answers are private, whether those are in a saved file, too. */
  #readBox(content: LearningMixContent): unknown {
    return hasPrivate(this.documents.data)
      ? html`<label class="tick">
          <input
            type="checkbox"
            id="only-read"
            .checked=${this.onlyRead}
            @change=${(event: Event) => (this.onlyRead = (event.target as HTMLInputElement).checked)}
          />
          <span>${this.text(content.answers.only)}</span>
        </label>`
      : '';
  }

  protected override renderPrint(content: LearningMixContent): TemplateResult | undefined {
    return this.later.say((late) => late.learningPaper(this.#view(content)));
  }
}
