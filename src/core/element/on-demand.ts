import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { msg, type Lookup, type Speaking } from '../language/localize.js';
import { sayGoneOnce } from './beside.js';
import { failedNotice, notFetched } from './failed-notice.js';
import { idle } from './idle.js';

/** What such a part needs of the tool that it is of. */
export interface OnDemandHost extends ReactiveControllerHost {
  /** Interface strings in the language of what is shown. */
  readonly lookup: Lookup | undefined;
}

/** A part of a tool that comes in a file of its own, so that its first screen need not wait for it. */
export class OnDemand<Part extends Speaking> implements ReactiveController {
  /** What came; undefined until it has. */
  part: Part | undefined;
  /** Whether it could not be fetched the last time. */
  failed = false;
  #coming: Promise<Part> | undefined;
  #soon: boolean;

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
    void idle()
      .then(() => this.get())
      .catch((error: unknown) => sayGoneOnce('*.on-demand.js', error));
  }

  /** Settles when it has come or failed; at once while nobody asked. */
  get settled(): Promise<unknown> {
    return this.#coming ? this.#settle() : Promise.resolve();
  }

  /** Gives it, fetched once; a failure rejects, and the next call tries again. */
  get(): Promise<Part> {
    this.failed = false;
    return (this.#coming ??= this.#fetch().then(
      (part) => (this.part = part),
      (error: unknown) => {
        this.failed = true;
        this.#coming = undefined;
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

  /** Uses it in the language of the tool; undefined until it has come. */
  say<Said>(say: (part: Part) => Said): Said | undefined {
    const { part } = this;
    return part?.withMessages(this.#host.lookup, () => say(part));
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
