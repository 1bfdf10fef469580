import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from 'virtual:catalogue';
import type { FieldFault } from './faults.js';
import type { State } from './state.js';
import type { Texts } from './texts.js';

/** What the fields need. */
export interface FieldView {
  readonly catalogue: Catalogue;
  readonly state: State;
  readonly texts: Texts;
  /** Of the page, such as `nl`. */
  readonly language: string;
  readonly faults: readonly FieldFault[];
  set(change: Partial<State>): void;
}

/** What is said below a control. */
export interface Notes {
  readonly hint?: string | undefined;
  readonly wrong?: string | undefined;
  readonly warnings?: readonly string[];
}

type Listener = (event: Event) => void;
export const typedIn = ({ target }: Event): string =>
  (target as HTMLInputElement | HTMLSelectElement).value;

/** What is wrong in a field, if anything. */
export const wrongIn = (id: string, { faults }: FieldView): string | undefined =>
  faults.find((fault) => fault.id === id)?.text;

/** The notes of a control, for `aria-describedby`; `more` is what else describes it. */
const idsOf = (id: string, { hint, wrong, warnings = [] }: Notes, more = ''): string =>
  [
    wrong && `${id}-wrong`,
    !wrong && hint && `${id}-hint`,
    warnings.length > 0 && `${id}-warn`,
    more,
  ]
    .filter(Boolean)
    .join(' ');

export const notes = (id: string, { hint, wrong, warnings = [] }: Notes): TemplateResult => html`
  ${wrong ? html`<p class="wrong" id=${`${id}-wrong`}>${wrong}</p>` : nothing}
  ${hint && !wrong ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
  ${
    warnings.length
      ? html`<div class="warn" id=${`${id}-warn`}>
          ${warnings.map((each) => html`<p>${each}</p>`)}
        </div>`
      : nothing
  }
`;

/** A label above a control, and what belongs to it below. */
export const field = (
  id: string,
  label: string | TemplateResult,
  control: TemplateResult,
  below: TemplateResult | typeof nothing = nothing,
): TemplateResult => html`
  <div class="field">
    <label for=${id}>${label}</label>
    ${control} ${below}
  </div>
`;

export interface TextSetting {
  readonly id: string;
  readonly value: string;
  readonly said: Notes;
  /** What else describes it, by id. */
  readonly more?: string;
  readonly longest: number;
  /** Which keys a telephone shows. */
  readonly keys?: string;
  put(text: string): void;
}

export const textInput = ({
  id,
  value,
  said,
  more,
  longest,
  keys = 'text',
  put,
}: TextSetting): TemplateResult => html`
  <input
    id=${id}
    type="text"
    inputmode=${keys}
    maxlength=${longest}
    spellcheck="false"
    autocomplete="off"
    .value=${value}
    aria-invalid=${said.wrong ? 'true' : nothing}
    aria-describedby=${idsOf(id, said, more) || nothing}
    @input=${(event: Event) => put(typedIn(event))}
  />
`;

/** A choice of a list; a word of another language than the page's says which. */
export type Option = readonly [value: string, label: string, lang?: string | undefined];

export const select = (
  id: string,
  value: string,
  options: readonly Option[],
  change: Listener,
  said: Notes = {},
): TemplateResult => html`
  <select id=${id} aria-describedby=${idsOf(id, said) || nothing} @change=${change}>
    ${options.map(
      ([each, label, lang]) =>
        html`<option value=${each} lang=${lang ?? nothing} .selected=${each === value}>
          ${label}
        </option>`,
    )}
  </select>
`;

export const checkbox = (
  id: string,
  label: string | TemplateResult,
  checked: boolean,
  change: (checked: boolean) => void,
  said: Notes = {},
): TemplateResult => html`
  <label class="check">
    <input
      id=${id}
      type="checkbox"
      aria-describedby=${idsOf(id, said) || nothing}
      .checked=${checked}
      @change=${({ target }: Event) => change((target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>
`;
