import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { csvText } from '../src/core/files/csv.js';
import { record, redo, replaceNow, startHistory, undo } from '../src/core/document/history.js';
import {
  blank,
  KINDS,
  type SofaWorkshopData,
} from '../src/tools/sofa-workshop/workshop-data.model.js';
import {
  addMember,
  addNote,
  editNote,
  isDone,
  mergeStacks,
  mergeTexts,
  moveStack,
  nameStack,
  nextMember,
  patterns,
  placeNote,
  removeMember,
  removeNote,
  renameMember,
  returnMember,
  setThought,
  stackNote,
  stackOf,
  stackText,
  standsOut,
  takeNote,
  thoughtOf,
  waitingNotes,
} from '../src/tools/sofa-workshop/sofa-workshop.model.js';
import { sofaWorkshopDocument } from '../src/tools/sofa-workshop/sofa-workshop.schema.js';
import { parseWith } from '../src/core/faults/parse.js';

type Data = SofaWorkshopData;
type Operation = (data: Data) => Data;

const empty = blank.data;
const BLOCKS = ['samenwerken', 'ondersteunen', 'faciliteren', 'afstemmen'];
const after = (...steps: Operation[]): Data => steps.reduce((data, step) => step(data), empty);

const aMember = fc.integer({ min: 1, max: 5 }).map((at) => `m${at}`);
const aNote = fc.integer({ min: 1, max: 12 }).map((at) => `n${at}`);
const aStack = fc.integer({ min: 1, max: 12 }).map((at) => `s${at}`);
const aBlock = fc.constantFrom(...BLOCKS);
const aText = fc.string({ maxLength: 250, unit: 'binary' });

/** Whatever only puts notes elsewhere. */
const moving: fc.Arbitrary<Operation> = fc.oneof(
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

const anything: fc.Arbitrary<Operation> = fc.oneof(
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
  fc.tuple(aBlock, fc.constantFrom(...KINDS), aText).map(
    ([block, kind, text]): Operation =>
      (data) =>
        setThought(data, block, kind, text),
  ),
);

const started = after(
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
const someData = fc
  .array(anything, { maxLength: 60 })
  .map((steps) => steps.reduce((data, step) => step(data), started));

const noteIds = (data: Data): string[] => data.notes.map(({ id }) => id).sort();

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
        const parsed = parseWith(sofaWorkshopDocument.data, data);
        expect(parsed.ok ? [] : parsed.faults).to.deep.equal([]);
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
      () => placeNote(started, 'n1', 'afstemmen'),
      (data) => stackNote(data, 'n2', 's1'),
      (data) => placeNote(data, 'n2', 'afstemmen'),
    );
    expect(stacked.stacks.map(({ notes }) => notes)).to.deep.equal([['n1'], ['n2']]);
    expect(placeNote(stacked, 'n2', 'afstemmen')).to.equal(stacked);
  });

  it('have one text together when their texts are joined, and keep their own', () => {
    const stacked = after(
      () => placeNote(started, 'n1', 'afstemmen'),
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

describe('patterns', () => {
  it('count every placed note once, over blocks and over members', () => {
    fc.assert(
      fc.property(someData, (data) => {
        const { team, members } = patterns(data, BLOCKS);
        expect(team.total).to.equal(data.notes.length - waitingNotes(data).length);
        expect(members.reduce((sum, { total }) => sum + total, 0)).to.equal(team.total);
      }),
    );
  });

  it('never call one block two things', () => {
    fc.assert(
      fc.property(someData, (data) => {
        const { full, few, empty: bare } = patterns(data, BLOCKS);
        const named = [...full, ...few, ...bare];
        expect(new Set(named).size).to.equal(named.length);
      }),
    );
  });

  it('tell full, few and empty from an even spread', () => {
    const put = (data: Data, [id, block]: readonly [string, string]): Data =>
      placeNote(data, id, block);
    const data = (
      [
        ['n1', 'samenwerken'],
        ['n2', 'samenwerken'],
        ['n3', 'samenwerken'],
        ['n4', 'samenwerken'],
        ['n5', 'samenwerken'],
        ['n6', 'ondersteunen'],
        ['n7', 'ondersteunen'],
        ['n8', 'ondersteunen'],
        ['n9', 'faciliteren'],
      ] as const
    ).reduce(put, started);
    const seen = patterns(data, BLOCKS);
    expect(seen.full).to.deep.equal(['samenwerken']);
    expect(seen.few).to.deep.equal(['faciliteren']);
    expect(seen.empty).to.deep.equal(['afstemmen']);
    expect(standsOut(seen.members[0]!, BLOCKS)).to.deep.equal({
      most: ['samenwerken'],
      none: ['faciliteren', 'afstemmen'],
    });
  });

  it('name what two members share, not what one wrote twice', () => {
    const data = after(
      () => placeNote(started, 'n1', 'afstemmen'),
      (each) => stackNote(each, 'n4', 's1'),
      (each) => placeNote(each, 'n2', 'afstemmen'),
      (each) => stackNote(each, 'n3', stackOf(each, 'n2')!.id),
    );
    expect(patterns(data, BLOCKS).shared.map(({ stack }) => stack.notes)).to.deep.equal([
      ['n2', 'n3'],
    ]);
  });
});

it('keeps what the team wants of a block, as it was typed', () => {
  const data = setThought(empty, 'afstemmen', 'more', 'Elke week\nvragen');
  expect(thoughtOf(data, 'afstemmen', 'more')).to.equal('Elke week\nvragen');
  expect(setThought(data, 'afstemmen', 'more', ' ')).to.deep.equal(empty);
});

it('is done when every note lies somewhere and something was agreed', () => {
  const placed = noteIds(started).reduce((data, id) => placeNote(data, id, 'afstemmen'), started);
  expect(isDone(placed)).to.equal(false);
  const agreed = { ...placed, agreements: [{ id: 'a1', what: 'Bellen', who: '', by: '' }] };
  expect(isDone(agreed)).to.equal(true);
  expect(isDone(takeNote(agreed, 'n1'))).to.equal(false);
});

describe('a document from outside', () => {
  const faulty: Record<string, Partial<Data>> = {
    'with a note of nobody': { notes: [{ id: 'n1', member: 'm9', text: 'x' }] },
    'with a note in two stacks': {
      stacks: [
        { id: 's1', block: 'afstemmen', notes: ['n1'], text: '' },
        { id: 's2', block: 'afstemmen', notes: ['n1'], text: '' },
      ],
    },
    'with a stack of a note that is not there': {
      stacks: [{ id: 's1', block: 'afstemmen', notes: ['n99'], text: '' }],
    },
    'with a stack of nothing': {
      stacks: [{ id: 's1', block: 'afstemmen', notes: [], text: '' }],
    },
    'with two members of one id': {
      members: [...started.members, { id: 'm1', name: 'Els', left: false }],
    },
  };
  for (const [which, fields] of Object.entries(faulty)) {
    it(`is refused ${which}`, () => {
      expect(parseWith(sofaWorkshopDocument.data, { ...started, ...fields }).ok).to.equal(false);
    });
  }
});

describe('going back and forth', () => {
  it('undoes any number of changes, and does them again', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 40 }), (steps) => {
        let history = startHistory(started);
        for (const step of steps) history = record(history, step(history.now));
        const { now } = history;
        const changes = history.past.length;
        for (let at = 0; at < changes; at++) history = undo(history);
        expect(history.now).to.equal(started);
        for (let at = 0; at < changes; at++) history = redo(history);
        expect(history.now).to.equal(now);
      }),
    );
  });

  it('stays where it is when there is nothing to undo', () => {
    expect(undo(startHistory(1)).now).to.equal(1);
    expect(redo(startHistory(1)).now).to.equal(1);
  });

  it('forgets what was undone once something else is done', () => {
    const history = record(undo(record(record(startHistory(1), 2), 3)), 4);
    expect(history).to.deep.include({ now: 4, past: [1, 2], future: [] });
  });

  it('takes typing in one field for one change', () => {
    const typed = ['B', 'Be', 'Bel'].reduce(
      (history, text) => record(history, text, 'note-n1'),
      startHistory(''),
    );
    expect(typed.past).to.deep.equal(['']);
    expect(record(typed, 'Bellen', 'note-n2').past).to.deep.equal(['', 'Bel']);
    expect(record(replaceNow(typed, 'Bel'), 'Bell', 'note-n1').past).to.deep.equal(['', 'Bel']);
  });
});

describe('CSV', () => {
  it('holds no formula, whatever people type', () => {
    const text = csvText([['=1+1', '+31', '-', '@SOM(A1)', '\tx', ' =1', 'gewoon = zo']]);
    expect(text).to.equal(`\ufeff"'=1+1";"'+31";"'-";"'@SOM(A1)";"'\tx";"' =1";"gewoon = zo"\r\n`);
  });

  it('quotes what would break a row', () => {
    expect(csvText([['a;b', 'zegt "hallo"', 'twee\nregels']])).to.equal(
      '\ufeff"a;b";"zegt ""hallo""";"twee\nregels"\r\n',
    );
  });
});
