import {
  html,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Carry, CarryWords } from '../carry/carry.model.js';
import type { ToolContent } from '../content/content.schema.js';
import { documentBar, syncDialog } from '../document/document-bar.js';
import { DocumentController, type DocumentHost } from '../document/document-controller.js';
import type { ToolDocument } from '../document/document.js';
import type { BlankDocument } from '../document/held-document.js';
import type { Fault } from '../faults/faults.js';
import { PrintController, printAlone } from '../print/print.js';
import type { AsText } from '../print/text-buttons.js';
import { base } from './base.styles.js';
import { focusFirst } from './focus.js';
import { announced } from './heard-text.js';
import { ContentElement } from './content-element.js';
import type { LatePart, OnDemand } from './on-demand.js';
import {
  SamenspelChangeEvent,
  SamenspelCompleteEvent,
  SamenspelErrorEvent,
  type ErrorSubject,
  type Shared,
} from './events.js';
import { brokenTool, failedContent, toolPaper, toolScreen, type ToolFrame } from './tool-view.js';
import { tokens } from './tokens.styles.js';
import { version } from './version.js';

/**
 * Base of every tool: language, content, terms, document, keeping, events, look, print and fallback.
 * A tool adds its definition, its blank document, its screen and its print view.
 *
 * @slot - Shown until the tool runs, and when its content cannot be shown.
 * @fires {SamenspelChangeEvent} samenspel-change - Someone changed what the tool holds.
 * @fires {SamenspelCompleteEvent} samenspel-complete - Someone reached the end.
 * @fires {SamenspelErrorEvent} samenspel-error - Content, a document or a setting cannot be used, and `faults` say what and where; or the tool cannot be drawn, and its `error` says why.
 * @csspart root - The whole tool, inside the host element.
 */
export abstract class SamenspelElement<Content extends ToolContent, Data>
  extends ContentElement<Content, Data>
  implements DocumentHost<Data>
{
  static readonly version = version;
  static override styles: CSSResult[] = [tokens, base];
  static override properties: PropertyDeclarations = {
    share: {},
    draft: {},
    draftKey: { attribute: 'draft-key' },
    value: { attribute: false, noAccessor: true },
  };
  /** What the tool starts with: its model's, or its kit's. */
  protected static readonly blank: BlankDocument<unknown>;
  /** What it gives to other tools and takes from them: its model's; a tool without it does neither. */
  protected static readonly carry?: Carry<unknown>;

  /** What change and completion events carry: nothing, the `result`, or all `answers`. */
  declare share?: 'result' | 'answers';

  /** `none`: the tab holds no draft, and what a person makes is gone after a reload. */
  declare draft?: 'none';

  /** What drafts go by, in place of the page's address and the element's `id`: one for each person or team whose work must not mix. */
  declare draftKey?: string;

  protected readonly documents: DocumentController<Data>;
  /** What its paper comes in, where that is not with the first screen. */
  protected readonly later?: Pick<OnDemand<LatePart>, 'part' | 'load' | 'drawable'>;
  readonly #printer = new PrintController(this);
  #wasComplete = false;
  /** What a person can change of a tool beside its document, as it is at first. */
  #atFirst: Map<PropertyKey, unknown> | undefined;

  constructor() {
    super();
    const { blank, carry } = this.constructor as unknown as {
      blank: BlankDocument<Data>;
      carry?: Carry<Data>;
    };
    this.documents = new DocumentController(this, this.definition.tool, blank, carry);
  }

  /**
   * What the person made, as a plain versioned object. What is set is checked first, and is in force
   * when `updateComplete` resolves; a bad one leaves the old one in place, shows a message and fires
   * `samenspel-error`.
   */
  get value(): ToolDocument<Data> {
    return this.documents.document;
  }
  set value(input: unknown) {
    this.documents.assign(input);
  }

  /**
   * Offers the person what of another tool's document fits here, in a dialog; they choose. What is no
   * document shows a message and fires `samenspel-error`; what was here stays.
   */
  takeIn(document: ToolDocument): void {
    this.documents.takeIn(document);
  }

  /** @internal Its content and how it says that, for what other tools read. */
  get carryWords(): CarryWords<Content> | undefined {
    const { ready, text } = this;
    return ready && { content: ready.content, text, language: this.shownLanguage };
  }

  /** The tool on screen, below its title: a template, or several in an array. */
  protected abstract renderScreen(content: Content): unknown;

  /** Template of the tool on paper, below its title; undefined while there is none, then the screen is printed. */
  protected abstract renderPrint(content: Content): TemplateResult | undefined;

  protected abstract titleOf(content: Content): string;

  /** @internal What it is called on screen, for the names of files. */
  get fileTitle(): string {
    const { ready } = this;
    return ready ? this.text(this.titleOf(ready.content)) : this.definition.tool;
  }

  /** What a page gets of all that it may ask for by `share`; a tool may tell nothing. */
  protected get told(): 'result' | 'answers' | undefined {
    return this.share;
  }

  /** What `share="answers"` gives the host: all that was filled in, unless some of it is for nobody else. */
  protected answers(): ToolDocument<Data> {
    return this.value;
  }

  /** What `share="result"` gives the host. */
  protected result(): unknown {
    return undefined;
  }

  /** @internal Whether someone may be in front who is not to read yet what others wrote. */
  get isCovered(): boolean {
    return false;
  }

  /** @internal What of the data goes in a file that is saved: all of it. */
  toSave(data: Data): Data {
    return data;
  }

  /** Whether the document has just become complete; asked after each change. */
  protected isComplete(): boolean {
    return false;
  }

  protected override needsOutside(): boolean {
    return this.documents.messages.trouble !== undefined || super.needsOutside();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.documents.settled;
    await this.later?.drawable;
    return this.isUpdatePending ? this.updateComplete : complete;
  }

  override willUpdate(changed: PropertyValues): void {
    const { elementProperties } = this.constructor as typeof SamenspelElement;
    this.#atFirst ??= new Map(
      [...elementProperties]
        .filter(([, { state }]) => state)
        .map(([name]) => [name, Reflect.get(this, name)]),
    );
    super.willUpdate(changed);
  }

  /** @internal Leaves nothing of what a person chose, opened or half typed. */
  forget(): void {
    for (const [name, value] of this.#atFirst ?? []) Reflect.set(this, name, value);
    this.drawAnew();
    void focusFirst(this, ['.wipe']);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.shadowRoot)
      syncDialog(this.shadowRoot, this.documents.messages.question !== undefined);
  }

  protected override renderRooted(): TemplateResult {
    const { state } = this.loader;
    const lang = this.shownLanguage;
    const paper =
      state.status === 'ready' && this.#printer.printing ? this.#paper(state.content) : nothing;
    return html`
      <div class="root" part="root" lang=${lang} dir=${this.language.directionOf(lang)}>
        <p class="hidden-visually" role="status">${announced(this.documents.messages)}</p>
        ${paper}
        <div class="screen">
          ${
            state.status === 'ready'
              ? toolScreen(this.#frame(state.content), this.renderScreen(state.content))
              : [
                  state.status === 'failed'
                    ? failedContent(state, this.sayFaults, () => this.loader.retry())
                    : nothing,
                  html`<slot></slot>`,
                ]
          }
        </div>
      </div>
    `;
  }

  protected override renderBroken(): TemplateResult {
    return html`<div class="root" part="root">
      ${this.speak(() => brokenTool(() => this.requestUpdate()))}
    </div>`;
  }

  protected override reportBroken(error: unknown): void {
    globalThis.reportError?.(error);
    this.dispatchEvent(new SamenspelErrorEvent(this.definition.tool, 'drawing', [], error));
  }

  #frame(content: Content): ToolFrame<Data> {
    const { documents, level, sayFaults } = this;
    const title = this.text(this.titleOf(content));
    return { documents, level, title, settingFaults: this.settings.faults, sayFaults };
  }

  #paper(content: Content): TemplateResult | typeof nothing {
    return toolPaper(this.level, this.text(this.titleOf(content)), this.renderPrint(content));
  }

  /** What stands on paper, for {@link textButtons}; below its title, or another one. */
  protected asText(title?: string): AsText {
    const { ready, documents, shadowRoot } = this;
    return {
      root: shadowRoot,
      documents,
      speak: (run) => this.speak(run),
      paper: () => html`
        <p>${title ?? this.fileTitle}</p>
        ${ready && this.renderPrint(ready.content)}
      `,
    };
  }

  /** Keep, save, open and wipe, for the tool to put where it fits. */
  protected renderDocumentBar(more?: unknown): TemplateResult {
    return documentBar(this.documents, this.shownLanguage, this.sayFaults, this.told, more);
  }

  /** Prints the result alone, without the page around it; once its paper has come. */
  print(): void {
    const { later } = this;
    if (!later || later.part) return this.#printNow();
    void later.load().then(() => {
      if (later.part) this.#printNow();
      else this.reportFaults('content', [{ path: '', problem: 'network' }]);
    });
  }

  #printNow(): void {
    const { ready, shadowRoot, shownLanguage: lang } = this;
    if (!ready || !shadowRoot) return;
    const dir = this.language.directionOf(lang);
    this.speak(() =>
      printAlone(shadowRoot, {
        view: html`<div class="root alone" lang=${lang} dir=${dir}>
          ${this.#paper(ready.content)}
        </div>`,
        title: this.text(this.titleOf(ready.content)),
        lang,
        dir,
        styles: this.rootStyles,
      }),
    );
  }

  /** @internal Called by the document controller. */
  documentChanged(): void {
    const shared = this.#shared();
    this.dispatchEvent(new SamenspelChangeEvent(this.definition.tool, shared));
    const complete = this.isComplete();
    if (complete && !this.#wasComplete)
      this.dispatchEvent(new SamenspelCompleteEvent(this.definition.tool, shared));
    this.#wasComplete = complete;
  }

  #shared(): Shared {
    const { told } = this;
    if (told === 'answers') return { result: this.result(), answers: this.answers() };
    return told === 'result' ? { result: this.result() } : {};
  }

  /** @internal Tells the host what could not be used. */
  override reportFaults(subject: ErrorSubject, faults: readonly Fault[]): void {
    this.dispatchEvent(new SamenspelErrorEvent(this.definition.tool, subject, faults));
  }
}
