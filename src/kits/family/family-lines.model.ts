import type { FamilyUnion } from './family-data.model.js';
import { homeUnion } from './family-kin.model.js';
import { type Across, lanesOf } from './family-lanes.model.js';
import { ASIDE, NEAR, pairOf, type Seat, SIGN, stemX } from './family-places.model.js';

// Lines run where nobody stands: between labels, and in lanes between the rows. Partners who are not
// beside one another have a stepped line over the heads of who stands between them.

export type Point = readonly [x: number, y: number];

/** A line of a union: of its partners, or down to a child. */
export interface FamilyLine {
  readonly union: string;
  /** Whose line down it is; absent for that of the partners. */
  readonly member?: string;
  readonly points: readonly Point[];
}

/** Lines with where each row is: the middles of its signs from the top. */
export interface FamilyLines {
  readonly lines: readonly FamilyLine[];
  readonly tops: ReadonlyMap<number, number>;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Height of a lane, and what is kept clear around lanes. */
const LANE = 10;
const CLEAR = 12;
/** How far below the middle the line of someone with who is not known leaves: off that of their partner. */
const ALONE = 8;
/** How far from the middle of a sign the first stepped line leaves it. */
const STEP = 5;

/** A line across below a row, and what it is of. */
interface Crossing extends Across {
  readonly union: string;
  readonly row: number;
  lane: number;
}

/** Draws the unions of members who sit in their places; `depths` has how far each row reaches below its middle. */
export function linesBetween(
  unions: readonly FamilyUnion[],
  seats: ReadonlyMap<string, Seat>,
  x: ReadonlyMap<string, number>,
  depths: ReadonlyMap<number, number>,
): FamilyLines {
  const rows = [...depths.keys()].sort((one, other) => one - other);
  const steps = steppedOf(unions, seats, x);
  const gaps = gapsOf(unions, seats, x);
  const acrosses: Crossing[] = [];
  /** The way of a line from one row down to a place in another, by the lanes that it takes. */
  const wayDown = (
    union: string,
    from: number,
    stem: number,
    row: number,
    to: number,
  ): Crossing[] => {
    const way: Crossing[] = [];
    let at = stem;
    for (let over = from; over < row; over++) {
      const next = over + 1 < row ? nearest(gaps.get(over + 1) ?? [], to) : to;
      way.push({ union, row: over, stem: at, drops: [next], lane: 0 });
      at = next;
    }
    return way;
  };
  const bars = unions.map((union) => {
    const { last } = pairOf(union.partners, seats);
    const { row } = seats.get(last)!;
    const stem = stemX(union.partners, x, seats);
    const ways = union.children.map(({ member }, place) => {
      const to = x.get(member)! + (homeUnion(unions, member) === union ? 0 : ASIDE);
      const twins = twinsAt(union, place).map((each) => x.get(each)!);
      const isTwin = twins.length > 1 && seats.get(member)!.row === row + 1;
      const aim = isTwin ? twins.reduce((sum, each) => sum + each, 0) / twins.length : to;
      return { member, to, way: wayDown(union.id, row, stem, seats.get(member)!.row, aim) };
    });
    const bar: Crossing = {
      union: union.id,
      row,
      stem,
      drops: ways.map(({ way }) => way[0]!.drops[0]!),
      lane: 0,
    };
    if (ways.length) acrosses.push(bar, ...ways.flatMap(({ way }) => way.slice(1)));
    return { union, stem, row, bar, ways };
  });
  const apart = steps.filter(({ from, to }) => from.row !== to.row);
  const detours = new Map(
    apart.map((step) => {
      const way = wayDown(step.union.id, step.from.row, step.exit, step.to.row, step.entry);
      acrosses.push(...way);
      return [step.union.id, way];
    }),
  );
  const heights = new Map<number, number>();
  for (const row of rows) {
    const here = acrosses.filter((each) => each.row === row);
    const lanes = lanesOf(here);
    for (const [at, lane] of lanes.entries()) here[at]!.lane = lane;
    heights.set(row, Math.max(0, ...lanes.map((lane) => lane + 1)));
  }
  const tops = new Map<number, number>();
  let y = 0;
  for (const row of rows) {
    const over = Math.max(
      0,
      ...steps.filter(({ to }) => to.row === row).map(({ lane }) => lane + 1),
    );
    y += SIGN + (over ? over * LANE + CLEAR : 0);
    tops.set(row, y);
    y += depths.get(row)! + CLEAR * 2 + heights.get(row)! * LANE;
  }
  const last = rows.at(-1);
  const bottom = last === undefined ? 0 : tops.get(last)! + depths.get(last)!;
  const laneY = ({ row, lane }: Crossing): number =>
    tops.get(row)! + depths.get(row)! + CLEAR + (lane + 0.5) * LANE;
  const down = (way: readonly Crossing[]): Point[] =>
    way.flatMap((each): Point[] => [
      [each.stem, laneY(each)],
      [each.drops[0]!, laneY(each)],
    ]);
  const lines: FamilyLine[] = [];
  for (const { union, stem, row, bar, ways } of bars) {
    const step = steps.find((each) => each.union === union);
    const { first, last: other, isBeside } = pairOf(union.partners, seats);
    const middle = tops.get(row)!;
    let start = first === other ? middle + ALONE : middle;
    if (isBeside)
      lines.push({
        union: union.id,
        points: [
          [x.get(first)! + SIGN, middle],
          [x.get(other)! - SIGN, middle],
        ],
      });
    else if (step) {
      const over = middle - SIGN - CLEAR / 2 - (step.lane + 0.5) * LANE;
      const leave = tops.get(step.from.row)! - step.leave;
      start = middle - step.arrive;
      const detour = detours.get(union.id);
      lines.push({
        union: union.id,
        points: [
          [x.get(first)! + SIGN, leave],
          [step.exit, leave],
          ...(detour ? down(detour) : [[step.exit, over] as const, [step.entry, over] as const]),
          [step.entry, start],
          [x.get(other)! - SIGN, start],
        ],
      });
    }
    for (const { member, to, way } of ways) {
      const top = tops.get(seats.get(member)!.row)! - SIGN;
      const [head, ...rest] = way;
      lines.push({
        union: union.id,
        member,
        points: [
          ...(step || isBeside ? [] : [[x.get(first)! + SIGN, start] as const]),
          [stem, start],
          ...down([{ ...head!, lane: bar.lane }, ...rest]),
          [to, top],
        ],
      });
    }
  }
  const all = [
    ...[...seats].flatMap(([id, { half }]) => [x.get(id)! - half, x.get(id)! + half]),
    ...lines.flatMap(({ points }) => points.map(([at]) => at)),
  ];
  return {
    lines,
    tops,
    left: Math.min(...all, Infinity),
    right: Math.max(...all, -Infinity),
    bottom,
  };
}

/** Who were born together with the child in this place, and that child. */
function twinsAt({ children }: FamilyUnion, place: number): string[] {
  let from = place;
  while (from > 0 && children[from]!.twin) from--;
  let to = place + 1;
  while (children[to]?.twin) to++;
  return children.slice(from, to).map(({ member }) => member);
}

/** A line of partners over the heads of others. */
interface Stepped {
  readonly union: FamilyUnion;
  readonly from: Seat;
  readonly to: Seat;
  /** Where it goes up, and comes down. */
  exit: number;
  entry: number;
  /** How far above the middles of the signs it leaves and arrives. */
  leave: number;
  arrive: number;
  lane: number;
}

function steppedOf(
  unions: readonly FamilyUnion[],
  seats: ReadonlyMap<string, Seat>,
  x: ReadonlyMap<string, number>,
): Stepped[] {
  const all = unions.flatMap((union) => {
    const { first, last, isBeside } = pairOf(union.partners, seats);
    return first === last || isBeside ? [] : [{ union, first, last }];
  });
  const length = (each: (typeof all)[number]): number => x.get(each.last)! - x.get(each.first)!;
  all.sort((one, other) => length(one) - length(other));
  const leaving = new Map<string, number>();
  const coming = new Map<string, number>();
  const made: Stepped[] = [];
  for (const { union, first, last } of all) {
    const [from, to] = [seats.get(first)!, seats.get(last)!];
    const out = (leaving.get(first) ?? 0) + 1;
    const come = (coming.get(last) ?? 0) + 1;
    leaving.set(first, out);
    coming.set(last, come);
    const total = all.filter((each) => each.first === first).length;
    const exit = x.get(first)! + from.half + ((total - out + 1) * NEAR) / total;
    const entry = stemX(union.partners, x, seats) - (come - 1) * (ASIDE / 2);
    const lane =
      1 +
      Math.max(
        -1,
        ...made.flatMap((each) =>
          each.to.row === to.row && each.exit < entry && exit < each.entry ? each.lane : [],
        ),
      );
    const height = (count: number): number => Math.min(count * STEP, SIGN - 3);
    made.push({ union, from, to, exit, entry, leave: height(out), arrive: height(come), lane });
  }
  return made;
}

/** Where a line can pass each row: beside who stands left of it, and at both ends. */
function gapsOf(
  unions: readonly FamilyUnion[],
  seats: ReadonlyMap<string, Seat>,
  x: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly number[]> {
  const gaps = new Map<number, number[]>();
  const isPair = (one: string, other: string): boolean =>
    unions.some(({ partners }) => partners.includes(one) && partners.includes(other));
  const rows = new Map<number, string[]>();
  for (const [id, { row }] of seats) rows.set(row, [...(rows.get(row) ?? []), id]);
  for (const [row, ids] of rows)
    gaps.set(row, [
      ...ids.flatMap((id, at) =>
        at && isPair(id, ids[at - 1]!) ? [] : [x.get(id)! - seats.get(id)!.half - NEAR / 2],
      ),
      x.get(ids.at(-1)!)! + seats.get(ids.at(-1)!)!.half + NEAR / 2,
    ]);
  return gaps;
}

const nearest = (places: readonly number[], to: number): number =>
  places.reduce(
    (best, each) => (Math.abs(each - to) < Math.abs(best - to) ? each : best),
    places[0] ?? to,
  );
