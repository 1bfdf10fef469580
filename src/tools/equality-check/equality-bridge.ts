import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { nameOf } from '../../kits/people/sides-view.js';
import { HALVES, type Half } from '../../kits/rating/pair.model.js';
import { sideIds, type PairView, type ShownPlank } from '../../kits/rating/pair-view.js';

/** Wood that is firm, wood with gaps in it, or nothing yet; told apart without colour. */
const WOOD: Readonly<Record<Half, SVGTemplateResult>> = {
  firm: svg`<rect x="2" y="2" width="96" height="96" />`,
  loose: svg`<rect x="2" y="2" width="96" height="96" />
    <path d="M2 34L34 2M2 68L68 2M4 98L98 4M34 98L98 34M68 98L98 68" />`,
  open: svg`<rect x="2" y="2" width="96" height="96" />`,
};

const wood = (half: Half): TemplateResult => html`
  <svg class="wood ${half}" viewBox="0 0 100 100" preserveAspectRatio="none">${WOOD[half]}</svg>
`;

/** A mark for each of the two: a circle, a square. */
const MARKS = [
  svg`<circle cx="10" cy="10" r="7" />`,
  svg`<rect x="3.5" y="3.5" width="13" height="13" />`,
];
const mark = (at: number): TemplateResult => html`
  <svg class="mark" viewBox="0 0 20 20">${MARKS[at]}</svg>
`;

/** A plank of the bridge: a half for each of the two. */
export const board = ({ halves }: ShownPlank): TemplateResult => html`
  <span class="board" aria-hidden="true">
    ${halves.map(({ half }, at) => html`<span class="wood-half">${wood(half)}${mark(at)}</span>`)}
  </span>
`;

/** What wood and marks mean. */
export const legend = (view: PairView): TemplateResult => {
  const { content, text } = view;
  return html`
    <div class="legend">
      <b>${text(content.look.legend)}</b>
      <ul>
        ${sideIds(content).map(
          (side, at) =>
            html`<li>
              <span aria-hidden="true">${mark(at)}</span> <bdi>${nameOf(view, side)}</bdi>
            </li>`,
        )}
        ${HALVES.map(
          (half) =>
            html`<li>
              <span class="swatch" aria-hidden="true">${wood(half)}</span>
              ${text(content.halves.find(({ id }) => id === half)!.label)}
            </li>`,
        )}
      </ul>
    </div>
  `;
};
