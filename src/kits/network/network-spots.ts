import { LINE, linesOf } from '../picture/picture-text.model.js';
import { type Alter, type Ring, SLOTS } from './network-data.model.js';
import type { Sector } from './network-sectors.js';

// What runs for every pair of persons takes nothing apart into arrays and walks by index: it has to be
// fast before a browser has compiled it.

/** Half the size of a person's shape. */
export const SHAPE = 11;
/** Width of a letter beside the shape, and how far from it letters begin. */
export const LETTER = 11;
export const ASIDE = 3;
/** Height of a shape without its name, and room round them. */
const HEIGHT = SHAPE * 2 + 8;
export const GAP = 4;
/** Widths are rounded up to this, so that most boxes are of a few sizes. */
const GRAIN = 6;
/** Room within a ring, before the first person. */
const PAD = 12;
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

/** A box on its way outwards. */
interface Box {
  readonly angle: number;
  /** Direction and distance of its middle, before rings have grown. */
  readonly dx: number;
  readonly dy: number;
  at: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Where a person was put. */
export interface Spot extends Box {
  readonly alter: Alter;
  readonly lines: readonly string[];
  readonly width: number;
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
export interface Lanes {
  readonly bySlot: Lane[];
  readonly near: Box[];
  /** How many of the ring have been looked at. */
  seen: number;
}

/** The first free place for a person, from the inside of the ring outwards. */
export function spotFor(
  alter: Alter,
  name: string,
  sector: Sector,
  inner: number,
  taken: readonly Spot[],
  known: Map<string, Lanes>,
): Spot {
  const { lines, width } = linesOf(name);
  const letters = Math.max(alter.gives.length, alter.gets.length) * LETTER;
  const beside = letters ? SHAPE + ASIDE + letters : SHAPE;
  const halfWidth = Math.ceil((Math.max(width / 2, beside) + GAP) / GRAIN) * GRAIN;
  const halfHeight = (HEIGHT + LINE * lines.length) / 2;
  const { ring } = alter;
  const key = `${sector.from} ${halfWidth} ${halfHeight}`;
  const lanes = known.get(key) ?? { bySlot: [], near: [], seen: 0 };
  known.set(key, lanes);
  for (; lanes.seen < taken.length; lanes.seen++) {
    const other = taken[lanes.seen]!;
    if (comesNear(sector, halfWidth, halfHeight, other)) lanes.near.push(other);
  }
  const slots = alter.slot ? [alter.slot] : ORDERS[ring];
  for (let step = 0; ;) {
    let next = Infinity;
    for (let turn = 0; turn < slots.length; turn++) {
      const slot = slots[turn]!;
      const lane = (lanes.bySlot[slot] ??= laneOf(slot, sector, inner, halfWidth, halfHeight));
      if (lane.step === step && isFree(lane, lanes.near, ring > 1)) {
        const { angle, dx, dy, at } = lane;
        return { alter, lines, width, slot, angle, dx, dy, at, halfWidth, halfHeight };
      }
      if (lane.step < next) next = lane.step;
    }
    step = next;
  }
}

function laneOf(
  slot: number,
  { from, to }: Sector,
  inner: number,
  halfWidth: number,
  halfHeight: number,
): Lane {
  // The shape, at the top or bottom of its box, stays in its sector, also where that is narrow.
  const narrow = halfHeight / Math.sin(Math.min(Math.PI / 2, (to - from) / 2));
  let start = Math.max(narrow, inner + PAD + halfHeight);
  let angle = 0;
  // The distance follows from the angle, and the angle that is free from the distance.
  for (let turn = 0; turn < 2; turn++) {
    const inset = Math.min((to - from) / 2, Math.asin(Math.min(1, halfHeight / start)));
    const wish = from + ((to - from) * (slot - 0.5)) / SLOTS;
    angle = Math.min(to - inset, Math.max(from + inset, wish));
    const reach = halfWidth * Math.abs(Math.sin(angle)) + halfHeight * Math.abs(Math.cos(angle));
    start = Math.max(narrow, inner + PAD + reach);
  }
  const dx = Math.sin(angle);
  const dy = -Math.cos(angle);
  return { halfWidth, halfHeight, angle, dx, dy, at: start, start, step: 0, seen: 0 };
}

/** Whether a box may ever meet one of some width in a sector: nearest is where the sector begins. */
function comesNear(
  { from, to }: Sector,
  halfWidth: number,
  halfHeight: number,
  other: Box,
): boolean {
  const { angle, at } = other;
  if (angle >= from && angle <= to) return true;
  const before = Math.abs(angle - from);
  const after = Math.abs(angle - to);
  const apart = Math.min(before, after, Math.PI * 2 - before, Math.PI * 2 - after, Math.PI / 2);
  return (
    (at * Math.sin(apart)) ** 2 <
    (halfWidth + other.halfWidth) ** 2 + (halfHeight + other.halfHeight) ** 2
  );
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
  const height = one.halfHeight + other.halfHeight;
  if (Math.abs(one.at - other.at) >= width + height) return 0;
  const x = one.dx * one.at - other.dx * other.at;
  const y = one.dy * one.at - other.dy * other.at;
  // Pushed outwards as far as each other, their middles only come farther apart.
  if (x * x + y * y >= width * width + height * height) return 0;
  const overX = width - Math.abs(x);
  const overY = height - Math.abs(y);
  if (overX > 0 && overY > 0)
    return Math.min(
      (width - Math.sign(one.dx) * x) / Math.abs(one.dx),
      (height - Math.sign(one.dy) * y) / Math.abs(one.dy),
    );
  if (!moves) return 0;
  // From and to which distance they are too near sideways, and above one another.
  const paceX = one.dx - other.dx;
  const paceY = one.dy - other.dy;
  // Straight apart they never come nearer.
  if ((overX <= 0 && x * paceX >= 0) || (overY <= 0 && y * paceY >= 0)) return 0;
  const slackX = width / Math.abs(paceX);
  const slackY = height / Math.abs(paceY);
  const nearX = paceX ? -x / paceX : 0;
  const nearY = paceY ? -y / paceY : 0;
  const from = Math.max(0, nearX - slackX, nearY - slackY);
  return from < Math.min(nearX + slackX, nearY + slackY) ? STEP : 0;
}
