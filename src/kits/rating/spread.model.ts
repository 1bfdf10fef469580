/** How far apart a vote on an ordered scale lies. */
export const SPREADS = ['none', 'one', 'agreed', 'near', 'far'] as const;
export type SpreadPattern = (typeof SPREADS)[number];

/** How many voted for each option of a scale, in its order, and how many did not know. */
export interface Votes {
  readonly counts: readonly number[];
  readonly unknown: number;
}

export interface Spread {
  /** Who chose an option; don't-knows are apart. */
  readonly n: number;
  readonly unknown: number;
  readonly pattern: SpreadPattern;
  /** Places on the scale of those who speak, in that order: the smallest group first, at a tie the end of the scale. */
  readonly speak: readonly number[];
}

export function spreadOf({ counts, unknown }: Votes): Spread {
  const used = counts
    .map((people, place) => ({ people, place }))
    .filter(({ people }) => people > 0);
  const n = used.reduce((sum, { people }) => sum + people, 0);
  const span = used.length ? used.at(-1)!.place - used[0]!.place : 0;
  const speak = used
    .toSorted((a, b) => a.people - b.people || b.place - a.place)
    .map(({ place }) => place);
  const pattern =
    n === 0 ? 'none' : n === 1 ? 'one' : span === 0 ? 'agreed' : span === 1 ? 'near' : 'far';
  return { n, unknown, pattern, speak };
}

/** Everyone who voted, don't-knows among them. */
export const votersIn = ({ counts, unknown }: Votes): number =>
  counts.reduce((sum, people) => sum + people, unknown);

/** How many more or fewer for each option after a second vote; undefined where another number of people voted. */
export const shiftBetween = (before: Votes, after: Votes): readonly number[] | undefined =>
  votersIn(before) === votersIn(after)
    ? after.counts.map((people, place) => people - (before.counts[place] ?? 0))
    : undefined;
