import type { Fault } from '../faults/faults.js';

/** `'O, A'` → `['O', 'A']` */
export const namesIn = (list: string | null | undefined): string[] =>
  (list ?? '').split(/[\s,]+/).filter(Boolean);

/** Attributes are typed by hand: `o` is as good as `O`. */
export const same = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

/** Names in an attribute that do not exist. */
export const unknownNames = (
  path: string,
  given: string | null | undefined,
  known: readonly string[],
): Fault[] =>
  namesIn(given)
    .filter((name) => !known.some((each) => same(each, name)))
    .map((found) => ({ path, problem: 'choice', found, expected: known.join(', ') }));
