import { html, nothing, type TemplateResult } from 'lit';
import type { Sign } from './framed.js';

/** One sign beside a text. */
export const drawnSign = (sign: Sign['sign']): TemplateResult =>
  typeof sign === 'string'
    ? html`<b class="letter" aria-hidden="true">${sign}</b>`
    : html`<svg class="sign" viewBox="-2 -14 56 28" aria-hidden="true">${sign}</svg>`;

/** What the signs of a picture mean; nothing while it has none. */
export const legend = (signs: readonly Sign[]): TemplateResult | typeof nothing =>
  signs.length
    ? html`<ul class="legend">
        ${signs.map(
          ({ sign, label }) =>
            html`<li>
              ${drawnSign(sign)}
              <span>${label}</span>
            </li>`,
        )}
      </ul>`
    : nothing;
