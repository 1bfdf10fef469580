import type { ToolDocument } from '../../core/document/document.js';
import type { ChangeController } from '../../core/document/change-controller.js';
import type { Fault, Parsed } from '../../core/faults/faults.js';
import { compareFile, takeSide } from './exchange-files.model.js';
import type { ExpectationExchangeData } from './expectation-exchange.model.js';

type Data = ExpectationExchangeData;
type Document = ToolDocument<Data>;

/** A side that is in a file and here in other words: people choose. */
export interface Twice {
  readonly side: string;
  readonly document: Document;
}

/** A file of which something was not added, and why. */
export interface LeftOut {
  readonly file: string;
  readonly why: 'other' | 'nothing' | 'over' | 'faults';
  readonly faults: readonly Fault[];
}

/** What the files need of the tool that they come into. */
interface Surroundings {
  read(file: File): Promise<Parsed<Document>>;
  contentId(): string;
  order(): readonly string[];
  changed(): void;
  focus(places: readonly string[]): void;
}

/** Files of sides that wrote on a device of their own: each side goes in once, and what it says stays covered. */
export class ExchangeFiles {
  /** Sides that wait for a choice, the first first. */
  twice: readonly Twice[] = [];
  leftOut: readonly LeftOut[] = [];
  /** Sides that the last files brought. */
  added: readonly string[] = [];

  readonly #changes: ChangeController<Data>;
  readonly #tool: Surroundings;

  constructor(changes: ChangeController<Data>, tool: Surroundings) {
    this.#changes = changes;
    this.#tool = tool;
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
      const read = await this.#tool
        .read(file)
        .catch((): Parsed<Document> => ({ ok: false, faults: [{ path: '', problem: 'network' }] }));
      if (read.ok) this.#addOne(file.name, read.value);
      else this.#leave(file.name, 'faults', read.faults);
    }
    const { added } = this;
    this.#tool.changed();
    if (added.length) this.#changes.say(() => say(added));
    this.#tool.focus(this.twice.length ? ['.twice'] : ['.files-said', '#add-files']);
  }

  #leave(file: string, why: LeftOut['why'], faults: readonly Fault[] = []): void {
    this.leftOut = [...this.leftOut, { file, why, faults }];
  }

  #addOne(name: string, document: Document): void {
    if (document.contentId !== this.#tool.contentId()) return this.#leave(name, 'other');
    const order = this.#tool.order();
    const { fresh, known, twice, over } = compareFile(this.#changes.data, document.data, order);
    if (fresh.length) {
      this.#take(document.data, fresh);
      this.added = [...this.added, ...fresh];
    }
    this.twice = [...this.twice, ...twice.map((side) => ({ side, document }))];
    if (over.length) this.#leave(name, 'over');
    else if (!fresh.length && !known.length && !twice.length) this.#leave(name, 'nothing');
  }

  #take(other: Data, sides: readonly string[]): void {
    const order = this.#tool.order();
    this.#changes.change((now) =>
      sides.reduce((data, side) => takeSide(data, other, side, order), now),
    );
  }

  /** The answer to the first side that waits: what is in the file, or what is here. */
  choose(which: 'file' | 'here'): void {
    const [first, ...rest] = this.twice;
    if (!first) return;
    this.twice = rest;
    if (which === 'file') this.#take(first.document.data, [first.side]);
    this.#tool.changed();
    this.#tool.focus(rest.length ? ['.twice'] : ['#add-files']);
  }
}
