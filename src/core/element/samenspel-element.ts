import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { base } from './base.styles.js';
import type { ToolCheck } from '../content/check.js';
import {
  ContentController,
  type LanguagePack,
  type LanguagePacks,
} from '../content/content-controller.js';
import type { ToolContent } from '../content/content.schema.js';
import {
  documentBar,
  failedNotice,
  actText,
  questionDialog,
  syncDialog,
  troubleNotice,
} from '../document/document-bar.js';
import {
  DocumentController,
  type DocumentHost,
  type DocumentShape,
} from '../document/document-controller.js';
import type { ToolDocument } from '../document/document.js';
import {
  SamenspelChangeEvent,
  SamenspelCompleteEvent,
  SamenspelErrorEvent,
  type ErrorSubject,
  type Shared,
} from './events.js';
import type { Fault } from '../faults/faults.js';
import { heading } from './heading.js';
import { LanguageController } from '../language/language.js';
import { msg, withMessages } from '../language/localize.js';
import type { Notices } from '../faults/notices.js';
import { PrintController, printAlone } from '../print/print.js';
import { adoptStylesInto } from './adopt-styles.js';
import {
  chooseTerms,
  fillText,
  isOwnWord,
  type TermChoice,
  type Vocabulary,
} from '../content/terms.js';
import { tokens } from './tokens.styles.js';
import { version } from './version.js';

const LEVELS: readonly number[] = [1, 2, 3, 4, 5, 6];

/** What makes a tool, apart from how it looks. */
export interface ToolDefinition<Content extends ToolContent, Data> {
  readonly packs: LanguagePacks<Content>;
  readonly document: DocumentShape<Data>;
  /** Loads what checks content and documents from outside. */
  check(): Promise<ToolCheck<Content, Data>>;
}

/**
 * Base of every tool: language, content, terms, document, keeping, events, look, print and fallback.
 * A tool adds a {@link ToolDefinition}, its screen and its print view.
 *
 * @slot - Shown until the tool runs, and when its content cannot be shown.
 * @fires {SamenspelChangeEvent} samenspel-change - Someone changed what the tool holds.
 * @fires {SamenspelCompleteEvent} samenspel-complete - Someone reached the end.
 * @fires {SamenspelErrorEvent} samenspel-error - Content, a document or a setting cannot be used; `faults` say what and where.
 * @csspart root - The whole tool, inside the host element.
 */
export abstract class SamenspelElement<Content extends ToolContent, Data>
  extends LitElement
  implements DocumentHost
{
  static readonly version = version;
  static override styles: CSSResult[] = [tokens, base];
  static override properties: PropertyDeclarations = {
    contentSrc: { attribute: 'content-src' },
    content: { attribute: false },
    carerTerm: { attribute: 'carer-term' },
    clientTerm: { attribute: 'client-term' },
    planTerm: { attribute: 'plan-term' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    share: {},
    value: { attribute: false, noAccessor: true },
  };

  /** URL of a content file that replaces the bundled one; it goes through the same schema. */
  declare contentSrc?: string;

  /** Content as an object; goes before `content-src`. */
  declare content?: unknown;

  /** Word for the informal carer: a named set (`mantelzorger`, `naaste`, `familielid`, `verwant`), or a word of your own as JSON: `{"article":"het","one":"…","many":"…"}`. */
  declare carerTerm?: TermChoice;

  /** Word for the client: a named set (`client`, `bewoner`, `patient`), or a word of your own as JSON: `{"article":"het","one":"…","many":"…"}`. */
  declare clientTerm?: TermChoice;

  /** Word for the plan: a named set (`zorgleefplan`, `ondersteuningsplan`, `zorgdossier`), or a word of your own as JSON: `{"article":"het","one":"…","many":"…"}`. */
  declare planTerm?: TermChoice;

  /** Level of the tool's own heading, 1 to 6. */
  declare headingLevel: number;

  /** What change and completion events carry: nothing, the `result`, or all `answers`. */
  declare share?: 'result' | 'answers';

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected abstract readonly definition: ToolDefinition<Content, Data>;
  protected documents!: DocumentController<Data>;
  protected readonly language = new LanguageController(this);
  readonly #printer = new PrintController(this);
  #loader!: ContentController<Content>;
  #vocabulary: Vocabulary = {};
  #settingFaults: readonly Fault[] = [];
  #reportedSettings = '';
  #loadedCheck: ToolCheck<Content, Data> | undefined;
  #checkLoading: Promise<void> | undefined;

  /**
   * What the person made, as a plain versioned object. What is set is checked first, and is in force
   * when `updateComplete` resolves; a bad one leaves the old one in place, shows a message and fires
   * `samenspel-error`.
   */
  get value(): ToolDocument<Data> {
    return this.#setUp().documents.document;
  }
  set value(input: unknown) {
    this.#setUp().documents.assign(input);
  }

  get contentId(): string {
    return this.ready?.content.id ?? '';
  }

  /** The tool on screen, below its title: a template, or several in an array. */
  protected abstract renderScreen(content: Content): unknown;

  /** Template of the tool on paper, below its title; undefined while there is none, then the screen is printed. */
  protected abstract renderPrint(content: Content): TemplateResult | undefined;

  protected abstract titleOf(content: Content): string;

  /** Faults in the tool's own attributes. */
  protected checkSettings(_content: Content): readonly Fault[] {
    return [];
  }

  /** What `share="result"` gives the host. */
  protected result(): unknown {
    return undefined;
  }

  /** Whether the document has just become complete; asked after each change. */
  protected isComplete(): boolean {
    return false;
  }

  /** A content text with its terms filled in. */
  protected text(text: string, extra?: Readonly<Record<string, string>>): string {
    return fillText(text, this.#vocabulary, extra);
  }

  /** Content, once there is any that can be shown. */
  protected get ready(): { content: Content; pack: LanguagePack<Content> } | undefined {
    const { state } = this.#setUp().#loader;
    return state.status === 'ready' ? state : undefined;
  }

  readonly #check = async (): Promise<ToolCheck<Content, Data>> =>
    (this.#loadedCheck ??= await this.definition.check());

  /** Subclass fields are there only after construction, so the controllers are made at first use. */
  #setUp(): this {
    const { packs, document } = this.definition;
    this.#loader ??= new ContentController(this, packs, this.#check, (faults) =>
      this.reportFaults('content', faults),
    );
    this.documents ??= new DocumentController(this, document, this.#check);
    return this;
  }

  override connectedCallback(): void {
    this.#setUp();
    super.connectedCallback();
  }

  get #styles(): CSSResult[] {
    return (this.constructor as typeof LitElement).elementStyles as CSSResult[];
  }

  /** Lit's shared sheets belong to the document that the library runs in. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // What a server wrote to be read until now, unless Lit itself takes it over.
    if (!('litElementHydrateSupport' in globalThis)) this.shadowRoot?.replaceChildren();
    if (this.ownerDocument === document) return super.createRenderRoot();
    const root = this.attachShadow({ mode: 'open' });
    adoptStylesInto(root, this.#styles);
    return root;
  }

  /** Level of the tool's heading; the default where the page gave none that exists. */
  protected get level(): number {
    return LEVELS.includes(this.headingLevel) ? this.headingLevel : 2;
  }

  get #levelFaults(): Fault[] {
    const found = this.getAttribute('heading-level');
    return found === null || LEVELS.includes(Number(found))
      ? []
      : [{ path: 'heading-level', problem: 'choice', found, expected: LEVELS.join(', ') }];
  }

  /** Called by the browser when the element moves to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStylesInto(this.shadowRoot, this.#styles);
  }

  override willUpdate(_changed: PropertyValues): void {
    this.#setUp().#loader.request({
      given: this.content,
      url: this.contentSrc,
      locale: this.language.locale,
    });
    this.#chooseTerms();
    const { state } = this.#loader;
    const needsCheck =
      this.#settingFaults.length > 0 ||
      this.documents.trouble !== undefined ||
      state.status === 'failed' ||
      this.#termChoices.some(isOwnWord);
    if (needsCheck && !this.#loadedCheck) void this.#loadCheck();
  }

  get #termChoices(): readonly [TermChoice, TermChoice, TermChoice] {
    return [this.carerTerm, this.clientTerm, this.planTerm];
  }

  #chooseTerms(): void {
    const { ready } = this;
    if (!ready) return;
    const { patterns, terms } = ready.pack.terms;
    const words = { patterns, terms: [...(ready.content.terms ?? []), ...terms] };
    const [carer, client, plan] = this.#termChoices;
    const { vocabulary, faults } = chooseTerms(
      words,
      { carer, client, plan },
      this.#loadedCheck?.word,
    );
    this.#vocabulary = vocabulary;
    this.#settingFaults = [...faults, ...this.#levelFaults, ...this.checkSettings(ready.content)];
  }

  /** For a host's own terms, and for saying what is wrong; until it is there, defaults stand. */
  async #loadCheck(): Promise<void> {
    this.#checkLoading ??= this.#check().then(
      () => this.requestUpdate(),
      () => this.reportFaults('setting', [{ path: '', problem: 'network' }]),
    );
    return this.#checkLoading;
  }

  /** What says faults in words; there once the check is. */
  protected get notices(): Notices | undefined {
    return this.#loadedCheck?.noticesOf(html, msg);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.documents?.settled;
    await this.#loader?.settled;
    await this.#checkLoading;
    return this.isUpdatePending ? this.updateComplete : complete;
  }

  protected override update(changed: PropertyValues): void {
    this.speak(() => super.update(changed));
  }

  /** Runs what calls `msg()` outside of rendering, such as a click, in the language of this tool. */
  protected speak<T>(run: () => T): T {
    return withMessages(this.lookup, run);
  }

  /** Interface strings in the language of what is shown. */
  protected get lookup(): LanguagePack<Content>['lookup'] {
    const { state } = this.#loader;
    return state.status === 'loading' ? undefined : state.pack.lookup;
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.shadowRoot) syncDialog(this.shadowRoot, this.documents.question !== undefined);
    const settings = JSON.stringify(this.#settingFaults);
    if (settings === this.#reportedSettings) return;
    this.#reportedSettings = settings;
    if (this.#settingFaults.length) this.reportFaults('setting', this.#settingFaults);
  }

  /** Renders at once what waits to be rendered: printing does not wait. */
  renderNow(): void {
    if (this.isUpdatePending) this.performUpdate();
  }

  /** Language of what is shown: that of the content. */
  protected get shownLanguage(): string {
    return this.ready?.content.language ?? this.language.locale;
  }

  /** The page's direction, unless the page is in a language that the tool does not speak. */
  get #direction(): 'ltr' | 'rtl' {
    const spoken =
      this.shownLanguage.split('-')[0] === this.language.asked.toLowerCase().split('-')[0];
    const asked = this.language.asked === '' || spoken || this.hasAttribute('dir');
    return asked && this.language.rightToLeft ? 'rtl' : 'ltr';
  }

  protected override render(): TemplateResult {
    const { state } = this.#loader;
    return html`
      <div class="root" part="root" lang=${this.shownLanguage} dir=${this.#direction}>
        <p class="hidden-visually" role="status">${this.announcement()}</p>
        ${state.status === 'ready' && this.#printer.printing ? this.#paper(state.content) : nothing}
        <div class="screen">
          ${
            state.status === 'ready'
              ? this.#screen(state.content)
              : [
                  state.status === 'failed' ? this.#failedContent(state) : nothing,
                  html`<slot></slot>`,
                ]
          }
        </div>
      </div>
    `;
  }

  /** Side by side: every template that wraps others costs a slow telephone a millisecond. */
  #screen(content: Content): unknown[] {
    return [
      heading(this.level, this.text(this.titleOf(content)), 'title'),
      this.#settingFaults.length ? this.notices?.settings(this.#settingFaults) : nothing,
      troubleNotice(this.documents, ['host', 'draft'], this.notices),
      this.renderScreen(content),
      questionDialog(this.documents),
    ];
  }

  #failedContent({ faults, retry }: { faults: readonly Fault[]; retry: boolean }): TemplateResult {
    const again = retry ? () => this.#loader.retry() : undefined;
    return (
      this.notices?.content(faults, again) ??
      failedNotice(msg('Dit onderdeel kan nu niet worden getoond.'), again)
    );
  }

  /** What the live region says; a tool may put its own before what happened to the document. */
  protected announcement(): string {
    return actText(this.documents.lastAct);
  }

  #paper(content: Content): TemplateResult | typeof nothing {
    const view = this.renderPrint(content);
    return view
      ? html`<div class="print">
          ${heading(this.level, this.text(this.titleOf(content)), 'title')} ${view}
        </div>`
      : nothing;
  }

  /** Keep, save, open and wipe, for the tool to put where it fits. */
  protected renderDocumentBar(): TemplateResult {
    return documentBar(this.documents, this.shownLanguage, this.notices);
  }

  /** Prints the result alone, without the page around it. */
  print(): void {
    const { ready } = this;
    if (!ready || !this.shadowRoot) return;
    this.speak(() =>
      printAlone(this.shadowRoot!, {
        view: html`<div class="root alone" lang=${this.shownLanguage} dir=${this.#direction}>
          ${this.#paper(ready.content)}
        </div>`,
        title: this.text(this.titleOf(ready.content)),
        lang: this.shownLanguage,
        dir: this.#direction,
        styles: this.#styles,
      }),
    );
  }

  #wasComplete = false;

  /** @internal Called by the document controller. */
  documentChanged(): void {
    const shared = this.#shared();
    this.dispatchEvent(new SamenspelChangeEvent(this.#tool, shared));
    const complete = this.isComplete();
    if (complete && !this.#wasComplete)
      this.dispatchEvent(new SamenspelCompleteEvent(this.#tool, shared));
    this.#wasComplete = complete;
  }

  #shared(): Shared {
    if (this.share === 'answers') return { result: this.result(), answers: this.value };
    return this.share === 'result' ? { result: this.result() } : {};
  }

  /** @internal Tells the host what could not be used. */
  reportFaults(subject: ErrorSubject, faults: readonly Fault[]): void {
    this.dispatchEvent(new SamenspelErrorEvent(this.#tool, subject, faults));
  }

  get #tool(): string {
    return this.definition.document.tool;
  }
}
