import { html, nothing, type TemplateResult } from 'lit';
import type { ChangeSettings } from '../../core/document/change-controller.js';
import { CARRY_STATES, type CarryState } from '../../core/carry/carry.model.js';
import { msg, str } from '../../core/language/localize.js';
import {
  AGREEMENT_LENGTH,
  type Agreement,
  addAgreement,
  editAgreement,
  isAbout,
  isWritten,
  keepAgreement,
  removeAgreement,
  setAgreementState,
  type AgreementField,
} from './agreements.model.js';

/** A change of the agreements as they are now; see `ChangeController`. */
export type ChangeAgreements = (
  act: (now: readonly Agreement[]) => Agreement[],
  options?: ChangeSettings,
) => void;

/** What a tool says in its own words. */
export interface AgreementWords {
  readonly what?: string;
  readonly who?: string;
  /** By when. */
  readonly by?: string;
  /** To tick that one can and will keep to it; without it there is no such box. */
  readonly kept?: string | undefined;
}

/** What the fields of an agreement are called, in their order. */
const namesIn = ({ what, who, by }: AgreementWords): Record<AgreementField, string> => ({
  what: what ?? msg('Wat'),
  who: who ?? msg('Wie'),
  by: by ?? msg('Wanneer klaar'),
});

/** The fields of one agreement; `list` is the id of what the field for who suggests. */
export const agreementFields = (
  each: Pick<Agreement, 'id' | AgreementField>,
  write: (field: AgreementField, text: string) => void,
  words: AgreementWords = {},
  list: string | typeof nothing = nothing,
): TemplateResult[] =>
  (Object.entries(namesIn(words)) as [AgreementField, string][]).map(
    ([name, label]) => html`
      <label class="field ${name}">
        ${label}
        <input
          id=${`${each.id}-${name}`}
          dir="auto"
          list=${name === 'who' ? list : nothing}
          maxlength=${AGREEMENT_LENGTH}
          .value=${each[name]}
          @input=${(event: Event) => write(name, (event.target as HTMLInputElement).value)}
        />
      </label>
    `,
  );

/** Which agreements to show, and what one can say of them. */
export interface AgreementsShown extends AgreementWords {
  /** Those about one thing of a shared scheme alone; what is added is about it, too. */
  readonly about?: string;
  /** What one agreement belongs to, beside its number. */
  nameOf?(agreement: Agreement): string;
  /** Whether one can say what became of each. */
  readonly states?: boolean;
}

const stateLabels = (): Record<CarryState, string> => ({
  open: msg('Open'),
  done: msg('Gedaan'),
  dropped: msg('Vervallen'),
});

/** What became of an agreement. */
const stateField = (
  { id, state = 'open' }: Agreement,
  change: ChangeAgreements,
): TemplateResult => {
  const labels = stateLabels();
  return html`
    <label class="field became">
      ${msg('Hoe staat het?')}
      <select
        id=${`${id}-state`}
        @change=${(event: Event) => {
          const chosen = (event.target as HTMLSelectElement).value as CarryState;
          change((now) => setAgreementState(now, id, chosen));
        }}
      >
        ${CARRY_STATES.map(
          (each) =>
            html`<option value=${each} .selected=${each === state}>${labels[each]}</option>`,
        )}
      </select>
    </label>
  `;
};

/**
 * Agreements to write: what, who and by when, as many as needed. `people` are names that the field
 * for who suggests; any other can be typed.
 */
export function agreementsEditor(
  agreements: readonly Agreement[],
  change: ChangeAgreements,
  people: readonly string[] = [],
  shown: AgreementsShown = {},
): TemplateResult {
  const add = `add-agreement${shown.about ? `-${shown.about.replace(':', '-')}` : ''}`;
  return html`
    ${
      people.length
        ? html`<datalist id="agreement-people">
            ${people.map((name) => html`<option value=${name}></option>`)}
          </datalist>`
        : nothing
    }
    <div id=${`${add}-list`}>
      ${agreements
        .filter((each) => !shown.about || isAbout(each, shown.about))
        .map((each, at) => {
          const number = at + 1;
          const of = shown.nameOf?.(each);
          return html`
            <fieldset class="agreement">
              <legend>${msg(str`Afspraak ${number}`)}${of ? ` · ${of}` : nothing}</legend>
              ${agreementFields(
                each,
                (field, text) =>
                  change((now) => editAgreement(now, each.id, field, text), {
                    name: `agreement-${each.id}`,
                  }),
                shown,
                people.length ? 'agreement-people' : nothing,
              )}
              ${
                shown.kept
                  ? html`<label class="kept">
                      <input
                        type="checkbox"
                        .checked=${each.kept === true}
                        @change=${() => change((now) => keepAgreement(now, each.id))}
                      />
                      ${shown.kept}<span class="hidden-visually">: ${number}</span>
                    </label>`
                  : nothing
              }
              ${shown.states ? stateField(each, change) : nothing}
              <button
                type="button"
                class="button"
                aria-label=${msg(str`Verwijder afspraak ${number}`)}
                @click=${() =>
                  change((now) => removeAgreement(now, each.id), { focus: [`#${add}`] })}
              >
                ${msg('Verwijder')}
              </button>
            </fieldset>
          `;
        })}
    </div>
    <button
      type="button"
      class="button"
      id=${add}
      @click=${() =>
        change((now) => addAgreement(now, shown.about), {
          focus: [`#${add}-list > :last-child input`],
        })}
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
        ${Object.values(namesIn(words)).map((name) => html`<th scope="col">${name}</th>`)}
        ${words.kept ? html`<th scope="col">${words.kept}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${agreements.filter(isWritten).map(
        ({ what, who, by, kept, state = 'open' }) =>
          html`<tr>
            <td><bdi>${what}</bdi>${state === 'open' ? nothing : ` (${stateLabels()[state]})`}</td>
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

/** The day to look again: a day that is half typed is no day yet, and what was there is not wiped. */
export const againField = (
  label: string,
  day: string,
  set: (day: string) => void,
): TemplateResult => html`
  <label class="field day">
    ${label}
    <input
      type="date"
      id="again"
      .value=${day}
      @input=${(event: Event) => {
        const { validity, value } = event.target as HTMLInputElement;
        if (!validity.badInput) set(value);
      }}
    />
  </label>
`;
