import { html, nothing, type TemplateResult } from 'lit';
import type { ChangeSettings } from '../../core/document/change-controller.js';
import { msg, str } from '../../core/language/localize.js';
import {
  AGREEMENT_LENGTH,
  type Agreement,
  addAgreement,
  editAgreement,
  isWritten,
  removeAgreement,
  type AgreementField,
} from './agreements.model.js';

/** A change of the agreements as they are now; see `ChangeController`. */
export type ChangeAgreements = (
  act: (now: readonly Agreement[]) => Agreement[],
  options?: ChangeSettings,
) => void;

/**
 * Agreements to write: what, who and by when, as many as needed. `people` are names that the field
 * for who suggests; any other can be typed.
 */
export function agreementsEditor(
  agreements: readonly Agreement[],
  change: ChangeAgreements,
  people: readonly string[] = [],
): TemplateResult {
  const field = (each: Agreement, name: AgreementField, label: string): TemplateResult => html`
    <label class="field ${name}">
      ${label}
      <input
        id=${`${each.id}-${name}`}
        dir="auto"
        list=${name === 'who' && people.length ? 'agreement-people' : nothing}
        maxlength=${AGREEMENT_LENGTH}
        .value=${each[name]}
        @input=${(event: Event) =>
          change(
            (now) => editAgreement(now, each.id, name, (event.target as HTMLInputElement).value),
            { name: `agreement-${each.id}` },
          )}
      />
    </label>
  `;
  return html`
    ${
      people.length
        ? html`<datalist id="agreement-people">
            ${people.map((name) => html`<option value=${name}></option>`)}
          </datalist>`
        : nothing
    }
    ${agreements.map((each, at) => {
      const number = at + 1;
      return html`
        <fieldset class="agreement">
          <legend>${msg(str`Afspraak ${number}`)}</legend>
          ${field(each, 'what', msg('Wat'))} ${field(each, 'who', msg('Wie'))}
          ${field(each, 'by', msg('Wanneer klaar'))}
          <button
            type="button"
            class="button"
            aria-label=${msg(str`Verwijder afspraak ${number}`)}
            @click=${() =>
              change((now) => removeAgreement(now, each.id), { focus: ['#add-agreement'] })}
          >
            ${msg('Verwijder')}
          </button>
        </fieldset>
      `;
    })}
    <button
      type="button"
      class="button"
      id="add-agreement"
      @click=${() => change(addAgreement, { focus: ['.agreement:last-of-type input'] })}
    >
      <span aria-hidden="true">+</span> ${msg('Afspraak toevoegen')}
    </button>
  `;
}

/** Agreements on paper, with room to write `blank` more by hand. */
export const agreementsPaper = (
  agreements: readonly Agreement[],
  blank: number,
): TemplateResult => html`
  <table class="agreements-paper">
    <thead>
      <tr>
        <th scope="col">${msg('Wat')}</th>
        <th scope="col">${msg('Wie')}</th>
        <th scope="col">${msg('Wanneer klaar')}</th>
      </tr>
    </thead>
    <tbody>
      ${agreements.filter(isWritten).map(
        ({ what, who, by }) =>
          html`<tr>
            <td><bdi>${what}</bdi></td>
            <td><bdi>${who}</bdi></td>
            <td><bdi>${by}</bdi></td>
          </tr>`,
      )}
      ${Array.from(
        { length: blank },
        () =>
          html`<tr class="blank">
            <td></td>
            <td></td>
            <td></td>
          </tr>`,
      )}
    </tbody>
  </table>
`;
