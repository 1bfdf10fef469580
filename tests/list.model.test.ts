import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { carryOf, type Carry } from '../src/core/carry/carry.model.js';
import { carriedItems } from '../src/kits/list/list-carry.model.js';
import {
  isPlanned,
  type ListData,
  markOf,
  marksElsewhere,
  type MarkRule,
  nextItem,
  type Plan,
  planOf,
  roleOf,
  setMark,
  setPlan,
  tallyOf,
} from '../src/kits/list/list.model.js';

const items = ['e1', 'e2', 'e3', 'c1', 'c2'].map((id) => ({ id }));
const rules: readonly MarkRule[] = [
  { id: 'ready', role: 'done' },
  { id: 'busy', role: 'going' },
  { id: 'to-do', role: 'todo' },
  { id: 'not-us', role: 'not' },
];
const empty: ListData = { marks: [], plans: [] };
const marked = (given: Readonly<Record<string, string>>): ListData =>
  Object.entries(given).reduce((data, [id, mark]) => setMark(data, id, mark), empty);

const anItem = fc.constantFrom(...items.map(({ id }) => id));
const aMark = fc.constantFrom(...rules.map(({ id }) => id), undefined);
const someData = fc
  .array(fc.tuple(anItem, aMark), { maxLength: 20 })
  .map((steps) => steps.reduce((data, [id, mark]) => setMark(data, id, mark), empty));

describe('a mark of an item', () => {
  it('is the last one given, once, and nothing else changes', () => {
    fc.assert(
      fc.property(someData, anItem, aMark, (data, id, mark) => {
        const before = structuredClone(data);
        const next = setMark(data, id, mark);
        expect(markOf(next, id)).to.equal(mark);
        expect(data).to.deep.equal(before);
        const others = (each: ListData) => each.marks.filter(({ item }) => item !== id);
        expect(others(next)).to.deep.equal(others(data));
        expect(setMark(next, id, mark), 'no step of its own').to.equal(next);
      }),
    );
  });

  it('says what its rule says; a mark that the content no longer has says nothing', () => {
    const data = marked({ e1: 'ready', e2: 'of-another-edition' });
    expect(roleOf(data, 'e1', rules)).to.equal('done');
    expect(roleOf(data, 'e2', rules)).to.equal(undefined);
    expect(roleOf(data, 'e3', rules)).to.equal(undefined);
  });

  it('of an item that the content does not have is kept and counted apart', () => {
    const data = marked({ e1: 'ready', gone: 'busy' });
    expect(marksElsewhere(data, items)).to.equal(1);
    expect(tallyOf(data, items, rules)).to.include({ total: 5, done: 1, going: 0, open: 4 });
  });

  it('has no place beyond the thousandth', () => {
    const full = {
      ...empty,
      marks: Array.from({ length: 1000 }, (_, at) => ({ item: `x${at}`, mark: 'busy' })),
    };
    expect(setMark(full, 'one-more', 'busy')).to.equal(full);
    expect(markOf(setMark(full, 'x999', 'ready'), 'x999')).to.equal('ready');
    expect(setMark(full, 'x999', undefined).marks).to.have.length(999);
  });
});

describe('the counts of a list', () => {
  it('are of what the marks say, and add up', () => {
    fc.assert(
      fc.property(someData, (data) => {
        const { total, ...counts } = tallyOf(data, items, rules);
        expect(total).to.equal(5);
        expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).to.equal(5);
      }),
    );
    expect(
      tallyOf(marked({ e1: 'ready', e2: 'busy', e3: 'to-do', c1: 'not-us' }), items, rules),
    ).to.eql({
      total: 5,
      done: 1,
      going: 1,
      todo: 1,
      not: 1,
      open: 1,
    });
  });
});

describe('what comes next', () => {
  it('is the first that is open, still to do or going on, in the order of the content', () => {
    expect(nextItem(empty, items, rules)).to.equal('e1');
    expect(nextItem(marked({ e1: 'ready', e2: 'not-us' }), items, rules)).to.equal('e3');
    expect(nextItem(marked({ e1: 'ready', e2: 'busy' }), items, rules)).to.equal('e2');
    expect(nextItem(marked({ e1: 'to-do', e2: 'ready' }), items, rules)).to.equal('e1');
  });

  it('is nothing exactly when nothing is open, to do or going on', () => {
    fc.assert(
      fc.property(someData, (data) => {
        const { open, todo, going } = tallyOf(data, items, rules);
        expect(nextItem(data, items, rules) === undefined).to.equal(open + todo + going === 0);
      }),
    );
  });
});

describe('the plan of an item', () => {
  it('holds each field as typed, stays where it stands, and is none once all are empty', () => {
    const first = setPlan(setPlan(empty, 'e1', 'who', 'Fatima'), 'e2', 'text', ' ');
    const data = setPlan(first, 'e1', 'by', '1 mei');
    expect(data.plans).to.deep.equal([
      { item: 'e1', text: '', who: 'Fatima', by: '1 mei' },
      { item: 'e2', text: ' ', who: '', by: '' },
    ]);
    expect(isPlanned(planOf(data, 'e1'))).to.equal(true);
    expect(isPlanned(planOf(data, 'e2')), 'white space').to.equal(false);
    expect(setPlan(data, 'e1', 'by', '1 mei')).to.equal(data);
    expect(setPlan(setPlan(data, 'e1', 'who', ''), 'e1', 'by', '').plans).to.eql([data.plans[1]]);
    expect(setPlan(empty, 'e3', 'who', '')).to.equal(empty);
  });

  it('has no place beyond the three hundredth', () => {
    const plans: Plan[] = Array.from({ length: 300 }, (_, at) => ({
      item: `x${at}`,
      text: 'a',
      who: '',
      by: '',
    }));
    const full = { ...empty, plans };
    expect(setPlan(full, 'one-more', 'who', 'Joke')).to.equal(full);
    expect(planOf(setPlan(full, 'x299', 'who', 'Joke'), 'x299').who).to.equal('Joke');
  });
});

describe('what other tools read of a list', () => {
  const carry: Carry<ListData, readonly { id: string }[]> = {
    for: 'team',
    lists: [
      carriedItems(
        (content) =>
          content.map(({ id }) => ({
            id,
            text: `Tekst van ${id}`,
            about: [`list:${id}`],
            kind: (agreed) => (id === 'c1' ? 'topic' : agreed ? 'agreement' : undefined),
          })),
        () => rules,
      ),
    ],
  };
  const carried = (data: ListData) =>
    carryOf(carry, data, { content: items, text: (text) => String(text), language: 'nl' });

  it('is what is going on or to do; who and by when go along, a note does not', () => {
    const planned = setPlan(
      setPlan(marked({ e1: 'busy', e2: 'busy', c1: 'to-do' }), 'e1', 'who', 'Fatima'),
      'e1',
      'text',
      'Onder ons',
    );
    expect(carried(planned)).to.deep.equal([
      {
        id: 'e1',
        kind: 'agreement',
        text: 'Tekst van e1',
        who: 'Fatima',
        state: 'open',
        about: ['list:e1'],
        for: 'team',
      },
      { id: 'c1', kind: 'topic', text: 'Tekst van c1', about: ['list:c1'], for: 'team' },
    ]);
  });

  it('is nothing that is open, done or not for us', () => {
    const data = marked({ e1: 'ready', e2: 'not-us', c1: 'ready' });
    expect(carried(setPlan(setPlan(data, 'e1', 'who', 'Fatima'), 'e3', 'by', 'mei'))).to.eql([]);
  });

  it('is not agreed by white space', () => {
    expect(carried(setPlan(marked({ e1: 'busy' }), 'e1', 'by', ' '))).to.eql([]);
  });
});
