import type { ChangeController } from '../../core/document/change-controller.js';
import type { ToolDocument } from '../../core/document/document.js';
import type { Fault, Parsed } from '../../core/faults/faults.js';
import { compareFile, takeSide } from './side-files.model.js';
import type { SideParts, SidesData } from './sides.model.js';

/** A side that is in a file and here in other words: people choose. */
export interface Twice<Data> {
  readonly side: string;
  readonly document: ToolDocument<Data>;
}

/** A file of which something was not added, and why. */
export interface LeftOut {
  readonly file: string;
  readonly why: 'other' | 'nothing' | 'over' | 'faults';
  readonly faults: readonly Fault[];
}

/** What the files need of the tool that they come into. */
export interface FilesTool<Data extends SidesData> {
  readonly parts: SideParts<Data>;
  read(file: File): Promise<Parsed<ToolDocument<Data>>>;
  contentId(): string;
  /** Ids of the sides, in the order of the content. */
  order(): readonly string[];
}

/** What the page does when something came of a file. */
interface Page {
  changed(): void;
  focus(places: readonly string[]): void;
}

/** Files of sides that wrote on a device of their own: each side goes in once, and what it says stays covered. */
export class SideFiles<Data extends SidesData> {
  /** Sides that wait for a choice, the first first. */
  twice: readonly Twice<Data>[] = [];
  leftOut: readonly LeftOut[] = [];
  /** Sides that the last files brought. */
  added: readonly string[] = [];

  readonly #changes: ChangeController<Data>;
  readonly #tool: FilesTool<Data>;
  readonly #page: Page;

  constructor(changes: ChangeController<Data>, tool: FilesTool<Data>, page: Page) {
    this.#changes = changes;
    this.#tool = tool;
    this.#page = page;
  }

  forget(): void {
    this.twice = [];
    this.leftOut = [];
    this.added = [];
  }

  /** Adds what these files bring, one after the other. */
  async add(files: readonly File[], say: (added: readonly string[]) => string): Promise<void> {
    this.forget();
    for (const file of files) {
      const read = await this.#tool.read(file);
      if (read.ok) this.#addOne(file.name, read.value);
      else this.#leave(file.name, 'faults', read.faults);
    }
    const { added } = this;
    this.#page.changed();
    if (added.length) this.#changes.say(() => say(added));
    this.#page.focus(this.twice.length ? ['.twice'] : ['.files-said', '#add-files']);
  }

  #leave(file: string, why: LeftOut['why'], faults: readonly Fault[] = []): void {
    this.leftOut = [...this.leftOut, { file, why, faults }];
  }

  #addOne(name: string, document: ToolDocument<Data>): void {
    const tool = this.#tool;
    if (document.contentId !== tool.contentId()) return this.#leave(name, 'other');
    const { fresh, known, twice, over } = compareFile(
      tool.parts,
      this.#changes.data,
      document.data,
      tool.order(),
    );
    if (fresh.length) {
      this.#take(document.data, fresh);
      this.added = [...this.added, ...fresh];
    }
    this.twice = [...this.twice, ...twice.map((side) => ({ side, document }))];
    if (over.length) this.#leave(name, 'over');
    else if (!fresh.length && !known.length && !twice.length) this.#leave(name, 'nothing');
  }

  #take(other: Data, sides: readonly string[]): void {
    const { parts } = this.#tool;
    const order = this.#tool.order();
    this.#changes.change((now) =>
      sides.reduce((data, side) => takeSide(parts, data, other, side, order), now),
    );
  }

  /** The answer to the first side that waits: what is in the file, or what is here. */
  choose(which: 'file' | 'here'): void {
    const [first, ...rest] = this.twice;
    if (!first) return;
    this.twice = rest;
    if (which === 'file') this.#take(first.document.data, [first.side]);
    this.#page.changed();
    this.#page.focus(rest.length ? ['.twice'] : ['#add-files']);
  }
}
