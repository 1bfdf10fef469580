import {
  freeParts,
  partOf,
  pointOn,
  straight,
  type Box,
  type Boxes,
  type Curve,
  type Point,
} from '../picture/gaps.js';
import type { Layout } from './network-layout.js';
import { SHAPE } from './network-spots.js';
import type { LineStyle } from './network-data.model.js';

/** A line as SVG path data: what may be dashed, and what never is. */
export interface Line {
  readonly line: string;
  /** Arrow heads, and the strokes across a hatched line; `''` for none. */
  readonly marks: string;
}

const ARROW = 6;
const HATCH = 9;

export const round = (length: number): number => Math.round(length * 10) / 10;

/** A point as path data. */
export const pathPoint = (x: number, y: number): string => `${round(x)} ${round(y)}`;

/** Point at a distance from another, in the direction of a third. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = distance / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** An open arrow head at a point, for a line that comes from another. */
function head(at: Point, from: Point): string {
  const back = towards(at, from, ARROW);
  const dx = (back.x - at.x) * 0.6;
  const dy = (back.y - at.y) * 0.6;
  return `M${pathPoint(back.x - dy, back.y + dx)}L${pathPoint(at.x, at.y)}L${pathPoint(back.x + dy, back.y - dx)}`;
}

/** What lines of a picture leave room for: everything named in it, and who is on their way. */
export interface Room {
  readonly boxes: Boxes;
  readonly more?: readonly Box[];
}

type Parts = readonly (readonly [number, number])[];

/** The parts of a curve that run through no name. */
const partsOf = (curve: Curve, room: Room | undefined): Parts =>
  room ? freeParts(curve, room.boxes.near(curve).concat(room.more ?? [])) : [[0, 1]];

/** Short strokes across a hatched line, where there is a line; none through a name beside it. */
function hatches(style: LineStyle, curve: Curve, parts: Parts, room: Room | undefined): string {
  if (style !== 'hatched') return '';
  const { from, to } = curve;
  const isFree = (one: Point, other: Point): boolean => {
    const [[start, end] = [1, 0]] = partsOf(straight(one, other), room);
    return start === 0 && end === 1;
  };
  const steps = Math.max(2, Math.floor(Math.hypot(to.x - from.x, to.y - from.y) / HATCH));
  return Array.from({ length: steps - 1 }, (_, at) => {
    const share = (at + 1) / steps;
    if (!parts.some(([start, end]) => share > start && share < end)) return '';
    const { x, y } = pointOn(curve, share);
    const back = towards({ x, y }, pointOn(curve, at / steps), 3);
    const [dx, dy] = [x - back.x, y - back.y];
    const one = { x: x - dx - dy, y: y - dy + dx };
    const other = { x: x + dx + dy, y: y + dy - dx };
    return isFree(one, other) ? `M${pathPoint(one.x, one.y)}L${pathPoint(other.x, other.y)}` : '';
  }).join('');
}

/** The straight line from the centre to a person, with an arrow at each end that support goes to. */
export function relationLine(
  from: Point & { readonly radius: number },
  person: Point,
  style: LineStyle,
  { gives, gets }: { readonly gives: boolean; readonly gets: boolean },
  room?: Room,
): Line {
  const curve = straight(towards(from, person, from.radius + 2), towards(person, from, SHAPE + 5));
  const parts = partsOf(curve, room);
  const line = parts.map(([start, end]) => {
    const part = partOf(curve, start, end);
    return `M${pathPoint(part.from.x, part.from.y)}L${pathPoint(part.to.x, part.to.y)}`;
  });
  // An arrow is where the line begins and ends for who looks: beside the letters.
  const a = pointOn(curve, parts[0]?.[0] ?? 0);
  const b = pointOn(curve, parts.at(-1)?.[1] ?? 1);
  return {
    line: line.join(''),
    marks:
      hatches(style, curve, parts, room) + (gives ? head(a, b) : '') + (gets ? head(b, a) : ''),
  };
}

/** How far the curve between two persons may bend away from the centre, the most wished for first. */
const BENDS = [0.25, 0.12, 0.4, -0.12, 0.55, -0.25] as const;
/** In a picture of more lines than this nobody follows each: they are all bent alike, and soon drawn. */
const MANY_TIES = 40;

/** How ties of a picture with so many are bent: each as it meets the fewest names, or all alike. */
export const bendsFor = (ties: number): readonly number[] =>
  ties > MANY_TIES ? BENDS.slice(0, 1) : BENDS;

/** The curve between two persons, of those that `bends` allows the one that runs through the fewest names. */
export function tieLine(
  one: Point,
  other: Point,
  style: LineStyle,
  room?: Room,
  bends: readonly number[] = BENDS,
): Line {
  let best: { curve: Curve; parts: Parts } | undefined;
  let most = -1;
  for (const bend of bends) {
    const curve = tieCurve(one, other, bend);
    const parts = partsOf(curve, room);
    const shown = parts.reduce((sum, [start, end]) => sum + end - start, 0);
    if (shown > most + 0.02) {
      most = shown;
      best = { curve, parts };
    }
    if (shown === 1) break;
  }
  const { curve, parts } = best!;
  const line = parts.map(([start, end]) => {
    const { from, by, to } = partOf(curve, start, end);
    return `M${pathPoint(from.x, from.y)}Q${pathPoint(by.x, by.y)} ${pathPoint(to.x, to.y)}`;
  });
  return { line: line.join(''), marks: hatches(style, curve, parts, room) };
}

function tieCurve(one: Point, other: Point, bent: number): Curve {
  const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  const far = Math.hypot(other.x - one.x, other.y - one.y);
  // Opposite each other, away from the centre is no direction: to the side then.
  const away =
    Math.hypot(middle.x, middle.y) < 1 ? { x: one.y - other.y, y: other.x - one.x } : middle;
  const beyond = { x: middle.x + away.x, y: middle.y + away.y };
  const by = towards(middle, beyond, far * bent);
  return { from: towards(one, by, SHAPE + 3), by, to: towards(other, by, SHAPE + 3) };
}

/** Path data of the part of a ring that lies in a sector, such as where someone may be put. */
export function cellPath({ centre, radii, sectors }: Layout, group: string, ring: number): string {
  const sector = sectors.find((each) => each.group === group);
  if (!sector) return '';
  const inner = radii[ring - 2] ?? centre;
  const outer = radii[ring - 1] ?? inner;
  const at = (angle: number, radius: number): string =>
    pathPoint(Math.sin(angle) * radius, -Math.cos(angle) * radius);
  // A whole turn ends where it began, and would be no arc.
  const { from } = sector;
  const to = Math.min(sector.to, from + Math.PI * 2 - 0.001);
  const large = to - from > Math.PI ? 1 : 0;
  return `M${at(from, outer)}A${outer} ${outer} 0 ${large} 1 ${at(to, outer)}L${at(to, inner)}A${inner} ${inner} 0 ${large} 0 ${at(from, inner)}Z`;
}
