/** An answer to one item: the place of a point on the scale, from 1; null where someone does not know. */
export interface RatingAnswer {
  item: string;
  value: number | null;
}

/** How many of a group gave one answer to one item; null is “do not know”. */
export interface Sum {
  item: string;
  group: string;
  value: number | null;
  people: number;
}

/** What a scale has to be known by: how many points, and from which one on it is high. */
export interface ScaleSize {
  readonly points: number;
  readonly highFrom: number;
}

/** What people of one group said of one item. Who does not know, and who left it blank, are not in `n`. */
export interface Tally {
  /** People by point of the scale, lowest first. */
  readonly counts: readonly number[];
  /** Answers on the scale. */
  readonly n: number;
  readonly high: number;
  readonly low: number;
  readonly unknown: number;
  readonly blank: number;
}

/** Fewest people of whom a group says something, unless the round is open; a page may set it. */
export const MINIMUM = 5;
export const LOWEST_MINIMUM = 3;
export const HIGHEST_MINIMUM = 20;
/** Fewest in an open round for a pattern; and fewest late forms that change an outcome. */
export const FEW = 3;

export function tallyOf(
  sums: readonly Pick<Sum, 'value' | 'people'>[],
  { points, highFrom }: ScaleSize,
  forms = 0,
): Tally {
  const counts = Array.from({ length: points }, () => 0);
  let unknown = 0;
  for (const { value, people } of sums)
    if (value === null) unknown += people;
    else if (value >= 1 && value <= points) counts[value - 1]! += people;
  const total = (from: number, to: number): number =>
    counts.slice(from, to).reduce((sum, each) => sum + each, 0);
  const n = total(0, points);
  const high = total(highFrom - 1, points);
  return { counts, n, high, low: n - high, unknown, blank: Math.max(0, forms - n - unknown) };
}

export const PATTERNS = ['low', 'apart', 'mixed', 'high'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** The first that fits; in whole numbers, so that a bound belongs to what it bounds. */
export function patternOf({ counts, n, high, low }: Tally): Pattern {
  const lowest = counts[0]!;
  const highest = counts.at(-1)!;
  if (lowest >= 2 && highest >= 2 && 5 * lowest >= n && 5 * highest >= n) return 'apart';
  if (10 * high >= 7 * n) return 'high';
  return 10 * low >= 7 * n ? 'low' : 'mixed';
}

/** How a round is told: open where people showed what they think; else of no fewer than the minimum. */
export interface Telling {
  readonly open: boolean;
  readonly minimum: number;
}

/** What may be said of one item of one group; what may not is not in it. */
export interface ItemOutcome {
  /** Undefined while too few rated it. */
  readonly tally: Tally | undefined;
  /** Undefined also where an open round is too small for a word. */
  readonly pattern: Pattern | undefined;
  /** Whether many do not know: an outcome of its own. */
  readonly isUnknown: boolean;
}

export function outcomeOf(tally: Tally, { open, minimum }: Telling): ItemOutcome {
  const { n, unknown } = tally;
  const told = open ? n > 0 : n >= minimum;
  const asked = n + unknown;
  return {
    tally: told ? tally : undefined,
    pattern: told && n >= FEW ? patternOf(tally) : undefined,
    isUnknown: unknown >= 3 && unknown >= n && asked >= (open ? FEW : minimum),
  };
}
