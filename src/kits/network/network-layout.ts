import { ELSEWHERE, sectorsOf, type Sector } from './network-sectors.js';
import { GAP, HEIGHT, SHAPE, spotFor, type Lanes, type Spot } from './network-spots.js';
import { type Alter, type Ring, RINGS } from './network-data.model.js';
import type { Group } from './network-choices.schema.js';

// The layout is stable by construction. Sectors have fixed widths, an empty one as well: it is where
// someone can be put. Persons are placed in the order in which they were added, each at the first
// place that is free, so who is added later moves nobody. A ring that grows pushes what is outside
// it straight outwards; places are chosen such that nothing ever meets on that way.

/** Radius of the centre, and least width of a ring. */
const CENTRE = 46;
const MORE_CENTRES = 64;
const RING = 98;

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

export interface Layout {
  /** Radius of the centre, and outer radius of each ring. */
  readonly centre: number;
  readonly radii: readonly [number, number, number];
  readonly sectors: readonly Sector[];
  readonly persons: readonly Placed[];
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
