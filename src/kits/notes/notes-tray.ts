import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { dragName, dropName } from './notes-drag.js';
import { alikeNotice, places } from './notes-places.js';
import { nameOf, type NotesView } from './notes-view.js';
import { memberChoice, waitingOf } from './notes-write.js';
import { nextMember, waitingNotes, type NotesData } from './notes.model.js';
import { alikeIn } from './stacks.model.js';

/** Who has the turn, and the notes that wait for a place. */
export function tray<D extends NotesData>(view: NotesView<D>): TemplateResult {
  const { data, member } = view;
  if (!member) return html`<p class="quiet">${view.say.writeFirst}</p>`;
  const notes = waitingNotes(data, member.id);
  const next = nextMember(data, member.id);
  const alike = alikeIn(data);
  return html`
    <section class="tray" data-drop=${dropName('tray')}>
      ${memberChoice(view, waitingOf(view))}
      <div class="tray-head">
        ${heading(view.level + 1, nameOf(view, member.id), 'tray-name')}
        ${
          next
            ? html`<button
                type="button"
                class="button"
                id="next-member"
                @click=${() => view.board.choose(next)}
              >
                ${msg('Volgende aan de beurt')}
              </button>`
            : nothing
        }
      </div>
      ${notes.length ? nothing : html`<p class="quiet">${view.say.allPlaced}</p>`}
      <ul class="notes" data-arrows="rows">
        ${repeat(
          notes,
          ({ id }) => id,
          (note) => html`
            <li
              class="paper-note waiting"
              data-row
              id=${`note-${note.id}`}
              data-drag=${dragName({ note: note.id })}
            >
              <p><bdi>${note.text}</bdi></p>
              ${alikeNotice(view, { note: note.id }, alike.get(note.id))}
              ${places(view, { note: note.id }, note.text)}
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}
