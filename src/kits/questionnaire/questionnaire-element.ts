import {
  html,
  isServer,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Earlier } from '../../core/document/earlier-document.js';
import { sourceNote } from '../../core/content/sources.js';
import { idle } from '../../core/element/idle.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { unknownNames } from '../../core/element/settings.js';
import type { Fault } from '../../core/faults/faults.js';
import { answerItem, blankForms, finishForm, formOf, type FormsData } from './form.model.js';
import { questions, start, waiting } from './questionnaire-screen.js';
import type { Part, QuestionnaireView, Round } from './questionnaire-view.js';
import type { QuestionnaireContent } from './questionnaire.schema.js';
import { questionnaireStyles } from './questionnaire.styles.js';
import { progressOf, type Progress, type QuestionnaireResult } from './report.model.js';
import type { Item } from './instrument.schema.js';

/** What comes in a file of its own. */
const isLate = (part: Part): boolean => part === 'outcome' || part === 'answers';

/** The items of a round, with what it brought up; without one, all. */
function walkOf({ asked, values }: Progress, round: Round | undefined): readonly Item[] {
  const walk = asked.filter(
    ({ id }) => round?.items.includes(id) || (round?.back === 'outcome' && !values.has(id)),
  );
  return walk.length ? walk : asked;
}

/**
 * A questionnaire of one instrument: what it is, its questions, an outcome in words and a picture,
 * paper, and an earlier moment beside it. A tool adds its content, and what it has to say of help.
 */
export abstract class QuestionnaireElement<
  Content extends QuestionnaireContent,
> extends SamenspelElement<Content, FormsData> {
  static override styles = [...SamenspelElement.styles, ...questionnaireStyles];
  protected static override readonly blank = blankForms;
  static override properties: PropertyDeclarations = {
    layout: {},
    score: {},
    step: { state: true },
    at: { state: true },
    round: { state: true },
    reached: { state: true },
    earlier: { state: true },
  };

  /** One question at a time (`one`, also when absent), or all below each other (`list`). */
  declare layout?: 'one' | 'list' | null;

  /** `number` shows the outcome's number beside the words. */
  declare score?: 'number' | null;

  /** Undefined until the person goes somewhere: what the document holds then decides. */
  declare private step: Part | undefined;
  declare private at: number;
  declare private round: Round | undefined;
  declare private reached: boolean | undefined;
  declare private earlier: Earlier<FormsData>;
  /**
   * Outcome and paper. They are fetched for everyone and at once: a server must not be able to tell
   * who got to the end.
   */
  protected override readonly later = new OnDemand(
    this,
    () => import('./questionnaire.on-demand.js'),
    true,
  );
  /**
   * Whether what stands below and the document bar are drawn too: once the page has nothing else to
   * draw, or who starts at once waits for them. What a server wrote is there whole.
   */
  #whole = isServer || this.shadowRoot !== null;
  #becomesWhole: Promise<void> | undefined;
  /** The document as it was last rendered, to see that another one came in its place. */
  #shown: FormsData | undefined;

  /** Below every part, above the document bar; not drawn before the page is idle. */
  protected renderBelow(_view: QuestionnaireView<Content>, _part: Part): unknown {
    return nothing;
  }

  /** Below the advice of the outcome. */
  protected renderHelp(_view: QuestionnaireView<Content>): unknown {
    return nothing;
  }

  /** On paper, below the advice. */
  protected helpOnPaper(_view: QuestionnaireView<Content>): unknown {
    return nothing;
  }

  protected override titleOf(content: Content): string {
    return content.title;
  }

  protected override checkSettings(_content: Content): readonly Fault[] {
    return [
      ...unknownNames('layout', this.layout, ['one', 'list']),
      ...unknownNames('score', this.score, ['number']),
    ];
  }

  protected override result(): QuestionnaireResult | undefined {
    const { ready } = this;
    return ready && this.later.part?.result(ready.content.instrument, this.documents.data);
  }

  /** @internal What the page asked to be told of has to be worked out first. */
  override documentChanged(): void {
    if (!this.share || this.later.part) super.documentChanged();
    else void this.later.load().then(() => super.documentChanged());
  }

  protected override isComplete(): boolean {
    const { ready } = this;
    return !!ready && formOf(this.documents.data, ready.content.instrument).finished;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#whole) return;
    this.#becomesWhole ??= idle().then(() => {
      this.#whole = true;
      this.requestUpdate();
    });
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { data } = this.documents;
    if (data === this.#shown) return;
    // Someone opened another document, or wiped this one.
    if (this.#shown) this.step = undefined;
    this.at = 0;
    this.round = undefined;
    this.reached = false;
    this.#shown = data;
  }

  #change(act: (now: FormsData) => FormsData): void {
    this.documents.change((now) => (this.#shown = act(now)));
  }

  #view(content: Content): QuestionnaireView<Content> {
    const { instrument } = content;
    const { data, document } = this.documents;
    const progress = progressOf(instrument, data);
    const { round } = this;
    const walk = walkOf(progress, round);
    const view: QuestionnaireView<Content> = {
      ...progress,
      content,
      instrument,
      data,
      savedAt: document.savedAt,
      level: this.level + 1,
      language: this.shownLanguage,
      list: this.layout?.toLowerCase() === 'list',
      numbers: this.score?.toLowerCase() === 'number',
      walk,
      at: Math.max(0, Math.min(this.at, walk.length - 1)),
      round,
      reached: this.reached ?? false,
      earlier: this.earlier,
      text: this.text,
      sayFaults: this.sayFaults,
      help: () => this.renderHelp(view),
      helpOnPaper: () => this.helpOnPaper(view),
      answer: (item, value) => this.#change((now) => answerItem(now, instrument, item, value)),
      go: (part, at, to) => this.#go(part, at, to),
      compare: (file) => void this.#compare(file),
      print: () => this.print(),
      asText: this.asText(),
    };
    return view;
  }

  #partOf(content: Content): Part {
    const { finished } = formOf(this.documents.data, content.instrument);
    return this.step ?? (finished ? 'outcome' : 'start');
  }

  /** Focus goes along, to where the person goes on. */
  #go(step: Part, at = 0, round?: Round): void {
    const { instrument } = this.ready!.content;
    const from = this.#partOf(this.ready!.content);
    const before = this.round;
    if (step === 'outcome' || from === 'outcome') this.reached = true;
    Object.assign(this, { step, at, round });
    if (step === 'outcome' && !formOf(this.documents.data, instrument).finished)
      this.#change((now) => finishForm(now, instrument));
    if (isLate(step)) void this.later.load();
    void this.#drawn().then(() => {
      const find = (selector: string): HTMLElement | null =>
        this.shadowRoot!.querySelector(selector);
      // An outcome may come in after someone went back.
      if (step !== this.step) return undefined;
      if (step === 'start') return find('#start')?.focus();
      if (step !== 'questions')
        return (find(`#change-${before?.items[0]}`) ?? find('.verdict'))?.focus();
      const { walk, at: shown } = this.#view(this.ready!.content);
      const field = `#item-${walk[shown]!.id}`;
      (find(`${field} :checked`) ?? find(`${field} input`))?.focus({ preventScroll: true });
      find(field)?.scrollIntoView?.({ block: 'nearest' });
    });
  }

  async #compare(file: File): Promise<void> {
    this.earlier = await this.documents.read(file);
  }

  /** Settles when what the person asked for is drawn; with what it waits for, such as the outcome. */
  async #drawn(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const { ready } = this;
    if (!ready || !isLate(this.#partOf(ready.content))) return complete;
    await this.later.settled;
    return this.isUpdatePending ? this.updateComplete : complete;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await this.#drawn();
    await this.#becomesWhole;
    return this.isUpdatePending ? this.updateComplete : complete;
  }

  /** Until what stands below is drawn, on the start, the room that it will take. */
  #below(view: QuestionnaireView<Content>, part: Part): unknown {
    if (!this.#whole) return part === 'start' ? html`<div class="room"></div>` : nothing;
    return [this.renderBelow(view, part), this.renderDocumentBar()];
  }

  protected override renderScreen(content: Content): unknown {
    const view = this.#view(content);
    const part = this.#partOf(content);
    if (isLate(part) && !this.later.failed) void this.later.load();
    return [
      view.others ? html`<p class="notice">${view.text(content.otherForms)}</p>` : nothing,
      part === 'start'
        ? start(view)
        : isLate(part)
          ? (this.later.say((late) =>
              part === 'outcome' ? late.outcomePart(view) : late.answersPart(view),
            ) ?? waiting(view, this.later))
          : questions(view),
      this.#below(view, part),
      part === 'outcome' ? sourceNote(view.text(content.sourceNote), content.sources) : nothing,
    ];
  }

  /** Nothing until it has come: then the screen is printed. */
  protected override renderPrint(content: Content): TemplateResult | undefined {
    return this.later.say(({ questionnairePaper }) => questionnairePaper(this.#view(content)));
  }
}
