import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import { peopleChips, peopleList, personEditor, type PeopleChoice } from '../people/people-view.js';
import { addingInput } from '../offer/adding-input.js';
import { NAME_LENGTH, type Person } from '../people/people.model.js';
import {
  blockName,
  memberName,
  nameOf,
  valueIn,
  type NotesView,
  type Pasted,
} from './notes-view.js';
import {
  addMember,
  addNote,
  editNote,
  NOTE_LENGTH,
  removeMember,
  removeNote,
  renameMember,
  returnMember,
  waitingNotes,
  type Note,
  type NotesData,
} from './notes.model.js';
import { addNoteIn, notesIn, stackOf } from './stacks.model.js';

/** Who is there, to choose and to add to, and what one of them writes. */
export const writing = <D extends NotesData>(view: NotesView<D>): TemplateResult => html`
  <section class="team">
    ${heading(view.level + 1, msg('Teamleden'))} ${newMember(view)}
    ${
      view.data.members.length
        ? memberChoice(view, countOf(view))
        : html`<p class="quiet">${view.say.writeFirst}</p>`
    }
  </section>
  ${view.member ? personCard(view, view.member) : nothing}
`;

/** A field with a button beside it; Enter does the same. It takes a list, too. */
const adding = (
  view: Pick<NotesView, 'needed' | 'paste' | 'pasted'>,
  id: Pasted['field'],
  label: unknown,
  max: number,
  add: (text: string) => boolean,
): TemplateResult => html`
  <form class="adding" @submit=${view.needed.onSubmit(add)}>
    <label for=${id}>${label}</label>
    ${addingInput(id, max, view.needed, (text) => view.paste({ field: id, text }))}
    <button class="button">${msg('Voeg toe')}</button>
    ${view.needed.note(id)}
  </form>
  ${view.pasted(id)}
`;

const newMember = <D extends NotesData>(view: NotesView<D>): TemplateResult =>
  adding(view, 'new-member', msg('Naam of initialen'), NAME_LENGTH, (text) => {
    const after = adds(view, (now) => addMember(now, text), '#new-member', text);
    if (after) view.board.choose(after.members.at(-1)!.id);
    return !!after;
  });

const notesWord = (count: number): string => (count === 1 ? msg('briefje') : msg('briefjes'));

/** Adds what was typed, says so, and has the field ready for the next; nothing is added where no more can be. */
const adds = <D extends NotesData>(
  view: NotesView<D>,
  act: (now: D) => D,
  field: string,
  text: string,
): D | undefined =>
  view.change(act, { focus: [field], say: () => msg(str`Erbij gezet: ${text.trim()}.`) });

const countOf =
  ({ data }: { readonly data: NotesData }) =>
  (id: string): number =>
    data.notes.filter(({ member }) => member === id).length;

/** Whose notes are shown: a list to choose from on a narrow screen, else names side by side. */
export function memberChoice(
  view: Pick<NotesView, 'data' | 'member' | 'narrow' | 'compact' | 'board'>,
  count: (member: string) => number,
): TemplateResult {
  const choice: PeopleChoice = {
    people: view.data.members,
    chosen: view.member?.id,
    label: msg('Kies een teamlid'),
    count,
    counted: (notes) => `${notes} ${notesWord(notes)}`,
    choose: (id) => view.board.choose(id),
  };
  return view.narrow || view.compact ? peopleList(choice) : peopleChips(choice);
}

/** What one member writes straight into a block, for who was listed before. */
export function writingIn<D extends NotesData>(view: NotesView<D>, block: string): TemplateResult {
  const { data, member } = view;
  if (!member) return html`<p class="quiet">${view.say.writeFirst}</p>`;
  return html`
    ${memberChoice(view, (id) => notesIn(data, block, id).length)}
    ${notesCard(view, member, {
      notes: notesIn(data, block, member.id),
      add: (now, text) => addNoteIn(now, member.id, text, block),
    })}
  `;
}

/** One member: name, notes, and a field for the next note. */
function personCard<D extends NotesData>(view: NotesView<D>, member: Person): TemplateResult {
  const { data, change } = view;
  const { id, left } = member;
  return notesCard(view, member, {
    notes: data.notes.filter((note) => note.member === id),
    add: (now, text) => addNote(now, id, text),
    whereIs: (note) => whereIs(view, note),
    editor: personEditor(member, {
      rename: (text, gone) =>
        change((now) => renameMember(now, id, text, gone), { name: `name-${id}` }),
      toggle: () =>
        change((now) => (left ? returnMember(now, id) : removeMember(now, id)), {
          focus: ['#leave', '#new-member'],
          say: () => (left ? msg('Teruggezet in de lijst.') : msg('Uit de lijst gehaald.')),
        }),
    }),
  });
}

/** What a card of notes has of one member. */
interface NotesCard<D extends NotesData> {
  readonly notes: readonly Note[];
  add(now: D, text: string): D;
  whereIs?(note: Note): unknown;
  readonly editor?: unknown;
}

function notesCard<D extends NotesData>(
  view: NotesView<D>,
  { id, name }: Person,
  { notes, add, whereIs: place, editor = nothing }: NotesCard<D>,
): TemplateResult {
  const { change } = view;
  return html`
    <section class="person" aria-label=${name}>
      ${heading(view.level + 1, nameOf(view, id), 'person-name')}
      ${adding(
        view,
        'new-note',
        html`${msg('Nieuw briefje')}<span class="hidden-visually">: <bdi>${name}</bdi></span>`,
        NOTE_LENGTH,
        (text) => !!adds(view, (now) => add(now, text), '#new-note', text),
      )}
      <ul class="notes">
        ${notes.map(
          (note, at) => html`
            <li class="paper-note">
              ${noteField(view, note)} ${place?.(note) ?? nothing}
              <button
                type="button"
                class="icon"
                id=${`remove-${note.id}`}
                @click=${() =>
                  change((now) => removeNote(now, note.id), {
                    say: () => msg(str`Verwijderd: ${note.text}.`),
                    focus: [`#remove-${(notes[at + 1] ?? notes[at - 1])?.id}`, '#new-note'],
                  })}
              >
                <span aria-hidden="true">×</span>
                <span class="hidden-visually">${msg(str`Verwijder: ${note.text}`)}</span>
              </button>
            </li>
          `,
        )}
      </ul>
      ${editor}
    </section>
  `;
}

/** An emptied field gets its text back. */
function keepText(event: Event, text: string): void {
  if (!valueIn(event).trim()) (event.target as HTMLInputElement).value = text;
}

/** A note's text, to change where it stands; an emptied field gets its text back. */
export const noteField = <D extends NotesData>(
  view: NotesView<D>,
  { id, member, text }: Note,
): TemplateResult => html`
  <textarea
    class="note-text"
    id=${`text-${id}`}
    rows="1"
    dir="auto"
    maxlength=${NOTE_LENGTH}
    aria-label=${msg(str`Briefje van ${memberName(view, member)}`)}
    .value=${text}
    @input=${(event: Event) =>
      view.change((now) => editNote(now, id, valueIn(event)), { name: `text-${id}` })}
    @change=${(event: Event) => {
      view.change((now) => editNote(now, id, valueIn(event), true), { name: `text-${id}` });
      keepText(event, text);
    }}
  ></textarea>
`;

const whereIs = (
  view: Pick<NotesView, 'data' | 'blocks'>,
  { id }: Note,
): TemplateResult | typeof nothing => {
  const stack = stackOf(view.data, id);
  return stack ? html`<span class="quiet">${blockName(view, stack.block)}</span>` : nothing;
};

/** How many notes each member still has to place. */
export const waitingOf =
  ({ data }: { readonly data: NotesData }) =>
  (id: string): number =>
    waitingNotes(data, id).length;
