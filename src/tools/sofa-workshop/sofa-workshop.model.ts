import { changeThing, nextId, withList } from '../../core/document/things.model.js';
import { oneLine } from '../../core/language/one-line.model.js';
import { isWritten } from '../../kits/agreements/agreements.model.js';
import {
  addPerson,
  nextPerson,
  removePerson,
  renamePerson,
  returnPerson,
  type Person,
} from '../../kits/people/people.model.js';
import {
  MOST_NOTES,
  NOTE_LENGTH,
  THOUGHT_LENGTH,
  type Kind,
  type Note,
  type SofaWorkshopData,
  type Stack,
} from './workshop-data.model.js';

export type { SofaWorkshopData };
type Data = SofaWorkshopData;

const withPeople = (data: Data, members: Data['members']): Data =>
  withList(data, 'members', members);

// Members

export const addMember = (data: Data, text: string): Data =>
  withPeople(data, addPerson(data.members, 'm', text));

export const renameMember = (data: Data, id: string, text: string, left = false): Data =>
  withPeople(data, renamePerson(data.members, id, text, left));

/** Takes a member off the list; the notes of one who wrote some stay to be seen as theirs. */
export const removeMember = (data: Data, id: string): Data =>
  withPeople(
    data,
    removePerson(
      data.members,
      id,
      data.notes.some(({ member }) => member === id),
    ),
  );

export const returnMember = (data: Data, id: string): Data =>
  withPeople(data, returnPerson(data.members, id));

// Notes

export function addNote(data: Data, member: string, typed: string): Data {
  const text = oneLine(typed, NOTE_LENGTH);
  const known = data.members.some(({ id }) => id === member);
  if (!text || !known || data.notes.length >= MOST_NOTES) return data;
  return { ...data, notes: [...data.notes, { id: nextId('n', data.notes), member, text }] };
}

/** Changes a note while someone types; `left` says that the field was left. */
export function editNote(data: Data, id: string, typed: string, left = false): Data {
  const text = oneLine(typed, NOTE_LENGTH, !left);
  return text ? withList(data, 'notes', changeThing(data.notes, id, { text })) : data;
}

export function removeNote(data: Data, id: string): Data {
  const notes = data.notes.filter((each) => each.id !== id);
  return notes.length < data.notes.length
    ? { ...data, notes, stacks: without(data.stacks, [id]) }
    : data;
}

// Stacks: every note is in one at most, and a stack without notes is none.

const without = (stacks: readonly Stack[], notes: readonly string[]): Stack[] =>
  stacks.flatMap((each) => {
    const left = each.notes.filter((note) => !notes.includes(note));
    if (left.length === each.notes.length) return each;
    return left.length ? { ...each, notes: left } : [];
  });

export const stackOf = (data: Data, note: string): Stack | undefined =>
  data.stacks.find(({ notes }) => notes.includes(note));

const hasNote = (data: Data, id: string): boolean => data.notes.some((note) => note.id === id);

/** Puts a note in a block, on its own; in its own block that splits it from its stack. */
export function placeNote(data: Data, id: string, block: string): Data {
  const old = stackOf(data, id);
  if (!hasNote(data, id)) return data;
  if (old?.notes.length === 1) return moveStack(data, old.id, block);
  const stack: Stack = { id: nextId('s', data.stacks), block, notes: [id], text: '' };
  return { ...data, stacks: [...without(data.stacks, [id]), stack] };
}

/** Puts a note on a stack: the same activity. */
export function stackNote(data: Data, id: string, onto: string): Data {
  const target = data.stacks.find((each) => each.id === onto);
  if (!target || !hasNote(data, id) || target.notes.includes(id)) return data;
  const stacks = without(data.stacks, [id]);
  return { ...data, stacks: changeThing(stacks, onto, { notes: [...target.notes, id] }) };
}

/** Takes a note off the board, back to its member. */
export const takeNote = (data: Data, id: string): Data =>
  stackOf(data, id) ? { ...data, stacks: without(data.stacks, [id]) } : data;

/** Moves a whole stack; it comes last in its new block. */
export function moveStack(data: Data, id: string, block: string): Data {
  const stack = data.stacks.find((each) => each.id === id);
  if (!stack || stack.block === block) return data;
  return {
    ...data,
    stacks: [...data.stacks.filter((each) => each !== stack), { ...stack, block }],
  };
}

/** Puts a whole stack on another one. */
export function mergeStacks(data: Data, id: string, onto: string): Data {
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
export const nameStack = (data: Data, id: string, text: string, left = false): Data =>
  withList(
    data,
    'stacks',
    changeThing(data.stacks, id, { text: oneLine(text, THOUGHT_LENGTH, !left) }),
  );

/** Joins the texts of a stack's notes, each once, as what they are together. */
export function mergeTexts(data: Data, id: string): Data {
  const stack = data.stacks.find((each) => each.id === id);
  const texts = stack?.notes.map((note) => noteOf(data, note)?.text.normalize('NFC') ?? '') ?? [];
  return nameStack(data, id, [...new Set(texts)].filter(Boolean).join(' / '));
}

export const noteOf = (data: Data, id: string): Note | undefined =>
  data.notes.find((each) => each.id === id);

/** What a stack is called. */
export const stackText = (data: Data, { text, notes }: Stack): string =>
  text || (noteOf(data, notes[0] ?? '')?.text ?? '');

/** Notes that are in no block yet. */
export function waitingNotes(data: Data, member?: string): Note[] {
  const placed = new Set(data.stacks.flatMap(({ notes }) => notes));
  return data.notes.filter(
    (note) => !placed.has(note.id) && (member === undefined || note.member === member),
  );
}

/** The next member after this one who has notes to place; undefined when nobody else has. */
export function nextMember(data: Data, after: string): string | undefined {
  const waiting = new Set(waitingNotes(data).map(({ member }) => member));
  return nextPerson(data.members, after, (id) => waiting.has(id));
}

// More, less, different

export const thoughtOf = (data: Data, block: string, kind: Kind): string =>
  data.thoughts.find((each) => each.block === block && each.kind === kind)?.text ?? '';

/** Writes what the team wants of a block; nothing but white space is nothing. */
export function setThought(data: Data, block: string, kind: Kind, typed: string): Data {
  if (thoughtOf(data, block, kind) === typed) return data;
  const others = data.thoughts.filter((each) => each.block !== block || each.kind !== kind);
  const text = typed.slice(0, THOUGHT_LENGTH);
  return { ...data, thoughts: text.trim() ? [...others, { block, kind, text }] : others };
}

// Patterns

/** How many notes one member, or the team, has in each block. */
export interface Spread {
  readonly counts: readonly number[];
  readonly total: number;
}

export interface Patterns {
  /** In the order of the blocks. */
  readonly team: Spread;
  readonly members: readonly (Spread & { readonly member: Person })[];
  readonly all: number;
  /** Blocks with half as many notes again as an even spread has. */
  readonly full: readonly string[];
  /** Blocks with less than half of what an even spread has. */
  readonly few: readonly string[];
  readonly empty: readonly string[];
  /** Activities of two members or more, the most shared first. */
  readonly shared: readonly { readonly stack: Stack; readonly members: number }[];
}

const spread = (counts: readonly number[]): Spread => ({
  counts,
  total: counts.reduce((sum, each) => sum + each, 0),
});

export function patterns(data: Data, blocks: readonly string[]): Patterns {
  const owner = new Map(data.notes.map(({ id, member }) => [id, member]));
  const counts = new Map(data.members.map(({ id }) => [id, blocks.map(() => 0)]));
  for (const { block, notes } of data.stacks)
    for (const note of notes) {
      const row = counts.get(owner.get(note) ?? '');
      const at = blocks.indexOf(block);
      if (row && at >= 0) row[at] = (row[at] ?? 0) + 1;
    }
  const rows = [...counts.values()];
  const team = spread(blocks.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0)));
  const where = (test: (share: number) => boolean): string[] =>
    blocks.filter((_, at) => test(((team.counts[at] ?? 0) * blocks.length) / (team.total || 1)));
  return {
    team,
    members: data.members
      .map((member) => ({ member, ...spread(counts.get(member.id) ?? []) }))
      .filter(({ member, total }) => total > 0 || !member.left),
    all: data.notes.length,
    full: where((share) => share >= 1.5),
    few: where((share) => share > 0 && share < 0.5),
    empty: where((share) => share === 0),
    shared: data.stacks
      .map((stack) => ({ stack, members: new Set(stack.notes.map((id) => owner.get(id))).size }))
      .filter(({ members }) => members > 1)
      .sort((one, other) => other.members - one.members),
  };
}

/** What stands out in one member's spread: where most is, and where nothing is. */
export function standsOut(
  { counts, total }: Spread,
  blocks: readonly string[],
): { most: readonly string[]; none: readonly string[] } {
  const highest = Math.max(...counts);
  const even = highest === Math.min(...counts);
  return {
    most: total === 0 || even ? [] : blocks.filter((_, at) => counts[at] === highest),
    none: total === 0 ? [] : blocks.filter((_, at) => counts[at] === 0),
  };
}

/** Whether the session has come to its end: every note in a block, and something agreed. */
export const isDone = (data: Data): boolean =>
  data.notes.length > 0 && waitingNotes(data).length === 0 && data.agreements.some(isWritten);
