import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../core/heading.js';
import { msg, str } from '../../core/localize.js';
import { AGREEMENT_LENGTH, TEAM, THOUGHT_LENGTH } from './sofa-workshop.limits.js';
import {
  addAgreement,
  editAgreement,
  removeAgreement,
  setThought,
  thoughtOf,
} from './sofa-workshop.model.js';
import type { Agreement } from './sofa-workshop.schema.js';
import { activitiesIn } from './workshop-patterns.js';
import {
  blockChoice,
  blockHead,
  shownBlocks,
  valueIn,
  type WorkshopView,
} from './workshop-view.js';

/** Step 5: of each block, what the team wants more, less or different. */
export const changeStep = (view: WorkshopView): TemplateResult => html`
  ${view.narrow ? blockChoice(view) : nothing}
  <div class="board">
    ${shownBlocks(view).map((role) => {
      const count = view.data.stacks.filter(({ block }) => block === role.id).length;
      return html`
        <section class="block role-${role.letter}">
          ${heading(view.level + 1, blockHead(view, role), 'block-head')}
          ${
            count
              ? html`<details>
                  <summary>${msg(str`Activiteiten (${count})`)}</summary>
                  ${activitiesIn(view, role)}
                </details>`
              : nothing
          }
          ${view.content.kinds.map(
            (kind) => html`
              <label class="thought">
                <b>${view.text(kind.label)}</b
                ><span class="hidden-visually">, ${view.text(role.verb)}</span>
                <span class="thought-question">${view.text(kind.question)}</span>
                <textarea
                  dir="auto"
                  rows="2"
                  maxlength=${THOUGHT_LENGTH}
                  .value=${thoughtOf(view.data, role.id, kind.id)}
                  @input=${(event: Event) =>
                    view.change(setThought(view.data, role.id, kind.id, valueIn(event)), {
                      name: `${role.id}-${kind.id}`,
                    })}
                ></textarea>
              </label>
            `,
          )}
        </section>
      `;
    })}
  </div>
`;

/** Step 6: what the team and its members will do, and by when. */
export const agreeStep = (view: WorkshopView): TemplateResult => html`
  ${heading(view.level + 1, view.text(view.content.agreements.title))} ${newAgreement(view)}
  ${
    view.data.agreements.length
      ? html`<ul class="agreements">
          ${repeat(
            view.data.agreements,
            ({ id }) => id,
            (each) => agreementItem(view, each),
          )}
        </ul>`
      : html`<p class="quiet">${view.text(view.content.agreements.start)}</p>`
  }
`;

/** The team first, then its members; who left only where the agreement is theirs. */
const whoOptions = (view: WorkshopView, who: string): TemplateResult => html`
  <option value=${TEAM} .selected=${who === TEAM}>
    ${view.text(view.content.agreements.team)}
  </option>
  ${view.data.members
    .filter(({ id, left }) => !left || id === who)
    .map(({ id, name }) => html`<option value=${id} .selected=${id === who}>${name}</option>`)}
`;

const newAgreement = (view: WorkshopView): TemplateResult => html`
  <form
    class="agreement"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const [what, who, by] = form.querySelectorAll<HTMLInputElement>('input, select');
      const next = addAgreement(view.data, {
        what: what!.value,
        who: who!.value,
        by: by!.value,
      });
      if (next !== view.data) {
        what!.value = '';
        by!.value = '';
      }
      view.change(next, { focus: ['#new-what'], say: () => msg('Toegevoegd.') });
    }}
  >
    <label>
      ${msg('Wat')}
      <input
        class="field"
        id="new-what"
        dir="auto"
        autocomplete="off"
        maxlength=${AGREEMENT_LENGTH}
      />
    </label>
    <label>
      ${msg('Wie')}
      <select class="field" id="new-who">
        ${whoOptions(view, TEAM)}
      </select>
    </label>
    <label>
      ${msg('Wanneer')}
      <input
        class="field"
        id="new-by"
        dir="auto"
        autocomplete="off"
        maxlength=${AGREEMENT_LENGTH}
      />
    </label>
    <button class="button">${msg('Voeg toe')}</button>
  </form>
`;

function agreementItem(view: WorkshopView, { id, what, who, by }: Agreement): TemplateResult {
  const edit = (field: 'what' | 'who' | 'by') => (event: Event) =>
    view.change(editAgreement(view.data, id, { [field]: valueIn(event) }), {
      name: `${field}-${id}`,
    });
  const about = html`<span class="hidden-visually">: <bdi>${what}</bdi></span>`;
  return html`
    <li class="agreement">
      <label>
        ${msg('Wat')}
        <textarea
          class="note-text"
          rows="1"
          dir="auto"
          maxlength=${AGREEMENT_LENGTH}
          .value=${what}
          @input=${edit('what')}
        ></textarea>
      </label>
      <label>
        ${msg('Wie')}${about}
        <select class="field" @change=${edit('who')}>
          ${whoOptions(view, who)}
        </select>
      </label>
      <label>
        ${msg('Wanneer')}${about}
        <input
          class="field"
          dir="auto"
          autocomplete="off"
          maxlength=${AGREEMENT_LENGTH}
          .value=${by}
          @input=${edit('by')}
        />
      </label>
      <button
        type="button"
        class="icon"
        @click=${() =>
          view.change(removeAgreement(view.data, id), {
            say: () => msg(str`Verwijderd: ${what}.`),
            focus: ['#new-what'],
          })}
      >
        <span aria-hidden="true">×</span
        ><span class="hidden-visually">${msg(str`Verwijder: ${what}`)}</span>
      </button>
    </li>
  `;
}
