import type { Box } from '../picture/gaps.js';
import { LINE, linesOf } from '../picture/picture-text.model.js';

/** Radius of the circle for one in the centre, and of that for several, at least. */
const ONE = 36;
const SEVERAL = 64;
/** Room round the centre, before the first ring. */
const ROUND = 10;
/** Widest line in the centre: a circle is small, several stand below one another. */
const WIDEST_ALONE = 66;
const WIDEST_BESIDE = 110;
const PAD = 8;
/** Between two of several. */
const BETWEEN = 6;

/** Someone in the centre: where their name is, in how many lines. */
export interface CentrePart {
  /** The middle of it. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Those in the centre, and the radius of it all. */
export interface CentreLayout {
  readonly centre: number;
  readonly parts: readonly CentrePart[];
}

/** One stands in a circle as large as the name; several stand below one another in a larger one. */
export function layOutCentre(names: readonly string[]): CentreLayout {
  if (names.length < 2) {
    const { lines, width } = linesOf(names[0] ?? '', WIDEST_ALONE);
    const radius = Math.max(ONE, Math.hypot(width, lines.length * LINE) / 2 + 3);
    const part = { x: 0, y: 0, lines, halfWidth: radius, halfHeight: radius };
    return { centre: Math.ceil(radius + ROUND), parts: [part] };
  }
  const sized = names.map((name) => {
    const { lines, width } = linesOf(name, WIDEST_BESIDE);
    return { lines, halfWidth: width / 2 + PAD, halfHeight: (lines.length * LINE + PAD) / 2 };
  });
  const high = sized.reduce((sum, { halfHeight }) => sum + halfHeight * 2 + BETWEEN, -BETWEEN);
  const wide = Math.max(...sized.map(({ halfWidth }) => halfWidth));
  let top = -high / 2;
  const parts = sized.map((each) => {
    const y = top + each.halfHeight;
    top += each.halfHeight * 2 + BETWEEN;
    return { ...each, x: 0, y };
  });
  return { centre: Math.max(SEVERAL, Math.ceil(Math.hypot(wide, high / 2) + ROUND)), parts };
}

/** What lines do not run through. */
export const centreBox = ({ x, y, lines, halfWidth, halfHeight }: CentrePart): Box => {
  // In a circle, that is its name alone.
  const round = halfWidth === halfHeight;
  const high = round ? (lines.length * LINE) / 2 : halfHeight;
  const wide = round ? Math.sqrt(Math.max(0, halfWidth ** 2 - high ** 2)) : halfWidth;
  return [x - wide, y - high, x + wide, y + high];
};

/** Baselines of the lines of a name round a middle. */
export const baselines = (lines: readonly string[], middle: number): number[] =>
  lines.map((_, at) => middle + 5 + (at - (lines.length - 1) / 2) * LINE);
