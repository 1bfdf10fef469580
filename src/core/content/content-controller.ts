import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ToolCheck } from './check.js';
import type { Terms, ToolContent } from './content.schema.js';
import type { Fault } from '../faults/faults.js';
import type { Locale } from '../language/locales.js';
import type { Lookup } from '../language/localize.js';

/** Everything a tool says in one language, checked before it was bundled. */
export interface LanguagePack<Content> {
  readonly content: Content;
  readonly terms: Terms;
  /** Interface strings; absent for Dutch, the language of the source. */
  readonly lookup?: Lookup;
}

/** Dutch is bundled; the other languages are fetched when a page asks for them. */
export type LanguagePacks<Content> = { readonly nl: LanguagePack<Content> } & Readonly<
  Record<Exclude<Locale, 'nl'>, () => Promise<LanguagePack<Content>>>
>;

/** Where content comes from: the host's object, the host's file, or our own. */
export interface ContentSource {
  readonly given?: unknown;
  readonly url?: string | undefined;
  readonly locale: Locale;
}

export type ContentState<Content> =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly content: Content;
      readonly pack: LanguagePack<Content>;
    }
  | {
      readonly status: 'failed';
      readonly faults: readonly Fault[];
      readonly pack: LanguagePack<Content>;
      /** A failed request may go through the next time; a faulty file will not. */
      readonly retry: boolean;
    };

/** Finds, checks and holds a tool's content; what is shown stays until the next is there. */
export class ContentController<Content extends ToolContent> implements ReactiveController {
  state: ContentState<Content> = { status: 'loading' };
  #source: ContentSource | undefined;
  /** Settles when what was asked last has come in or failed. */
  settled: Promise<void> = Promise.resolve();
  #pending: AbortController | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #packs: LanguagePacks<Content>;
  readonly #check: () => Promise<ToolCheck<Content, unknown>>;
  readonly #onFailed: (faults: readonly Fault[]) => void;

  constructor(
    host: ReactiveControllerHost,
    packs: LanguagePacks<Content>,
    check: () => Promise<ToolCheck<Content, unknown>>,
    onFailed: (faults: readonly Fault[]) => void,
  ) {
    this.#host = host;
    this.#packs = packs;
    this.#check = check;
    this.#onFailed = onFailed;
    host.addController(this);
  }

  /** Loading stops with the element and starts again with it. */
  hostDisconnected(): void {
    if (!this.#pending) return;
    this.#pending.abort();
    this.#source = undefined;
  }

  /** Asks for content; does nothing when it is what was asked last. */
  request(source: ContentSource): void {
    const last = this.#source;
    if (
      last &&
      last.given === source.given &&
      last.url === source.url &&
      last.locale === source.locale
    )
      return;
    this.#source = source;
    this.#load(source);
  }

  retry(): void {
    if (this.#source) this.#load(this.#source);
  }

  /** Synchronous for bundled Dutch, so that the first paint is the tool itself. */
  #load(source: ContentSource): void {
    const { given, url, locale } = source;
    this.#pending?.abort();
    this.#pending = undefined;
    const own = given !== undefined && given !== null;
    if (!own && !url && locale === 'nl') return this.#ready(this.#packs.nl);
    const pending = (this.#pending = new AbortController());
    const outcome = own || url ? this.#fromHost(source, pending.signal) : this.#bundled(locale);
    this.settled = outcome.then((state) => {
      if (pending.signal.aborted) return;
      this.#pending = undefined;
      this.#set(state);
    });
  }

  async #bundled(locale: Locale): Promise<ContentState<Content>> {
    try {
      const pack = await this.#pack(locale);
      return { status: 'ready', content: pack.content, pack };
    } catch {
      return this.#unreachable(`lang="${locale}"`, this.#packs.nl);
    }
  }

  async #fromHost(source: ContentSource, signal: AbortSignal): Promise<ContentState<Content>> {
    const pack = (locale: Locale): Promise<LanguagePack<Content>> => this.#pack(locale);
    try {
      return await (await this.#check()).hostContent(source, pack, signal);
    } catch {
      return this.#unreachable('', this.#packs.nl);
    }
  }

  async #pack(locale: Locale): Promise<LanguagePack<Content>> {
    return locale === 'nl' ? this.#packs.nl : this.#packs[locale]();
  }

  /** One of our own files beside the script could not be fetched. */
  #unreachable(path: string, pack: LanguagePack<Content>): ContentState<Content> {
    return { status: 'failed', faults: [{ path, problem: 'network' }], pack, retry: true };
  }

  #ready(pack: LanguagePack<Content>): void {
    this.state = { status: 'ready', content: pack.content, pack };
  }

  #set(state: ContentState<Content>): void {
    this.state = state;
    if (state.status === 'failed') this.#onFailed(state.faults);
    this.#host.requestUpdate();
  }
}
