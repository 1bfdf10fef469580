import { changeThing } from '../../core/document/things.model.js';
import { sumOf } from '../../core/files/fnv.model.js';
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
    readonly notes: readonly {
      /** Its id there; `from/id` of where it was written, where that document had read it in. */
      readonly id: string;
      readonly text: string;
    }[];
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

const shortSum = (text: string): string => sumOf(text).toString(16).padStart(8, '0').slice(0, 6);

/** Where a note was written, of the `from` that it has. */
const originIn = (from: string): string => from.slice(0, from.lastIndexOf('/'));

/** What a document hands over: who wrote something, and what; where it lies stays behind. */
export function handedOver({ members, notes }: NotesData, docId = ''): Handed {
  const people = members.flatMap(({ id, name }) => {
    const own = notes.filter(({ member }) => member === id);
    if (!own.length) return [];
    return {
      name,
      notes: own.map((note) => ({
        id: note.from ? originIn(note.from) : note.id,
        text: note.text,
      })),
    };
  });
  // A document of before documents had names is known by what stands in it.
  return { from: docId.slice(0, 6) || shortSum(JSON.stringify(people)), people };
}

/**
 * Reads in what was handed over, under a member of that name, who is added where there is none. A note that
 * was read in before gets its text of now when it was changed where it was written; nothing else changes, and
 * nothing goes. A number that was used again there counts as the same note. `here` is the `from` of the document itself: what was written in it is no news to it.
 */
export function readIn<D extends NotesData>(
  before: D,
  { from, people }: Handed,
  here: string,
): ReadIn<D> {
  let data = before;
  const done = { added: 0, changed: 0, known: 0, over: 0 };
  const there = new Map(
    before.notes.flatMap((note) => (note.from ? [[originIn(note.from), note]] : [])),
  );
  for (const { name, notes } of people) {
    const fresh = notes
      .map((note) => ({ ...note, origin: note.id.includes('/') ? note.id : `${from}/${note.id}` }))
      .filter(({ origin }) => !origin.startsWith(`${here}/`));
    done.known += notes.length - fresh.length;
    if (!fresh.length) continue;
    const member = memberOf(data, name);
    data = member.data;
    for (const { origin, text: typed } of fresh) {
      const text = oneLine(typed, NOTE_LENGTH);
      const now = `${origin}/${shortSum(text)}`;
      const known = there.get(origin);
      if (known?.from === now) done.known += 1;
      else if (known) {
        data = { ...data, notes: changeThing(data.notes, known.id, { text, from: now }) };
        done.changed += 1;
      } else {
        const next = addNote(data, member.id, text);
        if (next === data) done.over += 1;
        else {
          const added = { ...next.notes.at(-1)!, from: now };
          data = { ...next, notes: [...next.notes.slice(0, -1), added] };
          there.set(origin, added);
          done.added += 1;
        }
      }
    }
  }
  return { data, ...done };
}

/** The member of that name, added where there is none; with an empty id where there is no place for one. */
function memberOf<D extends NotesData>(
  data: D,
  typed: string,
): { readonly data: D; readonly id: string } {
  const called = spoken(oneLine(typed, NAME_LENGTH));
  const find = ({ members }: D): string | undefined =>
    members.find(({ name }) => spoken(name) === called)?.id;
  const known = find(data);
  if (known !== undefined) return { data, id: known };
  const next = addMember(data, typed);
  return { data: next, id: find(next) ?? '' };
}
