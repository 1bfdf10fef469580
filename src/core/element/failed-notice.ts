import { html, nothing, type TemplateResult } from 'lit';
import { heardText } from './heard-text.js';
import { msg } from '../language/localize.js';

/** What is said where a request failed. */
export const notFetched = (): string => msg('Niet alles is opgehaald. Is er internet?');

/** That something failed, without its details; and another try. It is heard again for each `time`. */
export const failedNotice = (
  title: string,
  retry?: () => void,
  time?: object,
): TemplateResult => html`
  <div class="notice" role="alert">
    <p><strong>${time ? heardText(time, title) : title}</strong></p>
    ${
      retry
        ? html`<button type="button" class="button" @click=${retry}>
            ${msg('Probeer opnieuw')}
          </button>`
        : nothing
    }
  </div>
`;
