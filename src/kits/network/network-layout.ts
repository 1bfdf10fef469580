import { labelFor } from './network-label.model.js';
import { RINGS, SLOTS, type Ring } from './network-data.model.js';
import type { Alter } from './network-data.model.js';
import type { Group } from './network-choices.schema.js';

// The layout is stable by construction. Sectors have fixed widths, an empty one as well: it is where
// someone can be put. Persons are placed in the order in which they were added, each at the first
// place that is free, so who is added later moves nobody. A ring that grows pushes what is outside
// it straight outwards; places are chosen such that nothing ever meets on that way.
// What runs for every pair of persons takes nothing apart into arrays and walks by index: it has to be
// fast before a browser has compiled it.

/** Half the size of a person's shape. */
export const SHAPE = 11;
/** Width of a letter beside the shape. */
export const LETTER = 9;
/** Height of shape and name together, and room round them. */
const HEIGHT = 46;
const GAP = 4;
/** Widths are rounded up to this, so that most boxes are of a few sizes. */
const GRAIN = 6;
/** Radius of the centre, and least width of a ring. */
const CENTRE = 46;
const MORE_CENTRES = 64;
const RING = 98;
/** Room within a ring, before the first person. */
const PAD = 12;
/** How far a shape stays from the border of its sector. */
const MARGIN = 23;
/** Steps outwards in which a place is looked for. */
const STEP = 12;
/**
 * Slots in the order in which they are tried: spread first, filled up later, and in every ring
 * elsewhere, so that the lines to the centre do not run through who is closer.
 */
const ORDERS: Readonly<Record<Ring, readonly number[]>> = {
  1: [6, 10, 2, 8, 4, 12, 1, 7, 9, 3, 11, 5],
  2: [9, 4, 12, 1, 7, 10, 3, 6, 2, 8, 11, 5],
  3: [3, 11, 7, 5, 1, 9, 12, 4, 8, 2, 6, 10],
};

/** A place in the document: sector, ring and slot. */
export interface Place {
  readonly group: string;
  readonly ring: Ring;
  readonly slot: number;
}

/** A person in the picture; `x` and `y` are the middle of the shape. */
export interface Placed extends Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** The name as far as it fits; it stands below the shape. */
  readonly label: string;
  /** Left, top, right and bottom of shape and name together. */
  readonly box: readonly [number, number, number, number];
}

/** A sector; angles in radians, clockwise from the top. */
export interface Sector {
  readonly group: string;
  readonly from: number;
  readonly to: number;
}

export interface Layout {
  /** Radius of the centre, and outer radius of each ring. */
  readonly centre: number;
  readonly radii: readonly [number, number, number];
  readonly sectors: readonly Sector[];
  readonly persons: readonly Placed[];
}

/** Persons of a group that the content does not have stand in a sector of their own. */
export const ELSEWHERE = '';

/** A box on its way outwards. */
interface Box {
  readonly angle: number;
  /** Direction and distance of its middle, before rings have grown. */
  readonly dx: number;
  readonly dy: number;
  at: number;
  readonly halfWidth: number;
}

interface Spot extends Box {
  readonly alter: Alter;
  readonly label: string;
  readonly slot: number;
}

/** A slot for boxes of one width: the nearest place in it where none has been found in the way. */
interface Lane extends Box {
  readonly start: number;
  step: number;
  /** How many of those who may come near, the first ones, are known not to be in the way. */
  seen: number;
}

/** The slots of a sector for boxes of one width, and who of the ring may come near them. */
interface Lanes {
  readonly bySlot: Lane[];
  readonly near: Box[];
  /** How many of the ring have been looked at. */
  seen: number;
}

/** Sectors clockwise from the top; professionals, most of a network, have twice the width. */
export function sectorsOf(alters: readonly Alter[], groups: readonly Group[]): Sector[] {
  const known = new Set(groups.map(({ id }) => id));
  const parts = groups.map(({ id, kind }) => ({ id, weight: kind === 'formal' ? 2 : 1 }));
  if (alters.some(({ group }) => !known.has(group))) parts.push({ id: ELSEWHERE, weight: 1 });
  const turn = (Math.PI * 2) / parts.reduce((sum, { weight }) => sum + weight, 0);
  let from = 0;
  return parts.map(({ id, weight }) => {
    const sector = { group: id, from, to: from + weight * turn };
    from = sector.to;
    return sector;
  });
}

/** Puts everyone in their sector and ring, so that no two names overlap. */
export function layOut(
  alters: readonly Alter[],
  groups: readonly Group[],
  nameOf: (alter: Alter) => string,
  centres = 1,
): Layout {
  const sectors = sectorsOf(alters, groups);
  const sectorFor = new Map(sectors.map((sector) => [sector.group, sector]));
  const centre = centres > 1 ? MORE_CENTRES : CENTRE;
  const rings = RINGS.map((ring) => {
    const inner = centre + RING * (ring - 1);
    const spots: Spot[] = [];
    const lanes = new Map<string, Lanes>();
    // Who was put somewhere goes first.
    const here = alters.filter((each) => each.ring === ring);
    for (const alter of [...here.filter(({ slot }) => slot), ...here.filter(({ slot }) => !slot)])
      spots.push(
        spotFor(
          alter,
          nameOf(alter),
          sectorFor.get(alter.group) ?? sectorFor.get(ELSEWHERE)!,
          inner,
          spots,
          lanes,
        ),
      );
    const outer = spots.reduce((most, spot) => Math.max(most, farthest(spot)), inner);
    return { inner, spots, width: Math.max(RING, outer - inner) };
  });
  const radii: number[] = [];
  const persons: Placed[] = [];
  let from = centre;
  for (const { inner, spots, width } of rings) {
    for (const spot of spots) persons.push(placed(spot, spot.at + from - inner));
    from += width;
    radii.push(from);
  }
  return { centre, radii: radii as unknown as Layout['radii'], sectors, persons };
}

function placed({ alter, label, slot, dx, dy, halfWidth }: Spot, at: number): Placed {
  const x = dx * at;
  const y = dy * at;
  return {
    id: alter.id,
    group: alter.group,
    ring: alter.ring,
    slot,
    label,
    x,
    y: y - HEIGHT / 2 + SHAPE + GAP / 2,
    box: [x - halfWidth, y - HEIGHT / 2, x + halfWidth, y + HEIGHT / 2],
  };
}

const farthest = ({ dx, dy, at, halfWidth }: Spot): number =>
  Math.hypot(Math.abs(dx * at) + halfWidth, Math.abs(dy * at) + HEIGHT / 2) + GAP;

/** The first free place for a person, from the inside of the ring outwards. */
function spotFor(
  alter: Alter,
  name: string,
  sector: Sector,
  inner: number,
  taken: readonly Spot[],
  known: Map<string, Lanes>,
): Spot {
  const { text: label, width } = labelFor(name);
  const letters = Math.max(alter.gives.length, alter.gets.length) * LETTER;
  const halfWidth = Math.ceil((Math.max(width / 2, SHAPE + letters) + GAP) / GRAIN) * GRAIN;
  const { ring } = alter;
  const key = `${sector.from} ${halfWidth}`;
  const lanes = known.get(key) ?? { bySlot: [], near: [], seen: 0 };
  known.set(key, lanes);
  for (; lanes.seen < taken.length; lanes.seen++) {
    const other = taken[lanes.seen]!;
    if (comesNear(sector, halfWidth, other)) lanes.near.push(other);
  }
  const slots = alter.slot ? [alter.slot] : ORDERS[ring];
  for (let step = 0; ;) {
    let next = Infinity;
    for (let turn = 0; turn < slots.length; turn++) {
      const slot = slots[turn]!;
      const lane = (lanes.bySlot[slot] ??= laneOf(slot, sector, inner, halfWidth));
      if (lane.step === step && isFree(lane, lanes.near, ring > 1)) {
        const { angle, dx, dy, at } = lane;
        return { alter, label, slot, angle, dx, dy, at, halfWidth };
      }
      if (lane.step < next) next = lane.step;
    }
    step = next;
  }
}

function laneOf(slot: number, { from, to }: Sector, inner: number, halfWidth: number): Lane {
  // The shape stays in its sector, also where that is narrow.
  const narrow = MARGIN / Math.sin(Math.min(Math.PI / 2, (to - from) / 2));
  let start = Math.max(narrow, inner + PAD + HEIGHT / 2);
  let angle = 0;
  // The distance follows from the angle, and the angle that is free from the distance.
  for (let turn = 0; turn < 2; turn++) {
    const inset = Math.min((to - from) / 2, Math.asin(Math.min(1, MARGIN / start)));
    const wish = from + ((to - from) * (slot - 0.5)) / SLOTS;
    angle = Math.min(to - inset, Math.max(from + inset, wish));
    const reach = halfWidth * Math.abs(Math.sin(angle)) + (HEIGHT / 2) * Math.abs(Math.cos(angle));
    start = Math.max(narrow, inner + PAD + reach);
  }
  const dx = Math.sin(angle);
  const dy = -Math.cos(angle);
  return { halfWidth, angle, dx, dy, at: start, start, step: 0, seen: 0 };
}

/** Whether a box may ever meet one of some width in a sector: nearest is where the sector begins. */
function comesNear({ from, to }: Sector, halfWidth: number, other: Box): boolean {
  const { angle, at } = other;
  if (angle >= from && angle <= to) return true;
  const before = Math.abs(angle - from);
  const after = Math.abs(angle - to);
  const apart = Math.min(before, after, Math.PI * 2 - before, Math.PI * 2 - after, Math.PI / 2);
  return (at * Math.sin(apart)) ** 2 < (halfWidth + other.halfWidth) ** 2 + HEIGHT ** 2;
}

/**
 * Whether the place that a lane has come to is free; if not, it goes on beyond what is in the way. Where
 * a box of this size does not fit now, it never will: who is there stays there. Who came last stands
 * farthest out, so is most often in the way.
 */
function isFree(lane: Lane, near: readonly Box[], moves: boolean): boolean {
  for (let last = near.length - 1; last >= lane.seen; last--) {
    const other = near[last]!;
    let way = wayPast(lane, other, moves);
    if (!way) continue;
    for (; way; way = wayPast(lane, other, moves)) {
      lane.step += Math.ceil(way / STEP);
      lane.at = lane.start + lane.step * STEP;
    }
    lane.seen = 0;
    return false;
  }
  lane.seen = near.length;
  return true;
}

/**
 * How much farther out one of two boxes of a ring has to go, at least, for them not to overlap, now or
 * when the ring has been pushed outwards; 0 when they never do.
 */
function wayPast(one: Box, other: Box, moves: boolean): number {
  const width = one.halfWidth + other.halfWidth;
  if (Math.abs(one.at - other.at) >= width + HEIGHT) return 0;
  const x = one.dx * one.at - other.dx * other.at;
  const y = one.dy * one.at - other.dy * other.at;
  // Pushed outwards as far as each other, their middles only come farther apart.
  if (x * x + y * y >= width * width + HEIGHT * HEIGHT) return 0;
  const overX = width - Math.abs(x);
  const overY = HEIGHT - Math.abs(y);
  if (overX > 0 && overY > 0)
    return Math.min(
      (width - Math.sign(one.dx) * x) / Math.abs(one.dx),
      (HEIGHT - Math.sign(one.dy) * y) / Math.abs(one.dy),
    );
  if (!moves) return 0;
  // From and to which distance they are too near sideways, and above one another.
  const paceX = one.dx - other.dx;
  const paceY = one.dy - other.dy;
  // Straight apart they never come nearer.
  if ((overX <= 0 && x * paceX >= 0) || (overY <= 0 && y * paceY >= 0)) return 0;
  const slackX = width / Math.abs(paceX);
  const slackY = HEIGHT / Math.abs(paceY);
  const nearX = paceX ? -x / paceX : 0;
  const nearY = paceY ? -y / paceY : 0;
  const from = Math.max(0, nearX - slackX, nearY - slackY);
  return from < Math.min(nearX + slackX, nearY + slackY) ? STEP : 0;
}

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
