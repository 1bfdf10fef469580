import type { LitElement, ReactiveController } from 'lit';

/**
 * Tells whether a tool is narrow, measured in its own type size: larger text makes the same width
 * narrow, as zooming in does.
 */
export class WidthController implements ReactiveController {
  narrow = false;
  #observer: ResizeObserver | undefined;

  readonly #host: LitElement;
  /** Width in em below which the tool is narrow. */
  readonly #threshold: number;

  constructor(host: LitElement, threshold: number) {
    this.#host = host;
    this.#threshold = threshold;
    host.addController(this);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot?.querySelector('.root');
    // The observer of the document that the tool stands in: another one's never comes to rest.
    const view = root?.ownerDocument.defaultView;
    // An update may come when the tool has gone; nothing would stop an observer made then.
    if (!root?.isConnected || !view?.ResizeObserver || this.#observer) return;
    // A frame later: a change of layout inside the callback is an error in the host's console.
    this.#observer = new view.ResizeObserver(() =>
      view.requestAnimationFrame(() => this.#measure(root)),
    );
    this.#observer.observe(root);
    this.#measure(root);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.hostUpdated();
  }

  #measure(root: Element): void {
    const width = root.clientWidth;
    // A tool in a closed tab or a hidden panel has no width; it keeps what it had.
    if (!width) return;
    // Once narrow, a scroll bar that goes away must not be enough to turn back.
    const slack = this.narrow ? 20 : 0;
    const narrow = width < this.#threshold * parseFloat(getComputedStyle(root).fontSize) + slack;
    if (narrow === this.narrow) return;
    this.narrow = narrow;
    this.#host.requestUpdate();
  }
}
