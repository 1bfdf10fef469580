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

const CELL = 48;
/** A curve is followed in steps of this; a box that it may pass between two steps counts as met. */
const STEP = 10;
/** What is left of a line between two boxes, and is no longer than this, is left out. */
const SPECK = 5;

/** Boxes that are found again by their place. What runs for every line takes nothing apart into arrays. */
export class Boxes {
  readonly #all: readonly Box[];
  readonly #left: number;
  readonly #top: number;
  readonly #columns: number;
  readonly #cells: (number[] | undefined)[] = [];
  /** For which search a box was last met. */
  readonly #met: Uint32Array;
  #search = 0;

  constructor(all: readonly Box[]) {
    this.#all = all;
    this.#met = new Uint32Array(all.length);
    let [left, top, right] = [0, 0, 0];
    for (const box of all) {
      left = Math.min(left, box[0]);
      top = Math.min(top, box[1]);
      right = Math.max(right, box[2]);
    }
    this.#left = left - STEP;
    this.#top = top - STEP;
    this.#columns = Math.floor((right + STEP - this.#left) / CELL) + 1;
    for (let at = 0; at < all.length; at++) this.#put(at, all[at]!);
  }

  #put(at: number, box: Box): void {
    const right = Math.floor((box[2] + STEP - this.#left) / CELL);
    const bottom = Math.floor((box[3] + STEP - this.#top) / CELL);
    for (let y = Math.floor((box[1] - STEP - this.#top) / CELL); y <= bottom; y++)
      for (let x = Math.floor((box[0] - STEP - this.#left) / CELL); x <= right; x++) {
        const cell = y * this.#columns + x;
        const there = this.#cells[cell];
        if (there) there.push(at);
        else this.#cells[cell] = [at];
      }
  }

  /** The boxes that a curve comes through or nearly so. */
  near({ from, by, to }: Curve): Box[] {
    const found: Box[] = [];
    const length = Math.hypot(by.x - from.x, by.y - from.y) + Math.hypot(to.x - by.x, to.y - by.y);
    const steps = Math.max(1, Math.ceil(length / STEP));
    const search = ++this.#search;
    const all = this.#all;
    for (let step = 0; step <= steps; step++) {
      const share = step / steps;
      const rest = 1 - share;
      const x = rest * rest * from.x + 2 * share * rest * by.x + share * share * to.x;
      const y = rest * rest * from.y + 2 * share * rest * by.y + share * share * to.y;
      const column = Math.floor((x - this.#left) / CELL);
      if (column < 0 || column >= this.#columns) continue;
      const cell = this.#cells[Math.floor((y - this.#top) / CELL) * this.#columns + column];
      if (!cell) continue;
      for (let of = 0; of < cell.length; of++) {
        const at = cell[of]!;
        if (this.#met[at] === search) continue;
        const box = all[at]!;
        if (x < box[0] - STEP || x > box[2] + STEP || y < box[1] - STEP || y > box[3] + STEP)
          continue;
        this.#met[at] = search;
        found.push(box);
      }
    }
    return found;
  }
}

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
