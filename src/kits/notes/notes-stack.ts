import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../core/language/localize.js';
import { dragName } from './notes-drag.js';
import { alikeNotice, places } from './notes-places.js';
import { nameOf, namesOf, valueIn, type Block, type NotesView } from './notes-view.js';
import { noteField } from './notes-write.js';
import {
  noteOf,
  removeNote,
  STACK_LENGTH,
  type Note,
  type NotesData,
  type Stack,
} from './notes.model.js';
import { mergeTexts, nameStack, stackText } from './stacks.model.js';

/** Notes that belong together, or one alone. */
export function stackItem<D extends NotesData>(
  view: NotesView<D>,
  stack: Stack,
  block: Block,
  alike: string | undefined,
): TemplateResult {
  const { data, board } = view;
  const { held } = board;
  const { id } = stack;
  const open = board.openStack === id && !held;
  const notes = stack.notes.flatMap((each) => noteOf(data, each) ?? []);
  const size = notes.length;
  const text = stackText(data, stack);
  const own = held && ('stack' in held ? held.stack === id : stack.notes.includes(held.note));
  return html`
    <li
      class=${`paper-note stack ${size > 1 ? 'many' : ''} ${held && !own ? 'target' : ''}`}
      data-drag=${open ? nothing : dragName({ stack: id })}
    >
      <button
        type="button"
        class="stack-head"
        id=${`stack-${id}`}
        aria-expanded=${held ? nothing : open ? 'true' : 'false'}
        ?disabled=${own === true}
        @click=${() => (held ? board.stackOn(id) : board.toggle(id))}
      >
        <bdi class="stack-text">${text}</bdi>
        <span class="owners">
          ${size > 1 ? html`<b class="size">${size}×</b> ` : nothing}<span class="hidden-visually"
            >${msg('van')} </span
          >${namesOf(
            view,
            notes.map(({ member }) => member),
          )}
        </span>
        ${held && !own ? html`<span class="onto">${msg('Leg erop')}</span>` : nothing}
      </button>
      ${held ? nothing : alikeNotice(view, { stack: id }, alike)}
      ${open ? openStack(view, stack, notes, block, text) : nothing}
    </li>
  `;
}

/** A stack's notes, and what can be done with each and with all of them. */
function openStack<D extends NotesData>(
  view: NotesView<D>,
  stack: Stack,
  notes: readonly Note[],
  block: Block,
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
                  maxlength=${STACK_LENGTH}
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
              ${places(view, { stack: id }, text, block.id)}
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
              ${places(view, { note: note.id }, note.text, several ? undefined : block.id)}
              <div class="buttons">
                <button type="button" class="small" @click=${() => view.board.takeBack(note.id)}>
                  ${msg('Haal uit het blok')}<span class="hidden-visually">: ${note.text}</span>
                </button>
                <button
                  type="button"
                  class="small"
                  @click=${removing(view, note, [`#stack-${id}`, `#block-${block.key} .block-head`])}
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

/** Removes a note. */
const removing =
  <D extends NotesData>(
    { change, speak }: NotesView<D>,
    { id, text }: Note,
    focus: readonly string[],
  ): (() => void) =>
  () =>
    void change((now) => removeNote(now, id), {
      say: () => speak(() => msg(str`Verwijderd: ${text}.`)),
      focus,
    });
