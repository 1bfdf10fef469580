import { html, nothing, svg, type TemplateResult } from 'lit';
import { sign } from '../../kits/list/list-marker.js';
import type { ListView, ShownSection } from '../../kits/list/list-view.js';

const WIDTH = 120;
const HEIGHT = 108;
/** Between two layers. */
const GAP = 4;

/** How far from the middle the sides of the triangle are, at a height from its top. */
const half = (y: number): number => (y / HEIGHT) * (WIDTH / 2);

/** A layer of the triangle, and how many of it are looked at. */
function layer({ items }: ShownSection, at: number, of: number): TemplateResult {
  const top = (HEIGHT / of) * at + (at ? GAP / 2 : 0);
  const bottom = (HEIGHT / of) * (at + 1) - (at < of - 1 ? GAP / 2 : 0);
  const middle = WIDTH / 2;
  const points = [
    [middle - half(top), top],
    [middle + half(top), top],
    [middle + half(bottom), bottom],
    [middle - half(bottom), bottom],
  ];
  const seen = items.filter(({ role }) => role).length;
  const state = !seen ? 'open' : seen < items.length ? 'begun' : 'whole';
  return svg`
    <g class="layer ${state}">
      <polygon points=${points.map((point) => point.join(',')).join(' ')} />
      <text x=${middle} y=${bottom - (bottom - top) * (at ? 0.5 : 0.3)} dy="0.36em">${seen}</text>
    </g>
  `;
}

/** The layers as a triangle, each with how many are marked how. */
export const triangle = ({
  content,
  sections,
}: Pick<ListView, 'content' | 'sections'>): TemplateResult => html`
  <div class="triangle">
    <svg class="layers" viewBox="-2 -2 ${WIDTH + 4} ${HEIGHT + 4}">
      ${sections.map((section, at) => layer(section, at, sections.length))}
    </svg>
    <div class="layer-counts">
      ${sections.map(
        ({ name, items }) => html`
          <div class="layer-count">
            <b>${name}</b>
            <span class="signs">
              ${[
                ...content.marks.map(({ id, role }) => ({ id, role })),
                { id: undefined, role: undefined },
              ].map(({ id, role }) => {
                const count = items.filter(({ mark }) => mark === id).length;
                return count ? html`<span>${sign(role)} ${count}</span>` : nothing;
              })}
            </span>
          </div>
        `,
      )}
    </div>
  </div>
`;
