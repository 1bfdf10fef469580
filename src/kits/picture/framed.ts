import { svg, type SVGTemplateResult } from 'lit';
import { FONT, LINE, linesOf } from './picture-text.model.js';

/** One sign of a picture, 52 wide and 28 high round its middle line or as a letter, and what it means. */
export interface Sign {
  readonly sign: SVGTemplateResult | string;
  readonly label: string;
}

/** What a picture needs that is looked at on its own: what it is, of when, and what its signs mean. */
export interface Surroundings {
  readonly title: string;
  readonly day: string;
  readonly legend: readonly Sign[];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture with its title above it and its legend below it; in the units of the picture, whose middle is 0, 0. */
export interface Framed extends Size {
  readonly left: number;
  readonly top: number;
  readonly around: SVGTemplateResult;
}

const MARGIN = 12;
const TITLE = 20;
/** Width of a sign, and of it with its label. */
const SIGN = 60;
const COLUMN = 240;
const NARROWEST = COLUMN + 2 * MARGIN;

export function framed(picture: Size, { title, day, legend }: Surroundings): Framed {
  const width = Math.max(picture.width, NARROWEST);
  const room = width - 2 * MARGIN;
  const lines = linesOf(title, (room * FONT) / TITLE).lines;
  const head = MARGIN + lines.length * (TITLE + 4) + LINE + MARGIN;
  const top = -picture.height / 2 - head;
  const rows = rowsOf(legend, Math.max(1, Math.floor(room / COLUMN)));
  const foot = rows.reduce((sum, { height }) => sum + height, 0) + (rows.length ? 2 * MARGIN : 0);
  let y = picture.height / 2 + MARGIN;
  const below = rows.map(({ items, height }) => {
    const at = y;
    y += height;
    return items.map((item, column) => drawn(item, -width / 2 + MARGIN + column * COLUMN, at));
  });
  return {
    width,
    height: picture.height + head + foot,
    left: -width / 2,
    top,
    around: svg`<g text-anchor="middle">${lines.map(
      (line, at) =>
        svg`<text font-size=${TITLE} font-weight="bold" y=${top + MARGIN + (at + 1) * (TITLE + 4) - 6}>${line}</text>`,
    )}<text font-size=${FONT} y=${top + head - MARGIN - 4}>${day}</text></g>${below}`,
  };
}

interface Item extends Sign {
  readonly lines: readonly string[];
}

/** Signs with their labels in lines, so many beside each other. */
function rowsOf(
  legend: readonly Sign[],
  columns: number,
): { readonly items: readonly Item[]; readonly height: number }[] {
  const items = legend.map((each) => ({
    ...each,
    lines: linesOf(each.label, COLUMN - SIGN - MARGIN).lines,
  }));
  return Array.from({ length: Math.ceil(items.length / columns) }, (_, at) => {
    const row = items.slice(at * columns, (at + 1) * columns);
    return { items: row, height: Math.max(30, ...row.map(({ lines }) => lines.length * LINE + 8)) };
  });
}

function drawn({ sign, lines }: Item, x: number, y: number): SVGTemplateResult {
  const middle = y + 14;
  const first = middle + 5 - ((lines.length - 1) * LINE) / 2;
  return svg`${
    typeof sign === 'string'
      ? svg`<text font-size=${FONT} font-weight="bold" text-anchor="middle" x=${x + 26} y=${middle + 5}>${sign}</text>`
      : svg`<g class="sign" transform=${`translate(${x} ${middle})`}>${sign}</g>`
  }${lines.map((line, at) => svg`<text font-size=${FONT} x=${x + SIGN} y=${first + at * LINE}>${line}</text>`)}`;
}
