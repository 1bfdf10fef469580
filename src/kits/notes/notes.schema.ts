import * as z from 'zod/mini';
import { id } from '../../core/content/content.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates, references } from '../../core/faults/parse.js';
import { MOST_PEOPLE } from '../people/people.model.js';
import { personFields } from '../people/people.schema.js';
import { MOST_NOTES, NOTE_LENGTH, STACK_LENGTH, type NotesData } from './notes.model.js';

const stack = z.strictObject({
  id,
  block: id,
  notes: z.array(id).check(z.minLength(1), z.maxLength(MOST_NOTES)),
  text: z.string().check(z.maxLength(STACK_LENGTH)),
});

/** Fields of a note, for a document's schema. */
export const noteFields = {
  id,
  member: id,
  text: z.string().check(z.regex(/\S/), z.maxLength(NOTE_LENGTH)),
  from: z.optional(z.string().check(z.regex(/^[\da-f]{6}\/[a-z\d][a-z\d-]{0,63}\/[\da-f]{6}$/))),
};

/** Fields of a session with notes, for a document's schema; `notesFaults` says what these do not. */
export const notesFields = {
  members: z.array(z.strictObject(personFields)).check(z.maxLength(MOST_PEOPLE)),
  notes: z.array(z.strictObject(noteFields)).check(z.maxLength(MOST_NOTES)),
  stacks: z.array(stack).check(z.maxLength(MOST_NOTES)),
};

const ids = (items: readonly { id: string }[]): string[] => items.map((item) => item.id);

/** Whose note, which note in which stack: all of them must be there, and once. */
export function notesFaults({ members, notes, stacks }: NotesData): Fault[] {
  const stacked = stacks.flatMap((each) => each.notes.map((of) => ({ id: of })));
  return [
    ...duplicates('members', members),
    ...duplicates('notes', notes),
    ...duplicates('stacks', stacks),
    ...duplicates('stacks.notes', stacked),
    ...references('notes', notes, 'member', ids(members)),
    ...references('stacks.notes', stacked, 'id', ids(notes)),
  ];
}
