import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { parseWith } from '../src/core/faults/parse.js';
import {
  addMember,
  addNote,
  editNote,
  nextMember,
  removeMember,
  returnMember,
  waitingNotes,
  type NotesData,
} from '../src/kits/notes/notes.model.js';
import { notesFaults, notesFields } from '../src/kits/notes/notes.schema.js';
import {
  alikeIn,
  mergeTexts,
  placeNote,
  stackNote,
  stackOf,
  stackText,
} from '../src/kits/notes/stacks.model.js';
import { after, anything, moving, started as startedFrom } from './support/notes-acts.js';

const empty: NotesData = { members: [], notes: [], stacks: [] };
const started = startedFrom(empty);
const someData = fc.array(anything, { maxLength: 60 }).map((steps) => after(started, ...steps));
const noteIds = (data: NotesData): string[] => data.notes.map(({ id }) => id).sort();

describe('notes', () => {
  it('are never lost or changed by moving, stacking, splitting and merging', () => {
    fc.assert(
      fc.property(someData, fc.array(moving, { maxLength: 30 }), (data, steps) => {
        const next = steps.reduce((before, step) => step(before), data);
        expect(next.notes).to.deep.equal(data.notes);
        expect(next.members).to.deep.equal(data.members);
      }),
    );
  });

  it('are each in one stack or waiting, and no stack is empty', () => {
    fc.assert(
      fc.property(someData, (data) => {
        const placed = data.stacks.flatMap(({ notes }) => notes);
        const waiting = waitingNotes(data).map(({ id }) => id);
        expect([...placed, ...waiting].sort()).to.deep.equal(noteIds(data));
        expect(data.stacks.every(({ notes }) => notes.length > 0)).to.equal(true);
      }),
    );
  });

  it('make a document that the schema takes, whatever was done', () => {
    fc.assert(
      fc.property(someData, (data) => {
        const parsed = parseWith(z.strictObject(notesFields), data);
        expect(parsed.ok ? [] : parsed.faults).to.deep.equal([]);
        expect(notesFaults(data)).to.deep.equal([]);
      }),
    );
  });

  it('leave the data they came from as it was', () => {
    fc.assert(
      fc.property(someData, anything, (data, step) => {
        const before = structuredClone(data);
        step(data);
        expect(data).to.deep.equal(before);
      }),
    );
  });

  it('of nothing but white space are none', () => {
    expect(addNote(started, 'm1', ' \n ')).to.equal(started);
    expect(editNote(started, 'n1', '  ')).to.equal(started);
    expect(addMember(started, '\t')).to.equal(started);
    expect(addNote(started, 'm9', 'van niemand')).to.equal(started);
  });

  it('split from their stack when put in its own block', () => {
    const stacked = after(
      started,
      (data) => placeNote(data, 'n1', 'afstemmen'),
      (data) => stackNote(data, 'n2', 's1'),
      (data) => placeNote(data, 'n2', 'afstemmen'),
    );
    expect(stacked.stacks.map(({ notes }) => notes)).to.deep.equal([['n1'], ['n2']]);
    expect(placeNote(stacked, 'n2', 'afstemmen')).to.equal(stacked);
  });

  it('have one text together when their texts are joined, and keep their own', () => {
    const stacked = after(
      started,
      (data) => placeNote(data, 'n1', 'afstemmen'),
      (data) => stackNote(data, 'n2', 's1'),
      (data) => mergeTexts(data, 's1'),
    );
    expect(stackText(stacked, stacked.stacks[0]!)).to.equal('Activiteit 0 / Activiteit 1');
    expect(stacked.notes).to.deep.equal(started.notes);
  });
});

describe('members', () => {
  it('who leave stay with what they wrote, and can come back', () => {
    const left = removeMember(started, 'm1');
    expect(left.members[0]).to.deep.equal({ id: 'm1', name: 'Fatima', left: true });
    expect(left.notes).to.equal(started.notes);
    expect(returnMember(left, 'm1')).to.deep.equal(started);
  });

  it('who wrote nothing just go', () => {
    const more = addMember(started, 'Mei Lin');
    expect(removeMember(more, 'm4')).to.deep.equal(started);
  });

  it('have the turn one after the other while they have notes to place', () => {
    expect(nextMember(started, 'm1')).to.equal('m2');
    expect(nextMember(started, 'm3')).to.equal('m1');
    const done = ['n2', 'n5', 'n8'].reduce((data, id) => placeNote(data, id, 'afstemmen'), started);
    expect(nextMember(done, 'm1')).to.equal('m3');
    expect(nextMember(empty, '')).to.equal(undefined);
  });
});

describe('notes of the same words', () => {
  const wrote = (...texts: string[]): NotesData =>
    texts.reduce((data, text) => addNote(data, 'm1', text), addMember(empty, 'Fatima'));
  const lie = (data: NotesData, ...notes: string[]): NotesData =>
    notes.reduce((each, note) => placeNote(each, note, 'afstemmen'), data);

  it('are pointed to the first stack with them, however they are written', () => {
    const data = lie(wrote('Samen  eten.', 'samen eten', 'SAMEN ETEN!', 'Samen koken'), 'n1', 'n2');
    expect([...alikeIn(data)]).to.deep.equal([
      ['s2', 's1'],
      ['n3', 's1'],
    ]);
  });

  it('are not pointed out while they wait together, or lie on one stack', () => {
    expect(alikeIn(wrote('Samen eten', 'Samen eten')).size).to.equal(0);
    const data = stackNote(lie(wrote('Samen eten', 'Samen eten'), 'n1'), 'n2', 's1');
    expect(alikeIn(data).size).to.equal(0);
    expect(alikeIn(lie(wrote('?', '!'), 'n1', 'n2')).size, 'signs alone').to.equal(0);
  });

  it('are never pointed to where they lie, nor to what is not there', () => {
    fc.assert(
      fc.property(someData, (data) => {
        const stacks = data.stacks.map(({ id }) => id);
        for (const [from, onto] of alikeIn(data)) {
          expect(from).to.not.equal(onto);
          expect(stackOf(data, from)?.id).to.equal(undefined);
          expect(stacks).to.include(onto);
        }
      }),
    );
  });
});
