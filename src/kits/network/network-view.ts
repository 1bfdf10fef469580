import { html, svg, type TemplateResult } from 'lit';
import { holdTouch } from '../../core/element/pointer-drag.js';
import { networkScene, type Picture } from './network-drawing.js';
import type { PictureController } from './picture-controller.js';

/**
 * The picture: one tab stop, in which arrow keys go from person to person. `label` says what it is,
 * `help` names the keys; both are the tool's.
 */
export function networkPicture(
  picture: Picture,
  controller: PictureController,
  { label, help }: { readonly label: string; readonly help: string },
): TemplateResult {
  controller.show(picture);
  const { handle, viewBox, zoomed, active } = controller;
  // An SVG that listens for focus is a tab stop of its own in Chromium: the frame listens.
  return html`<div class="network-frame" @focusin=${handle}>
    <svg
      class=${zoomed ? 'network zoomed' : 'network'}
      role="application"
      aria-label=${label}
      aria-describedby="picture-keys"
      viewBox=${viewBox}
      @keydown=${handle}
      @pointerdown=${handle}
      @pointermove=${handle}
      @pointerup=${handle}
      @pointercancel=${handle}
      @touchmove=${holdTouch}
      @click=${handle}
      @wheel=${handle}
    >
      ${svg`${networkScene(picture, active)}`}
    </svg>
    <p id="picture-keys" hidden>${help}</p>
  </div>`;
}
