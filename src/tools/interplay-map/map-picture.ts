import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { listOf } from '../../core/language/lists.js';
import { msg, str } from '../../core/language/localize.js';
import { countsOf, factsOf, linesIn } from './map-lines.model.js';
import { layoutOf, legend, legendOf, partyTold, scene } from './map-scene.js';
import type { MapView } from './map-view.js';

/** The picture of a layer, its legend, and the same in words. */
export function picture(view: MapView): TemplateResult {
  const { content, data, layer, text, level, picture: controller } = view;
  const layout = layoutOf(view);
  // The one in the middle first, then round the circle.
  controller.show(layout.spots.toSorted((a, b) => Number(b.isMiddle) - Number(a.isMiddle)));
  const { handle, frame, active, from } = controller;
  const { width, height } = layout;
  const lines = linesIn(data, layer);
  return html`
    <section class="map-seen">
      <div class="map-head">
        ${heading(level, text(content[layer].label), 'part-title')} ${zoomButtons(view)}
      </div>
      <div class=${frame.pans ? 'picture-frame pans' : 'picture-frame'} @focusin=${handle}>
        <svg
          class="interplay-picture"
          role="application"
          aria-label=${`${text(content.picture.label)}: ${text(content[layer].label)}`}
          aria-describedby="picture-keys"
          viewBox=${`${-width / 2} ${-height / 2} ${width} ${height}`}
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
      ${legend(legendOf(view, lines))}
      <p class="quiet" id="picture-keys">${text(content.picture.keys)}</p>
      ${
        data.lines.length
          ? facts(view)
          : html`<p class="notice">${text(content.picture.none)}</p>
              <button type="button" class="button" @click=${() => view.print()}>
                ${msg('Print een leeg blad')}
              </button>`
      }
      <details class="told">
        <summary>${text(content.told.title)}</summary>
        ${toldList(view)}
      </details>
    </section>
  `;
}

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
    <div class="facts">
      ${heading(level + 1, text(words.title), 'part-title')}
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
    </div>
  `;
}

const zoomButtons = (view: MapView): TemplateResult => {
  const { frame } = view.picture;
  const percent = new Intl.NumberFormat(view.language, { style: 'percent' });
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
      ${button('+', msg('Vergroot de kaart'), () => frame.zoomIn())}
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
