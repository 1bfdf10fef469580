import {
  freeParts,
  partOf,
  pointOn,
  straight,
  type Box,
  type Curve,
  type Point,
} from '../../kits/picture/gaps.js';
import { LINE, linesOf } from '../../kits/picture/picture-text.model.js';
import type { LineState } from './map-lines.model.js';

/** Half of a party's sign on the circle. */
export const NODE = 9;
/** Between the circle and a name, and between two names. */
const AIR = 8;
const LEAST_RADIUS = 130;
const STEP = 10;
const EDGE = 14;
/** Between the two strokes of a double line. */
const DOUBLE = 5;
const CROSS = 9;

/** Where a party stands: its sign, and its name in lines round a point. */
export interface Spot extends Point {
  readonly id: string;
  readonly lines: readonly string[];
  readonly label: Point;
  readonly box: Box;
  readonly isMiddle: boolean;
}

export interface MapLayout {
  readonly spots: readonly Spot[];
  readonly width: number;
  readonly height: number;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const meet = (one: Box, other: Box): boolean =>
  one[0] < other[2] + AIR &&
  other[0] < one[2] + AIR &&
  one[1] < other[3] + AIR &&
  other[1] < one[3] + AIR;

const boxRound = ({ x, y }: Point, width: number, height: number): Box => [
  x - width / 2,
  y - height / 2,
  x + width / 2,
  y + height / 2,
];

/**
 * One party in the middle, the others on a circle, clockwise from the top in their order, with their names
 * outside it: lines run within. The circle is as large as the names need.
 */
export function layOut(parties: readonly Named[], middle: string): MapLayout {
  const texts = new Map(
    parties.map(({ id, name }) => {
      const { lines, width } = linesOf(name);
      return [id, { lines, width: width + 4, height: lines.length * LINE }];
    }),
  );
  const centre = parties.find(({ id }) => id === middle);
  const round = parties.filter(({ id }) => id !== middle);
  const spots: Spot[] = [];
  if (centre) {
    const { lines, width, height } = texts.get(centre.id)!;
    const at = { x: 0, y: 0 };
    const box = boxRound(at, width + 24, height + 20);
    spots.push({ id: centre.id, ...at, lines, label: at, box, isMiddle: true });
  }
  const inner = spots[0] ? Math.hypot(spots[0].box[2], spots[0].box[3]) + 60 : 0;
  let radius = Math.max(LEAST_RADIUS, inner);
  let outer = onCircle(round, texts, radius);
  while (outer.some((one, at) => outer.slice(at + 1).some((other) => meet(one.box, other.box)))) {
    radius += STEP;
    outer = onCircle(round, texts, radius);
  }
  spots.push(...outer);
  const far = (of: (box: Box) => number[]): number =>
    2 * (Math.max(NODE, ...spots.flatMap(({ box }) => of(box).map(Math.abs))) + EDGE);
  return {
    // As the document has them.
    spots: parties.map(({ id }) => spots.find((spot) => spot.id === id)!),
    width: far(([left, , right]) => [left, right]),
    height: far(([, top, , bottom]) => [top, bottom]),
  };
}

interface Text {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

function onCircle(
  parties: readonly Named[],
  texts: ReadonlyMap<string, Text>,
  radius: number,
): Spot[] {
  return parties.map(({ id }, at) => {
    const angle = (2 * Math.PI * at) / parties.length - Math.PI / 2;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    const { lines, width, height } = texts.get(id)!;
    // So far that the whole name lies beyond the tangent at the sign: no line comes there.
    const far = radius + NODE + AIR + (Math.abs(x) * width + Math.abs(y) * height) / 2;
    const label = { x: x * far, y: y * far };
    return {
      id,
      x: x * radius,
      y: y * radius,
      lines,
      label,
      box: boxRound(label, width, height),
      isMiddle: false,
    };
  });
}

/** The way from one party to another; it bends round the one in the middle. */
function way(from: Spot, to: Spot, middle: Spot | undefined): Curve {
  const curve = straight(from, to);
  if (!middle || from.isMiddle || to.isMiddle) return curve;
  const { x, y } = curve.by;
  const near = Math.hypot(x, y);
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const out =
    near > 1
      ? { x: x / near, y: y / near }
      : { x: (from.y - to.y) / length, y: (to.x - from.x) / length };
  const clear = Math.abs(out.x) * middle.box[2] + Math.abs(out.y) * middle.box[3] + 2 * AIR;
  if (near >= clear) return curve;
  // A curve comes half as near to the point that bends it.
  return { ...curve, by: { x: 2 * out.x * clear - x, y: 2 * out.y * clear - y } };
}

const round = (length: number): number => Math.round(length * 10) / 10;
const pathOf = ({ from, by, to }: Curve): string =>
  `M${round(from.x)} ${round(from.y)}Q${round(by.x)} ${round(by.y)} ${round(to.x)} ${round(to.y)}`;

/** A curve beside another. */
function beside({ from, by, to }: Curve, distance: number): Curve {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [((from.y - to.y) / length) * distance, ((to.x - from.x) / length) * distance];
  const moved = ({ x, y }: Point): Point => ({ x: x + dx, y: y + dy });
  return { from: moved(from), by: moved(by), to: moved(to) };
}

/** A line between two parties as path data: what may be dashed, and what crosses it; `''` for nothing. */
export interface DrawnLine {
  readonly line: string;
  readonly marks: string;
}

/** A curve as its state is drawn: once, twice, or with a stroke across it; `state` tells which. */
export function strokes(
  curve: Curve,
  state: LineState,
  parts: readonly (readonly [number, number])[] = [[0, 1]],
): DrawnLine {
  const drawn = parts.map(([start, end]) => partOf(curve, start, end));
  const line = drawn
    .flatMap((part) =>
      state === 'change' ? [beside(part, DOUBLE / 2), beside(part, -DOUBLE / 2)] : [part],
    )
    .map(pathOf)
    .join('');
  if (state !== 'drop' || !parts.length) return { line, marks: '' };
  const [start, end] = parts.toSorted((one, other) => other[1] - other[0] - (one[1] - one[0]))[0]!;
  const middle = (start + end) / 2;
  const [at, before] = [pointOn(curve, middle), pointOn(curve, middle - 0.01)];
  const length = Math.hypot(at.x - before.x, at.y - before.y) || 1;
  const [dx, dy] = [((at.x - before.x) / length) * CROSS, ((at.y - before.y) / length) * CROSS];
  return {
    line,
    marks: pathOf(straight({ x: at.x - dy, y: at.y + dx }, { x: at.x + dy, y: at.y - dx })),
  };
}

/** A line of the map, with a gap where the name in the middle stands. */
export function drawnLine(
  { spots }: MapLayout,
  { a, b, state }: { readonly a: string; readonly b: string; readonly state: LineState },
): DrawnLine {
  const from = spots.find(({ id }) => id === a);
  const to = spots.find(({ id }) => id === b);
  if (!from || !to) return { line: '', marks: '' };
  const middle = spots.find(({ isMiddle }) => isMiddle);
  const curve = way(from, to, middle);
  const boxes = middle
    ? [middle.box.map((edge) => edge + Math.sign(edge) * 4) as unknown as Box]
    : [];
  return strokes(curve, state, freeParts(curve, boxes));
}
