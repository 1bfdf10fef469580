import { html, svg, type TemplateResult } from 'lit';
import { clockText, type GatheringView } from './gathering-view.js';
import { blocksOf, programmeOf } from './programme.model.js';

/** Narrower than this share, a block has no room for its number. */
const NUMBERED = 0.045;

const percent = (share: number): string => `${Math.round(share * 1e4) / 100}%`;

/** The programme as a strip of blocks by length, for the eyes: the list beside it says the same. */
export function strip(
  view: Pick<GatheringView, 'content' | 'data' | 'text' | 'rtl'>,
): TemplateResult {
  const { data, rtl } = view;
  const programme = programmeOf(data.parts);
  const at = (share: number, width: number): string => percent(rtl ? 1 - share - width : share);
  return html`
    <div class="strip" aria-hidden="true">
      <svg width="100%" height="44" focusable="false">
        ${blocksOf(programme).map(
          ({ from, width, timed }, index) => svg`
            <g class=${timed ? `block block-${index % 2}` : 'block untimed'}>
              <rect x=${at(from, width)} y="1.5" width=${percent(width)} height="41" rx="4"></rect>
              ${
                width >= NUMBERED
                  ? svg`<text x=${at(from + width / 2, 0)} y="28" text-anchor="middle">${index + 1}${timed ? '' : '?'}</text>`
                  : ''
              }
            </g>
          `,
        )}
      </svg>
      <div class="strip-ends">
        <span>${clockText(view, 0)}</span>
        <span>${clockText(view, programme.minutes)}${programme.untimed ? ' …' : ''}</span>
      </div>
    </div>
  `;
}
