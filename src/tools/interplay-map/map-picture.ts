import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { listOf } from '../../core/language/lists.js';
import { msg } from '../../core/language/localize.js';
import { legend } from '../../kits/picture/legend.js';
import { zoomButtons } from '../../kits/picture/zoom-buttons.js';
import { countsOf, factsOf, linesIn } from './map-lines.model.js';
import { layoutOf, legendOf, partyTold, scene, viewBoxOf } from './map-scene.js';
import type { MapView } from './map-view.js';

/** The picture of a layer. */
export function picture(view: MapView): TemplateResult {
  const { content, data, layer, text, level, picture: controller } = view;
  const layout = layoutOf(view);
  // The one in the middle first, then round the circle.
  controller.show(layout.spots.toSorted((a, b) => Number(b.isMiddle) - Number(a.isMiddle)));
  const { handle, frame, active, from } = controller;
  const lines = linesIn(data, layer);
  return html`
    <section class="map-seen">
      <div class="map-head">
        ${heading(level, text(content[layer].label), 'part-title')}
        ${zoomButtons(controller, view.language, view.say)}
      </div>
      <div
        class=${frame.pans ? 'picture-frame pans' : 'picture-frame'}
        tabindex="-1"
        @focusin=${handle}
      >
        <svg
          class="interplay-picture"
          role="application"
          aria-label=${`${text(content.picture.label)}: ${text(content[layer].label)}`}
          aria-describedby="picture-keys"
          viewBox=${viewBoxOf(layout)}
          @keydown=${handle}
          @pointerdown=${handle}
          @pointermove=${handle}
          @click=${handle}
        >
          ${scene(view, layout, lines, { active, from, told: (id) => partyTold(view, id) })}
        </svg>
      </div>
      ${
        from
          ? html`<div class="buttons">
              <strong>${text(content.picture.start, { party: view.nameOf(from) })}</strong>
              <button type="button" class="button" @click=${() => controller.stop()}>
                ${msg('Stop')}
              </button>
            </div>`
          : nothing
      }
      <p class="quiet keys" id="picture-keys">${text(content.picture.keys)}</p>
    </section>
  `;
}

/** What the lines in the picture mean. */
export const signs = (view: MapView): TemplateResult | typeof nothing =>
  legend(legendOf(view, linesIn(view.data, view.layer)));

/** What stands out, and the map in words; before there is a line, another way to begin. */
export const inWords = (view: MapView): TemplateResult => html`
  ${
    view.data.lines.length
      ? facts(view)
      : html`<p>${view.text(view.content.picture.none)}</p>
          <button type="button" class="button" @click=${() => view.print()}>
            ${msg('Print een leeg blad')}
          </button>`
  }
  <details class="told">
    <summary>${view.text(view.content.told.title)}</summary>
    ${toldList(view)}
  </details>
`;

/** Every party with its contacts. */
export const toldList = (view: MapView): TemplateResult => html`
  <ul class="told-list">
    ${view.data.parties.map(
      ({ id, contact }) => html`
        <li>
          <strong><bdi>${view.nameOf(id)}</bdi></strong
          >${contact.trim() ? html` (<bdi>${contact.trim()}</bdi>)` : nothing}:
          ${partyTold(view, id)}
        </li>
      `,
    )}
  </ul>
`;

/** Numbers, and what one may want to talk about. */
export function facts(view: MapView): TemplateResult {
  const { content, data, text, level, language } = view;
  const { now, wished, difference, discussed, pairs } = countsOf(data);
  const { without, through, lines } = factsOf(data);
  const words = content.facts;
  return html`
    <section class="facts">
      ${heading(level, text(words.title), 'part-title')}
      <ul>
        <li>
          ${text(words.numbers, { now: `${now}`, wished: `${wished}`, difference: `${difference}` })}
          ${text(words.discussed, { discussed: `${discussed}`, pairs: `${pairs}` }, pairs)}
        </li>
        ${
          without.length && lines
            ? html`<li>
                ${text(words.without, { parties: listOf(without.map(view.nameOf), language) }, without.length)}
              </li>`
            : nothing
        }
        ${through.map(
          ({ party, count }) => html`
            <li>
              ${text(words.through, { party: view.nameOf(party), count: `${count}`, lines: `${lines}` }, count)}
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}
