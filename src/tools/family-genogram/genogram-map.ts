import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { segments } from '../../kits/circle/fields.js';
import { zoomButtons } from '../../kits/picture/zoom-buttons.js';
import { chosenBar } from './genogram-acts.js';
import type { GenogramController } from './genogram-controller.js';
import { type GenogramPicture, genogramScene, viewBoxOf } from './genogram-scene.js';
import type { GenogramView } from './genogram-view.js';

/** The picture beside the list or above it: one tab stop, in which arrows go from one to another. */
export function map(
  view: GenogramView,
  picture: GenogramPicture,
  controller: GenogramController,
): TemplateResult {
  controller.show(picture);
  const { handle, active, frame } = controller;
  const { content, notation, hidden } = view;
  const label = msg('Tekening van de familie');
  return html`
    <div class="side">
      <div class="map">
        <div class="map-head">
          ${heading(view.level, label, 'group')} ${zoomButtons(controller, view.language, view.say)}
        </div>
        <div class=${`picture-frame ${frame.pans ? 'pans' : ''}`} tabindex="-1" @focusin=${handle}>
          <svg
            class="genogram"
            role="application"
            aria-label=${label}
            aria-describedby="picture-keys"
            viewBox=${viewBoxOf(picture)}
            @keydown=${handle}
            @click=${handle}
            @wheel=${handle}
          >
            ${guard([picture, notation, content, hidden, active], () => svg`${genogramScene(picture, active)}`)}
          </svg>
        </div>
        ${chosenBar(view)}
        <p class="quiet keys" id="picture-keys">
          ${msg('Pijl omhoog: ouder. Omlaag: kind. Opzij: wie ernaast staat. Enter: kies. Delete: verwijder. Plus, min, 0: zoom.')}
        </p>
      </div>
    </div>
  `;
}

/** How it is drawn; nothing where there is one way. */
export const notationChoice = (
  { content, notation, text }: GenogramView,
  draw: (notation: string) => void,
): TemplateResult | typeof nothing =>
  content.notations.length > 1
    ? segments(
        'notation',
        msg('Hoe wordt het getekend?'),
        content.notations.map(({ id, label }) => ({ id, label: text(label) })),
        notation.id,
        draw,
      )
    : nothing;
