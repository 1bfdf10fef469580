import { html, svg, type TemplateResult } from 'lit';
import { isFree } from './respite-guide.model.js';
import type { RespiteView } from './respite-view.js';

const BOX = 26;
const GAP = 4;
const STEP = BOX + GAP;
const ROW_NAME = 78;
const HEAD = 18;

/** The week as a picture: a box that is wished for is open, the others are hatched; the same stands beside it in words. `toTick`: all are open, to tick by hand. */
export function weekPicture(
  { content, data, text }: Pick<RespiteView, 'content' | 'data' | 'text'>,
  toTick = false,
): TemplateResult {
  const { days, parts } = content.week;
  const width = ROW_NAME + days.length * STEP;
  const height = HEAD + parts.length * STEP;
  return html`
    <svg class="week-picture" viewBox=${`0 0 ${width} ${height}`} aria-hidden="true">
      ${days.map(
        ({ short }, at) => svg`<text x=${ROW_NAME + at * STEP + BOX / 2} y="12" text-anchor="middle"
          >${text(short)}</text>`,
      )}
      ${parts.map(({ id: part, label }, row) => {
        const top = HEAD + row * STEP;
        return svg`
          <text x="0" y=${top + BOX / 2 + 4}>${text(label)}</text>
          ${days.map(({ id: day }, at) => {
            const left = ROW_NAME + at * STEP;
            const open = toTick || isFree(data, day, part);
            return svg`
              <rect class=${open ? 'open' : 'shut'} x=${left} y=${top} width=${BOX} height=${BOX} rx="3" />
              ${
                toTick
                  ? ''
                  : open
                    ? svg`<path class="sun" d=${`M${left + 7} ${top + 13}l4 5 8-10`} />`
                    : svg`<path class="hatch" d=${`M${left + 4} ${top + BOX - 4}L${left + BOX - 4} ${top + 4}M${left + 4} ${top + BOX / 2}L${left + BOX / 2} ${top + 4}M${left + BOX / 2} ${top + BOX - 4}L${left + BOX - 4} ${top + BOX / 2}`} />`
              }
            `;
          })}
        `;
      })}
    </svg>
  `;
}
