import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { msg, str } from '../../core/language/localize.js';
import { minutesIn } from './minutes.js';

/** The clock of a step. It speaks at one minute left and at the end, and never forces anything. */
export class ClockController implements ReactiveController {
  /** Counted up; undefined when it does not run. */
  minutesLeft: number | undefined;
  /** In the last minute, counted up; undefined before that. */
  secondsLeft: number | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #endsAt = 0;
  #minutes = 1;

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
  }

  /** How much of the time is left, from 1 to 0: by the minute, in the last one by the second. */
  get part(): number {
    return (this.secondsLeft ?? (this.minutesLeft ?? 0) * 60) / this.#minutes / 60;
  }

  /** Starts it for so many minutes; `language` gives that of what is shown, now and later. */
  start(minutes: number, language: () => string): void {
    this.#minutes = minutes;
    this.#endsAt = Date.now() + minutes * 60_000;
    this.#show(minutes);
    this.#run();
    this.#say(() => msg(str`De klok loopt: ${minutesIn(minutes, language())}.`));
  }

  stop(): void {
    clearInterval(this.#timer);
    if (this.minutesLeft === undefined) return;
    this.#show();
    this.#say(() => msg('De klok staat stil.'));
  }

  #run(): void {
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#tick(), 1000);
  }

  #tick(): void {
    const left = Math.max(0, Math.ceil((this.#endsAt - Date.now()) / 1000));
    const minutes = Math.ceil(left / 60);
    const seconds = left < 60 ? left : undefined;
    if (minutes === this.minutesLeft && seconds === this.secondsLeft) return;
    const before = this.minutesLeft;
    this.#show(minutes, seconds);
    if (minutes === 1 && before !== 1) this.#say(() => msg('Nog één minuut.'));
    if (minutes > 0) return;
    clearInterval(this.#timer);
    this.#say(() => msg('De tijd is om. Afronden mag, doorgaan ook.'));
  }

  #show(minutes?: number, seconds?: number): void {
    this.minutesLeft = minutes;
    this.secondsLeft = seconds;
    this.#host.requestUpdate();
  }
}
