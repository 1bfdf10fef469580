import type { LitElement, ReactiveController } from 'lit';
import { focusFirst } from '../../core/element/focus.js';
import { msg } from '../../core/language/localize.js';

/**
 * A view for a room: the tool fills the screen where the browser allows that, else the window. It is no
 * part of the document; Escape, or leaving full screen, ends it.
 */
export class PresentController implements ReactiveController {
  on = false;
  #filled = false;

  readonly #host: LitElement;
  readonly #say: (text: () => string) => void;

  constructor(host: LitElement, say: (text: () => string) => void) {
    this.#host = host;
    this.#say = say;
    host.addController(this);
  }

  /** The wrapper is the base's: its class is set here. */
  hostUpdated(): void {
    this.#host.shadowRoot?.querySelector('.root')?.classList.toggle('presenting', this.on);
  }

  start(): void {
    this.#host.addEventListener('fullscreenchange', this.#onFullScreen);
    this.#show(true, ['.step-title']);
    this.#say(() => msg('Het beeld is groot. Met Escape ga je terug.'));
    // A frame, a policy or a browser may refuse: then the window is filled.
    void this.#host.requestFullscreen?.().catch(() => undefined);
  }

  stop(): void {
    if (!this.on) return;
    if (this.#filled) void this.#host.ownerDocument.exitFullscreen().catch(() => undefined);
    this.#filled = false;
    this.#show(false, ['#present']);
    this.#say(() => msg('Het beeld is weer gewoon.'));
  }

  readonly #onFullScreen = (): void => {
    const filled = this.#host.ownerDocument.fullscreenElement === this.#host;
    if (this.#filled && !filled) this.stop();
    this.#filled = filled;
  };

  #show(on: boolean, focus: readonly string[]): void {
    this.on = on;
    this.#host.requestUpdate();
    void focusFirst(this.#host, focus);
  }
}
