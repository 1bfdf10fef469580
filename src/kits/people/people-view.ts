import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../core/language/localize.js';
import { NAME_LENGTH, type Person } from './people.model.js';

const valueIn = (event: Event): string => (event.target as HTMLInputElement).value;

/** A person's name; one who is no longer there is said to be so. */
export const personName = (people: readonly Person[], id: string): TemplateResult => {
  const person = people.find((each) => each.id === id);
  return html`<bdi>${person?.name ?? id}</bdi
    >${person?.left ? html` ${msg('(niet meer in de lijst)')}` : nothing}`;
};

/** A choice of one of several people. */
export interface PeopleChoice {
  readonly people: readonly Person[];
  /** Id of who is chosen. */
  readonly chosen: string | undefined;
  /** What the choice is called. */
  readonly label: string;
  /** What of them is counted, and how that is said after a name. */
  count(id: string): number;
  counted(count: number): string;
  choose(id: string): void;
}

/** Names as a list to choose from; for where there is little room. */
export const peopleList = (choice: PeopleChoice): TemplateResult => html`
  <label class="choose">
    ${choice.label}
    <select class="entry" id="members" @change=${(event: Event) => choice.choose(valueIn(event))}>
      ${choice.people.map(
        ({ id, name }) =>
          html`<option value=${id} .selected=${id === choice.chosen}>
            ${name} (${choice.count(id)})
          </option>`,
      )}
    </select>
  </label>
`;

/** Names side by side. */
export const peopleChips = (choice: PeopleChoice): TemplateResult => html`
  <fieldset class="chips" id="members">
    <legend class="hidden-visually">${choice.label}</legend>
    ${choice.people.map(({ id, name }) => {
      const count = choice.count(id);
      return html`
        <label class="chip">
          <input
            type="radio"
            name="member"
            id=${`member-${id}`}
            aria-label=${`${name}, ${choice.counted(count)}`}
            .checked=${id === choice.chosen}
            @change=${() => choice.choose(id)}
          />
          <span>${personName(choice.people, id)}</span> <span class="count">${count}</span>
        </label>
      `;
    })}
  </fieldset>
`;

/** What can be done to someone in the list. */
export interface PersonEditing {
  /** As typed; `left` says that the field was left. */
  rename(text: string, left: boolean): void;
  /** Off the list, or on it again. */
  toggle(): void;
}

/** An emptied field gets its text back. */
function keepText(event: Event, text: string): void {
  if (!valueIn(event).trim()) (event.target as HTMLInputElement).value = text;
}

/** Someone's name, to change, and a way off the list or back on it. */
export const personEditor = (
  { id, name, left }: Person,
  { rename, toggle }: PersonEditing,
): TemplateResult => html`
  <div class="buttons person-edit">
    <label class="inline-field">
      ${msg('Naam of initialen')}
      <input
        class="entry"
        id=${`name-${id}`}
        dir="auto"
        autocomplete="off"
        maxlength=${NAME_LENGTH}
        .value=${name}
        @input=${(event: Event) => rename(valueIn(event), false)}
        @change=${(event: Event) => {
          rename(valueIn(event), true);
          keepText(event, name);
        }}
      />
    </label>
    <button type="button" class="button" id="leave" @click=${toggle}>
      ${left ? msg('Zet terug in de lijst') : msg('Haal uit de lijst')}<span class="hidden-visually"
        >: <bdi>${name}</bdi></span
      >
    </button>
  </div>
`;
