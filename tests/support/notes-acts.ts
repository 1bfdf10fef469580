import * as fc from 'fast-check';
import {
  addMember,
  addNote,
  editNote,
  removeMember,
  removeNote,
  renameMember,
  returnMember,
  type NotesData,
} from '../../src/kits/notes/notes.model.js';
import {
  mergeStacks,
  mergeTexts,
  moveStack,
  nameStack,
  placeNote,
  stackNote,
  takeNote,
} from '../../src/kits/notes/stacks.model.js';

// Whatever people do with notes, for laws that hold after any of it.

export type Operation = <D extends NotesData>(data: D) => D;

export const BLOCKS = ['samenwerken', 'ondersteunen', 'faciliteren', 'afstemmen'];

/** What was done in turn, from nothing. */
export const after = <D extends NotesData>(empty: D, ...steps: Operation[]): D =>
  steps.reduce((data, step) => step(data), empty);

const aMember = fc.integer({ min: 1, max: 5 }).map((at) => `m${at}`);
const aNote = fc.integer({ min: 1, max: 12 }).map((at) => `n${at}`);
const aStack = fc.integer({ min: 1, max: 12 }).map((at) => `s${at}`);
export const aBlock = fc.constantFrom(...BLOCKS);
export const aText = fc.string({ maxLength: 250, unit: 'binary' });

/** Whatever only puts notes elsewhere. */
export const moving: fc.Arbitrary<Operation> = fc.oneof(
  fc.tuple(aNote, aBlock).map(
    ([id, block]): Operation =>
      (data) =>
        placeNote(data, id, block),
  ),
  fc.tuple(aNote, aStack).map(
    ([id, onto]): Operation =>
      (data) =>
        stackNote(data, id, onto),
  ),
  fc.tuple(aStack, aBlock).map(
    ([id, block]): Operation =>
      (data) =>
        moveStack(data, id, block),
  ),
  fc.tuple(aStack, aStack).map(
    ([id, onto]): Operation =>
      (data) =>
        mergeStacks(data, id, onto),
  ),
  aNote.map(
    (id): Operation =>
      (data) =>
        takeNote(data, id),
  ),
  aStack.map(
    (id): Operation =>
      (data) =>
        mergeTexts(data, id),
  ),
  fc.tuple(aStack, aText).map(
    ([id, text]): Operation =>
      (data) =>
        nameStack(data, id, text),
  ),
);

export const anything: fc.Arbitrary<Operation> = fc.oneof(
  moving,
  aText.map(
    (name): Operation =>
      (data) =>
        addMember(data, name),
  ),
  fc.tuple(aMember, aText).map(
    ([id, name]): Operation =>
      (data) =>
        renameMember(data, id, name),
  ),
  aMember.map(
    (id): Operation =>
      (data) =>
        removeMember(data, id),
  ),
  aMember.map(
    (id): Operation =>
      (data) =>
        returnMember(data, id),
  ),
  fc.tuple(aMember, aText).map(
    ([id, text]): Operation =>
      (data) =>
        addNote(data, id, text),
  ),
  fc.tuple(aNote, aText).map(
    ([id, text]): Operation =>
      (data) =>
        editNote(data, id, text),
  ),
  aNote.map(
    (id): Operation =>
      (data) =>
        removeNote(data, id),
  ),
);

/** Three members with three notes each. */
export const started = <D extends NotesData>(empty: D): D =>
  after(
    empty,
    ...['Fatima', 'Joke', 'Sem'].map(
      (name): Operation =>
        (data) =>
          addMember(data, name),
    ),
    ...Array.from(
      { length: 9 },
      (_, at): Operation =>
        (data) =>
          addNote(data, `m${1 + (at % 3)}`, `Activiteit ${at}`),
    ),
  );
