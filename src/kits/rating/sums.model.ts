import type { RatingAnswer, Sum } from './tally.model.js';

const isSame = (sum: Sum, { item, group, value }: Omit<Sum, 'people'>): boolean =>
  sum.item === item && sum.group === group && sum.value === value;

/** How many gave this answer. */
export const countOf = (sums: readonly Sum[], which: Omit<Sum, 'people'>): number =>
  sums.find((sum) => isSame(sum, which))?.people ?? 0;

/** Sums with this one in the place of the one before. */
export const withCount = (sums: readonly Sum[], sum: Sum): Sum[] => {
  const others = sums.filter((each) => !isSame(each, sum));
  return sum.people > 0 ? [...others, sum] : others;
};

/** Sums in an order that tells nothing of who came when. */
const sorted = (sums: readonly Sum[]): Sum[] => {
  const key = ({ item, group, value }: Sum): string => [item, group, value ?? 0].join(' ');
  return [...sums].sort((one, other) => (key(one) < key(other) ? -1 : 1));
};

/** Both together. */
export const added = (sums: readonly Sum[], more: readonly Sum[]): Sum[] =>
  sorted(
    more.reduce<Sum[]>(
      (all, sum) => withCount(all, { ...sum, people: sum.people + countOf(all, sum) }),
      [...sums],
    ),
  );

export const sumsOf = (
  ballots: readonly { readonly group: string; readonly answers: readonly RatingAnswer[] }[],
): Sum[] =>
  added(
    [],
    ballots.flatMap(({ group, answers }) =>
      answers.map(({ item, value }) => ({ item, group, value, people: 1 })),
    ),
  );
