import type { Layout, Place } from './network-layout.js';
import { ELSEWHERE } from './network-sectors.js';
import { RINGS, SLOTS } from './network-data.model.js';

/** The place in the document for a point in the picture; undefined in the centre or outside. */
export function placeAt(
  { centre, radii, sectors }: Layout,
  x: number,
  y: number,
): Place | undefined {
  const distance = Math.hypot(x, y);
  const ring = RINGS.find((each) => distance <= (radii[each - 1] ?? 0));
  const angle = (Math.atan2(x, -y) + Math.PI * 2) % (Math.PI * 2);
  const sector = sectors.find(({ from, to }) => angle >= from && angle < to);
  if (!ring || !sector || distance < centre || sector.group === ELSEWHERE) return undefined;
  const { from, to, group } = sector;
  return { group, ring, slot: 1 + Math.floor(((angle - from) / (to - from)) * SLOTS) };
}

export type Direction = 'in' | 'out' | 'clockwise' | 'back';

/** The place next to a person's own: a ring in or out, or a slot on, into the next sector too. */
export function nextPlace(
  { sectors }: Layout,
  { group, ring, slot }: Place,
  direction: Direction,
): Place | undefined {
  if (direction === 'in' || direction === 'out') {
    const next = RINGS.find((each) => each === ring + (direction === 'in' ? -1 : 1));
    return next && { group, ring: next, slot };
  }
  const on = direction === 'clockwise' ? 1 : -1;
  const beside = slot + on;
  if (beside >= 1 && beside <= SLOTS) return { group, ring, slot: beside };
  const known = sectors.filter((each) => each.group !== ELSEWHERE);
  const at = known.findIndex((each) => each.group === group);
  const next = known.at((at + on) % known.length);
  return next && { group: next.group, ring, slot: on > 0 ? 1 : SLOTS };
}
