import type { PropertyDeclarations, PropertyValues } from 'lit';
import { ContentController, type ContentHost } from '../content/content-controller.js';
import type { ToolContent } from '../content/content.schema.js';
import { forCount, type SayText } from '../content/counted.js';
import type { LanguagePack, Outside, ToolDefinition } from '../content/definition.js';
import { fillText, isOwnWord, type TermChoice } from '../content/terms.js';
import type { SayFaults } from '../faults/notices.js';
import type { Fault } from '../faults/faults.js';
import { LanguageController } from '../language/language.js';
import { withMessages, type Lookup } from '../language/localize.js';
import type { ErrorSubject } from './events.js';
import { OnDemand } from './on-demand.js';
import { RootedElement } from './rooted-element.js';
import { headingLevel, levelFaults, ToolSettings } from './tool-settings.js';

/** What a tool says: its content, in the language and with the words that the page asks for. */
export abstract class ContentElement<Content extends ToolContent, Data>
  extends RootedElement
  implements ContentHost<Content>
{
  static override properties: PropertyDeclarations = {
    contentSrc: { attribute: 'content-src' },
    content: { attribute: false },
    carerTerm: { attribute: 'carer-term' },
    clientTerm: { attribute: 'client-term' },
    planTerm: { attribute: 'plan-term' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  /** What the tool is made of, from `src/generated`. */
  protected static readonly definition: ToolDefinition<ToolContent, unknown>;

  /** URL of a content file that replaces the bundled one; it goes through the same schema. */
  declare contentSrc?: string;

  /** Content as an object; goes before `content-src`. */
  declare content?: unknown;

  /** Word for the informal carer: a named set (`mantelzorger`, `naaste`, `familielid`, `verwant`), or a word of your own as JSON, with every form of the language that is shown: `{"article":"het","one":"…","many":"…"}` in Dutch. */
  declare carerTerm?: TermChoice;

  /** Word for the client: a named set (`client`, `bewoner`, `patient`), or a word of your own as JSON, with every form of the language that is shown: `{"article":"het","one":"…","many":"…"}` in Dutch. */
  declare clientTerm?: TermChoice;

  /** Word for the plan: a named set (`zorgleefplan`, `ondersteuningsplan`, `zorgdossier`), or a word of your own as JSON, with every form of the language that is shown: `{"article":"het","one":"…","many":"…"}` in Dutch. */
  declare planTerm?: TermChoice;

  /** Level of the tool's own heading, 1 to 6. */
  declare headingLevel: number;

  protected readonly definition: ToolDefinition<Content, Data>;
  protected readonly language: LanguageController;
  protected readonly settings = new ToolSettings();
  protected readonly loader: ContentController<Content>;
  readonly #outside: OnDemand<Outside<Content, Data>>;

  constructor() {
    super();
    const { definition } = this.constructor as unknown as {
      definition: ToolDefinition<Content, Data>;
    };
    this.definition = definition;
    this.language = new LanguageController(this, Object.keys(definition.languages));
    this.#outside = new OnDemand(this, () => definition.outside());
    this.loader = new ContentController(this, definition);
    this.headingLevel = 2;
  }

  /** @internal Tells the host what could not be used. */
  abstract reportFaults(subject: ErrorSubject, faults: readonly Fault[]): void;

  /** Faults in the tool's own attributes. */
  protected checkSettings(_content: Content): readonly Fault[] {
    return [];
  }

  get contentId(): string {
    return this.ready?.content.id ?? '';
  }

  /** A content text with its terms filled in; of a text that counts, the one for `count`. */
  protected readonly text: SayText = (text, extra, count = 0) => {
    const language = this.shownLanguage;
    return fillText(forCount(text, count, language), language, this.settings.vocabulary, extra);
  };

  /** Content, once there is any that can be shown. */
  protected get ready(): { content: Content; pack: LanguagePack<Content> } | undefined {
    const { state } = this.loader;
    return state.status === 'ready' ? state : undefined;
  }

  /**
   * Settles when the tool has all that its first rendering needs, or cannot have it: another language,
   * content and words of the page's own come in later. A server waits for it.
   */
  override get contentReady(): Promise<void> {
    return this.#untilReady();
  }

  async #untilReady(): Promise<void> {
    do {
      this.#askForContent();
      await this.loader.settled;
    } while (this.loader.state.status === 'loading' && this.isConnected);
    if (this.#ownWords) await this.#outside.load();
  }

  #askForContent(): void {
    this.loader.request({
      given: this.content,
      url: this.contentSrc,
      locale: this.language.locale,
    });
  }

  /** @internal What checks what comes from outside, fetched once. */
  outside(): Promise<Outside<Content, Data>> {
    return this.#outside.get();
  }

  protected get level(): number {
    return headingLevel(this.headingLevel);
  }

  override willUpdate(_changed: PropertyValues): void {
    this.#askForContent();
    const { ready } = this;
    if (ready)
      this.settings.choose(
        ready,
        { carer: this.carerTerm, client: this.clientTerm, plan: this.planTerm },
        this.#outside.part,
        [...levelFaults(this.getAttribute('heading-level')), ...this.checkSettings(ready.content)],
      );
    if (this.needsOutside() && !this.#outside.part && !this.#outside.failed)
      void this.#loadOutside();
  }

  /** Whether something came in from outside, or has to be told of. */
  protected needsOutside(): boolean {
    return (
      this.settings.faults.length > 0 || this.loader.state.status === 'failed' || this.#ownWords
    );
  }

  get #ownWords(): boolean {
    return [this.carerTerm, this.clientTerm, this.planTerm].some(isOwnWord);
  }

  /** For a host's own terms, and for saying what is wrong; until it is there, defaults stand. */
  async #loadOutside(): Promise<void> {
    await this.#outside.load();
    if (this.#outside.failed) this.reportFaults('setting', [{ path: '', problem: 'network' }]);
  }

  /** Says faults in words, once what does so has come. */
  protected readonly sayFaults: SayFaults = (say) =>
    this.#outside.say(({ notices }) => say(notices));

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.loader.settled;
    await this.#outside.settled;
    return this.isUpdatePending ? this.updateComplete : complete;
  }

  protected override update(changed: PropertyValues): void {
    this.speak(() => super.update(changed));
  }

  /** Runs what calls `msg()` outside of rendering, such as a click, in the language of this tool. */
  protected speak<T>(run: () => T): T {
    return withMessages(this.lookup, run);
  }

  /** @internal Interface strings in the language of what is shown. */
  get lookup(): Lookup | undefined {
    const { state } = this.loader;
    return state.status === 'loading' ? undefined : state.pack.lookup;
  }

  protected override updated(_changed: PropertyValues): void {
    this.settings.report((faults) => this.reportFaults('setting', faults));
  }

  /** Renders at once what waits to be rendered: printing does not wait. */
  renderNow(): void {
    if (this.isUpdatePending) this.performUpdate();
  }

  /** Language of what is shown: that of the content. */
  protected get shownLanguage(): string {
    return this.ready?.content.language ?? this.language.locale;
  }

  /** @internal Called by the content controller. */
  contentFailed(faults: readonly Fault[]): void {
    this.reportFaults('content', faults);
  }
}
