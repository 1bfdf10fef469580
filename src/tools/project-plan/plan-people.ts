import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { addingInput } from '../../kits/offer/adding-input.js';
import {
  MOST_PEOPLE,
  NAME_LENGTH,
  renamePerson,
  typedNames,
} from '../../kits/people/people.model.js';
import { withList } from '../../core/document/things.model.js';
import type { PlanActs, PlanView } from './plan-view.js';
import {
  addMembers,
  carersDecide,
  setMember,
  without,
  type Member,
  type MemberChoice,
} from './project-plan.model.js';

/** Longest list of names that is typed or pasted at once, in characters. */
const MOST_TYPED = 300;
const FIELD = 'new-member';

const valueIn = (event: Event): string => (event.target as HTMLInputElement).value;

/** Who takes part, in what role and in what form. */
export function peoplePart(view: PlanView, acts: PlanActs): TemplateResult {
  const { content, data, text, narrow } = view;
  const { people } = content;
  const { needed } = acts;
  const add = (typed: string): boolean =>
    !!acts.changes.change(
      (now) => addMembers(now, typedNames(typed)),
      (next) => ({
        focus: [`#party-${next.people.at(-1)?.id}`],
      }),
    );
  return html`
    <p>${text(people.start)}</p>
    ${carersDecide(data, people) ? nothing : html`<p class="asks">${text(people.question)}</p>`}
    ${data.people.map((member) => memberFields(view, acts, member))}
    ${
      data.people.length < MOST_PEOPLE
        ? html`<form class="plan-adding" @submit=${needed.onSubmit(add)}>
            <label class="field">
              <span>${text(people.add)}</span>
              ${addingInput(FIELD, MOST_TYPED, needed, (list) => void add(list))}
            </label>
            <button class="button">${msg('Voeg toe')}</button>
            ${needed.note(FIELD)}
          </form>`
        : nothing
    }
    ${data.people.length && !narrow ? board(view) : nothing}
    <details class="helps" open>
      <summary>${text(people.tips.title)}</summary>
      <ul>
        ${people.tips.items.map((each) => html`<li>${text(each.text)}</li>`)}
      </ul>
    </details>
  `;
}

function memberFields(
  { content: { people }, text }: PlanView,
  { changes }: PlanActs,
  member: Member,
): TemplateResult {
  const { id, name } = member;
  const of = html`<span class="hidden-visually">: <bdi>${name}</bdi></span>`;
  const choice = (
    field: MemberChoice,
    label: string,
    options: readonly { readonly id: string; readonly label: string }[],
  ): TemplateResult => html`
    <label class="field">
      <span>${text(label)}${of}</span>
      <select
        id=${`${field}-${id}`}
        @change=${(event: Event) =>
          changes.change((now) => setMember(now, id, field, valueIn(event)))}
      >
        <option value="" .selected=${!member[field]}>${text(people.unknown)}</option>
        ${options.map(
          (each) =>
            html`<option value=${each.id} .selected=${member[field] === each.id}>
              ${text(each.label)}
            </option>`,
        )}
      </select>
    </label>
  `;
  const rename = (event: Event, left: boolean): void => {
    changes.change(
      (now) => withList(now, 'people', renamePerson(now.people, id, valueIn(event), left)),
      {
        name: `name ${id}`,
      },
    );
    if (left && !valueIn(event).trim()) (event.target as HTMLInputElement).value = name;
  };
  return html`
    <div class="member">
      <label class="field">
        <span>${text(people.name)}</span>
        <input
          id=${`name-${id}`}
          dir="auto"
          autocomplete="off"
          maxlength=${NAME_LENGTH}
          .value=${name}
          @input=${(event: Event) => rename(event, false)}
          @change=${(event: Event) => rename(event, true)}
        />
      </label>
      ${choice('party', people.asParty, people.parties)}
      ${choice('role', people.asRole, people.roles)} ${choice('form', people.asForm, people.forms)}
      <button
        type="button"
        class="button icon"
        aria-label=${`${text(people.remove)}: ${name}`}
        title=${text(people.remove)}
        @click=${() =>
          changes.change((now) => without(now, 'people', id), { focus: [`#${FIELD}`] })}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  `;
}

/** Roles by forms, with who is where; those who have no form yet stand in a column of their own. */
export function board({ content, data, text }: PlanView, blank = false): TemplateResult {
  const { people } = content;
  const here = data.people.filter(({ left }) => !left);
  const roles = [...people.roles, { id: '', label: people.unknown }];
  const forms = [...people.forms, { id: '', label: people.unknown }];
  const at = (role: string, form: string): Member[] =>
    here.filter((member) => member.role === role && member.form === form);
  const shownRoles = roles.filter(({ id }) => id || here.some(({ role }) => !role));
  const shownForms = forms.filter(({ id }) => id || here.some(({ form }) => !form));
  const party = ({ party: of }: Member): string => {
    const label = people.parties.find(({ id }) => id === of)?.label;
    return label ? ` (${text(label)})` : '';
  };
  return html`
    <table class="board ${blank ? 'blank' : ''}">
      <caption>
        ${text(people.board)}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${shownForms.map(({ label }) => html`<th scope="col">${text(label)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${shownRoles.map(
          (role) => html`
            <tr>
              <th scope="row">${text(role.label)}</th>
              ${shownForms.map(
                (form) => html`
                  <td>
                    ${at(role.id, form.id).map(
                      (member) => html`<div><bdi>${member.name}</bdi>${party(member)}</div>`,
                    )}
                  </td>
                `,
              )}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** The same on paper, with the question where no carer decides. */
export const peoplePaper = (view: PlanView): TemplateResult => {
  const { content, data, text, level } = view;
  return html`
    ${heading(level, text(content.people.title), 'group-title')} ${board(view, !view.begun)}
    ${
      view.begun && !carersDecide(data, content.people)
        ? html`<p>${text(content.people.question)}</p>`
        : nothing
    }
  `;
};
