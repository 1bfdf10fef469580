/** A point in a picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Left, top, right and bottom of what a line may not run through, such as a name. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** From one point to another, bent towards a third; a straight line has that in its middle. */
export interface Curve {
  readonly from: Point;
  readonly by: Point;
  readonly to: Point;
}

const CELL = 64;
/** A curve is followed in steps of this, so a box is known in the cells that far round it, too. */
const STEP = 32;
/** What is left of a line between two boxes, and is no longer than this, is left out. */
const SPECK = 5;

/** Boxes that are found again by their place. */
export class Boxes {
  readonly #cells = new Map<number, number[]>();
  /** For which search a box was last met. */
  readonly #met: Uint32Array;
  #search = 0;

  readonly #all: readonly Box[];

  constructor(all: readonly Box[]) {
    this.#all = all;
    this.#met = new Uint32Array(all.length);
    for (const [at, [left, top, right, bottom]] of all.entries())
      for (let x = cell(left - STEP); x <= cell(right + STEP); x++)
        for (let y = cell(top - STEP); y <= cell(bottom + STEP); y++) {
          const key = keyOf(x, y);
          const there = this.#cells.get(key);
          if (there) there.push(at);
          else this.#cells.set(key, [at]);
        }
  }

  /** The boxes that a curve may come through. */
  near({ from, by, to }: Curve): Box[] {
    const found: Box[] = [];
    const length = Math.hypot(by.x - from.x, by.y - from.y) + Math.hypot(to.x - by.x, to.y - by.y);
    const steps = Math.max(1, Math.ceil(length / STEP));
    const search = ++this.#search;
    for (let step = 0; step <= steps; step++) {
      const share = step / steps;
      const rest = 1 - share;
      const x = rest * rest * from.x + 2 * share * rest * by.x + share * share * to.x;
      const y = rest * rest * from.y + 2 * share * rest * by.y + share * share * to.y;
      for (const at of this.#cells.get(keyOf(cell(x), cell(y))) ?? []) {
        if (this.#met[at] === search) continue;
        this.#met[at] = search;
        found.push(this.#all[at]!);
      }
    }
    return found;
  }
}

const cell = (at: number): number => Math.floor(at / CELL);
const keyOf = (x: number, y: number): number => (x + 0x8000) * 0x10000 + y + 0x8000;

/** Where a curve is at a share of it. */
export const pointOn = ({ from, by, to }: Curve, share: number): Point => {
  const rest = 1 - share;
  const mix = (a: number, b: number, c: number): number =>
    rest * rest * a + 2 * share * rest * b + share * share * c;
  return { x: mix(from.x, by.x, to.x), y: mix(from.y, by.y, to.y) };
};

/** A straight line. */
export const straight = (from: Point, to: Point): Curve => ({
  from,
  by: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
  to,
});

/** Shares of a curve at which one of its coordinates has a value. */
function sharesAt(a: number, b: number, c: number, value: number): number[] {
  const square = a - 2 * b + c;
  const linear = 2 * (b - a);
  const rest = a - value;
  if (Math.abs(square) < 1e-6) return linear ? [-rest / linear] : [];
  const under = linear * linear - 4 * square * rest;
  if (under < 0) return [];
  const root = Math.sqrt(under);
  return [(-linear + root) / (2 * square), (-linear - root) / (2 * square)];
}

/** The parts of a curve that run through none of the boxes, as shares of it: from and to, in order. */
export function freeParts(curve: Curve, boxes: readonly Box[]): (readonly [number, number])[] {
  const { from, by, to } = curve;
  const least = { x: Math.min(from.x, by.x, to.x), y: Math.min(from.y, by.y, to.y) };
  const most = { x: Math.max(from.x, by.x, to.x), y: Math.max(from.y, by.y, to.y) };
  const taken: (readonly [number, number])[] = [];
  for (const [left, top, right, bottom] of boxes) {
    if (right < least.x || left > most.x || bottom < least.y || top > most.y) continue;
    const cuts = [
      0,
      1,
      ...sharesAt(from.x, by.x, to.x, left),
      ...sharesAt(from.x, by.x, to.x, right),
      ...sharesAt(from.y, by.y, to.y, top),
      ...sharesAt(from.y, by.y, to.y, bottom),
    ]
      .filter((share) => share >= 0 && share <= 1)
      .sort((one, other) => one - other);
    for (let at = 1; at < cuts.length; at++) {
      const { x, y } = pointOn(curve, (cuts[at - 1]! + cuts[at]!) / 2);
      if (x > left && x < right && y > top && y < bottom) taken.push([cuts[at - 1]!, cuts[at]!]);
    }
  }
  if (!taken.length) return [[0, 1]];
  taken.sort(([one], [other]) => one - other);
  const free: (readonly [number, number])[] = [];
  const speck = SPECK / (Math.hypot(to.x - from.x, to.y - from.y) || 1);
  let at = 0;
  for (const [start, end] of [...taken, [1, 1] as const]) {
    if (start - at > speck) free.push([at, start]);
    at = Math.max(at, end);
  }
  return free;
}

/** A part of a curve as a curve of its own. */
export function partOf(curve: Curve, start: number, end: number): Curve {
  if (start === 0 && end === 1) return curve;
  const { from, by, to } = curve;
  const mix = (a: number, b: number, c: number): number =>
    (1 - start) * (1 - end) * a + (start * (1 - end) + end * (1 - start)) * b + start * end * c;
  return {
    from: pointOn(curve, start),
    by: { x: mix(from.x, by.x, to.x), y: mix(from.y, by.y, to.y) },
    to: pointOn(curve, end),
  };
}
