import type { LitElement } from 'lit';
import type { ChangeController } from '../../core/document/change-controller.js';
import { focusFirst } from '../../core/element/focus.js';
import { msg } from '../../core/language/localize.js';
import type { Person } from './people.model.js';
import {
  cover,
  finishTurn,
  gather,
  giveTurn,
  reveal,
  startRound,
  type Turns,
} from './turns.model.js';

/** Where a tool's data has turns and people. */
export interface TurnsIn<Data> {
  turns(data: Data): Turns;
  people(data: Data): readonly Person[];
  put(data: Data, turns: Turns): Data;
}

/**
 * One device that goes round. Who writes has said so, on this page and since the last hand-over: a document
 * that is opened, also after a reload, is covered. What was done before a hand-over cannot be undone after it.
 */
export class TurnsController<Data> {
  /** Id of who said to be in front of the device, and with which document. */
  #present: { readonly id: string | undefined; readonly arrivals: number } | undefined;
  readonly #host: LitElement;
  readonly #changes: ChangeController<Data>;
  readonly #part: TurnsIn<Data>;

  constructor(host: LitElement, changes: ChangeController<Data>, part: TurnsIn<Data>) {
    this.#host = host;
    this.#changes = changes;
    this.#part = part;
  }

  get turns(): Turns {
    return this.#part.turns(this.#changes.data);
  }

  /** Id of who writes now, and may see what they wrote; undefined while all is covered, or all lies open. */
  get writer(): string | undefined {
    const { phase, turn } = this.turns;
    const isHere = this.#present?.id === turn && this.#present?.arrivals === this.#changes.arrivals;
    return phase === 'round' && turn && isHere ? turn : undefined;
  }

  get isOpen(): boolean {
    return this.turns.phase === 'open';
  }

  get people(): readonly Person[] {
    return this.#part.people(this.#changes.data);
  }

  /** Nobody is in front any more: all was wiped, or the tool is left. */
  leave(): void {
    this.#present = undefined;
  }

  #turn(
    act: (turns: Turns, people: readonly Person[]) => Turns,
    focus: readonly string[],
    say?: () => string,
  ): void {
    this.#present = undefined;
    this.#changes.change(
      (now) => {
        const before = this.#part.turns(now);
        const after = act(before, this.#part.people(now));
        return after === before ? now : this.#part.put(now, after);
      },
      { focus, ...(say && { say }) },
    );
    this.#changes.undo.forget();
  }

  /** Where a hand-over goes: to the button that takes over, or that lays all open. */
  static readonly NEXT = ['#take-over', '#lay-open', '.hand-over-title'];

  start(): void {
    this.#turn(startRound, TurnsController.NEXT);
  }

  give(id: string): void {
    this.#turn((turns, people) => giveTurn(turns, people, id), TurnsController.NEXT);
  }

  /** Someone says to be the one whose turn it is. */
  takeOver(): void {
    this.#present = { id: this.turns.turn, arrivals: this.#changes.arrivals };
    this.#changes.undo.forget();
    this.#changes.hush();
    this.#host.requestUpdate();
    void focusFirst(this.#host, ['.writer-title']);
  }

  /** Someone writes again, without a hand-over: on a device that is theirs alone. */
  write(id: string): void {
    this.give(id);
    this.takeOver();
  }

  finish(): void {
    this.#turn(finishTurn, TurnsController.NEXT, () => msg('Klaar. Alles is afgedekt.'));
  }

  reveal(): void {
    this.#turn(reveal, ['.open-title'], () => msg('Alles ligt open.'));
  }

  cover(): void {
    this.#turn(cover, TurnsController.NEXT, () => msg('Alles is weer afgedekt.'));
  }

  gather(): void {
    this.#turn(gather, ['.gather-title']);
  }
}
