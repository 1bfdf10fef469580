import type { Box } from '../picture/gaps.js';
import { LINE, widthOf } from '../picture/picture-text.model.js';
import { layOutCentre, type CentrePart } from './network-centre.js';
import { ELSEWHERE, sectorsOf, type Sector } from './network-sectors.js';
import { GAP, SHAPE, spotFor, type Lanes, type Spot } from './network-spots.js';
import { type Alter, type Ring, RINGS } from './network-data.model.js';
import type { Group } from './network-choices.schema.js';

// The layout is stable by construction. Sectors have fixed widths, an empty one as well: it is where
// someone can be put. Persons are placed in the order in which they were added, each at the first
// place that is free, so who is added later moves nobody. A ring that grows pushes what is outside
// it straight outwards; places are chosen such that nothing ever meets on that way.

/** Least width of a ring. */
const RING = 84;

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
  /** The name in its lines, how wide these are, and whether they stand above the shape or below it. */
  readonly lines: readonly string[];
  readonly width: number;
  readonly above: boolean;
  /** How many letters stand left and right of the shape. */
  readonly gives: number;
  readonly gets: number;
  /** Shape and name together. */
  readonly box: Box;
}

/** What a ring is called, at the top of it; `y` is the baseline. */
export interface RingName {
  readonly text: string;
  readonly y: number;
  readonly box: Box;
}

export interface Layout {
  /** Radius of the centre, and outer radius of each ring. */
  readonly centre: number;
  readonly radii: readonly [number, number, number];
  /** Those in the centre. */
  readonly parts: readonly CentrePart[];
  readonly ringNames: readonly RingName[];
  readonly sectors: readonly Sector[];
  readonly persons: readonly Placed[];
}

/** What else is called something in the picture. */
export interface LayoutNames {
  /** Those in the centre; without, one without a name. */
  readonly centres?: readonly string[];
  /** The rings, from the inside out; without, none has a name. */
  readonly rings?: readonly string[];
}

/** Puts everyone in their sector and ring, so that no two names overlap. */
export function layOut(
  alters: readonly Alter[],
  groups: readonly Group[],
  nameOf: (alter: Alter) => string,
  { centres = [''], rings: called = [] }: LayoutNames = {},
): Layout {
  const sectors = sectorsOf(alters, groups);
  const sectorFor = new Map(sectors.map((sector) => [sector.group, sector]));
  const { centre, parts } = layOutCentre(centres);
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
  const ringNames: RingName[] = [];
  let from = centre;
  for (const [at, { inner, spots, width }] of rings.entries()) {
    const text = called[at] ?? '';
    const half = widthOf(text) / 2 + GAP;
    const on = from - inner;
    const own = spots.map((spot) => placed(spot, spot.at + on));
    persons.push(...own);
    let radius = from + width;
    if (text)
      radius = Math.max(
        radius,
        ...own.map(({ box }) => below(half, box)),
        below(half, [-half, -from, half, 0]),
      );
    from = radius;
    radii.push(from);
    if (text) ringNames.push(nameAt(text, half, from));
  }
  return {
    centre,
    parts,
    radii: radii as unknown as Layout['radii'],
    ringNames,
    sectors,
    persons,
  };
}

/** Room for a ring's name, with some above and below it. */
const NAME = LINE + 6;

/** The least radius of a ring for its name to stand above what is in it. */
const below = (half: number, [left, top, right]: Box): number =>
  top < 0 && left < half && right > -half ? Math.hypot(half, NAME - top) : 0;

function nameAt(text: string, half: number, radius: number): RingName {
  const top = 3 - Math.sqrt(radius ** 2 - half ** 2);
  return { text, y: top + LINE - 3, box: [-half, top, half, top + LINE] };
}

function placed(
  { alter, lines, width, slot, dx, dy, halfWidth, halfHeight }: Spot,
  at: number,
): Placed {
  const x = dx * at;
  const y = dy * at;
  // The name is outwards of the shape.
  const above = dy < 0;
  const inwards = halfHeight - SHAPE - GAP / 2;
  return {
    id: alter.id,
    group: alter.group,
    ring: alter.ring,
    slot,
    lines,
    width,
    above,
    gives: alter.gives.length,
    gets: alter.gets.length,
    x,
    y: above ? y + inwards : y - inwards,
    box: [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight],
  };
}

const farthest = ({ dx, dy, at, halfWidth, halfHeight }: Spot): number =>
  Math.hypot(Math.abs(dx * at) + halfWidth, Math.abs(dy * at) + halfHeight) + GAP;
