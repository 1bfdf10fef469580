import { expect } from '@open-wc/testing';
import {
  addMember,
  addNote,
  editNote,
  MOST_NOTES,
  NOTE_LENGTH,
  noteOf,
  removeMember,
  removeNote,
  renameMember,
  returnMember,
  STACK_LENGTH,
  type NotesData,
} from '../src/kits/notes/notes.model.js';
import {
  mergeStacks,
  mergeTexts,
  moveStack,
  nameStack,
  placeNote,
  stackNote,
  stackOf,
  stackText,
  takeNote,
} from '../src/kits/notes/stacks.model.js';
import { MOST_PEOPLE, NAME_LENGTH } from '../src/kits/people/people.model.js';
import { BLOCKS } from './support/notes-acts.js';
import { laid, team } from './support/workshop-team.js';

// The bounds of the rules of which `notes.model.test.ts` tries the laws.

type Data = NotesData;
const empty: Data = { members: [], notes: [], stacks: [] };
const [A, B, C, D] = BLOCKS as [string, string, string, string];

describe('the limits of notes', () => {
  it('are those of documents that were made before', () => {
    expect([NAME_LENGTH, NOTE_LENGTH, STACK_LENGTH, MOST_PEOPLE, MOST_NOTES]).to.deep.equal([
      40, 200, 1000, 60, 1000,
    ]);
  });

  it('let in as many members and notes, and not one more', () => {
    const full = team(...Array<number>(MOST_PEOPLE).fill(0));
    expect(full.members).to.have.length(MOST_PEOPLE);
    expect(addMember(full, 'Nog een')).to.equal(full);
    const [note] = team(1).notes;
    const notes = Array.from({ length: MOST_NOTES - 1 }, (_, at) => ({ ...note!, id: `n${at}` }));
    const last = addNote({ ...team(0), notes }, 'm1', 'De laatste');
    expect(last.notes).to.have.length(MOST_NOTES);
    expect(addNote(last, 'm1', 'Nog een')).to.equal(last);
  });

  it('cut names, notes and what they are together, on one line and not within a sign', () => {
    const long = (length: number): string => `${'x'.repeat(length - 1)}👵`;
    expect(addMember(empty, long(NAME_LENGTH)).members[0]!.name).to.equal('x'.repeat(39));
    expect(addMember(empty, 'x'.repeat(41)).members[0]!.name).to.equal('x'.repeat(40));
    expect(addMember(empty, `${'x'.repeat(39)} y`).members[0]!.name).to.equal('x'.repeat(39));
    expect(addNote(team(0), 'm1', 'x'.repeat(201)).notes[0]!.text).to.equal('x'.repeat(200));
    expect(addNote(team(0), 'm1', ' een \n\t twee ').notes[0]!.text).to.equal('een twee');
    const stack = laid(team(1), 'A');
    expect(nameStack(stack, 's1', 'x'.repeat(1001)).stacks[0]!.text).to.have.length(1000);
    expect(renameMember(team(0), 'm1', 'x'.repeat(41)).members[0]!.name).to.have.length(40);
  });
});

describe('ids', () => {
  it('are one more than the highest there is, of whatever letter', () => {
    const added = (...ids: string[]): string =>
      addMember(
        { ...empty, members: ids.map((id) => ({ id, name: 'x', left: false })) },
        'y',
      ).members.at(-1)!.id;
    expect(added()).to.equal('m1');
    expect(added('m3', 'm2')).to.equal('m4');
    expect(added('m9', 'm10')).to.equal('m11');
    expect(added('m999999')).to.equal('m1000000');
    expect(added('m1234567', 'ans-5', 'm', '7', 'm2x')).to.equal('m1');
  });
});

describe('a change of nothing', () => {
  const data = laid(team(2, 1), 'AB.');

  it('gives the same data back', () => {
    for (const same of [
      renameMember(data, 'm1', 'Lid 1'),
      renameMember(data, 'm9', 'Ans'),
      renameMember(data, 'm1', ' '),
      returnMember(data, 'm1'),
      removeMember(data, 'm9'),
      editNote(data, 'n1', 'Briefje 1'),
      editNote(data, 'n9', 'x'),
      removeNote(data, 'n9'),
      placeNote(data, 'n9', A),
      stackNote(data, 'n9', 's1'),
      stackNote(data, 'n3', 's9'),
      stackNote(data, 'n1', 's1'),
      takeNote(data, 'n3'),
      moveStack(data, 's1', A),
      moveStack(data, 's9', B),
      mergeStacks(data, 's1', 's1'),
      mergeStacks(data, 's1', 's9'),
      mergeStacks(data, 's9', 's1'),
      nameStack(data, 's1', ''),
      nameStack(data, 's9', 'x'),
    ])
      expect(same).to.equal(data);
    const left = removeMember(data, 'm1');
    expect(removeMember(left, 'm1')).to.equal(left);
  });
});

describe('one thing', () => {
  const data = laid(team(2, 1), 'AAB');

  it('changes, and nothing beside it', () => {
    const [first, second, third] = data.notes;
    expect(editNote(data, 'n2', 'Anders').notes).to.deep.equal([
      first,
      { ...second!, text: 'Anders' },
      third,
    ]);
    expect(renameMember(data, 'm2', ' Joke ', true).members).to.deep.equal([
      data.members[0],
      { id: 'm2', name: 'Joke', left: false },
    ]);
    const name = nameStack(data, 's2', 'Samen');
    expect(name.stacks.map(({ text }) => text)).to.deep.equal(['', 'Samen', '']);
  });

  it('goes, and nothing beside it', () => {
    const left = removeNote(data, 'n2');
    expect(left.notes.map(({ id }) => id)).to.deep.equal(['n1', 'n3']);
    expect(left.stacks.map(({ id }) => id)).to.deep.equal(['s1', 's3']);
    const stacked = removeNote(stackNote(data, 'n2', 's1'), 'n1');
    expect(stacked.stacks.map(({ id, notes }) => [id, notes])).to.deep.equal([
      ['s1', ['n2']],
      ['s3', ['n3']],
    ]);
    expect(removeMember(team(0, 1), 'm1').members.map(({ id }) => id)).to.deep.equal(['m2']);
  });
});

describe('stacks', () => {
  const where = (data: Data) => data.stacks.map(({ id, block, notes }) => [id, block, notes]);

  it('move whole, and come last in their new block', () => {
    const data = stackNote(laid(team(3), 'AB.'), 'n3', 's1');
    expect(where(moveStack(data, 's1', B))).to.deep.equal([
      ['s2', B, ['n2']],
      ['s1', B, ['n1', 'n3']],
    ]);
    // A note that is alone in its stack moves with it, name and all.
    const named = nameStack(data, 's2', 'Samen');
    expect(placeNote(named, 'n2', C).stacks.at(-1)).to.deep.equal({
      id: 's2',
      block: C,
      notes: ['n2'],
      text: 'Samen',
    });
  });

  it('are split by putting one of their notes elsewhere', () => {
    const data = stackNote(laid(team(2), 'A.'), 'n2', 's1');
    expect(where(placeNote(data, 'n1', D))).to.deep.equal([
      ['s1', A, ['n2']],
      ['s2', D, ['n1']],
    ]);
    expect(where(takeNote(data, 'n1'))).to.deep.equal([['s1', A, ['n2']]]);
    expect(where(takeNote(takeNote(data, 'n1'), 'n2'))).to.deep.equal([]);
  });

  it('come together on the one that was there', () => {
    const data = nameStack(laid(team(3), 'ABC'), 's2', 'Samen');
    expect(where(mergeStacks(data, 's1', 's2'))).to.deep.equal([
      ['s2', B, ['n2', 'n1']],
      ['s3', C, ['n3']],
    ]);
    expect(where(stackNote(data, 'n3', 's2'))).to.deep.equal([
      ['s1', A, ['n1']],
      ['s2', B, ['n2', 'n3']],
    ]);
  });

  it('are called what they were called, else what their first note says', () => {
    const data = laid(team(1), 'A');
    expect(stackText(data, data.stacks[0]!)).to.equal('Briefje 1');
    const typed = nameStack(data, 's1', ' Sa  men ');
    expect(stackText(typed, typed.stacks[0]!), 'while one types').to.equal(' Sa  men ');
    const named = nameStack(typed, 's1', ' Sa  men ', true);
    expect(stackText(named, named.stacks[0]!)).to.equal('Sa men');
    expect(editNote(data, 'n1', ' een \n twee').notes[0]!.text).to.equal(' een   twee');
    expect(editNote(data, 'n1', ' een \n twee', true).notes[0]!.text).to.equal('een twee');
    expect(editNote(data, 'n1', ' \n ')).to.equal(data);
    expect(stackText(empty, { ...data.stacks[0]!, notes: [] })).to.equal('');
    expect(noteOf(data, 'n2')).to.equal(undefined);
  });

  it('say each text of their notes once when those are joined', () => {
    const same = ['Bellen', 'Koken', 'Bellen'].reduce<Data>(
      (data, text) => addNote(data, 'm1', text),
      team(0),
    );
    const data = ['n2', 'n3'].reduce((each, id) => stackNote(each, id, 's1'), laid(same, 'A..'));
    expect(mergeTexts(data, 's1').stacks[0]!.text).to.equal('Bellen / Koken');
    expect(stackOf(data, 'n3')!.id).to.equal('s1');
    expect(stackOf(data, 'n9')).to.equal(undefined);
  });
});
