import { changeThing, nextId } from '../../core/document/things.model.js';
import { oneLine } from '../../core/language/one-line.model.js';
import { spoken } from '../../core/language/spoken.model.js';
import {
  addNote,
  noteOf,
  STACK_LENGTH,
  withoutNotes,
  type Note,
  type NotesData,
  type Stack,
} from './notes.model.js';

// Every note is in one stack at most, and a stack without notes is none.

export const stackOf = (data: NotesData, note: string): Stack | undefined =>
  data.stacks.find(({ notes }) => notes.includes(note));

/** What a stack is called. */
export const stackText = (data: NotesData, { text, notes }: Stack): string =>
  text || (noteOf(data, notes[0] ?? '')?.text ?? '');

/** Puts a note in a block, on its own; in its own block that splits it from its stack. */
export function placeNote<D extends NotesData>(data: D, id: string, block: string): D {
  const old = stackOf(data, id);
  if (!noteOf(data, id)) return data;
  if (old?.notes.length === 1) return moveStack(data, old.id, block);
  const stack: Stack = { id: nextId('s', data.stacks), block, notes: [id], text: '' };
  return { ...data, stacks: [...withoutNotes(data.stacks, [id]), stack] };
}

/** Writes a note straight into a block. */
export function addNoteIn<D extends NotesData>(
  data: D,
  member: string,
  typed: string,
  block: string,
): D {
  const added = addNote(data, member, typed);
  return added === data ? data : placeNote(added, added.notes.at(-1)!.id, block);
}

/** Notes that lie in a block, of everyone or of one. */
export function notesIn<N extends Note>(
  data: NotesData<N>,
  block: string,
  member?: string,
): readonly N[] {
  const there = new Set(
    data.stacks.filter((stack) => stack.block === block).flatMap(({ notes }) => notes),
  );
  return data.notes.filter(
    (note) => there.has(note.id) && (member === undefined || note.member === member),
  );
}

/** Puts a note on a stack: the same, said by one more. */
export function stackNote<D extends NotesData>(data: D, id: string, onto: string): D {
  const target = data.stacks.find((each) => each.id === onto);
  if (!target || !noteOf(data, id) || target.notes.includes(id)) return data;
  const stacks = withoutNotes(data.stacks, [id]);
  return { ...data, stacks: changeThing(stacks, onto, { notes: [...target.notes, id] }) };
}

/** Takes a note off the board, back to its member. */
export const takeNote = <D extends NotesData>(data: D, id: string): D =>
  stackOf(data, id) ? { ...data, stacks: withoutNotes(data.stacks, [id]) } : data;

/** Moves a whole stack; it comes last in its new block. */
export function moveStack<D extends NotesData>(data: D, id: string, block: string): D {
  const stack = data.stacks.find((each) => each.id === id);
  if (!stack || stack.block === block) return data;
  return {
    ...data,
    stacks: [...data.stacks.filter((each) => each !== stack), { ...stack, block }],
  };
}

/** Puts a whole stack on another one. */
export function mergeStacks<D extends NotesData>(data: D, id: string, onto: string): D {
  const stack = data.stacks.find((each) => each.id === id);
  const target = data.stacks.find((each) => each.id === onto);
  if (!stack || !target || stack === target) return data;
  const stacks = data.stacks.filter((each) => each !== stack);
  return {
    ...data,
    stacks: changeThing(stacks, onto, { notes: [...target.notes, ...stack.notes] }),
  };
}

/** Says what the notes of a stack are together, while someone types; `left` says that the field was left. */
export const nameStack = <D extends NotesData>(
  data: D,
  id: string,
  text: string,
  left = false,
): D => {
  const stacks = changeThing(data.stacks, id, { text: oneLine(text, STACK_LENGTH, !left) });
  return stacks === data.stacks ? data : { ...data, stacks };
};

/**
 * For each stack, and each note that waits, the first stack with a note of the same words, by id: what may
 * belong on it. The first of such stacks has none. Capitals, spaces and what ends a sentence do not count.
 */
export function alikeIn(data: NotesData): ReadonlyMap<string, string> {
  const texts = new Map(data.notes.map(({ id, text }) => [id, sameWords(text)]));
  const first = new Map<string, string>();
  const alike = new Map<string, string>();
  const placed = new Set<string>();
  for (const { id, notes } of data.stacks)
    for (const note of notes) {
      placed.add(note);
      const words = texts.get(note);
      if (!words) continue;
      const onto = first.get(words);
      if (onto === undefined) first.set(words, id);
      else if (onto !== id && !alike.has(id)) alike.set(id, onto);
    }
  for (const [note, words] of texts) {
    const onto = first.get(words);
    if (onto !== undefined && !placed.has(note)) alike.set(note, onto);
  }
  return alike;
}

const sameWords = (text: string): string => spoken(text).replace(/[\s.!?…]+$/u, '');

/** Joins the texts of a stack's notes, each once, as what they are together. */
export function mergeTexts<D extends NotesData>(data: D, id: string): D {
  const stack = data.stacks.find((each) => each.id === id);
  const texts = stack?.notes.map((note) => noteOf(data, note)?.text.normalize('NFC') ?? '') ?? [];
  return nameStack(data, id, [...new Set(texts)].filter(Boolean).join(' / '));
}
