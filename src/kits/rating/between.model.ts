import { PATTERNS, type ItemOutcome, type Tally } from './tally.model.js';

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
