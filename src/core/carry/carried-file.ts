import * as z from 'zod/mini';
import { id } from '../content/content.schema.js';
import { failed, type Fault, type Parsed } from '../faults/faults.js';
import { parseWith } from '../faults/parse.js';
import { MOST_CARRIED, type TakenItem } from './carry.model.js';
import { carryItem } from './carry.schema.js';
import { named } from './taking.model.js';

/** What one reads of a document without knowing the tool that wrote it. */
export interface CarriedFile {
  readonly tool: string;
  /** When it was saved; undefined where it does not say so clearly. */
  readonly savedAt: Date | undefined;
  readonly items: readonly TakenItem[];
  /** Parts that cannot be read, which are left out. */
  readonly faults: readonly Fault[];
}

const head = z.looseObject({ tool: z.string().check(z.minLength(1), z.maxLength(64)) });

/** Whether this is of some tool, but of none of these. */
export const isOfAnother = (input: unknown, tools: readonly string[]): boolean => {
  const parsed = z.safeParse(head, input);
  return parsed.success && !tools.includes(parsed.data.tool);
};

/** Reads the things of a document; refused only where it is no document at all. */
export function readCarried(input: unknown): Parsed<CarriedFile> {
  const parsed = parseWith(head, input);
  if (!parsed.ok) return parsed;
  const { tool, docId, savedAt, carry } = parsed.value;
  const saved = new Date(typeof savedAt === 'string' ? savedAt : Number.NaN);
  const read = (items: readonly TakenItem[], faults: readonly Fault[]): Parsed<CarriedFile> => ({
    ok: true,
    value: { tool, savedAt: Number.isNaN(saved.getTime()) ? undefined : saved, items, faults },
  });
  if (carry === undefined) return read([], []);
  const name = below('docId', parseWith(id, docId));
  if (!name.ok) return read([], name.faults);
  const list = below('carry', parseWith(z.array(z.unknown()), carry));
  if (!list.ok) return read([], list.faults);
  const faults: Fault[] = [];
  if (list.value.length > MOST_CARRIED)
    faults.push({ path: 'carry', problem: 'too-long', expected: String(MOST_CARRIED) });
  const items = list.value.slice(0, MOST_CARRIED).flatMap((each, at, all) => {
    const path = `carry[${at}]`;
    const item = below(path, parseWith(carryItem, each));
    const again = all.findIndex((other) => idOf(other) === idOf(each)) < at;
    const one =
      item.ok && again
        ? failed({ path: `${path}.id`, problem: 'duplicate', found: item.value.id })
        : item;
    if (one.ok) return [one.value];
    faults.push(...one.faults);
    return [];
  });
  return read(named(items, name.value), faults);
}

const idOf = (item: unknown): unknown => (item as { id?: unknown } | null | undefined)?.id;

const below = <T>(path: string, parsed: Parsed<T>): Parsed<T> =>
  parsed.ok
    ? parsed
    : failed(
        ...parsed.faults.map((fault) => ({
          ...fault,
          path: fault.path ? `${path}.${fault.path}` : path,
        })),
      );
