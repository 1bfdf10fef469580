import type { LitElement } from 'lit';
import type { ChangeController } from '../../core/document/change-controller.js';
import { focusFirst } from '../../core/element/focus.js';

/**
 * What people cast, covered, one after the other or as someone counts it: in no document and no draft, and gone
 * with the document in which it began.
 */
export class PassedBox<Box> {
  #box: Box | undefined;
  #present = false;
  /** With which document it began; see `ChangeController.arrivals`. */
  #begun = 0;
  readonly #host: LitElement;
  readonly #changes: Pick<ChangeController<never>, 'arrivals' | 'hush'>;

  constructor(host: LitElement, changes: Pick<ChangeController<never>, 'arrivals' | 'hush'>) {
    this.#host = host;
    this.#changes = changes;
  }

  /** What was cast; undefined while nobody does. */
  get now(): Box | undefined {
    return this.#begun === this.#changes.arrivals ? this.#box : undefined;
  }

  /** Whether someone said to be in front of the device. */
  get isPresent(): boolean {
    return this.#present;
  }

  #show(box: Box | undefined, present: boolean, focus: readonly string[]): void {
    this.#box = box;
    this.#present = present;
    this.#host.requestUpdate();
    void focusFirst(this.#host, focus);
  }

  start(empty: Box): void {
    this.#begun = this.#changes.arrivals;
    this.#show(empty, false, ['#take', '.counters input']);
  }

  /** It is counted, and the same people go on. */
  count(box: Box): void {
    this.#show(box, false, []);
  }

  /** Someone says to be in front, and goes to the first of these places. */
  takeOver(focus: readonly string[]): void {
    this.#changes.hush();
    this.#show(this.#box, true, focus);
  }

  /** Someone has cast theirs; the next is asked for, or all is in. */
  cast(box: Box, isLast: boolean): void {
    this.#show(box, false, isLast ? ['#reveal'] : ['#take']);
  }

  /** It is over; what is to have the focus then. */
  leave(focus: readonly string[] = []): void {
    this.#show(undefined, false, focus);
  }
}
