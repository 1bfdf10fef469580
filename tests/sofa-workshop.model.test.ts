import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { csvText } from '../src/core/files/csv.js';
import { record, redo, replaceNow, startHistory, undo } from '../src/core/document/history.js';
import { parseWith } from '../src/core/faults/parse.js';
import { waitingNotes } from '../src/kits/notes/notes.model.js';
import { placeNote, stackNote, stackOf, takeNote } from '../src/kits/notes/stacks.model.js';
import {
  isDone,
  patterns,
  setThought,
  standsOut,
  thoughtOf,
} from '../src/tools/sofa-workshop/sofa-workshop.model.js';
import { sofaWorkshopDocument } from '../src/tools/sofa-workshop/sofa-workshop.schema.js';
import {
  blank,
  KINDS,
  THOUGHT_LENGTH,
  type SofaWorkshopData,
} from '../src/tools/sofa-workshop/workshop-data.model.js';
import {
  aBlock,
  after,
  anything as doneWithNotes,
  aText,
  BLOCKS,
  started as startedFrom,
} from './support/notes-acts.js';

type Data = SofaWorkshopData;

const empty = blank.data;
const started = startedFrom(empty);

const anything: fc.Arbitrary<(data: Data) => Data> = fc.oneof(
  { arbitrary: doneWithNotes, weight: 12 },
  fc.tuple(aBlock, fc.constantFrom(...KINDS), aText).map(
    ([block, kind, text]) =>
      (data: Data) =>
        setThought(data, block, kind, text),
  ),
);
const someData = fc
  .array(anything, { maxLength: 60 })
  .map((steps) => steps.reduce((data, step) => step(data), started));

const noteIds = (data: Data): string[] => data.notes.map(({ id }) => id).sort();

it('makes a document that its schema takes, whatever was done', () => {
  fc.assert(
    fc.property(someData, (data) => {
      const parsed = parseWith(sofaWorkshopDocument.data, data);
      expect(parsed.ok ? [] : parsed.faults).to.deep.equal([]);
    }),
  );
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
      started,
      (each) => placeNote(each, 'n1', 'afstemmen'),
      (each) => stackNote(each, 'n4', 's1'),
      (each) => placeNote(each, 'n2', 'afstemmen'),
      (each) => stackNote(each, 'n3', stackOf(each, 'n2')!.id),
    );
    expect(patterns(data, BLOCKS).shared.map(({ stack }) => stack.notes)).to.deep.equal([
      ['n2', 'n3'],
    ]);
  });
});

describe('what the team wants of a block', () => {
  const [A, B] = BLOCKS as [string, string];
  const data = started;

  it('has the limits of documents that were made before', () => {
    expect(KINDS).to.have.length(3);
    expect(THOUGHT_LENGTH).to.equal(1000);
  });

  it('is cut, and keeps its lines', () => {
    const wanted = setThought(empty, A, 'less', ` x\n${'y'.repeat(1000)}`);
    expect(thoughtOf(wanted, A, 'less')).to.equal(` x\n${'y'.repeat(997)}`);
  });

  it('stands by its block and kind alone', () => {
    const wanted = [
      [A, 'more'],
      [A, 'less'],
      [B, 'more'],
    ] as const;
    const all = wanted.reduce(
      (each, [block, kind]) => setThought(each, block, kind, `${block} ${kind}`),
      data,
    );
    for (const [block, kind] of wanted)
      expect(thoughtOf(all, block, kind)).to.equal(`${block} ${kind}`);
    expect(thoughtOf(all, B, 'less')).to.equal('');
    const changed = setThought(all, A, 'more', 'Anders');
    expect(changed.thoughts).to.have.length(3);
    expect(thoughtOf(changed, A, 'more')).to.equal('Anders');
    expect(setThought(all, A, 'less', ' ').thoughts).to.have.length(2);
  });

  it('that changes nothing gives the same data back', () => {
    expect(setThought(data, A, 'more', '')).to.equal(data);
    const wanted = setThought(data, A, 'more', 'Bellen');
    expect(setThought(wanted, A, 'more', 'Bellen')).to.equal(wanted);
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
