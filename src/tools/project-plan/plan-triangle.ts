import { html, nothing, type TemplateResult } from 'lit';
import { sign } from '../../kits/list/list-marker.js';
import type { ListView, ShownSection } from '../../kits/list/list-view.js';

/** A layer of the triangle, as wide as its place: the first comes to a point. */
function shape({ items }: ShownSection, at: number, of: number): TemplateResult {
  const seen = items.filter(({ role }) => role).length;
  const state = !seen ? 'open' : seen < items.length ? 'begun' : 'whole';
  const top = (at / of) * 50;
  const bottom = ((at + 1) / of) * 50;
  const points = [
    [50 - top, 3],
    [50 + top, 3],
    [50 + bottom, 97],
    [50 - bottom, 97],
  ];
  return html`
    <svg class="layer ${state}" viewBox="-2 0 104 100" preserveAspectRatio="none">
      <polygon points=${points.map((point) => point.join(',')).join(' ')} />
    </svg>
    <b class="layer-seen">${seen}</b>
  `;
}

/** The layers as a triangle, each with how many are marked how. */
export const triangle = ({
  content,
  sections,
}: Pick<ListView, 'content' | 'sections'>): TemplateResult => html`
  <div class="triangle">
    ${sections.map(
      (section, at) => html`
        <div class="layer-row">
          <div class="layer-place">${shape(section, at, sections.length)}</div>
          <div class="layer-count">
            <b>${section.name}</b>
            <span class="signs">
              ${[...content.marks, undefined].map((mark) => {
                const count = section.items.filter((item) => item.mark === mark?.id).length;
                return count ? html`<span>${sign(mark?.role)} ${count}</span>` : nothing;
              })}
            </span>
          </div>
        </div>
      `,
    )}
  </div>
`;
