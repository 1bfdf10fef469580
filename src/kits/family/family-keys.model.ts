import type { FamilyUnion } from './family-data.model.js';
import { childrenOf, parentsOf, partnersOf } from './family-kin.model.js';
import type { FamilyLayout, PlacedMember } from './family-layout.model.js';

/** Where one can go from someone. */
export type Way = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

const nearest = (from: PlacedMember, all: readonly PlacedMember[]): PlacedMember | undefined =>
  all.reduce<PlacedMember | undefined>(
    (best, each) => (best && Math.abs(best.x - from.x) <= Math.abs(each.x - from.x) ? best : each),
    undefined,
  );

/**
 * Whom a key leads to: up to a parent, down to a child, aside to who stands next in the row, where partners,
 * brothers and sisters stand; to the first and last of the row. Of parents and children to the nearest, or
 * to `before`, whom one came from. Partners in two rows go up and down to one another. Undefined where
 * nobody is.
 */
export function wayTo(
  { members }: FamilyLayout,
  unions: readonly FamilyUnion[],
  id: string,
  way: Way,
  before = '',
): string | undefined {
  const from = members.find((each) => each.id === id);
  if (!from) return undefined;
  if (way === 'up' || way === 'down') {
    const isUp = way === 'up';
    const kin = new Set([
      ...(isUp ? parentsOf(unions, id) : childrenOf(unions, id)),
      ...partnersOf(unions, id),
    ]);
    const there = members.filter(
      (each) => kin.has(each.id) && (isUp ? each.row < from.row : each.row > from.row),
    );
    return (there.find((each) => each.id === before) ?? nearest(from, there))?.id;
  }
  const row = members.filter((each) => each.row === from.row);
  const at = row.indexOf(from);
  const to = { left: at - 1, right: at + 1, first: 0, last: row.length - 1 }[way];
  return row[to]?.id;
}
