import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import type { Picture } from '../../kits/network/network-drawing.js';
import { networkPicture } from '../../kits/network/network-view.js';
import type { PictureController } from '../../kits/network/picture-controller.js';
import { zoomButtons } from '../../kits/picture/zoom-buttons.js';
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
        ${zoomButtons(controller, view.content.language, view.say)}
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
