import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../core/language/localize.js';
import type { Picture } from '../../kits/network/network-drawing.js';
import { legendItems, type LegendWords } from '../../kits/network/network-legend.js';
import { legend as legendList } from '../../kits/picture/legend.js';
import { nextPlace, type Direction } from '../../kits/network/network-places.js';
import { alterOf } from '../../kits/network/network.model.js';
import { groupChoice, place, ringChoice } from './ecogram-moves.js';
import type { EcogramView } from './ecogram-view.js';
import { named } from './ecogram-words.js';

/** Puts who is pointed out in another ring, sector or place, without dragging. */
export function moveBar(view: EcogramView, { layout }: Picture): TemplateResult | typeof nothing {
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

/** What the signs are called. */
export const legendWords = (): LegendWords => ({
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

/** What the signs mean that are in use. */
export const legend = (picture: Picture): TemplateResult | typeof nothing =>
  legendList(legendItems(picture, legendWords()));
