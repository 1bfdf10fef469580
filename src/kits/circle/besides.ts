import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../core/language/localize.js';
import { tickBox } from './fields.js';

/** Whether a file that is saved has what other tools made, too; `what` is what that is, absent while it is nothing. */
export const besidesBox = (
  what: string | undefined,
  isWhole: boolean,
  choose: (isWhole: boolean) => void,
): TemplateResult | typeof nothing =>
  what
    ? html`<div class="besides">
        ${tickBox('besides', msg(str`In het bestand komt ook: ${what}`), isWhole, choose)}
      </div>`
    : nothing;
