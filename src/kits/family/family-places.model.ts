import type { FamilyUnion } from './family-data.model.js';
import { homeUnion, otherPartner, ownUnions } from './family-kin.model.js';

// How far from the left everyone stands. Each row is put as near as it can be to where its people
// want to be, at distances that nobody comes nearer than: no two ever overlap, whatever they want.

/** Half the size of a sign. */
export const SIGN = 16;
/** Least distance between two labels, and between those of partners. */
const GAP = 28;
const PAIR_GAP = 40;
/** What each further line takes of the distance in which it runs. */
export const ASIDE = 8;
/** From a label to a line beside it. */
export const NEAR = 10;

/**
 * Rounds of settling all rows: the second puts parents over children whom the first one moved. More make a
 * picture no better: tried with a hundred random families, wider by each, without end where cousins marry.
 */
const ROUNDS = 2;
/** How much less who wants nothing counts. */
const LIGHT = 0.1;

/** Someone of a row: who, and half the width of shape and label. */
export interface Spot {
  readonly id: string;
  readonly half: number;
}

/** Distances from the left by member, where `rows` has each row from the left. */
export function placesOf(
  rows: ReadonlyMap<number, readonly Spot[]>,
  unions: readonly FamilyUnion[],
): Map<string, number> {
  const numbers = [...rows.keys()].sort((one, other) => one - other);
  const seats = seatsOf(rows);
  const steps = new Map(numbers.map((row) => [row, stepsOf(rows.get(row)!, unions)]));
  const x = new Map<string, number>();
  for (const row of numbers) {
    let at = 0;
    for (const [place, { id }] of rows.get(row)!.entries())
      x.set(id, (at += steps.get(row)![place]!));
  }
  const homes = new Map([...x.keys()].map((id) => [id, homeUnion(unions, id)]));
  const families = unions
    .map((union) => ({
      union,
      pair: pairOf(union.partners, seats),
      children: union.children.map(({ member }) => member).filter((id) => homes.get(id) === union),
    }))
    .filter(({ children }) => children.length);
  type Family = (typeof families)[number];
  const rowOf = (id: string): number => seats.get(id)!.row;
  const partnersIn = new Map<number, Family[]>();
  const childrenIn = new Map<number, Family[]>();
  for (const row of numbers) {
    const isHere = (id: string): boolean => rowOf(id) === row;
    partnersIn.set(
      row,
      families.filter(({ union }) => union.partners.some(isHere)),
    );
    childrenIn.set(
      row,
      families.filter(({ children }) => children.some(isHere)),
    );
  }
  /** How far the children of each union are from being right below it, at this moment. */
  const offsets = (of: readonly Family[]): Map<string, number> => {
    const off = new Map<string, number>();
    for (const { union, pair, children } of of) {
      let [least, most] = [Infinity, -Infinity];
      for (const id of children) {
        least = Math.min(least, x.get(id)!);
        most = Math.max(most, x.get(id)!);
      }
      off.set(union.id, (least + most) / 2 - stemOf(pair, x, seats));
    }
    return off;
  };
  const edges = new Map(numbers.map((row) => [row, edgesOf(rows.get(row)!, x)]));
  const widest = [...edges.values()].reduce((sum, [left, right]) => sum + right - left + GAP, 0);
  /** Brings a row back to where it and the others are no wider than all rows end to end. */
  const keepNear = (row: number): void => {
    const spots = rows.get(row)!;
    const others = numbers.flatMap((other) => (other === row ? [] : [edges.get(other)!]));
    const room = roomOf(edgesOf(spots, x), others, widest);
    if (room) {
      let least = room[0] + spots[0]!.half;
      let most =
        room[1] - spots.at(-1)!.half - steps.get(row)!.reduce((sum, step) => sum + step, 0);
      for (const [at, { id }] of spots.entries()) {
        least += steps.get(row)![at]!;
        most += steps.get(row)![at]!;
        x.set(id, Math.min(Math.max(x.get(id)!, least), most));
      }
    }
    edges.set(row, edgesOf(spots, x));
  };
  const settle = (row: number, wish: (id: string) => number | undefined): void => {
    const spots = rows.get(row)!;
    const wishes = spots.map(({ id }) => wish(id));
    const moved = spread(
      followed(wishes, steps.get(row)!).map((each, at) => each ?? x.get(spots[at]!.id)!),
      wishes.map((each) => (each === undefined ? LIGHT : 1)),
      steps.get(row)!,
    );
    for (const [at, { id }] of spots.entries()) x.set(id, moved[at]!);
    keepNear(row);
  };
  const upwards = numbers.toReversed();
  for (let round = 0; round < ROUNDS; round++) {
    for (const row of upwards) {
      const off = offsets(partnersIn.get(row)!);
      settle(row, (id) => {
        const own = ownUnions(unions, id).flatMap((union) => off.get(union.id) ?? []);
        return own.length
          ? x.get(id)! + own.reduce((sum, each) => sum + each, 0) / own.length
          : undefined;
      });
    }
    for (const row of numbers) {
      const off = offsets(childrenIn.get(row)!);
      settle(row, (id) => {
        const home = homes.get(id);
        return home && x.get(id)! - off.get(home.id)!;
      });
    }
  }
  return x;
}

/** Where something is from the left: its left and its right. */
type Span = readonly [left: number, right: number];

const edgesOf = (spots: readonly Spot[], x: ReadonlyMap<string, number>): Span => {
  const [first, last] = [spots[0]!, spots.at(-1)!];
  return [x.get(first.id)! - first.half, x.get(last.id)! + last.half];
};

/**
 * Where a row has to stay so that it and the others are no wider than `widest`; `undefined` where they are
 * not. Who wants to be where others may not go, as siblings who marry crosswise, wants so ever further.
 */
function roomOf([left, right]: Span, others: readonly Span[], widest: number): Span | undefined {
  if (!others.length) return undefined;
  const from = Math.min(...others.map(([least]) => least));
  const to = Math.max(...others.map(([, most]) => most));
  const [before, after] = [Math.max(0, from - left), Math.max(0, right - to)];
  const spare = widest - (to - from);
  // Rounding may have the others alone a hair wider.
  if (before + after <= Math.max(0, spare)) return undefined;
  const start = from - (spare * before) / (before + after);
  return [start, start + widest];
}

/** Where someone sits: in which row, in which place from the left, and how wide. */
export interface Seat {
  readonly row: number;
  readonly place: number;
  readonly half: number;
}

export const seatsOf = (rows: ReadonlyMap<number, readonly Spot[]>): ReadonlyMap<string, Seat> =>
  new Map(
    [...rows].flatMap(([row, spots]) =>
      spots.map(({ id, half }, place) => [id, { row, place, half }] as const),
    ),
  );

/** Partners from the left, or the lower one last; and whether nobody stands between them. */
export function pairOf(
  partners: readonly string[],
  seats: ReadonlyMap<string, Seat>,
): { readonly first: string; readonly last: string; readonly isBeside: boolean } {
  const [first, last = first] = [...partners].sort((one, other) => {
    const [a, b] = [seats.get(one)!, seats.get(other)!];
    return a.row - b.row || a.place - b.place;
  }) as [string, string?];
  const [a, b] = [seats.get(first)!, seats.get(last)!];
  return { first, last, isBeside: a.row === b.row && b.place - a.place === 1 };
}

/** Where the line of a union to its children begins: between partners, else beside the last of them. */
export const stemX = (
  partners: readonly string[],
  x: ReadonlyMap<string, number>,
  seats: ReadonlyMap<string, Seat>,
): number => stemOf(pairOf(partners, seats), x, seats);

function stemOf(
  { first, last, isBeside }: ReturnType<typeof pairOf>,
  x: ReadonlyMap<string, number>,
  seats: ReadonlyMap<string, Seat>,
): number {
  const right = x.get(first)! + seats.get(first)!.half;
  const left = x.get(last)! - seats.get(last)!.half;
  if (first === last) return right + NEAR;
  return isBeside ? (left + right) / 2 : left - NEAR;
}

/** The least distance of each of a row from who is left of them; 0 for the first. */
function stepsOf(spots: readonly Spot[], unions: readonly FamilyUnion[]): number[] {
  return spots.map(({ id, half }, at) => {
    const before = spots[at - 1];
    if (!before) return 0;
    const isApart = (one: string): number =>
      ownUnions(unions, one).filter((union) => {
        const other = otherPartner(union, one);
        return other ? other !== id && other !== before.id : true;
      }).length;
    const isPair = ownUnions(unions, id).some((union) => union.partners.includes(before.id));
    const lines = isApart(before.id) + isApart(id);
    return before.half + half + (isPair ? PAIR_GAP : GAP) + lines * ASIDE;
  });
}

/** With a wish for who has none: next to the one who has, so that nobody stands away for nothing. */
function followed(
  wishes: readonly (number | undefined)[],
  steps: readonly number[],
): (number | undefined)[] {
  const all = [...wishes];
  for (let at = 1; at < all.length; at++)
    if (all[at] === undefined && all[at - 1] !== undefined) all[at] = all[at - 1]! + steps[at]!;
  for (let at = all.length - 2; at >= 0; at--)
    if (all[at] === undefined && all[at + 1] !== undefined) all[at] = all[at + 1]! - steps[at + 1]!;
  return all;
}

/**
 * The places nearest to the wishes, by least squares, that are at least `steps` apart: pool-adjacent-violators
 * on what is left when the steps are taken off.
 */
export function spread(
  wishes: readonly number[],
  weights: readonly number[],
  steps: readonly number[],
): number[] {
  const pools: { sum: number; weight: number; count: number }[] = [];
  let off = 0;
  const offs = steps.map((step) => (off += step));
  for (const [at, wish] of wishes.entries()) {
    const weight = weights[at]!;
    let pool = { sum: (wish - offs[at]!) * weight, weight, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.weight > pool.sum / pool.weight;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = {
        sum: last.sum + pool.sum,
        weight: last.weight + pool.weight,
        count: last.count + pool.count,
      };
    }
    pools.push(pool);
  }
  return pools
    .flatMap(({ sum, weight, count }) => Array.from({ length: count }, () => sum / weight))
    .map((place, at) => place + offs[at]!);
}
