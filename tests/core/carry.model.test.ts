import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readCarried } from '../../src/core/carry/carried-file.js';
import {
  asLine,
  CARRIED_LENGTH,
  carryOf,
  MOST_ABOUT,
  MOST_CARRIED,
  type Carry,
  type CarryItem,
  type CarryList,
  type CarryWords,
} from '../../src/core/carry/carry.model.js';
import { carryItem } from '../../src/core/carry/carry.schema.js';
import { marked, markOf, named, sortItems, takeItems } from '../../src/core/carry/taking.model.js';
import { parseWith } from '../../src/core/faults/parse.js';

interface Thing {
  id: string;
  text: string;
  who?: string | undefined;
  origin?: string | undefined;
}
interface Data {
  things: Thing[];
}

const ROOM = 5;
const LENGTH = 20;
const things: CarryList<Data> = {
  length: LENGTH,
  fields: ['who'],
  read: (data) => data.things.map((each) => ({ ...each, kind: 'agreement' })),
  takes: ['agreement', 'wish'],
  add: (data, { text, who, origin }) =>
    data.things.length < ROOM
      ? { things: [...data.things, { id: `t${data.things.length + 1}`, text, who, origin }] }
      : data,
  edit: (data, id, { text, who }) => ({
    things: data.things.map((each) => (each.id === id ? { ...each, text, who } : each)),
  }),
};
const carry: Carry<Data> = { for: 'team', lists: [things] };
const words: CarryWords<unknown> = { content: {}, text: (text) => String(text), language: 'nl' };
const place = { carry, docId: 'here', words };
const item = (fields: Partial<CarryItem> = {}): CarryItem => ({
  id: 'a1',
  kind: 'agreement',
  text: 'Bel de dochter',
  for: 'team',
  ...fields,
});
const data = (...texts: string[]): Data => ({
  things: texts.map((text, at) => ({ id: `t${at + 1}`, text })),
});
const counts = (now: Data, items: readonly CarryItem[], docId = 'there'): number[] => {
  const { fresh, changed, known } = sortItems(place, now, named(items, docId));
  return [fresh.length, changed.length, known.length];
};
const takeAll = (now: Data, items: readonly CarryItem[], docId = 'there') =>
  takeItems(place, now, named(items, docId));

describe('what a document gives to other tools', () => {
  it('is what its lists hold, for the tool’s own circle, without what is blank', () => {
    expect(carryOf(carry, data('Eén', '  ', 'Twee'), words)).to.deep.equal([
      { id: 't1', kind: 'agreement', text: 'Eén', for: 'team' },
      { id: 't3', kind: 'agreement', text: 'Twee', for: 'team' },
    ]);
  });

  it('is for another circle where a list says so, and nothing where a list gives nothing', () => {
    const lesson: CarryList<Data> = {
      ...things,
      read: (now) => now.things.map((each) => ({ ...each, kind: 'lesson', for: 'organisation' })),
    };
    const of = (list: CarryList<Data>) =>
      carryOf({ for: 'team', lists: [list] }, data('Eén'), words).map((each) => each.for);
    expect(of(lesson)).to.deep.equal(['organisation']);
    expect(of({ ...things, gives: false })).to.deep.equal([]);
  });

  it('is in one line, and no field that the list does not have', () => {
    const typed = { things: [{ id: 't1', text: ' Bel\n de  dochter ', who: ' Ans ', by: 'mei' }] };
    expect(carryOf(carry, typed, words)).to.deep.equal([
      { id: 't1', kind: 'agreement', text: 'Bel de dochter', who: 'Ans', for: 'team' },
    ]);
  });

  it(`is at most ${MOST_CARRIED} things, each once`, () => {
    const many = { things: Array.from({ length: 301 }, (_, at) => ({ id: `t${at}`, text: 'x' })) };
    expect(carryOf(carry, many, words)).to.have.length(MOST_CARRIED);
    const twice = { things: [...data('Eén').things, ...data('Twee').things] };
    expect(carryOf(carry, twice, words).map(({ text }) => text)).to.deep.equal(['Eén']);
  });

  it('is always what other tools read, whatever someone typed', () => {
    const long: CarryList<Data> = { ...things, length: 5000 };
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            text: fc.string({ unit: 'binary', maxLength: 1200 }),
            who: fc.string({ unit: 'binary', maxLength: 400 }),
          }),
        ),
        (typed) => {
          const now = { things: typed.map((each, at) => ({ id: `t${at}`, ...each })) };
          const file = {
            tool: 'x',
            docId: 'd',
            carry: carryOf({ for: 'self', lists: [long] }, now, words),
          };
          const read = readCarried(JSON.parse(JSON.stringify(file)));
          expect(read.ok && read.value.faults).to.deep.equal([]);
        },
      ),
    );
  });

  it('ends in … where it is cut, and never in half a sign', () => {
    expect(asLine('abcde', 5)).to.equal('abcde');
    expect(asLine('abcdef', 5)).to.equal('abcd…');
    expect(asLine('abc😀x', 5)).to.equal('abc…');
    expect(asLine('ab\ud800c', 9)).to.equal('ab\ufffdc');
  });
});

describe('a thing of a document', () => {
  const isRead = (fields: object): boolean => parseWith(carryItem, { ...item(), ...fields }).ok;

  it('is read at its bounds, and not over them', () => {
    expect(isRead({ text: 'x'.repeat(CARRIED_LENGTH) })).to.equal(true);
    expect(isRead({ text: 'x'.repeat(CARRIED_LENGTH + 1) })).to.equal(false);
    expect(isRead({ text: ' ' })).to.equal(false);
    expect(isRead({ who: 'x'.repeat(300), by: 'x'.repeat(300) })).to.equal(true);
    expect(isRead({ who: 'x'.repeat(301) })).to.equal(false);
    expect(isRead({ by: '' })).to.equal(false);
    expect(
      isRead({ about: Array.from({ length: MOST_ABOUT }, (_, at) => `sofa:r${at}`) }),
    ).to.equal(true);
    expect(
      isRead({ about: Array.from({ length: MOST_ABOUT + 1 }, (_, at) => `sofa:r${at}`) }),
    ).to.equal(false);
    expect(isRead({ about: ['iets-onbekends:wie-weet'] })).to.equal(true);
    expect(isRead({ about: ['geen schema'] })).to.equal(false);
    expect(isRead({ state: 'dropped', origin: 'doc/a1' })).to.equal(true);
    expect(isRead({ state: 'klaar' })).to.equal(false);
    expect(isRead({ origin: 'a1' })).to.equal(false);
    expect(isRead({ kind: 'score' })).to.equal(false);
    expect(isRead({ for: 'everyone' })).to.equal(false);
    expect(isRead({ colour: 'blauw' })).to.equal(false);
  });
});

describe('a file of another tool', () => {
  const read = (file: unknown) => {
    const parsed = readCarried(file);
    return parsed.ok
      ? {
          items: parsed.value.items.map(({ origin }) => origin),
          faults: parsed.value.faults.map(({ path, problem }) => `${path}: ${problem}`),
        }
      : parsed.faults[0]!.path;
  };
  const file = (carried: unknown, more: object = {}) => ({
    tool: 'x',
    docId: 'doc',
    carry: carried,
    ...more,
  });

  it('is no document without the tool that made it', () => {
    expect(read({})).to.equal('tool');
    expect(read({ tool: '' })).to.equal('tool');
    expect(read([])).to.equal('');
    expect(read(undefined)).to.equal('');
  });

  it('has nothing where it has no list', () => {
    expect(read({ tool: 'x', data: {} })).to.deep.equal({ items: [], faults: [] });
  });

  it('has nothing without a name of its own, which is said', () => {
    const { faults, items } = read({ tool: 'x', carry: [item()] }) as {
      faults: string[];
      items: string[];
    };
    expect(items).to.deep.equal([]);
    expect(faults).to.deep.equal(['docId: missing']);
    expect(read(file('x'))).to.deep.equal({ items: [], faults: ['carry: type'] });
  });

  it('gives what can be read of it, and names the rest by its path', () => {
    const carried = [
      item(),
      item({ id: 'a2', text: ' ' }),
      7,
      item({ id: 'a1' }),
      item({ id: 'a5', origin: 'far/x9' }),
    ];
    expect(read(file(carried))).to.deep.equal({
      items: ['doc/a1', 'far/x9'],
      faults: ['carry[1].text: format', 'carry[2]: type', 'carry[3].id: duplicate'],
    });
  });

  it('gives the first 300 of more, and says so', () => {
    const carried = Array.from({ length: 301 }, (_, at) => item({ id: `a${at}` }));
    const parsed = read(file(carried)) as { items: string[]; faults: string[] };
    expect(parsed.items).to.have.length(300);
    expect(parsed.faults).to.deep.equal(['carry: too-long']);
    expect(read(file(carried.slice(1)))).to.deep.include({ faults: [] });
  });

  it('that says no clear moment is of no moment', () => {
    for (const savedAt of [undefined, 7, 'gisteren', {}]) {
      const parsed = readCarried(file([], { savedAt }));
      expect(parsed.ok && parsed.value.savedAt).to.equal(undefined);
    }
  });
});

describe('taking things in', () => {
  const four = carryOf(carry, data('Eén', 'Twee', '', 'Vier'), words);

  it('brings in 3 of 4 of which one is empty; again, 0 are new and 3 are known', () => {
    expect(four).to.have.length(3);
    expect(counts(data(), four)).to.deep.equal([3, 0, 0]);
    const { data: now, count } = takeAll(data(), four);
    expect(count).to.equal(3);
    expect(now.things.map(({ text, origin }) => [text, origin])).to.deep.equal([
      ['Eén', 'there/t1'],
      ['Twee', 'there/t2'],
      ['Vier', 'there/t4'],
    ]);
    expect(counts(now, four)).to.deep.equal([0, 0, 3]);
  });

  it('finds 1 changed and 2 known where one text changed in the file', () => {
    const { data: now } = takeAll(data('Van ons'), four);
    const later = four.map((each) => (each.id === 't2' ? { ...each, text: 'Twee!' } : each));
    expect(counts(now, later)).to.deep.equal([0, 1, 2]);
    const [{ here, there } = {}] = sortItems(place, now, named(later, 'there')).changed;
    expect([here?.text, there?.text]).to.deep.equal(['Twee', 'Twee!']);
    const after = takeAll(now, later);
    expect(after.count).to.equal(1);
    expect(after.data.things.map(({ text }) => text)).to.deep.equal([
      'Van ons',
      'Eén',
      'Twee!',
      'Vier',
    ]);
  });

  it('asks about what changed in the file since it was taken, not about what one changed oneself', () => {
    const { data: taken } = takeAll(data(), four);
    const marks = marked([], named(four, 'there'));
    const edited: Data = {
      things: taken.things.map((each, at) => (at ? each : { ...each, text: 'Onze woorden' })),
    };
    const told = (items: readonly CarryItem[]): number[] => {
      const sorted = sortItems({ ...place, marks }, edited, named(items, 'there'));
      return [sorted.fresh.length, sorted.changed.length, sorted.known.length];
    };
    expect(counts(edited, four), 'without a mark it cannot be told apart').to.eql([0, 1, 2]);
    expect(told(four)).to.deep.equal([0, 0, 3]);
    expect(told(four.map((each) => ({ ...each, text: `${each.text}!` })))).to.eql([0, 3, 0]);
    expect(told(four.map((each) => ({ ...each, who: 'Ans' })))).to.deep.equal([0, 3, 0]);
  });

  it('marks each thing once, as it was last, and no more than a document holds', () => {
    const [one] = named([item()], 'there');
    const again = { ...one!, text: 'Bel de zoon' };
    expect(marked(marked([], [one!]), [again])).to.deep.equal([
      { origin: 'there/a1', mark: markOf(again) },
    ]);
    expect(markOf(one!))
      .to.match(/^[0-9a-f]{8}$/)
      .and.not.to.equal(markOf(again));
    const many = named(
      Array.from({ length: 301 }, (_, at) => item({ id: `a${at}` })),
      'there',
    );
    expect(marked([], many).map(({ origin }) => origin)).to.deep.equal(
      many.slice(1).map(({ origin }) => origin),
    );
  });

  it('finds who changed as well, and not what it does not keep', () => {
    const { data: now } = takeAll(data(), [item({ who: 'Ans', by: 'mei' })]);
    expect(counts(now, [item({ who: 'Ans', by: 'juni' })])).to.deep.equal([0, 0, 1]);
    expect(counts(now, [item({ who: 'Bea' })])).to.deep.equal([0, 1, 0]);
  });

  it('knows a thing again by way of a third file, and its own when it comes back', () => {
    const { data: third } = takeAll(data(), four);
    const onward = carryOf(carry, third, words);
    const { data: now } = takeAll(data(), four);
    expect(counts(now, onward, 'third')).to.deep.equal([0, 0, 3]);
    expect(counts(data('Eén', 'Twee', '', 'Vier'), four, 'here')).to.deep.equal([0, 0, 3]);
    const back = onward.map((each) => ({ ...each, origin: each.origin!.replace('there', 'here') }));
    expect(counts(data('Eén', 'Twee', '', 'Vier'), back, 'third')).to.deep.equal([0, 0, 3]);
  });

  it('takes no kind that has no place here, and a wish where that has one', () => {
    const items = [item({ kind: 'stance' }), item({ id: 'a2', kind: 'wish' })];
    expect(counts(data(), items)).to.deep.equal([1, 0, 0]);
  });

  it('takes as many as fit, and the start of a text that is too long', () => {
    const many = Array.from({ length: 6 }, (_, at) => item({ id: `a${at}`, text: 'x'.repeat(30) }));
    const { data: now, count } = takeAll(data('Van ons'), many);
    expect(count).to.equal(ROOM - 1);
    expect(now.things).to.have.length(ROOM);
    expect(now.things[1]!.text).to.equal(`${'x'.repeat(LENGTH - 1)}…`);
    expect(counts(now, many)).to.deep.equal([2, 0, 4]);
  });

  it('gives the same data where nothing came in', () => {
    const now = data('Van ons');
    expect(takeAll(now, []).data).to.equal(now);
    expect(takeAll(now, [item({ kind: 'lesson' })]).data).to.equal(now);
  });

  const someItem = fc.record({
    id: fc.constantFrom('a1', 'a2', 'a3'),
    kind: fc.constantFrom('agreement' as const, 'wish' as const, 'stance' as const),
    text: fc.constantFrom('Eén', 'Twee', ' ', 'Een heel lange tekst die niet past'),
    who: fc.option(fc.constantFrom('Ans', 'Bea'), { nil: undefined }),
    for: fc.constant('team' as const),
    origin: fc.option(fc.constantFrom('there/a1', 'here/t1', 'far/a1'), { nil: undefined }),
  });
  const someData = fc
    .array(fc.constantFrom('Eén', 'Twee', ''), { maxLength: ROOM })
    .map((texts) => data(...texts));

  it('twice comes to the same as once', () => {
    fc.assert(
      fc.property(someData, fc.array(someItem), (start, items) => {
        const once = takeAll(start, items).data;
        const twice = takeAll(once, items);
        // What did not fit does not fit the second time.
        expect(twice.data).to.deep.equal(once);
        expect(twice.count).to.equal(0);
      }),
    );
  });

  it('deletes nothing, and changes only what the file speaks of', () => {
    fc.assert(
      fc.property(someData, fc.array(someItem), (start, items) => {
        const { data: now } = takeAll(start, items);
        const names = named(items, 'there').map(({ origin }) => origin);
        start.things.forEach((thing, at) => {
          expect(now.things[at]!.id).to.equal(thing.id);
          if (!names.includes(`here/${thing.id}`)) expect(now.things[at]).to.equal(thing);
        });
      }),
    );
  });
});
