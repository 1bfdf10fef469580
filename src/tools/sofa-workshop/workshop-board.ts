import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import { tile } from '../../kits/sofa/sofa-view.js';
import type { Role } from '../../kits/sofa/sofa.schema.js';
import { THOUGHT_LENGTH } from './workshop-data.model.js';
import {
  mergeTexts,
  nameStack,
  nextMember,
  noteOf,
  removeNote,
  stackText,
  waitingNotes,
} from './sofa-workshop.model.js';
import type { Note, Stack } from './workshop-data.model.js';
import {
  blockChoice,
  blockHead,
  nameOf,
  namesOf,
  shownBlocks,
  valueIn,
  type Held,
  type WorkshopView,
} from './workshop-view.js';
import { memberChoice, noteField, waitingOf } from './workshop-write.js';

/** Step 2: the notes of who has the turn, and the four blocks to put them in. */
export const placeStep = (view: WorkshopView): TemplateResult => html`
  ${tray(view)} ${heldNotice(view)} ${board(view)}
`;

/** Step 3: what the letters mean, and the blocks to look at again. */
export const explainStep = (view: WorkshopView): TemplateResult => html`
  <div class="cards">
    ${view.roles.map((role) => {
      const more = view.content.explanations.find((each) => each.role === role.id)?.text;
      return html`
        <section class="card role-${role.letter}">
          ${heading(view.level + 1, blockHead(view, role))}
          <p>${view.text(role.summary)}</p>
          ${more ? html`<p>${view.text(more)}</p>` : nothing}
        </section>
      `;
    })}
  </div>
  ${heldNotice(view)} ${board(view)}
`;

const allow = (event: DragEvent): void => event.preventDefault();

const dropped = (event: DragEvent, put: () => void): void => {
  event.preventDefault();
  event.stopPropagation();
  put();
};

const dragging = (view: WorkshopView, held: Held) => (event: DragEvent) => {
  event.stopPropagation();
  // Firefox drags nothing without data.
  event.dataTransfer?.setData('text/plain', '');
  view.drag(held);
};

function tray(view: WorkshopView): TemplateResult {
  const { data, member } = view;
  if (!member) return html`<p class="quiet">${view.text(view.content.writeFirst)}</p>`;
  const notes = waitingNotes(data, member.id);
  const next = nextMember(data, member.id);
  return html`
    <section
      class="tray"
      @dragover=${allow}
      @drop=${(event: DragEvent) => dropped(event, () => view.takeBack())}
    >
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
      <ul class="notes">
        ${notes.map(
          (note) => html`
            <li
              class="paper-note waiting"
              id=${`note-${note.id}`}
              draggable="true"
              @dragstart=${dragging(view, { note: note.id })}
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

/** Buttons that put something in a block, or begin to put it on a stack. */
function places(view: WorkshopView, held: Held, about: string, now?: string): TemplateResult {
  const key = 'note' in held ? held.note : held.stack;
  const anywhere = view.data.stacks.some(
    ({ id, notes }) => id !== key && (notes.length > 1 || notes[0] !== key),
  );
  return html`
    <div class="places" role="group" aria-label=${msg(str`Leg in een blok: ${about}`)}>
      ${view.roles
        .filter(({ id }) => id !== now)
        .map(
          (role) => html`
            <button
              type="button"
              class="place role-${role.letter}"
              id=${`place-${key}-${role.letter}`}
              @click=${() => view.place(role, held)}
            >
              ${tile(role)}<span class="hidden-visually">${view.text(role.verb)}</span>
            </button>
          `,
        )}
      ${
        anywhere
          ? html`<button
              type="button"
              class="small"
              id=${`hold-${key}`}
              @click=${() => view.hold(held)}
            >
              ${msg('Hoort bij…')}<span class="hidden-visually"> ${about}</span>
            </button>`
          : nothing
      }
    </div>
  `;
}

const heldText = ({ data }: WorkshopView, held: Held): string => {
  if ('note' in held) return noteOf(data, held.note)?.text ?? '';
  const stack = data.stacks.find(({ id }) => id === held.stack);
  return stack ? stackText(data, stack) : '';
};

/** Says what waits for the stack it belongs on. */
function heldNotice(view: WorkshopView): TemplateResult | typeof nothing {
  const { held } = view;
  if (!held) return nothing;
  const note = `\u2068${heldText(view, held)}\u2069`;
  return html`
    <div class="notice held">
      <p id="held" tabindex="-1">${view.text(view.content.chooseTarget, { note })}</p>
      <button type="button" class="button" @click=${() => view.hold(undefined)}>
        ${msg('Toch niet')}
      </button>
    </div>
  `;
}

/** The four blocks; one of them on a narrow screen. */
const board = (view: WorkshopView): TemplateResult => html`
  ${view.narrow ? blockChoice(view) : nothing}
  <div class="board">
    ${shownBlocks(view).map((role) => {
      const stacks = view.data.stacks.filter(({ block }) => block === role.id);
      const count = stacks.reduce((sum, { notes }) => sum + notes.length, 0);
      return html`
        <section
          class="block role-${role.letter}"
          id=${`block-${role.letter}`}
          @dragover=${allow}
          @drop=${(event: DragEvent) => dropped(event, () => view.place(role))}
        >
          ${heading(view.level + 1, html`${blockHead(view, role)}<span class="count">${count}<span class="hidden-visually"> ${msg('briefjes')}</span></span>`, 'block-head')}
          <ul class="stacks">
            ${stacks.map((stack) => stackItem(view, stack, role))}
          </ul>
        </section>
      `;
    })}
  </div>
`;

function stackItem(view: WorkshopView, stack: Stack, role: Role): TemplateResult {
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
      draggable=${open ? 'false' : 'true'}
      @dragstart=${dragging(view, { stack: id })}
      @dragover=${allow}
      @drop=${(event: DragEvent) => dropped(event, () => view.stackOn(id))}
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
          ${size > 1 ? html`<b class="size">${size}×</b> ` : nothing}${namesOf(
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
  const { data, change } = view;
  const { id } = stack;
  const several = notes.length > 1;
  return html`
    <div class="stack-body">
      ${
        several
          ? html`
              <label class="inline-field">
                ${msg('Samen heet dit')}
                <textarea
                  class="note-text"
                  id=${`called-${id}`}
                  rows="1"
                  dir="auto"
                  maxlength=${THOUGHT_LENGTH}
                  .value=${stack.text}
                  @input=${(event: Event) =>
                    change(nameStack(data, id, valueIn(event)), { name: `called-${id}` })}
                ></textarea>
              </label>
              <button
                type="button"
                class="small"
                @click=${() => change(mergeTexts(data, id), { focus: [`#called-${id}`] })}
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
              <p class="owner" draggable="true" @dragstart=${dragging(view, { note: note.id })}>
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
                  @click=${() =>
                    change(removeNote(data, note.id), {
                      say: () => msg(str`Verwijderd: ${note.text}.`),
                      focus: [`#stack-${id}`, `#block-${role.letter} .block-head`],
                    })}
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
