import type { Layout } from './network-layout.js';
import { SHAPE } from './network-spots.js';
import type { Centre, LineStyle } from './network-data.model.js';

/** A point in the picture; the middle of the centre is 0, 0. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

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

/** Short strokes across a hatched line; `on` is the point at a share of its length. */
function hatches(style: LineStyle, length: number, on: (share: number) => Point): string {
  if (style !== 'hatched') return '';
  const steps = Math.max(2, Math.floor(length / HATCH));
  return Array.from({ length: steps - 1 }, (_, at) => {
    const { x, y } = on((at + 1) / steps);
    const back = towards({ x, y }, on(at / steps), 3);
    const [dx, dy] = [x - back.x, y - back.y];
    return `M${pathPoint(x - dx - dy, y - dy + dx)}L${pathPoint(x + dx + dy, y + dy - dx)}`;
  }).join('');
}

/** Where those in the centre stand, and how large they are. */
export function centreSpots(
  { centre }: Layout,
  centres: readonly Centre[],
): (Point & { readonly id: string; readonly radius: number })[] {
  const [first] = centres;
  if (centres.length < 2) return first ? [{ id: first.id, x: 0, y: 0, radius: centre - 10 }] : [];
  return centres.map(({ id }, at) => {
    const angle = (Math.PI * 2 * at) / centres.length - Math.PI / 2;
    const away = centre - 30;
    // Two stand side by side.
    const turn = centres.length === 2 ? angle + Math.PI / 2 : angle;
    return { id, x: Math.cos(turn) * away, y: Math.sin(turn) * away, radius: 24 };
  });
}

/** The straight line between the centre and a person, with an arrow at each end that support goes to. */
export function relationLine(
  from: Point & { readonly radius: number },
  person: Point,
  style: LineStyle,
  { gives, gets }: { readonly gives: boolean; readonly gets: boolean },
): Line {
  const a = towards(from, person, from.radius + 2);
  const b = towards(person, from, SHAPE + 5);
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const across = hatches(style, length, (share) => towards(a, b, share * length));
  return {
    line: `M${pathPoint(a.x, a.y)}L${pathPoint(b.x, b.y)}`,
    marks: across + (gives ? head(a, b) : '') + (gets ? head(b, a) : ''),
  };
}

/** The curve between two persons, bent away from the centre. */
export function tieLine(one: Point, other: Point, style: LineStyle): Line {
  const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  const far = Math.hypot(other.x - one.x, other.y - one.y);
  // Opposite each other, away from the centre is no direction: to the side then.
  const away =
    Math.hypot(middle.x, middle.y) < 1 ? { x: one.y - other.y, y: other.x - one.x } : middle;
  const beyond = { x: middle.x + away.x, y: middle.y + away.y };
  const bend = towards(middle, beyond, far * 0.25);
  const a = towards(one, bend, SHAPE + 3);
  const b = towards(other, bend, SHAPE + 3);
  const on = (share: number): Point => {
    const rest = 1 - share;
    const mix = (from: number, by: number, to: number): number =>
      rest * rest * from + 2 * share * rest * by + share * share * to;
    return { x: mix(a.x, bend.x, b.x), y: mix(a.y, bend.y, b.y) };
  };
  return {
    line: `M${pathPoint(a.x, a.y)}Q${pathPoint(bend.x, bend.y)} ${pathPoint(b.x, b.y)}`,
    marks: hatches(style, far, on),
  };
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
