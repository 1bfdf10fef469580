import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Tally } from '../../kits/rating/tally.model.js';

const WIDTH = 400;
const TUBE = 18;
/** Dots in a row, and how high a row is; with more people they come closer together. */
const ROWS = [
  { most: 24, inRow: 4, size: 15 },
  { most: 72, inRow: 8, size: 9 },
  { most: Infinity, inRow: 14, size: 5.6 },
] as const;

/** People at one place of the scale, stacked from the tube up. */
function dots(
  people: number,
  at: number,
  places: number,
  floor: number,
  row: (typeof ROWS)[number],
) {
  const place = WIDTH / places;
  const left = at * place + (place - (row.inRow - 1) * row.size) / 2;
  return Array.from({ length: people }, (_, dot): SVGTemplateResult => {
    const x = left + (dot % row.inRow) * row.size;
    const y = floor - (Math.floor(dot / row.inRow) + 0.5) * row.size;
    return svg`<circle cx=${x} cy=${y} r=${row.size * 0.4} />`;
  });
}

/** Dots by answer, and a tube that is filled as far as the share on the high half; words stand beside it. */
export function thermometer(tally: Tally | undefined, scale: readonly string[]): TemplateResult {
  const counts = tally?.counts ?? scale.map(() => 0);
  const highest = Math.max(...counts);
  const row = ROWS.find(({ most }) => highest <= most)!;
  const floor = Math.max(2, Math.ceil(highest / row.inRow)) * row.size + 2;
  const share = tally ? tally.high / tally.n : 0;
  const height = floor + TUBE + 4;
  return html`
    <div class="thermometer" aria-hidden="true">
      <svg viewBox=${`0 0 ${WIDTH} ${height}`}>
        <g class="dots">
          ${counts.map((people, at) => dots(people, at, scale.length, floor, row))}
        </g>
        <rect
          class="tube ${tally ? '' : 'empty'}"
          x="1.5"
          y=${floor + 3}
          width=${WIDTH - 3}
          height=${TUBE - 3}
          rx="7.5"
        />
        <rect
          class="filled"
          x="1.5"
          y=${floor + 3}
          width=${(WIDTH - 3) * share}
          height=${TUBE - 3}
          rx="7.5"
        />
      </svg>
      <div class="points">${scale.map((label) => html`<span>${label}</span>`)}</div>
    </div>
  `;
}
