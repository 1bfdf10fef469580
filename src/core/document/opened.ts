import { isOfAnother } from '../carry/carried-file.js';
import type { CarryTexts } from '../carry/carry-file.schema.js';
import { takingFrom, type Taker } from '../carry/taking.js';
import type { Parsed } from '../faults/faults.js';
import { readJsonFrom } from '../files/text-file.js';
import type { Question } from './document-messages.js';
import type { ToolDocument } from './document.js';

/** What the reading of a file needs of what came with it. */
interface Reading<Data> {
  readonly check: {
    readonly tools: readonly string[];
    document(input: unknown): Parsed<ToolDocument<Data>>;
  };
  readonly carryTexts: Readonly<Record<string, CarryTexts>>;
}

/** Asks which things of a document to take in. */
export function readTaking<Data>(
  input: unknown,
  taker: Taker<Data>,
  { carryTexts }: Pick<Reading<Data>, 'carryTexts'>,
): Parsed<Question<Data>> {
  const taking = takingFrom(input, taker, carryTexts);
  return taking.ok ? { ok: true, value: { kind: 'take', taking: taking.value } } : taking;
}

/** A file as a question: of this tool, whether it comes in the place of what is here; of another, what to take in. */
export async function readOpened<Data>(
  file: File,
  taker: Taker<Data>,
  reading: Reading<Data>,
): Promise<Parsed<Question<Data>>> {
  const read = await readJsonFrom(file);
  if (!read.ok) return read;
  if (isOfAnother(read.value, reading.check.tools)) return readTaking(read.value, taker, reading);
  const document = reading.check.document(read.value);
  return document.ok
    ? { ok: true, value: { kind: 'replace', document: document.value } }
    : document;
}
