import { svg, type SVGTemplateResult } from 'lit';
import {
  type FamilyUnion,
  indexOf,
  type Member,
  membersOf,
  type Sign,
  unionsOf,
} from '../../kits/family/family-data.model.js';
import {
  type FamilyLayout,
  labelLines,
  layOutFamily,
  type PlacedMember,
} from '../../kits/family/family-layout.model.js';
import type { FamilyLine, Point } from '../../kits/family/family-lines.model.js';
import { alike, type Attributes } from '../../kits/network/alike.directive.js';
import { STAR } from '../../kits/network/network-drawing.js';
import { alterOf } from '../../kits/network/network.model.js';
import { FONT } from '../../kits/picture/picture-text.model.js';
import type { GenogramView } from './genogram-view.js';
import { LINES, linkLook, type LineStyle, type Mark, unionLook } from './notation.model.js';
import { memberText, rolesOf, yearsText } from './telling.js';

/** What is drawn: where everyone is, and of what. */
export interface GenogramPicture {
  readonly layout: FamilyLayout;
  readonly view: GenogramView;
}

/** Outline of each sign, round the point before it. Of an open one nothing is said: it is open below. */
export const SHAPES: Readonly<Record<Sign, string>> = {
  square: 'm-15-15h30v30h-30z',
  circle: 'm-15.5 0a15.5 15.5 0 1 1 31 0a15.5 15.5 0 1 1-31 0z',
  diamond: 'm0-17l17 17l-17 17l-17-17z',
  open: 'm-15 15v-30h30v30',
};
/** Who died, who is in the network. */
export const CROSS = 'm-10.5-10.5l21 21m0-21l-21 21';
export const DOT = 'm-4 0a4 4 0 1 1 8 0a4 4 0 1 1-8 0z';

/** Everyone with their label: name, years, and what they are in the network. */
export function pictureOf(view: GenogramView): GenogramPicture {
  const { data, notation, nameOf } = view;
  const cross = notation.death.mark === 'cross';
  const layout = layOutFamily(membersOf(data), unionsOf(data), indexOf(data)?.id, (member) => [
    nameOf(member.id),
    yearsText(member, cross),
    rolesOf(view, member).join(', '),
  ]);
  return { layout, view };
}

export const round = (number: number): number => Math.round(number * 10) / 10;

const pathOf = (points: readonly Point[]): string =>
  points.map(([x, y], at) => `${at ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');

/** How far from the end of a line it is marked, and how high such a mark is. */
const ASIDE = 11;
const HIGH = 7;

/** A line across which its mark is drawn, where it runs level the longest. */
export function marked(points: readonly Point[], mark: Mark): string {
  if (mark === 'none') return pathOf(points);
  const level = points
    .slice(1)
    .map((to, at) => ({ at, length: Math.abs(to[0] - points[at]![0]) }))
    .reduce((best, each) => (each.length > best.length ? each : best));
  const [from, to] = [points[level.at]!, points[level.at + 1]!];
  const on = Math.sign(to[0] - from[0]) || 1;
  const x = from[0] + on * Math.min(ASIDE, level.length / 4);
  const y = from[1];
  if (mark === 'gap') {
    const [left, right] = [x - on * 2, x + on * 4];
    const bar = (at: number): string =>
      `M${round(at)} ${y - HIGH + 1}L${round(at)} ${y + HIGH - 1}`;
    return `${pathOf([...points.slice(0, level.at + 1), [left, y]])}${bar(left)}${bar(right)}${pathOf([[right, y], ...points.slice(level.at + 1)])}`;
  }
  const slash = (at: number): string =>
    `M${round(at - 3)} ${round(y + HIGH)}L${round(at + 3)} ${round(y - HIGH)}`;
  return `${pathOf(points)}${slash(x)}${mark === 'slashes' ? slash(x + on * 6) : ''}`;
}

/** All lines of one look as one path; marks across them are never dashed. */
function linePaths({ layout, view }: GenogramPicture): SVGTemplateResult[] {
  const { data, notation } = view;
  const unions = new Map(unionsOf(data).map((each) => [each.id, each]));
  const drawn: Record<LineStyle, string> = { plain: '', dashed: '', dotted: '' };
  for (const { union, member, points } of layout.lines) {
    const of = unions.get(union)!;
    const { style, mark } = lookOf(notation, of, member);
    const whole = marked(points, mark);
    if (style === 'plain' || mark === 'none') drawn[style] += whole;
    else {
      // What crosses the line is drawn apart, whole.
      const line = mark === 'gap' ? whole : pathOf(points);
      drawn[style] += line;
      drawn.plain += mark === 'gap' ? '' : whole.slice(line.length);
    }
  }
  return LINES.filter((style) => drawn[style]).map(
    (style) => svg`<path class=${`line ${style}`} d=${drawn[style]}></path>`,
  );
}

const lookOf = (
  notation: GenogramView['notation'],
  union: FamilyUnion,
  member: FamilyLine['member'],
): { readonly style: LineStyle; readonly mark: Mark } => {
  if (!member) {
    const { line, mark } = unionLook(notation, union.kind);
    return { style: line, mark };
  }
  const { link } = union.children.find((each) => each.member === member)!;
  return { style: linkLook(notation, link), mark: 'none' };
};

/** How wide what one presses is at least: half the room between two people is theirs. */
const TARGET = 52;

/** The whole family, from 0, 0 at the left and the top; `active` has the tab stop. */
export function genogramScene(picture: GenogramPicture, active?: string): SVGTemplateResult {
  const { layout, view } = picture;
  const { data, notation } = view;
  const placed = new Map(layout.members.map((each) => [each.id, each]));
  const index = indexOf(data);
  const members = new Map(membersOf(data).map((each) => [each.id, each]));
  const inOrder = layout.members.map(({ id }) => members.get(id)!);
  const at = ({ id }: Member): PlacedMember => placed.get(id)!;
  const signs = (which: (member: Member) => unknown, shape: string): string =>
    inOrder
      .filter(which)
      .map((each) => `M${round(at(each).x)} ${round(at(each).y)}${shape}`)
      .join('');
  const alter = (member: Member) => alterOf(data, member.person ?? '');
  const died = notation.death.mark === 'cross' ? signs(({ died: is }) => is, CROSS) : '';
  // The sign is what has focus and says it all: the texts are for the eye.
  return svg`<g class="grounds" aria-hidden="true" ${alike(
    'rect',
    layout.members.map(({ id, box: [left, top, right, bottom] }): Attributes => {
      const wide = Math.max(0, TARGET - (right - left)) / 2;
      return {
        class: 'ground',
        'data-id': id,
        x: round(left - wide),
        y: round(top - 2),
        width: round(right - left + 2 * wide),
        height: round(bottom - top + 4),
      };
    }),
  )}></g><g class="lines" aria-hidden="true">${linePaths(picture)}</g><g class="signs" ${alike(
    'path',
    inOrder.map((member): Attributes => {
      const { x, y } = at(member);
      return {
        class: member === index ? 'shape index' : 'shape',
        tabindex: member.id === active ? 0 : -1,
        'data-id': member.id,
        'aria-label': memberText(view, member),
        d: `M${round(x)} ${round(y)}${SHAPES[member.sign]}`,
      };
    }),
    { class: 'shape', role: 'button', tabindex: -1 },
  )}></g><g class="over" aria-hidden="true"><path class="cross" d=${died}></path><path class="dot" d=${
    signs((each) => alter(each) && !alter(each)!.firstContact, DOT) +
    signs((each) => alter(each)?.firstContact, STAR)
  }></path></g><g class="labels" lang="" aria-hidden="true" text-anchor="middle" font-size=${FONT} ${alike(
    'text',
    layout.members.flatMap((each) => {
      const ys = labelLines(each);
      return each.lines.map((text, of): Attributes => ({
        text,
        class: of < each.first ? 'name' : '',
        'data-id': each.id,
        x: round(each.x),
        y: round(ys[of]!),
      }));
    }),
  )}></g>`;
}

/** Room round the picture. */
export const MARGIN = 14;

/** Its `viewBox`, for all of it. */
export const viewBoxOf = ({ layout }: GenogramPicture): string => {
  const { width, height } = sizeOf(layout);
  return `${-MARGIN} ${-MARGIN} ${width} ${height}`;
};

export const sizeOf = ({
  width,
  height,
}: FamilyLayout): { readonly width: number; readonly height: number } => ({
  width: Math.ceil(Math.max(width, 0)) + 2 * MARGIN,
  height: Math.ceil(Math.max(height, 0)) + 2 * MARGIN,
});
