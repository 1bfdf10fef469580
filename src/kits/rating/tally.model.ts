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

/** Whether two shares lie at least `part`, and two people of the smaller group, apart. */
function farApart(one: Share, other: Share, [over, under]: readonly [number, number]): boolean {
  const apart = Math.abs(one.high * other.n - other.high * one.n);
  const whole = one.n * other.n;
  return under * apart >= over * whole && apart * Math.min(one.n, other.n) >= 2 * whole;
}

/** What of a pooled area can be told apart from another. */
export type Share = Pick<Tally, 'n' | 'high'>;

/** How far two shares lie apart, from 0 to 1: to put the largest first, never to show. */
const distance = (one: Share, other: Share): number =>
  Math.abs(one.high / one.n - other.high / other.n);

/** Two groups that differ: how far, and which is higher. */
export interface Gap {
  readonly size: number;
  readonly higher: 'one' | 'other';
}

/** Two shares of the same that lie far apart; undefined where they do not. */
export function sharesApart(one: Share, other: Share): Gap | undefined {
  if (!farApart(one, other, [1, 3])) return undefined;
  const isOne = one.high * other.n > other.high * one.n;
  return { size: distance(one, other), higher: isOne ? 'one' : 'other' };
}

/** Two groups that see an item differently; undefined where they do not, or one is untold. */
export const gapBetween = (one: ItemOutcome, other: ItemOutcome): Gap | undefined =>
  one.tally && other.tally ? sharesApart(one.tally, other.tally) : undefined;

/** What both agree on: that it is so, or that it is not yet. */
export const SHARED = ['high', 'low'] as const;
export type Shared = (typeof SHARED)[number];

/** Whether both groups have the same of the two clear patterns. */
export const sharedBetween = (one: ItemOutcome, other: ItemOutcome): Shared | undefined =>
  one.pattern === other.pattern && (one.pattern === 'high' || one.pattern === 'low')
    ? one.pattern
    : undefined;

/** The same of two pooled areas. */
export const sharesAlike = (one: Share, other: Share): Shared | undefined =>
  [one, other].every(({ high, n }) => 10 * high >= 7 * n)
    ? 'high'
    : [one, other].every(({ high, n }) => 10 * (n - high) >= 7 * n)
      ? 'low'
      : undefined;

export const CHANGES = ['more', 'less', 'same'] as const;
export type Change = (typeof CHANGES)[number];

/** What changed in a group between two rounds; undefined where one of them is untold. Others may have answered. */
export function changeBetween(before: ItemOutcome, now: ItemOutcome): Change | undefined {
  if (!before.tally || !now.tally) return undefined;
  if (!farApart(before.tally, now.tally, [1, 5])) return 'same';
  return now.tally.high * before.tally.n > before.tally.high * now.tally.n ? 'more' : 'less';
}

/** Told items of an area together, in answers and not in people; never a mean of means. */
export const pooled = (
  items: readonly ItemOutcome[],
): { readonly n: number; readonly high: number; readonly leftOut: number } =>
  items.reduce(
    ({ n, high, leftOut }, { tally }) =>
      tally
        ? { n: n + tally.n, high: high + tally.high, leftOut }
        : { n, high, leftOut: leftOut + 1 },
    { n: 0, high: 0, leftOut: 0 },
  );

/** An item of all groups together: only where nobody who answered is in a group that is untold. */
export const totalOf = (
  groups: readonly { readonly forms: number; readonly outcome: ItemOutcome }[],
): { readonly n: number; readonly high: number } | undefined => {
  const there = groups.filter(({ forms }) => forms > 0);
  const tallies = there.flatMap(({ outcome }) => outcome.tally ?? []);
  if (!there.length || tallies.length < there.length) return undefined;
  return {
    n: tallies.reduce((sum, { n }) => sum + n, 0),
    high: tallies.reduce((sum, { high }) => sum + high, 0),
  };
};

/** What to talk about first: an item with what each group says of it. */
export interface Talked {
  readonly id: string;
  readonly outcomes: readonly ItemOutcome[];
}

const RANKS = ['unknown', ...PATTERNS.slice(0, 3)] as const;

function rankOf({ outcomes }: Talked): number {
  const kinds = outcomes.map(({ isUnknown, pattern }) => (isUnknown ? 'unknown' : pattern));
  const rank = RANKS.findIndex((each) => kinds.includes(each));
  return rank < 0 ? RANKS.length : rank;
}

const gapIn = ({ outcomes: [one, other] }: Talked): number =>
  one && other ? (gapBetween(one, other)?.size ?? 0) : 0;

/** Ids in the order to talk about them: gaps, the largest first; many do not know; low; apart; mixed; the rest. */
export const talkOrder = (items: readonly Talked[]): string[] =>
  items
    .map((item) => ({ item, gap: gapIn(item), rank: rankOf(item) }))
    .sort((one, other) => (one.gap || other.gap ? other.gap - one.gap : one.rank - other.rank))
    .map(({ item }) => item.id);
