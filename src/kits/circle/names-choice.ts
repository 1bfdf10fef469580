import { html, type TemplateResult } from 'lit';
import { msg } from '../../core/language/localize.js';
import { tickBox } from './fields.js';

/** Whether names go along in what leaves beside the document, or initials alone. */
export const namesChoice = (
  withNames: boolean,
  choose: (withNames: boolean) => void,
): TemplateResult => html`
  <p class="quiet">
    ${msg('Op papier, in plaatjes en in lijsten staan initialen. In het bestand van ‘Bewaar als bestand’ staan de namen.')}
  </p>
  ${tickBox('with-names', msg('Zet toch namen op papier, in plaatjes en in lijsten'), withNames, choose)}
`;
