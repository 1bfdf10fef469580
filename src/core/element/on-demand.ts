import {
  html,
  type CSSResult,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { msg, type Lookup, type Speaking } from '../language/localize.js';
import { sayGoneOnce } from './beside.js';
import { failedNotice, notFetched } from './failed-notice.js';
import { idle } from './idle.js';

/** What such a file has, beside what the tool asks it for. */
export interface LatePart extends Speaking {
  /** Looks that nothing on the first screen needs. */
  readonly styles?: readonly CSSResult[];
}

/** What such a part needs of the tool that it is of. */
export interface OnDemandHost extends ReactiveControllerHost {
  /** Interface strings in the language of what is shown. */
  readonly lookup: Lookup | undefined;
  /** Looks so from now on, too. */
  wear(styles: readonly CSSResult[]): void;
}

/** A part of a tool that comes in a file of its own, so that its first screen need not wait for it. */
export class OnDemand<Part extends LatePart> implements ReactiveController {
  /** What came; undefined until it has. */
  part: Part | undefined;
  /** Whether it could not be fetched the last time. */
  failed = false;
  #coming: Promise<Part> | undefined;
  #soon: boolean;
  /** Until it is fetched by itself. */
  #waiting: Promise<unknown> | undefined;
  /** Whether the tool could not draw something for want of it. */
  #missed = false;
  /** Whether the person looks at something of it. */
  #wanted = false;

  readonly #host: OnDemandHost;
  readonly #fetch: () => Promise<Part>;

  /** With `soon` it is fetched once the tool has been drawn; otherwise when the tool asks. */
  constructor(host: OnDemandHost, fetch: () => Promise<Part>, soon = false) {
    this.#host = host;
    this.#fetch = fetch;
    this.#soon = soon;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#soon) return;
    this.#soon = false;
    this.#waiting = (this.#wanted ? Promise.resolve() : idle())
      .then(() => this.get())
      .catch((error: unknown) => sayGoneOnce('*.on-demand.js', error));
  }

  /** Settles when it has come or failed; at once while nobody asked. */
  get settled(): Promise<unknown> {
    return this.#coming ? this.#settle() : Promise.resolve();
  }

  /** The same where something could not be drawn for want of it; also before it is asked for. */
  get drawable(): Promise<unknown> | undefined {
    return this.#missed && !this.part ? (this.#coming ? this.#settle() : this.#waiting) : undefined;
  }

  /** Gives it, fetched once; a failure rejects, and the next call tries again. */
  get(): Promise<Part> {
    this.failed = false;
    return (this.#coming ??= this.#fetch().then(
      (part) => {
        this.part = part;
        if (part.styles) this.#host.wear(part.styles);
        if (this.#missed) this.#host.requestUpdate();
        return part;
      },
      (error: unknown) => {
        this.failed = true;
        this.#coming = undefined;
        if (this.#missed) this.#host.requestUpdate();
        throw error;
      },
    ));
  }

  #settle(): Promise<unknown> {
    return this.get().catch(() => undefined);
  }

  /** Fetches it, unless it has come, and renders the tool anew; after a failure it tries again. */
  async load(): Promise<void> {
    if (this.part) return;
    await this.#settle();
    this.#host.requestUpdate();
  }

  /** Uses it in the language of the tool; undefined until it has come, and then the tool is drawn anew. */
  say<Said>(say: (part: Part) => Said): Said | undefined {
    const { part } = this;
    this.#missed ||= !part;
    return part?.withMessages(this.#host.lookup, () => say(part));
  }

  /** As `say`, for what the person looks at: it does not wait for a page that is idle, and is said to come. */
  show(say: (part: Part) => unknown): unknown {
    this.#wanted = true;
    if (this.#waiting && !this.failed) void this.#settle();
    return this.say(say) ?? awaited(this);
  }
}

/** What stands in the place of such a part until it has come, with another try where it did not. */
export const awaited = (
  of: Pick<OnDemand<Speaking>, 'failed' | 'load'>,
  retry: () => unknown = () => of.load(),
): TemplateResult =>
  of.failed
    ? html`${failedNotice(notFetched(), () => void retry())}
        <p>${msg('Blijft dat zo? Bewaar alles als bestand, en laad de pagina opnieuw.')}</p>`
    : html`<p role="status">${msg('Even wachten.')}</p>`;
