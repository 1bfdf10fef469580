import { html, svg, type TemplateResult } from 'lit';
import type { SheetToolView, UnitGroup } from '../../kits/sheet/sheet-tool-view.js';

const INNER = 34;
const OUTER = 96;
/** Between two parts of the ring, in degrees. */
const GAP = 5;

const at = (radius: number, degrees: number): string => {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
};

/** A piece of a ring, between two radii and two angles. */
function piece(from: number, to: number, start: number, end: number): string {
  const large = end - start > 180 ? 1 : 0;
  return `M${at(from, start)}L${at(to, start)}A${to} ${to} 0 ${large} 1 ${at(to, end)}L${at(from, end)}A${from} ${from} 0 ${large} 0 ${at(from, start)}Z`;
}

/** A group as a part of the ring: a layer for each column, from the inside out, full where it is filled. */
function segment(
  view: SheetToolView,
  group: UnitGroup,
  place: number,
  count: number,
): TemplateResult {
  const start = (place * 360) / count + GAP / 2;
  const end = ((place + 1) * 360) / count - GAP / 2;
  const layers = view.content.columns.length;
  const thick = (OUTER - INNER) / layers;
  const filled = (layer: number): boolean =>
    group.units.length > 0 && group.units.every((unit) => unit.filled[layer]);
  const [x = 0, y = 0] = at(OUTER + 13, (start + end) / 2)
    .split(' ')
    .map(Number);
  return svg`
    <g
      class="segment ${group.aside ? 'aside' : ''} ${view.part === group.id ? 'in-front' : ''}"
      @click=${() => !group.aside && view.go(group.id)}
    >
      ${Array.from(
        { length: layers },
        (_, layer) =>
          svg`<path
            class=${filled(layer) ? 'full' : 'empty'}
            d=${piece(INNER + layer * thick + 1, INNER + (layer + 1) * thick - 1, start, end)}
          />`,
      )}
      <text x=${x} y=${y} text-anchor="middle" dominant-baseline="central">${place + 1}</text>
    </g>
  `;
}

/** Three people: the team, in the middle. */
const team = svg`
  <g class="team">
    <circle cx="-11" cy="-5" r="5" /><path d="M-20 12a9 9 0 0 1 18 0z" />
    <circle cx="11" cy="-5" r="5" /><path d="M2 12a9 9 0 0 1 18 0z" />
    <circle cx="0" cy="-10" r="6" /><path d="M-11 12a11 11 0 0 1 22 0z" />
  </g>
`;

/** The team with its subjects round it; the list beside it tells the same. */
export const ring = (view: SheetToolView): TemplateResult => html`
  <svg class="ring" viewBox="-120 -120 240 240" aria-hidden="true">
    ${team} ${view.groups.map((group, place) => segment(view, group, place, view.groups.length))}
  </svg>
`;
