import { changeThing, nextId } from '../../core/document/things.model.js';
import { oneLine } from '../../core/language/one-line.model.js';
import {
  addPerson,
  nextPerson,
  removePerson,
  renamePerson,
  returnPerson,
  type Person,
} from '../people/people.model.js';

/** Longest text of a note, and longest name of a stack, in characters. */
export const NOTE_LENGTH = 200;
export const STACK_LENGTH = 1000;
/** Most notes of one session. */
export const MOST_NOTES = 1000;

/** What one person wrote on one note. */
export interface Note {
  id: string;
  /** Id of who wrote it. */
  member: string;
  text: string;
  /** Where it was read in from: six signs of that document's name, its id there, and a sum of its text then. */
  from?: string | undefined;
}

/** Notes that say the same, in one block; most stacks are of one note. */
export interface Stack {
  id: string;
  block: string;
  notes: string[];
  /** What they are called together; else the first note's text. */
  text: string;
}

/** What a session with notes holds, whatever else it holds. */
export interface NotesData<N extends Note = Note> {
  members: Person[];
  notes: N[];
  stacks: Stack[];
}

// Members

const withPeople = <D extends NotesData>(data: D, members: Person[]): D =>
  members === data.members ? data : { ...data, members };

export const addMember = <D extends NotesData>(data: D, text: string): D =>
  withPeople(data, addPerson(data.members, 'm', text));

export const renameMember = <D extends NotesData>(
  data: D,
  id: string,
  text: string,
  left = false,
): D => withPeople(data, renamePerson(data.members, id, text, left));

/** Takes a member off the list; the notes of one who wrote some stay to be seen as theirs. */
export const removeMember = <D extends NotesData>(data: D, id: string): D =>
  withPeople(
    data,
    removePerson(
      data.members,
      id,
      data.notes.some(({ member }) => member === id),
    ),
  );

export const returnMember = <D extends NotesData>(data: D, id: string): D =>
  withPeople(data, returnPerson(data.members, id));

// Notes

export const noteOf = <N extends Note>(data: NotesData<N>, id: string): N | undefined =>
  data.notes.find((each) => each.id === id);

export function addNote<D extends NotesData>(data: D, member: string, typed: string): D {
  const text = oneLine(typed, NOTE_LENGTH);
  const known = data.members.some(({ id }) => id === member);
  if (!text || !known || data.notes.length >= MOST_NOTES) return data;
  return { ...data, notes: [...data.notes, { id: nextId('n', data.notes), member, text }] };
}

/** Changes a note while someone types; `left` says that the field was left. */
export function editNote<D extends NotesData>(data: D, id: string, typed: string, left = false): D {
  const text = oneLine(typed, NOTE_LENGTH, !left);
  const notes = text ? changeThing(data.notes, id, { text }) : data.notes;
  return notes === data.notes ? data : { ...data, notes };
}

export function removeNote<D extends NotesData>(data: D, id: string): D {
  const notes = data.notes.filter((each) => each.id !== id);
  return notes.length < data.notes.length
    ? { ...data, notes, stacks: withoutNotes(data.stacks, [id]) }
    : data;
}

/** The stacks without these notes; a stack without any is none. */
export const withoutNotes = (stacks: readonly Stack[], notes: readonly string[]): Stack[] =>
  stacks.flatMap((each) => {
    const left = each.notes.filter((note) => !notes.includes(note));
    if (left.length === each.notes.length) return each;
    return left.length ? { ...each, notes: left } : [];
  });

/** Notes that are in no block yet, of everyone or of one. */
export function waitingNotes<N extends Note>(data: NotesData<N>, member?: string): N[] {
  const placed = new Set(data.stacks.flatMap(({ notes }) => notes));
  return data.notes.filter(
    (note) => !placed.has(note.id) && (member === undefined || note.member === member),
  );
}

/** The next member after this one who has notes to place; undefined when nobody else has. */
export function nextMember(data: NotesData, after: string): string | undefined {
  const waiting = new Set(waitingNotes(data).map(({ member }) => member));
  return nextPerson(data.members, after, (id) => waiting.has(id));
}
