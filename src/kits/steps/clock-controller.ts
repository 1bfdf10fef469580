import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { msg, str } from '../../core/language/localize.js';
import { minutesIn } from './minutes.js';

/** The clock of a step. It speaks at one minute left and at the end, and never forces anything. */
export class ClockController implements ReactiveController {
  /** Counted up; undefined when it does not run. */
  minutesLeft: number | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #endsAt = 0;

  readonly #host: ReactiveControllerHost;
  readonly #say: (text: () => string) => void;

  constructor(host: ReactiveControllerHost, say: (text: () => string) => void) {
    this.#host = host;
    this.#say = say;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.minutesLeft) this.#run();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Starts it for so many minutes; `language` gives that of what is shown, now and later. */
  start(minutes: number, language: () => string): void {
    this.#endsAt = Date.now() + minutes * 60_000;
    this.#show(minutes);
    this.#run();
    this.#say(() => msg(str`De klok loopt: ${minutesIn(minutes, language())}.`));
  }

  stop(): void {
    clearInterval(this.#timer);
    if (this.minutesLeft === undefined) return;
    this.#show(undefined);
    this.#say(() => msg('De klok staat stil.'));
  }

  #run(): void {
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#tick(), 1000);
  }

  #tick(): void {
    const left = Math.max(0, Math.ceil((this.#endsAt - Date.now()) / 60_000));
    if (left === this.minutesLeft) return;
    this.#show(left);
    if (left === 1) this.#say(() => msg('Nog één minuut.'));
    if (left > 0) return;
    clearInterval(this.#timer);
    this.#say(() => msg('De tijd is om. Afronden mag, doorgaan ook.'));
  }

  #show(minutes: number | undefined): void {
    this.minutesLeft = minutes;
    this.#host.requestUpdate();
  }
}
