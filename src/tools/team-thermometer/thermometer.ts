import { html, type TemplateResult } from 'lit';
import { dotRow, dots, dotsHeight } from '../../kits/rating/dots.js';
import type { Tally } from '../../kits/rating/tally.model.js';

const WIDTH = 400;
const TUBE = 18;

/** Dots by answer, and a tube that is filled as far as the share on the high half; words stand beside it. */
export function thermometer(tally: Tally | undefined, scale: readonly string[]): TemplateResult {
  const counts = tally?.counts ?? scale.map(() => 0);
  const highest = Math.max(...counts);
  const row = dotRow(highest);
  const floor = dotsHeight(highest, row, 2) + 2;
  const share = tally ? tally.high / tally.n : 0;
  const height = floor + TUBE + 4;
  const strip = { places: scale.length, width: WIDTH, floor };
  return html`
    <div class="thermometer" aria-hidden="true">
      <svg viewBox=${`0 0 ${WIDTH} ${height}`}>
        <g class="dots">${counts.map((people, at) => dots(people, at, strip, row))}</g>
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
