import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import { addingInput } from '../../kits/offer/adding-input.js';
import { nameOf, valueIn } from '../../kits/notes/notes-view.js';
import { SEEN_LENGTH, type Seen } from './workshop-data.model.js';
import { addSeen, editSeen, removeSeen, seenInOrder } from './workshop-seen.model.js';
import type { WorkshopView } from './workshop-view.js';

/** Whose habit it is, in words. */
const whose = (view: WorkshopView, { about }: Seen): unknown =>
  about ? nameOf(view, about) : view.text(view.content.agreements.team);

/** Room for what the team sees of itself, and each member of themselves. */
export function seenPanel(view: WorkshopView): TemplateResult {
  const { content, data, text, change } = view;
  const { title, hint, label } = content.patterns.seen;
  const seen = seenInOrder(data);
  return html`
    <section class="panel seen">
      ${heading(view.level + 1, text(title))}
      <p>${text(hint)}</p>
      <form
        class="adding"
        @submit=${view.needed.onSubmit((typed, form) => {
          const about = form.querySelector('select')!.value;
          return !!change((now) => addSeen(now, about, typed), {
            focus: ['#new-seen'],
            say: () => view.speak(() => msg(str`Erbij gezet: ${typed.trim()}.`)),
          });
        })}
      >
        <label class="about">
          ${msg('Van wie')}
          <select class="entry">
            <option value="">${text(content.agreements.team)}</option>
            ${data.members
              .filter(({ left }) => !left)
              .map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
          </select>
        </label>
        <label class="what" for="new-seen">${text(label)}</label>
        ${addingInput('new-seen', SEEN_LENGTH, view.needed, () => undefined)}
        <button class="button">${msg('Voeg toe')}</button>
        ${view.needed.note('new-seen')}
      </form>
      <ul class="seen-list">
        ${seen.map((each, at) => {
          const { id } = each;
          return html`
            <li class="paper-note">
              <b class="whose" id=${`of-${id}`}>${whose(view, each)}</b>
              <textarea
                class="note-text"
                id=${`seen-${id}`}
                rows="1"
                dir="auto"
                maxlength=${SEEN_LENGTH}
                aria-labelledby=${`of-${id}`}
                .value=${each.text}
                @input=${(event: Event) =>
                  change((now) => editSeen(now, id, valueIn(event)), { name: `seen-${id}` })}
                @change=${(event: Event) => {
                  change((now) => editSeen(now, id, valueIn(event), true), { name: `seen-${id}` });
                  if (!valueIn(event).trim())
                    (event.target as HTMLTextAreaElement).value = each.text;
                }}
              ></textarea>
              <button
                type="button"
                class="icon"
                id=${`drop-${id}`}
                @click=${() =>
                  change((now) => removeSeen(now, id), {
                    say: () => view.speak(() => msg(str`Verwijderd: ${each.text}.`)),
                    focus: [`#drop-${(seen[at + 1] ?? seen[at - 1])?.id}`, '#new-seen'],
                  })}
              >
                <span aria-hidden="true">×</span>
                <span class="hidden-visually">${msg(str`Verwijder: ${each.text}`)}</span>
              </button>
            </li>
          `;
        })}
      </ul>
    </section>
  `;
}

/** What was seen, to read. */
const seenList = (view: WorkshopView): TemplateResult => html`
  <ul class="seen-read">
    ${seenInOrder(view.data).map(
      (each) => html`<li>${whose(view, each)}: <bdi>${each.text}</bdi></li>`,
    )}
  </ul>
`;

/** What was seen, in view where the team thinks of what to change. */
export const seenAgain = (view: WorkshopView): TemplateResult | typeof nothing =>
  view.data.seen.length
    ? html`
        <section class="panel">
          ${heading(view.level + 1, view.text(view.content.patterns.seen.again))} ${seenList(view)}
        </section>
      `
    : nothing;

/** What was seen, on paper. */
export const seenOnPaper = (view: WorkshopView): TemplateResult | typeof nothing =>
  view.data.seen.length
    ? html`
        <section>
          ${heading(view.level, view.text(view.content.patterns.seen.again))} ${seenList(view)}
        </section>
      `
    : nothing;
