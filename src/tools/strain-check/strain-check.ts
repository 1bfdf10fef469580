import {
  html,
  isServer,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { OnDemand } from '../../core/element/on-demand.js';
import { failed, type Fault } from '../../core/faults/faults.js';
import { fileName, saveFile } from '../../core/files/files.js';
import { idle } from '../../core/element/idle.js';
import { plainText } from '../../core/files/plain-text.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { unknownNames } from '../../core/element/settings.js';
import { sourceNote } from '../../core/content/sources.js';
import { contactFaults, contactFrom } from '../../kits/contact/contact-settings.js';
import { urgentHelpFold } from '../../kits/contact/contact-view.js';
import { contactStyles } from '../../kits/contact/contact.styles.js';
import { answerItem, blankForms, finishForm, formOf } from '../../kits/questionnaire/form.model.js';
import { questionnaireStyles } from '../../kits/questionnaire/questionnaire.styles.js';
import { definition } from '../../generated/strain-check/definition.js';
import {
  progressOf,
  reportOf,
  resultOf,
  type Report,
  type StrainCheckData,
  type StrainResult,
} from './strain-check.model.js';
import type { StrainCheckContent } from './strain-check.schema.js';
import { styles } from './strain-check.styles.js';
import { questions, start, waiting } from './strain-questions.js';
import type { Earlier, Part, StrainView } from './strain-view.js';

export type { StrainResult };

/**
 * How heavy caring is: statements to answer one by one, an outcome in words and a picture, what can
 * help and whom to talk to. It is no diagnosis. A content file with another instrument replaces ours.
 *
 * @element strain-check
 * @slot contact - Local contacts, in place of the contact attributes.
 */
export class StrainCheck extends SamenspelElement<StrainCheckContent, StrainCheckData> {
  static override styles = [...SamenspelElement.styles, questionnaireStyles, contactStyles, styles];
  protected static override readonly definition = definition;
  protected static override readonly blank = blankForms;
  static override properties: PropertyDeclarations = {
    layout: {},
    score: {},
    contactName: { attribute: 'contact-name' },
    contactTelephone: { attribute: 'contact-telephone' },
    contactMail: { attribute: 'contact-mail' },
    contactLink: { attribute: 'contact-link' },
    contactHours: { attribute: 'contact-hours' },
    step: { state: true },
    at: { state: true },
    earlier: { state: true },
  };

  /** One question at a time (`one`, also when absent), or all below each other (`list`). */
  declare layout?: 'one' | 'list' | null;

  /** `number` shows the outcome's number beside the words. */
  declare score?: 'number' | null;

  /** Name of a local contact, such as the support centre or the district nurse. */
  declare contactName?: string | null;

  /** Its telephone number. */
  declare contactTelephone?: string | null;

  /** Its mail address. */
  declare contactMail?: string | null;

  /** Its page, as an https address. */
  declare contactLink?: string | null;

  /** When it can be reached. */
  declare contactHours?: string | null;

  /** Undefined until the person goes somewhere: what the document holds then decides. */
  declare private step: Part | undefined;
  declare private at: number;
  declare private earlier: Earlier | undefined;
  /**
   * Outcome and paper. They are fetched for everyone and at once: a server must not be able to tell
   * who got to the end.
   */
  readonly #outcome = new OnDemand(this, () => import('./strain-check.on-demand.js'), true);
  /**
   * Whether urgent help and the document bar are drawn too: once the page has nothing else to draw, or
   * who starts at once waits for them. What a server wrote is there whole.
   */
  #whole = isServer || this.shadowRoot !== null;
  #becomesWhole: Promise<void> | undefined;
  /** The document as it was last rendered, to see that another one came in its place. */
  #shown: StrainCheckData | undefined;

  protected override titleOf(content: StrainCheckContent): string {
    return content.title;
  }

  protected override checkSettings(): readonly Fault[] {
    return [
      ...unknownNames('layout', this.layout, ['one', 'list']),
      ...unknownNames('score', this.score, ['number']),
      ...contactFaults(this),
    ];
  }

  protected override result(): StrainResult | undefined {
    const { ready } = this;
    if (!ready) return undefined;
    const { instrument } = ready.content;
    return resultOf(instrument, reportOf(instrument, this.documents.data));
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
    this.#shown = data;
  }

  #change(data: StrainCheckData): void {
    this.#shown = data;
    this.documents.change(data);
  }

  #view(content: StrainCheckContent): StrainView {
    const { instrument } = content;
    const { data, document } = this.documents;
    const progress = progressOf(instrument, data);
    const local = contactFrom(this);
    let report: Report | undefined;
    return {
      ...progress,
      content,
      instrument,
      data,
      get report() {
        return (report ??= reportOf(instrument, data));
      },
      reportOf: (other) => reportOf(instrument, other),
      savedAt: document.savedAt,
      level: this.level + 1,
      language: this.shownLanguage,
      list: this.layout?.toLowerCase() === 'list',
      numbers: this.score?.toLowerCase() === 'number',
      contacts: local ? [local] : (content.contact.places ?? []),
      slotted: () =>
        [...this.querySelectorAll<HTMLElement>(':scope > [slot=contact]')]
          .map((each) => each.innerText.trim())
          .join('\n'),
      at: Math.max(0, Math.min(this.at, progress.asked.length - 1)),
      earlier: this.earlier,
      text: (text, extra) => this.text(text, extra),
      sayFaults: this.sayFaults,
      answer: (item, value) =>
        this.#change(answerItem(this.documents.data, instrument, item, value)),
      go: (part, at) => this.#go(part, at),
      compare: (file) => void this.#compare(file),
      print: () => this.print(),
      saveText: () =>
        saveFile(
          fileName('strain-check', 'txt'),
          plainText(
            html`<p>${this.text(content.title)}</p>
              ${this.renderPrint(content)}`,
          ),
          'text/plain',
        ),
    };
  }

  #partOf(content: StrainCheckContent): Part {
    const { finished } = formOf(this.documents.data, content.instrument);
    return this.step ?? (finished ? 'outcome' : 'start');
  }

  /** Focus goes along, to where the person goes on. */
  #go(step: Part, at = 0): void {
    this.step = step;
    this.at = at;
    const { instrument } = this.ready!.content;
    if (step === 'outcome' && !formOf(this.documents.data, instrument).finished)
      this.#change(finishForm(this.documents.data, instrument));
    if (step === 'outcome') void this.#outcome.load();
    void this.#drawn().then(() => {
      const find = (selector: string): HTMLElement | null =>
        this.shadowRoot!.querySelector(selector);
      // An outcome may come in after someone went back.
      if (step !== this.step) return undefined;
      if (step !== 'questions') return find(step === 'start' ? '#start' : '.verdict')?.focus();
      const { asked, at: shown } = this.#view(this.ready!.content);
      const field = `#item-${asked[shown]!.id}`;
      (find(`${field} :checked`) ?? find(`${field} input`))?.focus({ preventScroll: true });
      find(field)?.scrollIntoView({ block: 'nearest' });
    });
  }

  async #compare(file: File): Promise<void> {
    this.earlier = await this.documents
      .read(file)
      .catch(() => failed({ path: '', problem: 'network' }));
  }

  /** Settles when what the person asked for is drawn; with what it waits for, such as the outcome. */
  async #drawn(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const { ready } = this;
    if (!ready || this.#partOf(ready.content) !== 'outcome') return complete;
    await this.#outcome.settled;
    return this.isUpdatePending ? this.updateComplete : complete;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await this.#drawn();
    await this.#becomesWhole;
    return this.isUpdatePending ? this.updateComplete : complete;
  }

  override print(): void {
    if (this.#outcome.part) return super.print();
    void this.#outcome.load().then(() => {
      if (this.#outcome.part) super.print();
      else this.reportFaults('content', [{ path: '', problem: 'network' }]);
    });
  }

  /** Below every part; until it is drawn, on the start, the room that it will take. */
  #below({ content, text, language }: StrainView, part: Part): unknown {
    const first = part === 'start';
    if (!this.#whole) return first ? html`<div class="room"></div>` : nothing;
    return [urgentHelpFold(content.urgentHelp, text, language, first), this.renderDocumentBar()];
  }

  protected override renderScreen(content: StrainCheckContent): unknown {
    const view = this.#view(content);
    const part = this.#partOf(content);
    if (part === 'outcome' && !this.#outcome.failed) void this.#outcome.load();
    return [
      view.others ? html`<p class="notice">${view.text(content.otherForms)}</p>` : nothing,
      part === 'start'
        ? start(view)
        : part === 'outcome'
          ? (this.#outcome.say(({ outcomePart }) => outcomePart(view)) ??
            waiting(view, this.#outcome))
          : questions(view),
      this.#below(view, part),
      part === 'outcome' ? sourceNote(view.text(content.sourceNote), content.sources) : nothing,
    ];
  }

  /** Nothing until it has come: then the screen is printed. */
  protected override renderPrint(content: StrainCheckContent): TemplateResult | undefined {
    return this.#outcome.say(({ strainPaper }) => strainPaper(this.#view(content)));
  }
}
