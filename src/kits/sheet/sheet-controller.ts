import type { LitElement } from 'lit';
import { ChangeController, type ChangeSettings } from '../../core/document/change-controller.js';
import type { DocumentController } from '../../core/document/document-controller.js';
import { NeededField } from '../../core/element/needed-field.js';
import { msg, str } from '../../core/language/localize.js';
import {
  addOwnRow,
  chooseRow,
  isOnSheet,
  moveRow,
  removeRow,
  renameOwnRow,
  setCell,
  tickPoint,
  type SheetData,
} from './sheet.model.js';

const isOn = (): string => msg('Op het blad gezet.');
const isOff = (): string => msg('Van het blad gehaald.');

/** What people do with a sheet: each act is one step to undo, is said aloud, and leads the focus on. */
export class SheetController<Data extends SheetData> {
  readonly changes: ChangeController<Data>;
  /** For the form of a row of one's own. */
  readonly needed: NeededField;
  /** The document before the last removal and right after it: while nothing else changed, it can be put back. */
  #removal: { readonly before: Data; readonly after: Data } | undefined;
  readonly #peers: (id: string) => readonly string[];

  /** `peers` gives the rows among which one moves, in order, itself too: those below the same heading. */
  constructor(
    host: LitElement,
    documents: () => DocumentController<Data>,
    peers: (id: string) => readonly string[] = () => this.changes.data.rows.map(({ id }) => id),
  ) {
    this.changes = new ChangeController(host, documents);
    this.needed = new NeededField(() => documents().messages);
    this.#peers = peers;
  }

  get data(): Data {
    return this.changes.data;
  }

  /** Whether a row was taken off and nothing was done since. */
  get hasRemoved(): boolean {
    return this.#removal?.after === this.data;
  }

  change(act: (now: Data) => Data, settings: ChangeSettings = {}): void {
    this.changes.change(act, settings);
  }

  readonly write = (row: string, column: string, text: string, side?: string): void =>
    this.change((now) => setCell(now, row, column, text, side), {
      name: [row, column, side].join(' '),
    });

  readonly tick = (id: string): void => this.change((now) => tickPoint(now, id));

  /** Puts a row of the content on the sheet, or takes it off. */
  readonly toggle = (id: string): void => {
    if (isOnSheet(this.data, id)) this.remove(id);
    else this.change((now) => chooseRow(now, id), { say: isOn });
  };

  /** A row of one's own; whether there was room for it. */
  readonly add = (text: string, group?: string): boolean =>
    this.changes.change((now) => addOwnRow(now, text, group ? { group } : {}), { say: isOn }) !==
    undefined;

  readonly rename = (id: string, text: string): void =>
    this.change((now) => renameOwnRow(now, id, text), { name: `rename ${id}` });

  /** Takes a row off; what was written goes with it, so that it can be put back. */
  readonly remove = (id: string): void => {
    const before = this.data;
    this.change((now) => removeRow(now, id), { say: isOff, focus: ['#put-back.on-sheet'] });
    if (this.data !== before) this.#removal = { before, after: this.data };
  };

  readonly putBack = (): void => {
    if (!this.#removal || !this.hasRemoved) return;
    const { before, after } = this.#removal;
    const id = before.rows.find((row) => !isOnSheet(after, row.id))?.id;
    this.change(() => before, {
      say: isOn,
      focus: [
        `[data-drag="${id}"] input`,
        `#own-words-${id}`,
        `[data-topic="${id}"]`,
        '[name=part]:checked',
      ],
    });
  };

  /** What is said of what was done; of a removal it is shown, too, beside the button that puts it back. */
  readonly isOn = isOn;
  readonly isOff = isOff;

  /** A place up (-1) or down (1); the focus stays with what moved, on what is still possible. */
  readonly moveBy = (id: string, by: -1 | 1): void => {
    const place = this.#move(id, this.#peers(id).indexOf(id) + by);
    const up = place === this.#peers(id).length || (by < 0 && place > 1);
    this.change((now) => now, { focus: [`#${up ? 'up' : 'down'}-${id}`] });
  };

  /** What was dragged takes the place of what it was dropped on, where they are peers; see `itemDrag`. */
  readonly moveOnto = (id: string, onto: string): void => {
    if (this.#peers(id).includes(onto)) this.#move(id, this.#peers(id).indexOf(onto));
  };

  /** Moves a row to a place among its peers, and gives where it is now, from 1. */
  #move(id: string, to: number): number {
    this.change((now) => moveRow(now, id, to, this.#peers(id)));
    const peers = this.#peers(id);
    const place = peers.indexOf(id) + 1;
    const of = peers.length;
    this.changes.say(() => msg(str`Nu op plek ${place} van ${of}.`));
    return place;
  }
}
