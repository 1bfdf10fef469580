import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../core/element/heading.js';
import { listOf } from '../../core/language/lists.js';
import { choiceField, textField, valueIn } from '../../kits/circle/fields.js';
import { addingInput } from '../../kits/offer/adding-input.js';
import { helps, quoted } from './gathering-goals.js';
import {
  addInviter,
  editInviter,
  invitedCounts,
  LINE_LENGTH,
  markInviter,
  MOST_INVITERS,
  NAME_LENGTH,
  removeInviter,
  type Invited,
  type Inviter,
} from './gathering-planner.model.js';
import type { GatheringView } from './gathering-view.js';

/** Who asks whom in person, and how that stands. */
export function invitersStep(view: GatheringView): TemplateResult {
  const { content, data, level, text } = view;
  const say = content.inviters;
  return html`
    <p>${text(say.lead)}</p>
    <p class="hint">${text(content.names)}</p>
    ${
      data.inviters.length >= MOST_INVITERS
        ? html`<p class="notice">${text(say.full)}</p>`
        : newInviter(view)
    }
    <section class="listed">
      ${heading(level + 1, html`<span id="list-title" tabindex="-1">${text(say.list)}</span>`)}
      ${
        data.inviters.length
          ? html`<p class="counts">${invitedText(view)}</p>
              <ol class="inviters">
                ${repeat(
                  data.inviters,
                  ({ id }) => id,
                  (each) => row(view, each),
                )}
              </ol>
              <div class="buttons bar">
                <button
                  type="button"
                  class="button"
                  id="print-list"
                  @click=${() => view.print('list')}
                >
                  ${text(content.paper.list)}
                </button>
              </div>`
          : html`<p>${text(say.none)}</p>`
      }
    </section>
    ${helps(view)}
  `;
}

/** `2 nog te vragen, 1 komt` */
export function invitedText({ content, data, text, language }: GatheringView): string {
  const counts = invitedCounts(data);
  return listOf(
    content.inviters.states.flatMap(({ id, count }) =>
      counts[id] ? [text(count, { count: `${counts[id]}` }, counts[id])] : [],
    ),
    language,
    'comma',
  );
}

function newInviter(view: GatheringView): TemplateResult {
  const { content, needed, text, change } = view;
  const say = content.inviters;
  return html`
    <form
      class="adding new-inviter"
      novalidate
      @submit=${needed.onSubmit((whom, form) => {
        const field = form.querySelector<HTMLInputElement>('#new-who')!;
        return !!change((now) => addInviter(now, whom, field.value), {
          say: () => text(say.added, { whom: quoted(whom) }),
          focus: ['#new-whom'],
        });
      })}
    >
      <label class="field">
        ${text(say.whom)} ${addingInput('new-whom', LINE_LENGTH, needed)} ${needed.note('new-whom')}
      </label>
      <label class="field">
        ${text(say.who)}
        <input class="entry" id="new-who" dir="auto" autocomplete="off" maxlength=${NAME_LENGTH} />
      </label>
      <button class="button primary">${text(say.add)}</button>
    </form>
  `;
}

function row(view: GatheringView, { id, who, whom, invited }: Inviter): TemplateResult {
  const { content, text, change } = view;
  const say = content.inviters;
  const of = html`<span class="hidden-visually">: <bdi>${whom}</bdi></span>`;
  return html`
    <li class="inviter ${invited}">
      <div class="inviter-fields">
        ${textField(`whom-${id}`, text(say.whom), whom, LINE_LENGTH, (typed) =>
          change((now) => editInviter(now, id, 'whom', typed), { name: `whom-${id}` }),
        )}
        <label class="field">
          <span>${text(say.who)}${of}</span>
          <input
            class="entry"
            id=${`who-${id}`}
            dir="auto"
            autocomplete="off"
            maxlength=${NAME_LENGTH}
            .value=${who}
            @input=${(event: Event) =>
              change((now) => editInviter(now, id, 'who', valueIn(event)), { name: `who-${id}` })}
          />
        </label>
        ${choiceField(
          `invited-${id}`,
          text(say.state),
          say.states.map((each) => ({ id: each.id, label: text(each.label) })),
          invited,
          (state) => change((now) => markInviter(now, id, state as Invited)),
        )}
      </div>
      <button
        type="button"
        class="button icon"
        id=${`remove-${id}`}
        aria-label=${`${text(say.remove)}: ${whom}`}
        title=${text(say.remove)}
        @click=${() =>
          change((now) => removeInviter(now, id), {
            say: () => text(say.removed, { whom: quoted(whom) }),
            focus: ['#list-title'],
          })}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </li>
  `;
}
