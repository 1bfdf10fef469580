import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { holdTouch } from '../../core/element/pointer-drag.js';
import { networkScene, viewBoxOf, type Picture } from './network-drawing.js';
import type { PictureController } from './picture-controller.js';

/**
 * The picture: one tab stop, in which arrow keys go from person to person. `label` says what it is;
 * `describedBy` is the id of what names the keys, where one can see it. Both are the tool's.
 */
export function networkPicture(
  picture: Picture,
  controller: PictureController,
  { label, describedBy }: { readonly label: string; readonly describedBy: string },
): TemplateResult {
  controller.show(picture);
  const { handle, active, frame } = controller;
  const { layout, choices, qualities } = picture;
  const { alters, ties, centres, activities } = picture.data;
  // With nobody in it to go to, the frame itself is what keys scroll.
  const isEmpty = !alters.length;
  // An SVG that listens for focus is a tab stop of its own in Chromium: the frame listens.
  return html`<div
    class=${`picture-frame ${frame.pans ? 'pans' : ''}`}
    role=${isEmpty ? 'region' : nothing}
    aria-label=${isEmpty ? label : nothing}
    tabindex=${isEmpty ? 0 : -1}
    @focusin=${handle}
  >
    <svg
      class="network"
      role="application"
      aria-label=${label}
      aria-describedby=${describedBy}
      viewBox=${viewBoxOf(picture)}
      @keydown=${handle}
      @pointerdown=${handle}
      @pointermove=${handle}
      @pointerup=${handle}
      @pointercancel=${handle}
      @touchmove=${holdTouch}
      @click=${handle}
      @wheel=${handle}
    >
      ${guard([layout, alters, ties, centres, activities, choices, qualities, active], () => svg`${networkScene(picture, active)}`)}
    </svg>
  </div>`;
}
