import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { csvText } from '../src/core/files/csv.js';
import { record, redo, replaceNow, startHistory, undo } from '../src/core/document/history.js';
import { parseWith } from '../src/core/faults/parse.js';
import { waitingNotes } from '../src/kits/notes/notes.model.js';
import { placeNote, stackNote, stackOf, takeNote } from '../src/kits/notes/stacks.model.js';
import {
  agreedOn,
  agreeOn,
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
  MOST_SEEN,
  THOUGHT_LENGTH,
  type Seen,
  type SofaWorkshopData,
} from '../src/tools/sofa-workshop/workshop-data.model.js';
import {
  addSeen,
  editSeen,
  removeSeen,
  seenInOrder,
  withoutStrangers,
} from '../src/tools/sofa-workshop/workshop-seen.model.js';
import { check } from '../src/generated/sofa-workshop/check.js';
import { MOST_AGREEMENTS } from '../src/kits/agreements/agreements.model.js';
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

describe('what the team sees of itself', () => {
  it('is of the team or of someone who is there, in words', () => {
    const [team] = addSeen(started, '', ' We \n bellen ').seen;
    expect(team).to.deep.equal({ id: 'p1', about: '', text: 'We bellen' });
    expect(addSeen(started, 'm9', 'x')).to.equal(started);
    expect(addSeen(started, '', ' \n')).to.equal(started);
    expect(addSeen(started, 'm1', 'x'.repeat(301)).seen[0]!.text).to.have.length(300);
    const full = { ...started, seen: Array<Seen>(MOST_SEEN).fill(team!) };
    expect(addSeen(full, '', 'x')).to.equal(full);
    expect(addSeen({ ...full, seen: full.seen.slice(1) }, '', 'x').seen).to.have.length(MOST_SEEN);
  });

  it('is changed and removed one by one, and a change of nothing gives the same data', () => {
    const data = addSeen(addSeen(started, 'm2', 'Ik bel'), '', 'We bellen');
    expect(editSeen(data, 'p1', 'Ik vraag').seen.map(({ text }) => text)).to.deep.equal([
      'Ik vraag',
      'We bellen',
    ]);
    expect(editSeen(data, 'p1', '  ')).to.equal(data);
    expect(editSeen(data, 'p9', 'x')).to.equal(data);
    expect(removeSeen(data, 'p9')).to.equal(data);
    expect(removeSeen(data, 'p1').seen.map(({ id }) => id)).to.deep.equal(['p2']);
    expect(seenInOrder(data).map(({ id }) => id)).to.deep.equal(['p2', 'p1']);
    expect(withoutStrangers(data)).to.equal(data);
  });
});

describe('a wish becomes an agreement', () => {
  it('once, about its block, on one line', () => {
    const wanted = setThought(started, 'afstemmen', 'more', 'Elke week\nvragen');
    const agreed = agreeOn(wanted, 'afstemmen', 'more');
    expect(agreed.agreements).to.deep.equal([
      { id: 'a1', what: 'Elke week vragen', who: '', by: '', about: ['sofa:afstemmen'] },
    ]);
    expect(agreeOn(agreed, 'afstemmen', 'more')).to.equal(agreed);
    expect(agreeOn(wanted, 'afstemmen', 'less'), 'nothing is wanted').to.equal(wanted);
    expect(agreedOn(agreed, 'Elke week  vragen')).to.equal(true);
  });

  it('of 300 signs at most, while there is room', () => {
    const wanted = setThought(started, 'afstemmen', 'more', 'x'.repeat(400));
    expect(agreeOn(wanted, 'afstemmen', 'more').agreements[0]!.what).to.have.length(300);
    const agreements = Array.from({ length: MOST_AGREEMENTS }, (_, at) => ({
      id: `a${at}`,
      what: '',
      who: '',
      by: '',
    }));
    const full = { ...wanted, agreements };
    expect(agreeOn(full, 'afstemmen', 'more')).to.equal(full);
  });
});

it('opens what was made with version 1, unchanged', () => {
  const { seen: _, ...old } = setThought(started, 'afstemmen', 'more', 'Bellen');
  const head = { tool: 'sofa-workshop', savedAt: '2026-11-20T10:00:00.000Z', contentId: 'x' };
  const read = check.document({ ...head, schemaVersion: 1, data: old });
  expect(read.ok && read.value.data).to.deep.equal({ ...old, seen: [] });
  expect(check.document({ ...head, schemaVersion: 2, data: old }).ok).to.equal(false);
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
    'with a habit of nobody': { seen: [{ id: 'p1', about: 'm9', text: 'x' }] },
    'with a note from nowhere': { notes: [{ id: 'n1', member: 'm1', text: 'x', from: 'n1' }] },
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
