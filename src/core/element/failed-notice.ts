import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { msg } from '../language/localize.js';

/** That something failed, without its details; and another try. It is heard again for each `time`. */
export const failedNotice = (
  title: string,
  retry?: () => void,
  time?: unknown,
): TemplateResult => html`
  <div class="notice" role="alert">
    ${keyed(time, html`<p><strong>${title}</strong></p>`)}
    ${
      retry
        ? html`<button type="button" class="button" @click=${retry}>
            ${msg('Probeer opnieuw')}
          </button>`
        : nothing
    }
  </div>
`;
