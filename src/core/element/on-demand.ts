import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { failedNotice } from '../document/document-bar.js';
import { idle } from './idle.js';
import { msg } from '../language/localize.js';

/** A part of a tool that comes in a file of its own, so that its first screen need not wait for it. */
export class OnDemand<Part> implements ReactiveController {
  /** What came; undefined until it has. */
  part: Part | undefined;
  /** Whether it could not be fetched the last time. */
  failed = false;
  /** Settles when it has come or failed; absent while nobody asked, and after a failure. */
  settled: Promise<void> | undefined;
  #soon: boolean;

  readonly #host: ReactiveControllerHost;
  readonly #fetch: () => Promise<Part>;

  /** With `soon` it is fetched once the tool has been drawn; otherwise when the tool asks. */
  constructor(host: ReactiveControllerHost, fetch: () => Promise<Part>, soon = false) {
    this.#host = host;
    this.#fetch = fetch;
    this.#soon = soon;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#soon) return;
    this.#soon = false;
    void idle().then(() => this.#fetchOnce());
  }

  /** Fetches it, unless it has come or is on its way, and renders the tool anew; after a failure it tries again. */
  async load(): Promise<void> {
    if (this.part) return;
    this.failed = false;
    await this.#fetchOnce();
    this.#host.requestUpdate();
  }

  #fetchOnce(): Promise<void> {
    return (this.settled ??= this.#fetch().then(
      (part) => {
        this.part = part;
      },
      () => {
        this.failed = true;
        this.settled = undefined;
      },
    ));
  }
}

/** What stands in the place of such a part until it has come, with another try where it did not. */
export const awaited = (
  of: OnDemand<unknown>,
  retry: () => unknown = () => of.load(),
): TemplateResult =>
  of.failed
    ? html`${failedNotice(msg('Het ophalen lukte niet.'), () => void retry())}
        <p>${msg('Blijft dat zo? Bewaar alles als bestand, en laad de pagina opnieuw.')}</p>`
    : html`<p role="status">${msg('Even wachten.')}</p>`;
