import { html, nothing, type TemplateResult } from 'lit';
import type { ChangeSettings } from '../../core/document/change-controller.js';
import type { NeededField } from '../../core/element/needed-field.js';
import { msg, str } from '../../core/language/localize.js';
import { addingInput } from '../offer/adding-input.js';
import { addPerson, MOST_PEOPLE, removePerson, typedNames, type Person } from './people.model.js';

/** Who are there, in a row, for a tool in which nobody wrote anything by name. */
export interface PeopleHere {
  /** What one of them is, as a name for parts: `reader`. */
  readonly id: string;
  readonly people: readonly Person[];
  readonly label: string;
  readonly hint?: string;
  readonly needed: NeededField;
  /** Who of them is shown here; all when absent. */
  shows?(person: Person): boolean;
  /** Whether someone wrote something: then they stay, as one who left. */
  wrote?(id: string): boolean;
  /** Changes the list; a list that stays the same was not changed. */
  change(act: (now: Person[]) => Person[], settings?: ChangeSettings): void;
}

/** Longest list of names that is typed or pasted at once, in characters. */
const MOST_TYPED = 300;

/** Names of people in a row. */
export const namesOf = (people: readonly Person[]): string =>
  people.map(({ name }) => name).join(', ');

/** Names that can go, and a field for more: several at once with commas between them. */
export function peopleHere({
  id,
  people,
  label,
  hint,
  needed,
  shows,
  wrote = () => false,
  change,
}: PeopleHere): TemplateResult {
  const field = `new-${id}`;
  const shown = people.filter((person) => !person.left && (shows?.(person) ?? true));
  const add = (text: string): boolean => {
    const names = typedNames(text).slice(0, MOST_PEOPLE - people.length);
    change((now) => names.reduce((all, name) => addPerson(all, id[0]!, name), now), {
      focus: [`#${field}`],
      say: () => msg(str`Erbij gezet: ${names.join(', ')}.`),
    });
    return names.length > 0;
  };
  const remove = (person: Person, at: number): void =>
    change((now) => removePerson(now, person.id, wrote(person.id)), {
      focus: [`#leave-${(shown[at + 1] ?? shown[at - 1])?.id}`, `#${field}`],
      say: () => msg(str`Uit de lijst: ${person.name}.`),
    });
  return html`
    <form class="people-here" @submit=${needed.onSubmit(add)}>
      <label for=${field}>${label}</label>
      ${hint ? html`<p class="hint" id=${`${field}-hint`}>${hint}</p>` : nothing}
      ${
        shown.length
          ? html`<ul>
              ${shown.map(
                (person, at) => html`
                  <li>
                    <bdi>${person.name}</bdi>
                    <button
                      type="button"
                      class="button icon"
                      id=${`leave-${person.id}`}
                      aria-label=${`${msg('Haal uit de lijst')}: ${person.name}`}
                      title=${msg('Haal uit de lijst')}
                      @click=${() => remove(person, at)}
                    >
                      <span aria-hidden="true">✕</span>
                    </button>
                  </li>
                `,
              )}
            </ul>`
          : nothing
      }
      ${
        people.length < MOST_PEOPLE
          ? html`<div class="adding-row">
              ${addingInput(field, MOST_TYPED, needed, add, hint ? `${field}-hint` : '')}
              <button class="button">
                ${msg('Voeg toe')}${
                  shows ? html`<span class="hidden-visually">: ${label}</span>` : nothing
                }
              </button>
            </div>`
          : html`<p class="notice">${msg(str`Meer kan niet: hoogstens ${MOST_PEOPLE}.`)}</p>`
      }
      ${needed.note(field)}
    </form>
  `;
}
