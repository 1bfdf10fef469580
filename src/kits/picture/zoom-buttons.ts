import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../core/language/localize.js';
import type { PanFrame } from './pan-frame.js';

/** A picture in a frame; what it zooms in on is its own. */
export interface Zoomed {
  readonly frame: PanFrame;
  zoomIn(): void;
}

/**
 * What zooms and pans a picture by single clicks. The buttons to look aside are always there, so that
 * nothing moves: off while all of it is in view. `language`: of the numbers; `say`: tells how large it is.
 */
export function zoomButtons(
  picture: Zoomed,
  language: string,
  say: (text: () => string) => void,
): TemplateResult {
  const { frame } = picture;
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const button = (sign: string, label: string, act: () => void, can = true): TemplateResult => html`
    <button
      type="button"
      class="icon"
      data-again
      aria-disabled=${can ? nothing : 'true'}
      @click=${() => {
        act();
        say(() => msg(str`De kaart staat op ${percent.format(frame.zoom)}.`));
      }}
    >
      <span aria-hidden="true">${sign}</span><span class="hidden-visually">${label}</span>
    </button>
  `;
  return html`
    <div class="zoom" role="group" data-arrows="along" aria-label=${msg('Groter of kleiner')}>
      <span>
        ${button('+', msg('Vergroot de kaart'), () => picture.zoomIn())}
        ${button('−', msg('Verklein de kaart'), () => frame.zoomOut())}
      </span>
      <span>
        ${button('←', msg('Kijk naar links'), () => frame.panBy(-0.25, 0), frame.pans)}
        ${button('→', msg('Kijk naar rechts'), () => frame.panBy(0.25, 0), frame.pans)}
        ${button('↑', msg('Kijk naar boven'), () => frame.panBy(0, -0.25), frame.pans)}
        ${button('↓', msg('Kijk naar onder'), () => frame.panBy(0, 0.25), frame.pans)}
      </span>
    </div>
  `;
}
