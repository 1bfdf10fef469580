import { expect } from '@open-wc/testing';
import {
  changeBetween,
  gapBetween,
  pooled,
  talkOrder,
  totalOf,
} from '../src/kits/rating/between.model.js';
import {
  outcomeOf,
  patternOf,
  tallyOf,
  type ItemOutcome,
  type Tally,
} from '../src/kits/rating/tally.model.js';

const SCALE = { points: 4, highFrom: 3 };

/** People per answer, lowest first; then who does not know. */
const tally = (counts: readonly number[], unknown = 0): Tally =>
  tallyOf(
    [
      ...counts.map((people, at) => ({ value: at + 1, people })),
      ...(unknown ? [{ value: null, people: unknown }] : []),
    ],
    SCALE,
  );
const closed = (counts: readonly number[], unknown = 0, minimum = 5): ItemOutcome =>
  outcomeOf(tally(counts, unknown), { open: false, minimum });
const fingers = (counts: readonly number[], unknown = 0): ItemOutcome =>
  outcomeOf(tally(counts, unknown), { open: true, minimum: 5 });
const staff = [0, 1, 6, 5];
const carers = [2, 3, 3, 1];

describe('what a group says of a statement', () => {
  it('is how many rated it, apart from who does not know and who left it blank', () => {
    const { n, high, low, unknown, blank, counts } = tallyOf(
      [
        { value: 1, people: 2 },
        { value: 4, people: 3 },
        { value: null, people: 1 },
        // Of another scale: it counts for nobody.
        { value: 5, people: 9 },
      ],
      SCALE,
      8,
    );
    expect({ n, high, low, unknown, blank }).to.deep.equal({
      n: 5,
      high: 3,
      low: 2,
      unknown: 1,
      blank: 2,
    });
    expect(counts).to.deep.equal([2, 0, 0, 3]);
  });

  for (const [counts, n, high, pattern] of [
    [staff, 12, 11, 'high'],
    [carers, 9, 4, 'mixed'],
    [[0, 3, 3, 0], 6, 3, 'mixed'],
    [[3, 0, 0, 3], 6, 3, 'apart'],
    [[2, 0, 0, 8], 10, 8, 'apart'],
    [[1, 1, 0, 8], 10, 8, 'high'],
    [[0, 3, 4, 3], 10, 7, 'high'],
    [[3, 4, 3, 0], 10, 3, 'low'],
    [[0, 1, 1, 1], 3, 2, 'mixed'],
    // A fifth each, to the person.
    [[2, 3, 3, 2], 10, 5, 'apart'],
    [[2, 4, 3, 2], 11, 5, 'mixed'],
    // One person is never apart.
    [[1, 0, 1, 2], 4, 3, 'high'],
  ] as const)
    it(`${counts.join('/')} is ${pattern}`, () => {
      const found = tally(counts);
      expect([found.n, found.high, patternOf(found)]).to.deep.equal([n, high, pattern]);
    });

  it('is told from the minimum on, and not of one fewer', () => {
    expect(closed([1, 1, 1, 2]).tally?.n).to.equal(5);
    expect(closed([1, 1, 1, 1])).to.deep.equal({
      tally: undefined,
      pattern: undefined,
      isUnknown: false,
    });
    expect(closed([1, 1, 1, 0], 0, 3).tally?.n).to.equal(3);
  });

  it('is that many do not know, where those who rated are too few to tell', () => {
    expect(closed([1, 0, 1, 0], 5)).to.deep.equal({
      tally: undefined,
      pattern: undefined,
      isUnknown: true,
    });
    expect(closed([1, 0, 1, 0], 2).isUnknown, 'four in all').to.equal(false);
    expect(closed([0, 0, 4, 0], 3).isUnknown, 'more rated than not').to.equal(false);
    expect(closed([0, 0, 3, 0], 3).isUnknown, 'as many').to.equal(true);
  });

  it('has a word in an open round of three, and dots alone of two', () => {
    expect(fingers([0, 0, 2, 0])).to.deep.include({ pattern: undefined, isUnknown: false });
    expect(fingers([0, 0, 2, 0]).tally?.n).to.equal(2);
    expect(fingers([0, 0, 2, 1]).pattern).to.equal('high');
    expect(fingers([0, 0, 0, 0]).tally).to.equal(undefined);
    expect(fingers([0, 0, 1, 0], 2).isUnknown, 'two do not know').to.equal(false);
    expect(fingers([0, 0, 1, 0], 3).isUnknown).to.equal(true);
  });
});

describe('two groups', () => {
  it('see it differently from a third, and two people of the smaller group, on', () => {
    expect(gapBetween(closed(staff), closed(carers))?.higher).to.equal('one');
    expect(gapBetween(closed(carers), closed(staff))?.higher).to.equal('other');
    expect(gapBetween(closed(carers), closed(staff))?.size).to.be.closeTo(17 / 36, 1e-9);
    expect(gapBetween(closed([0, 3, 1, 1]), closed([0, 1, 2, 2])), '2/5 and 4/5').to.exist;
    expect(gapBetween(closed([1, 2, 2, 0]), closed([0, 3, 6, 3])), '2/5 and 9/12').to.equal(
      undefined,
    );
    expect(gapBetween(closed([0, 4, 2, 0]), closed([0, 2, 2, 2])), '2/6 and 4/6').to.exist;
  });

  it('are not compared where one of them is untold, and have no total', () => {
    const few = closed([0, 1, 1, 2]);
    expect(gapBetween(closed([0, 0, 2, 3]), few)).to.equal(undefined);
    const five = { forms: 5, outcome: closed([0, 0, 2, 3]) };
    expect(totalOf([five, { forms: 4, outcome: few }])).to.equal(undefined);
    expect(totalOf([five, { forms: 0, outcome: few }])).to.deep.equal({ n: 5, high: 5 });
    expect(totalOf([five, five])).to.deep.equal({ n: 10, high: 10 });
    expect(totalOf([])).to.equal(undefined);
  });
});

describe('two moments', () => {
  it('differ from a fifth, and two people of the smaller one, on', () => {
    expect(changeBetween(closed([1, 4, 5, 2]), closed(staff)), '7/12 to 11/12').to.equal('more');
    expect(changeBetween(closed(staff), closed([1, 4, 5, 2]))).to.equal('less');
    expect(changeBetween(closed(carers), closed([1, 2, 3, 2])), '4/9 to 5/8').to.equal('same');
    expect(changeBetween(closed([3, 3, 3, 3]), closed([1, 2, 6, 3])), '6/12 to 9/12').to.equal(
      'more',
    );
    expect(changeBetween(closed([0, 1, 1, 2]), closed(staff)), 'untold then').to.equal(undefined);
    expect(changeBetween(closed(staff), closed([0, 1, 1, 2])), 'untold now').to.equal(undefined);
  });
});

describe('an area', () => {
  it('is its answers together, without items that are untold', () => {
    const items = [
      closed([0, 5, 4, 0]),
      closed([0, 3, 6, 0]),
      closed([0, 3, 5, 0]),
      closed([0, 2, 7, 0]),
    ];
    expect(pooled(items)).to.deep.equal({ n: 35, high: 22, leftOut: 0 });
    expect(pooled([...items.slice(0, 3), closed([0, 2, 2, 0])])).to.deep.equal({
      n: 26,
      high: 15,
      leftOut: 1,
    });
  });
});

describe('what to talk about first', () => {
  const team = (id: string, counts: readonly number[], unknown = 0) => ({
    id,
    outcomes: [fingers(counts, unknown)],
  });

  it('is low, apart, mixed, then the rest, in the order of the content', () => {
    const order = talkOrder([
      team('tasks', [0, 2, 4, 1]),
      team('need', [0, 1, 3, 3]),
      team('contact', [2, 3, 2, 0]),
      team('unequal', [1, 3, 2, 1]),
      team('trust', [0, 1, 4, 2]),
      team('place', [0, 2, 3, 2]),
      team('interests', [3, 3, 1, 0]),
      team('dilemmas', [2, 1, 2, 2]),
      team('evaluate', [4, 2, 1, 0]),
    ]);
    expect(order).to.deep.equal([
      'contact',
      'interests',
      'evaluate',
      'dilemmas',
      'unequal',
      'tasks',
      'need',
      'trust',
      'place',
    ]);
  });

  it('is a gap before all else, the largest first, and then what many do not know', () => {
    const pair = (id: string, one: readonly number[], other: readonly number[], unknown = 0) => ({
      id,
      outcomes: [closed(one, unknown), closed(other)],
    });
    const order = talkOrder([
      pair('low', [5, 0, 0, 0], [5, 0, 0, 0]),
      pair('unknown', [1, 0, 0, 0], [0, 0, 5, 0], 6),
      pair('gap', [0, 3, 2, 0], [0, 0, 4, 1]),
      pair('wide', [0, 5, 0, 0], [0, 0, 5, 0]),
    ]);
    expect(order).to.deep.equal(['wide', 'gap', 'unknown', 'low']);
  });
});
