import type { Outside } from '../content/definition.js';
import type { ToolContent } from '../content/content.schema.js';
import { failed, type Fault, type Parsed } from '../faults/faults.js';
import type { ToolDocument } from './document.js';
import type { DocumentTrouble } from './document-trouble.js';

/** Reads something with what came for it: a document, unless it says otherwise; see {@link IncomingDocuments.receive}. */
export type Read<Data, Value = ToolDocument<Data>> = (
  outside: Outside<ToolContent, Data>,
) => Parsed<Value> | Promise<Parsed<Value>>;

/** Reads a document's text or file, with its limits before its syntax. */
export const readText =
  <Data>(source: string | File): Read<Data> =>
  async ({ check, readJsonFrom }) => {
    const read = await readJsonFrom(source);
    return read.ok ? check.document(read.value) : read;
  };

/** Documents from outside, one after the other, so that what came last is what stays. */
export class IncomingDocuments<Data> {
  /** Settles when what came in last has been taken or refused. */
  settled: Promise<void> = Promise.resolve();

  readonly #outside: () => Promise<Outside<ToolContent, Data>>;
  readonly #refuse: (from: DocumentTrouble['from'], faults: readonly Fault[]) => void;

  constructor(
    outside: () => Promise<Outside<ToolContent, Data>>,
    refuse: (from: DocumentTrouble['from'], faults: readonly Fault[]) => void,
  ) {
    this.#outside = outside;
    this.#refuse = refuse;
  }

  /** A document, whole, or its faults: also where what checks it cannot be fetched. */
  async check<Value>(read: Read<Data, Value>): Promise<Parsed<Value>> {
    try {
      return await read(await this.#outside());
    } catch {
      return failed({ path: '', problem: 'network' });
    }
  }

  /** Starts to read at once; gives what takes or refuses it, for when its turn has come. */
  begin<Value>(
    from: DocumentTrouble['from'],
    read: Read<Data, Value>,
    take: (value: Value) => void,
  ): () => Promise<void> {
    const checked = this.check(read);
    return () =>
      checked.then((outcome) =>
        outcome.ok ? take(outcome.value) : this.#refuse(from, outcome.faults),
      );
  }

  /** Reads a document, and takes or refuses it after those that came before. */
  receive<Value>(
    from: DocumentTrouble['from'],
    read: Read<Data, Value>,
    take: (value: Value) => void,
  ): void {
    this.inTurn(this.begin(from, read, take));
  }

  /** Does something once all that came in before has been taken or refused. */
  inTurn(act: () => Promise<void> | void): void {
    this.settled = this.settled.then(act);
  }
}
