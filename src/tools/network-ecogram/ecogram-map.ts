import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import type { Picture } from '../../kits/network/network-drawing.js';
import { networkPicture } from '../../kits/network/network-view.js';
import type { PictureController } from '../../kits/network/picture-controller.js';
import { sayingLater, type Later } from './ecogram-later.js';
import type { EcogramView } from './ecogram-view.js';

/** The picture beside the list or above it, with what one can do in it by single clicks. */
export const map = (
  view: EcogramView,
  picture: Picture,
  controller: PictureController,
  later: Later,
): TemplateResult => html`
  <div class="side">
    <div class="map">
      <div class="map-head">
        ${heading(view.level, msg('Kaart van het netwerk'), 'group')}
        ${zoomButtons(view, controller)}
      </div>
      ${networkPicture(picture, controller, {
        label: msg('Kaart van het netwerk'),
        describedBy: 'picture-keys',
      })}
      ${later.say((part) => part.moveBar(sayingLater(view, later), picture)) ?? nothing}
      <p class="quiet keys" id="picture-keys">
        ${msg('Pijltje: volgende. T: contacten. Shift met pijltje: verplaats. Enter: kies. Delete: verwijder. Plus, min, 0: zoom.')}
      </p>
    </div>
  </div>
  ${later.say((part) => part.legend(picture)) ?? nothing}
`;

const zoomButtons = (view: EcogramView, controller: PictureController): TemplateResult => {
  const { frame } = controller;
  const percent = new Intl.NumberFormat(view.content.language, { style: 'percent' });
  const button = (sign: string, label: string, act: () => void, can = true): TemplateResult => html`
    <button
      type="button"
      class="icon"
      data-again
      aria-disabled=${can ? nothing : 'true'}
      @click=${() => {
        act();
        view.say(() => msg(str`De kaart staat op ${percent.format(frame.zoom)}.`));
      }}
    >
      <span aria-hidden="true">${sign}</span><span class="hidden-visually">${label}</span>
    </button>
  `;
  return html`
    <div
      class="buttons zoom"
      role="group"
      data-arrows="along"
      aria-label=${msg('Groter of kleiner')}
    >
      ${button('+', msg('Vergroot de kaart'), () => controller.zoomIn())}
      ${button('−', msg('Verklein de kaart'), () => frame.zoomOut())}
      ${button('←', msg('Kijk naar links'), () => frame.panBy(-0.25, 0), frame.pans)}
      ${button('→', msg('Kijk naar rechts'), () => frame.panBy(0.25, 0), frame.pans)}
      ${button('↑', msg('Kijk naar boven'), () => frame.panBy(0, -0.25), frame.pans)}
      ${button('↓', msg('Kijk naar onder'), () => frame.panBy(0, 0.25), frame.pans)}
    </div>
  `;
};
