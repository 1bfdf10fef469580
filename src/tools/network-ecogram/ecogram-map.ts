import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import type { Picture } from '../../kits/network/network-drawing.js';
import { networkLegend } from '../../kits/network/network-legend.js';
import { nextPlace, type Direction } from '../../kits/network/network-places.js';
import { networkPicture } from '../../kits/network/network-view.js';
import { alterOf } from '../../kits/network/network.model.js';
import type { PictureController } from '../../kits/network/picture-controller.js';
import { groupChoice, place, ringChoice } from './ecogram-person.js';
import type { EcogramView } from './ecogram-view.js';
import { named } from './ecogram-words.js';

/** The picture beside the list or above it, with what one can do in it by single clicks. */
export const map = (
  view: EcogramView,
  picture: Picture,
  controller: PictureController,
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
      ${moveBar(view, picture)}
      <p class="quiet keys" id="picture-keys">
        ${msg('Pijltje: volgende. T: contacten. Shift met pijltje: verplaats. Enter: kies. Delete: verwijder. Plus, min, 0: zoom.')}
      </p>
    </div>
    ${legend(picture)}
  </div>
`;

const zoomButtons = (view: EcogramView, controller: PictureController): TemplateResult => {
  const { frame } = controller;
  const percent = new Intl.NumberFormat(view.content.language, { style: 'percent' });
  const button = (sign: string, label: string, act: () => void): TemplateResult => html`
    <button
      type="button"
      class="icon"
      data-again
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
      ${
        frame.pans
          ? [
              button('←', msg('Kijk naar links'), () => frame.panBy(-0.25, 0)),
              button('→', msg('Kijk naar rechts'), () => frame.panBy(0.25, 0)),
              button('↑', msg('Kijk naar boven'), () => frame.panBy(0, -0.25)),
              button('↓', msg('Kijk naar onder'), () => frame.panBy(0, 0.25)),
            ]
          : nothing
      }
    </div>
  `;
};

/** Puts who is pointed out in another ring, sector or place, without dragging. */
function moveBar(view: EcogramView, { layout }: Picture): TemplateResult | typeof nothing {
  const alter = alterOf(view.data, view.selected ?? '');
  const placed = layout.persons.find(({ id }) => id === alter?.id);
  if (!alter || !placed) return nothing;
  const turn = (label: string, direction: Direction): TemplateResult => html`
    <button
      type="button"
      class="button"
      data-again
      @click=${() => place(view, alter.id, nextPlace(layout, placed, direction) ?? {})}
    >
      ${label}
    </button>
  `;
  return html`
    <div class="panel move">
      <b>${named(view, alter.id)}</b>
      ${ringChoice(view, alter, 'move-ring', true)} ${groupChoice(view, alter, 'move-group')}
      <div class="buttons">
        ${turn(msg('↺ Linksom'), 'back')} ${turn(msg('↻ Rechtsom'), 'clockwise')}
        <button type="button" class="button" @click=${() => view.edit(alter.id)}>
          ${msg('Bewerk')}
        </button>
      </div>
    </div>
  `;
}

/** What the signs mean that are in use. */
export const legend = (picture: Picture): TemplateResult | typeof nothing =>
  networkLegend(picture, {
    kinds: {
      family: msg('familie of huisgenoot'),
      informal: msg('vriend, buur of kennis'),
      volunteer: msg('vrijwilliger'),
      formal: msg('professional'),
    },
    firstContact: msg('eerste contactpersoon'),
    tie: msg('kennen elkaar'),
    relation: msg('contact'),
    gives: msg('geeft steun'),
    gets: msg('krijgt steun'),
    both: msg('geeft en krijgt steun'),
    letters: msg('letters links: geeft; rechts: krijgt'),
  });
