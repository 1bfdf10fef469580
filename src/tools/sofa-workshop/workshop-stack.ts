import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../core/language/localize.js';
import type { Role } from '../../kits/sofa/sofa.schema.js';
import { type Note, type Stack, THOUGHT_LENGTH } from './workshop-data.model.js';
import { mergeTexts, nameStack, noteOf, removeNote, stackText } from './sofa-workshop.model.js';
import { dragName, dropName } from './workshop-drag.js';
import { places } from './workshop-places.js';
import { nameOf, namesOf, valueIn, type WorkshopView } from './workshop-view.js';
import { noteField } from './workshop-write.js';

/** Notes that belong together, or one alone. */
export function stackItem(view: WorkshopView, stack: Stack, role: Role): TemplateResult {
  const { data, held } = view;
  const { id } = stack;
  const open = view.openStack === id && !held;
  const notes = stack.notes.flatMap((each) => noteOf(data, each) ?? []);
  const size = notes.length;
  const text = stackText(data, stack);
  const own = held && ('stack' in held ? held.stack === id : stack.notes.includes(held.note));
  return html`
    <li
      class=${`paper-note stack ${size > 1 ? 'many' : ''} ${held && !own ? 'target' : ''}`}
      data-drag=${open ? nothing : dragName({ stack: id })}
      data-drop=${dropName('stack', id)}
    >
      <button
        type="button"
        class="stack-head"
        id=${`stack-${id}`}
        aria-expanded=${held ? nothing : open ? 'true' : 'false'}
        ?disabled=${own === true}
        @click=${() => (held ? view.stackOn(id) : view.toggle(id))}
      >
        ${held ? html`<span class="hidden-visually">${msg('Leg bij:')} </span>` : nothing}
        <bdi class="stack-text">${text}</bdi>
        <span class="owners">
          ${size > 1 ? html`<b class="size">${size}×</b> ` : nothing}<span class="hidden-visually"
            >${msg('van')} </span
          >${namesOf(
            view,
            notes.map(({ member }) => member),
          )}
        </span>
      </button>
      ${open ? openStack(view, stack, notes, role, text) : nothing}
    </li>
  `;
}

/** A stack's notes, and what can be done with each and with all of them. */
function openStack(
  view: WorkshopView,
  stack: Stack,
  notes: readonly Note[],
  role: Role,
  text: string,
): TemplateResult {
  const { change } = view;
  const { id } = stack;
  const several = notes.length > 1;
  return html`
    <div class="stack-body" data-own-stops>
      ${
        several
          ? html`
              <label class="inline-field">
                ${msg('Naam van deze stapel')}
                <textarea
                  class="note-text"
                  id=${`called-${id}`}
                  rows="1"
                  dir="auto"
                  maxlength=${THOUGHT_LENGTH}
                  .value=${stack.text}
                  @input=${(event: Event) =>
                    change((now) => nameStack(now, id, valueIn(event)), { name: `called-${id}` })}
                  @change=${(event: Event) =>
                    change((now) => nameStack(now, id, valueIn(event), true), {
                      name: `called-${id}`,
                    })}
                ></textarea>
              </label>
              <button
                type="button"
                class="small"
                @click=${() => change((now) => mergeTexts(now, id), { focus: [`#called-${id}`] })}
              >
                ${msg('Voeg de teksten samen')}
              </button>
              ${places(view, { stack: id }, text, role.id)}
            `
          : nothing
      }
      <ul class="stack-notes">
        ${notes.map(
          (note) => html`
            <li>
              <p class="owner" data-drag=${dragName({ note: note.id })}>
                ${nameOf(view, note.member)}
              </p>
              ${noteField(view, note)}
              ${places(view, { note: note.id }, note.text, several ? undefined : role.id)}
              <div class="buttons">
                <button type="button" class="small" @click=${() => view.takeBack(note.id)}>
                  ${msg('Haal uit het blok')}<span class="hidden-visually">: ${note.text}</span>
                </button>
                <button
                  type="button"
                  class="small"
                  @click=${removing(view, note, [`#stack-${id}`, `#block-${role.letter} .block-head`])}
                >
                  ${msg('Verwijder')}<span class="hidden-visually">: ${note.text}</span>
                </button>
              </div>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

/** Removes a note; what is said of it is finished here, since this comes in a file of its own. */
function removing(view: WorkshopView, { id, text }: Note, focus: readonly string[]): () => void {
  const said = msg(str`Verwijderd: ${text}.`);
  return () => void view.change((now) => removeNote(now, id), { say: () => said, focus });
}
