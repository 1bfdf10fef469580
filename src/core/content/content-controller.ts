import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { failed, type Fault, type Parsed } from '../faults/faults.js';
import { SOURCE_LOCALE, supportedLocale } from '../language/locales.js';
import type { LanguagePack, Outside, ToolDefinition } from './definition.js';
import type { ToolContent } from './content.schema.js';

/** Where content comes from: the host's object, the host's file, or our own. */
export interface ContentSource {
  readonly given?: unknown;
  readonly url?: string | undefined;
  /** A language that the tool has. */
  readonly locale: string;
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

/** What the controller needs of the tool it serves. */
export interface ContentHost<Content extends ToolContent> extends ReactiveControllerHost {
  contentFailed(faults: readonly Fault[]): void;
  /** What reads and checks content of the host's own; it may fail to come. */
  outside(): Promise<Outside<Content, unknown>>;
}

/** Finds and holds a tool's content; what is shown stays until the next is there. */
export class ContentController<Content extends ToolContent> implements ReactiveController {
  state: ContentState<Content> = { status: 'loading' };
  #source: ContentSource | undefined;
  /** Settles when what was asked last has come in or failed. */
  settled: Promise<void> = Promise.resolve();
  #pending: AbortController | undefined;

  readonly #host: ContentHost<Content>;
  readonly #definition: ToolDefinition<Content, unknown>;

  constructor(host: ContentHost<Content>, definition: ToolDefinition<Content, unknown>) {
    this.#host = host;
    this.#definition = definition;
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
    const own = isGiven(given) || url;
    if (!own && locale === SOURCE_LOCALE) return this.#ready(this.#definition.source);
    const pending = (this.#pending = new AbortController());
    const outcome = own ? this.#fromHost(source, pending.signal) : this.#bundled(locale);
    this.settled = outcome.then((state) => {
      if (pending.signal.aborted) return;
      this.#pending = undefined;
      this.#set(state);
    });
  }

  async #bundled(locale: string): Promise<ContentState<Content>> {
    try {
      const pack = await this.#pack(locale);
      return { status: 'ready', content: pack.content, pack };
    } catch {
      return this.#unreachable(`lang="${locale}"`);
    }
  }

  async #fromHost(source: ContentSource, signal: AbortSignal): Promise<ContentState<Content>> {
    try {
      const { check, fetchJson } = await this.#host.outside();
      const read = await readSource(source, fetchJson, signal);
      // The interface follows the language of the host's content, where we have that one.
      const pack = await this.#pack(this.#spokenBy(read) ?? source.locale);
      const parsed = read.ok ? check.content(read.value, pack) : read;
      return parsed.ok
        ? { status: 'ready', content: parsed.value, pack }
        : {
            status: 'failed',
            faults: parsed.faults,
            pack,
            retry: !read.ok && mayPass(read.faults),
          };
    } catch {
      return this.#unreachable('');
    }
  }

  #spokenBy(read: Parsed<unknown>): string | undefined {
    const spoken = read.ok && (read.value as { language?: unknown } | null)?.language;
    return typeof spoken === 'string'
      ? supportedLocale(spoken, Object.keys(this.#definition.languages))
      : undefined;
  }

  async #pack(locale: string): Promise<LanguagePack<Content>> {
    const { source, languages } = this.#definition;
    return (await languages[locale]?.()) ?? source;
  }

  /** One of our own files beside the script could not be fetched. */
  #unreachable(path: string): ContentState<Content> {
    const { faults } = failed({ path, problem: 'network' });
    return { status: 'failed', faults, pack: this.#definition.source, retry: true };
  }

  #ready(pack: LanguagePack<Content>): void {
    this.state = { status: 'ready', content: pack.content, pack };
  }

  #set(state: ContentState<Content>): void {
    this.state = state;
    if (state.status === 'failed') this.#host.contentFailed(state.faults);
    this.#host.requestUpdate();
  }
}

const isGiven = (given: unknown): boolean => given !== undefined && given !== null;

const readSource = (
  { given, url }: ContentSource,
  fetchJson: Outside<ToolContent, unknown>['fetchJson'],
  signal: AbortSignal,
): Promise<Parsed<unknown>> | Parsed<unknown> =>
  isGiven(given) || !url ? { ok: true, value: given } : fetchJson(url, signal);

const mayPass = (faults: readonly Fault[]): boolean =>
  faults.some(({ problem }) => problem === 'http' || problem === 'network');
