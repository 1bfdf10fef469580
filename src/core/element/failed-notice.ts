import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../language/localize.js';

/** That something failed, without its details; and another try. */
export const failedNotice = (title: string, retry?: () => void): TemplateResult => html`
  <div class="notice" role="alert">
    <p><strong>${title}</strong></p>
    ${
      retry
        ? html`<button type="button" class="button" @click=${retry}>
            ${msg('Probeer opnieuw')}
          </button>`
        : nothing
    }
  </div>
`;
