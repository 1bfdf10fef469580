import type { CollectView } from './collect-view.js';
import { html, type TemplateResult } from 'lit';
import { msg } from '../../core/language/localize.js';

export const backToStart = (view: CollectView): TemplateResult => html`
  <button type="button" class="button" @click=${() => view.go('start')}>
    ${msg('Terug naar het begin')}
  </button>
`;

/** Someone takes the device. */
export const takeOver = (label: string, go: () => void, at = 0): TemplateResult => html`
  <button
    type="button"
    class="button primary"
    id=${at ? `take-over-${at + 1}` : 'take-over'}
    @click=${go}
  >
    ${label}
  </button>
`;
