import { html, nothing, svg, type TemplateResult } from 'lit';
import { dotRow, dots, dotsHeight } from '../../kits/rating/dots.js';
import type { AreaOutcome, AreaShare } from '../../kits/rating/round-more.model.js';
import type { Tally } from '../../kits/rating/tally.model.js';

/** The first group has circles, the second squares. */
export type Shape = 'circle' | 'square';
export const shapeAt = (at: number): Shape => (at ? 'square' : 'circle');

const mark = (shape: Shape, x: number, y: number, half: number) =>
  shape === 'circle'
    ? svg`<circle class="mark" cx=${x} cy=${y} r=${half} />`
    : svg`<rect class="mark" x=${x - half} y=${y - half} width=${2 * half} height=${2 * half} />`;

const WIDTH = 400;
const EDGE = 14;
const place = ({ high, n }: AreaShare): number => EDGE + (WIDTH - 2 * EDGE) * (high / n);

/** The shape of a group, where its name stands. */
export const sign = (shape: Shape): TemplateResult => html`
  <svg class="group-sign" viewBox="0 0 20 20" aria-hidden="true">${mark(shape, 10, 10, 8)}</svg>
`;

/** A line from nobody to all with a circle and a square on it, joined where they lie far apart. */
export function span({ shares, gap }: AreaOutcome): TemplateResult {
  const [from, to] = shares.flatMap((share) => (share ? place(share) : []));
  // Two on one place stand above each other.
  const near = from !== undefined && to !== undefined && Math.abs(from - to) < 22;
  return html`
    <svg class="span" viewBox=${`0 0 ${WIDTH} 48`} aria-hidden="true">
      <line class="line" x1=${EDGE} x2=${WIDTH - EDGE} y1="24" y2="24" />
      <line class="line" x1=${EDGE} x2=${EDGE} y1="16" y2="32" />
      <line class="line" x1=${WIDTH - EDGE} x2=${WIDTH - EDGE} y1="16" y2="32" />
      ${
        gap && to !== undefined
          ? svg`<line class="joined" x1=${from} x2=${to} y1="24" y2="24" />`
          : nothing
      }
      ${shares.map((share, at) =>
        share ? mark(shapeAt(at), place(share), near ? 13 + at * 22 : 24, 10) : nothing,
      )}
    </svg>
  `;
}

/** How many of a group gave each answer: a circle or a square a person. */
export function strip(
  tally: Tally | undefined,
  scale: readonly string[],
  shape: Shape,
): TemplateResult {
  const counts = tally?.counts ?? scale.map(() => 0);
  const highest = Math.max(...counts);
  const row = dotRow(highest);
  const floor = dotsHeight(highest, row) + 2;
  const strips = { places: scale.length, width: WIDTH, floor };
  return html`
    <svg class="strip" viewBox=${`0 0 ${WIDTH} ${floor + 5}`} aria-hidden="true">
      ${counts.map((people, at) => dots(people, at, strips, row, shape))}
      ${scale.map((_, at) => {
        const wide = WIDTH / scale.length;
        return svg`<line class="base ${tally ? '' : 'empty'}" x1=${at * wide + 4} x2=${(at + 1) * wide - 4} y1=${floor + 3} y2=${floor + 3} />`;
      })}
    </svg>
  `;
}
