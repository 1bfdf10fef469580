import type { LitElement } from 'lit';
import type { ChangeController } from '../../core/document/change-controller.js';
import { focusFirst } from '../../core/element/focus.js';
import { hasWritten, writeApart } from './side-files.model.js';
import { SideFiles, type FilesTool } from './side-files.js';
import { describeSide, joinSide, leaveSide, type SidesData } from './sides.model.js';
import { TurnsController } from './turns-controller.js';

/** Sides that come in, write one after the other or apart, and then see what each wrote. */
export class SidesController<Data extends SidesData> {
  readonly turns: TurnsController<Data>;
  readonly files: SideFiles<Data>;

  readonly #changes: ChangeController<Data>;
  readonly #tool: FilesTool<Data>;

  constructor(host: LitElement, changes: ChangeController<Data>, tool: FilesTool<Data>) {
    this.#changes = changes;
    this.#tool = tool;
    this.turns = new TurnsController<Data>(host, changes, {
      turns: ({ turns }) => turns,
      people: ({ sides }) => sides,
      put: (data, turns) => tool.parts.inOrder({ ...data, turns }),
    });
    this.files = new SideFiles<Data>(changes, tool, {
      changed: () => host.requestUpdate(),
      focus: (places) => void focusFirst(host, places),
    });
  }

  /** Ids of the sides, in the order of the content. */
  get order(): readonly string[] {
    return this.#tool.order();
  }

  hasWritten(id: string): boolean {
    return hasWritten(this.#tool.parts, this.#changes.data, id);
  }

  /** Has a side take part, with the place for its name in focus; whether there was room for it. */
  join(id: string): boolean {
    const joined = this.#changes.change((now) => joinSide(now, id, this.order), {
      focus: [`#name-${id}`],
    });
    return !!joined;
  }

  /** Has a side no longer take part; whether it did. */
  leave(id: string): boolean {
    return !!this.#changes.change((now) =>
      leaveSide(now, id, hasWritten(this.#tool.parts, now, id)),
    );
  }

  /** Names a side, or says through whom it speaks; `left` says that the field was left. */
  describe(id: string, field: 'name' | 'via', text: string, left: boolean): void {
    this.#changes.change(
      (now) => describeSide(joinSide(now, id, this.order), id, field, text, left),
      { name: `${field}-${id}` },
    );
  }

  /** Begins the round, or goes on with it; the first side of the content always takes part, or every one does. */
  begin(everyone = false): void {
    const sides = everyone ? this.order : this.order.slice(0, 1);
    this.#changes.change((now) =>
      sides.reduce((data, side) => joinSide(data, side, this.order), now),
    );
    this.turns.start();
  }

  /** One side writes here, on a device of its own. */
  writeApart(id: string): void {
    this.#changes.change((now) => writeApart(this.#tool.parts, now, id, this.order));
    this.turns.takeOver();
  }

  /** Nobody is in front any more, and no file waits: all was wiped, or the tool is left. */
  forget(): void {
    this.turns.leave();
    this.files.forget();
  }
}
