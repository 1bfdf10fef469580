import { changeThing } from '../../core/document/things.model.js';
import { oneLine } from '../../core/language/one-line.model.js';
import { spoken } from '../../core/language/spoken.model.js';
import { NAME_LENGTH } from '../people/people.model.js';
import { addMember, addNote, NOTE_LENGTH, type NotesData } from './notes.model.js';

/** What people wrote on a device of their own, to be read in where all notes come together. */
export interface Handed {
  /** Six signs of the name of the document that it comes from. */
  readonly from: string;
  readonly people: readonly {
    readonly name: string;
    readonly notes: readonly { readonly id: string; readonly text: string }[];
  }[];
}

/** What reading in did, in notes. */
export interface ReadIn<D> {
  readonly data: D;
  readonly added: number;
  readonly changed: number;
  readonly known: number;
  /** For which there was no place. */
  readonly over: number;
}

/** What a document hands over: who wrote something, and what; where it lies stays behind. */
export const handedOver = ({ members, notes }: NotesData, docId: string): Handed => ({
  from: docId.slice(0, 6),
  people: members.flatMap(({ id, name }) => {
    const own = notes.filter(({ member }) => member === id);
    return own.length ? { name, notes: own.map((note) => ({ id: note.id, text: note.text })) } : [];
  }),
});

/**
 * Reads in what was handed over, under a member of that name, who is added where there is none. A note that
 * was read in before gets its text of now; nothing else changes, and nothing goes.
 */
export function readIn<D extends NotesData>(before: D, { from, people }: Handed): ReadIn<D> {
  let data = before;
  const done = { added: 0, changed: 0, known: 0, over: 0 };
  for (const { name, notes } of people) {
    const called = spoken(oneLine(name, NAME_LENGTH));
    const find = (): string | undefined =>
      data.members.find((each) => spoken(each.name) === called)?.id;
    if (!find()) data = addMember(data, name);
    const member = find();
    for (const { id, text } of notes) {
      const origin = `${from}/${id}`;
      const known = data.notes.find((each) => each.from === origin);
      const next = known ? withText(data, known.id, text) : withNote(data, member, text, origin);
      if (known) done[next === data ? 'known' : 'changed'] += 1;
      else done[next === data ? 'over' : 'added'] += 1;
      data = next;
    }
  }
  return { data, ...done };
}

function withText<D extends NotesData>(data: D, id: string, typed: string): D {
  const text = oneLine(typed, NOTE_LENGTH);
  const notes = text ? changeThing(data.notes, id, { text }) : data.notes;
  return notes === data.notes ? data : { ...data, notes };
}

function withNote<D extends NotesData>(
  data: D,
  member: string | undefined,
  text: string,
  from: string,
): D {
  const next = addNote(data, member ?? '', text);
  if (next === data) return data;
  const at = next.notes.length - 1;
  return { ...next, notes: next.notes.with(at, { ...next.notes[at]!, from }) };
}
