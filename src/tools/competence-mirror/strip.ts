import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { dotRow, dots, dotsHeight } from '../../kits/rating/dots.js';
import type { Tally } from '../../kits/rating/tally.model.js';

const WIDTH = 400;
/** Where the line is: what one says oneself stands above it, what others say below. */
const LINE = 38;

/** Two leaves on a stem, from the ground up. */
const leaves = (x: number, ground: number): SVGTemplateResult => svg`
  <g class="sprout" transform=${`translate(${x} ${ground})`}>
    <path class="stem" d="M0 0V-20" />
    <path class="leaf" d="M0 -12C-4 -22 -12 -22 -15 -21C-14 -14 -8 -10 0 -12Z" />
    <path class="leaf" d="M0 -18C3 -29 11 -31 15 -30C15 -22 9 -16 0 -18Z" />
  </g>
`;

/** What stands at a question to grow in. */
export const sprout = (): TemplateResult => html`
  <svg class="sprout-sign" viewBox="-18 -32 36 34" aria-hidden="true">${leaves(0, 0)}</svg>
`;

const ownMark = (x: number): SVGTemplateResult =>
  svg`<path class="own" d=${`M${x - 11} ${LINE - 25}H${x + 11}L${x} ${LINE - 6}Z`} />`;

export const ownSign = (): TemplateResult => html`
  <svg class="sign-own" viewBox=${`-12 ${LINE - 27} 24 24`} aria-hidden="true">${ownMark(0)}</svg>
`;

export const othersSign = (): TemplateResult => html`
  <svg class="sign-others" viewBox="0 0 20 20" aria-hidden="true">
    <circle class="other" cx="10" cy="10" r="6" />
  </svg>
`;

/** One question, as in a mirror: one’s own mark above the line, a dot for each of the others below. */
export function strip({
  own,
  tally,
  scale,
  isStarred,
}: {
  /** Null where it does not fit, undefined where it was skipped. */
  readonly own: number | null | undefined;
  readonly tally: Tally | undefined;
  readonly scale: readonly string[];
  readonly isStarred: boolean;
}): TemplateResult {
  const places = scale.length;
  const wide = WIDTH / places;
  const counts = tally?.counts ?? [];
  const highest = Math.max(0, ...counts);
  const row = dotRow(highest);
  const below = LINE + 8;
  const height = highest ? below + dotsHeight(highest, row) + 2 : LINE + 4;
  const x = own ? (own - 0.5) * wide : undefined;
  return html`
    <div class="strip" aria-hidden="true">
      <svg viewBox=${`0 0 ${WIDTH} ${height}`}>
        ${scale.map(
          (_, at) =>
            svg`<line class="base ${own ? '' : 'empty'}" x1=${at * wide + 4} x2=${(at + 1) * wide - 4} y1=${LINE} y2=${LINE} />`,
        )}
        ${x === undefined ? nothing : ownMark(x)}
        ${isStarred ? leaves(x === undefined ? 20 : x + 28, LINE - 2) : nothing}
        <g class="others" transform=${`translate(0 ${below}) scale(1 -1)`}>
          ${counts.map((people, at) => {
            // Below the middle of their place, as one’s own mark is above it.
            const inRow = Math.max(1, Math.min(row.inRow, people));
            return dots(people, at, { places, width: WIDTH, floor: 0 }, { ...row, inRow });
          })}
        </g>
      </svg>
      <div class="points">
        ${scale.map((label, at) => html`<span class=${own === at + 1 ? 'on' : ''}>${label}</span>`)}
      </div>
    </div>
  `;
}
