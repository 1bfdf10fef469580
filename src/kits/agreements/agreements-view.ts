import { html, nothing, type TemplateResult } from 'lit';
import type { ChangeSettings } from '../../core/document/change-controller.js';
import { msg, str } from '../../core/language/localize.js';
import {
  AGREEMENT_LENGTH,
  type Agreement,
  addAgreement,
  editAgreement,
  isWritten,
  keepAgreement,
  removeAgreement,
  type AgreementField,
} from './agreements.model.js';

/** A change of the agreements as they are now; see `ChangeController`. */
export type ChangeAgreements = (
  act: (now: readonly Agreement[]) => Agreement[],
  options?: ChangeSettings,
) => void;

/** What a tool says in its own words. */
export interface AgreementWords {
  /** By when. */
  readonly by?: string;
  /** To tick that one can and will keep to it; without it there is no such box. */
  readonly kept?: string | undefined;
}

const byIn = ({ by }: AgreementWords): string => by ?? msg('Wanneer klaar');

/**
 * Agreements to write: what, who and by when, as many as needed. `people` are names that the field
 * for who suggests; any other can be typed.
 */
export function agreementsEditor(
  agreements: readonly Agreement[],
  change: ChangeAgreements,
  people: readonly string[] = [],
  words: AgreementWords = {},
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
          ${field(each, 'by', byIn(words))}
          ${
            words.kept
              ? html`<label class="kept">
                  <input
                    type="checkbox"
                    .checked=${each.kept === true}
                    @change=${() => change((now) => keepAgreement(now, each.id))}
                  />
                  ${words.kept}<span class="hidden-visually">: ${number}</span>
                </label>`
              : nothing
          }
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
  words: AgreementWords = {},
): TemplateResult => html`
  <table class="agreements-paper">
    <thead>
      <tr>
        <th scope="col">${msg('Wat')}</th>
        <th scope="col">${msg('Wie')}</th>
        <th scope="col">${byIn(words)}</th>
        ${words.kept ? html`<th scope="col">${words.kept}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${agreements.filter(isWritten).map(
        ({ what, who, by, kept }) =>
          html`<tr>
            <td><bdi>${what}</bdi></td>
            <td><bdi>${who}</bdi></td>
            <td><bdi>${by}</bdi></td>
            ${words.kept ? html`<td>${kept ? msg('Ja') : nothing}</td>` : nothing}
          </tr>`,
      )}
      ${Array.from(
        { length: blank },
        () =>
          html`<tr class="blank">
            <td></td>
            <td></td>
            <td></td>
            ${words.kept ? html`<td></td>` : nothing}
          </tr>`,
      )}
    </tbody>
  </table>
`;
