import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { nextMember, waitingNotes } from './sofa-workshop.model.js';
import { dragName, dropName } from './workshop-drag.js';
import { places } from './workshop-places.js';
import { nameOf, type WorkshopView } from './workshop-view.js';
import { memberChoice, waitingOf } from './workshop-write.js';

/** Who has the turn, and the notes that wait for a place. */
export function tray(view: WorkshopView): TemplateResult {
  const { data, member } = view;
  if (!member) return html`<p class="quiet">${view.text(view.content.writeFirst)}</p>`;
  const notes = waitingNotes(data, member.id);
  const next = nextMember(data, member.id);
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
                @click=${() => view.choose(next)}
              >
                ${msg('Volgende aan de beurt')}
              </button>`
            : nothing
        }
      </div>
      ${notes.length ? nothing : html`<p class="quiet">${view.text(view.content.allPlaced)}</p>`}
      <ul class="notes" data-arrows="rows">
        ${notes.map(
          (note) => html`
            <li
              class="paper-note waiting"
              data-row
              id=${`note-${note.id}`}
              data-drag=${dragName({ note: note.id })}
            >
              <p><bdi>${note.text}</bdi></p>
              ${places(view, { note: note.id }, note.text)}
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}
