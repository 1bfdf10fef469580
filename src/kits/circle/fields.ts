import { html, nothing, type TemplateResult } from 'lit';
import type { NeededField } from '../../core/element/needed-field.js';

/** Value of the field in which something happened. */
export const valueIn = (event: Event): string => (event.target as HTMLInputElement).value;

/** What can be chosen: as the document has it, and as people read it. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** The options of a list. */
export const options = (
  choices: readonly Choice[],
  chosen: string | undefined,
  none?: string,
): TemplateResult[] =>
  [
    ...(none === undefined ? [] : [{ id: '', label: none }]),
    ...choices,
    // What the content does not know stays as it is.
    ...(chosen && !choices.some(({ id }) => id === chosen) ? [{ id: chosen, label: chosen }] : []),
  ].map(
    ({ id, label }) =>
      html`<option value=${id} .selected=${id === (chosen ?? '')}>${label}</option>`,
  );

/** A choice from a list; `none` is what choosing nothing is called, where that can be. */
export const choiceField = (
  id: string,
  label: unknown,
  choices: readonly Choice[],
  chosen: string | undefined,
  choose: (id: string) => void,
  none?: string,
): TemplateResult => html`
  <label class="field">
    ${label}
    <select class="entry" id=${id} @change=${(event: Event) => choose(valueIn(event))}>
      ${options(choices, chosen, none)}
    </select>
  </label>
`;

export const tickBox = (
  id: string,
  label: unknown,
  checked: boolean,
  tick: (checked: boolean) => void,
): TemplateResult => html`
  <label class="tick">
    <input
      type="checkbox"
      id=${id}
      .checked=${checked}
      @change=${(event: Event) => tick((event.target as HTMLInputElement).checked)}
    />
    ${label}
  </label>
`;

/** Several of a few: one tick box each. */
export const tickBoxes = (
  id: string,
  legend: string,
  choices: readonly Choice[],
  ticked: readonly string[],
  set: (change: (ticked: readonly string[]) => string[]) => void,
): TemplateResult => html`
  <fieldset class="ticks">
    <legend>${legend}</legend>
    ${choices.map((each) =>
      tickBox(`${id}-${each.id}`, each.label, ticked.includes(each.id), (checked) =>
        set((now) => [...now.filter((one) => one !== each.id), ...(checked ? [each.id] : [])]),
      ),
    )}
  </fieldset>
`;

/**
 * One of a few, side by side. `name` is that of the place on the screen, not of what stands in it: a radio
 * button that changes its name while it is ticked unticks the group that it comes into.
 */
export const segments = (
  name: string,
  legend: string,
  choices: readonly Choice[],
  chosen: string | undefined,
  choose: (id: string) => void,
  hidden = false,
): TemplateResult => html`
  <fieldset class="segmented">
    <legend class=${hidden ? 'hidden-visually' : ''}>${legend}</legend>
    <div class="segments">
      ${choices.map(
        ({ id, label }) => html`
          <label>
            <input
              type="radio"
              name=${name}
              id=${`${name}-${id}`}
              .checked=${id === chosen}
              @change=${() => choose(id)}
            />
            ${label}
          </label>
        `,
      )}
    </div>
  </fieldset>
`;

/** What a one-line text does beside being written in. */
interface LineField {
  readonly invalid?: 'true' | typeof nothing | undefined;
  /** Id of what is said of it. */
  readonly describedBy?: string | typeof nothing | undefined;
  readonly note?: unknown;
  input(event: Event): void;
  change?(event: Event): void;
}

const lineField = (
  id: string,
  label: unknown,
  value: string,
  max: number,
  { invalid, describedBy, note, input, change }: LineField,
): TemplateResult => html`
  <label class="field">
    ${label}
    <input
      class="entry"
      id=${id}
      dir="auto"
      autocomplete="off"
      maxlength=${max}
      aria-invalid=${invalid ?? nothing}
      aria-describedby=${describedBy ?? nothing}
      .value=${value}
      @input=${input}
      @change=${change}
    />
    ${note ?? nothing}
  </label>
`;

/**
 * A one-line text that changes what it shows as one types. An emptied one gets its text back, or with
 * `needed` stays empty, for its form to say so; what was there is kept.
 */
export const textField = (
  id: string,
  label: unknown,
  value: string,
  max: number,
  write: (text: string) => void,
  needed?: NeededField,
): TemplateResult =>
  lineField(id, label, value, max, {
    invalid: needed?.invalid(id),
    describedBy: needed?.describedBy(id),
    note: needed?.note(id),
    input: (event) => {
      needed?.typed();
      write(valueIn(event));
    },
    change: (event) => {
      // While one types it would take the caret away.
      write(valueIn(event).normalize('NFC'));
      if (!needed || valueIn(event).trim()) (event.target as HTMLInputElement).value = value;
    },
  });

/** A one-line text that may be empty; `describedBy` is the id of what is said of it. */
export const optionalField = (
  id: string,
  label: unknown,
  value: string,
  max: number,
  write: (text: string) => void,
  describedBy?: string,
): TemplateResult =>
  lineField(id, label, value, max, { describedBy, input: (event) => write(valueIn(event)) });

/** A longer text. */
export const noteField = (
  id: string,
  label: string,
  value: string,
  max: number,
  write: (text: string) => void,
): TemplateResult => html`
  <label class="field wide">
    ${label}
    <textarea
      id=${id}
      rows="2"
      dir="auto"
      maxlength=${max}
      .value=${value}
      @input=${(event: Event) => write(valueIn(event))}
    ></textarea>
  </label>
`;
