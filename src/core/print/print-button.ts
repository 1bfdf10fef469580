import { html, type TemplateResult } from 'lit';
import { msg } from '../language/localize.js';

/** Prints what the tool has on paper. */
export const printButton = (print: () => void): TemplateResult => html`
  <button type="button" class="button" @click=${() => print()}>${msg('Afdrukken')}</button>
`;
