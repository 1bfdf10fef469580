import { expect } from '@open-wc/testing';
import type { Score, Instrument } from '../src/kits/questionnaire/instrument.schema.js';
import {
  askedItems,
  contribution,
  contributionsOf,
  scoreAnswers,
  valuesOf,
  type Asking,
} from '../src/kits/questionnaire/scoring.model.js';
import { answers, instrument, outcome, total, type Given } from './support/three-questions.js';

// The bounds of the rules that `questionnaire.model.test.ts` tries on instruments as they are in use.

const ends = (of: Instrument, given: Given): number[] => {
  const { low, high, blank } = outcome(of, given);
  return [low, high, blank];
};

describe('an answer', () => {
  it('counts when it is on the scale of its own item', () => {
    const two = instrument();
    two.items[1] = { ...two.items[1]!, scale: 'two' };
    const given = answers({ a: 2, b: 9, c: 3, d: 1 });
    expect([...valuesOf(two, given)]).to.deep.equal([
      ['a', 2],
      ['b', 9],
    ]);
    expect([...valuesOf(two, answers({ a: 5, b: 1, c: 0 }))]).to.deep.equal([['c', 0]]);
  });

  it('is first reversed, then made 0 or 1, then weighted', () => {
    const scale = [0, 1, 2, 3];
    expect(contribution(scale, {}, { weight: -2 }, 3)).to.equal(-6);
    expect(contribution(scale, {}, { reverse: true, weight: 2 }, 3)).to.equal(0);
    expect(contribution(scale, {}, { reverse: true }, 1)).to.equal(2);
    expect(contribution([5, 9], {}, { reverse: true }, 5)).to.equal(9);
    const counted = { countsAsOne: [0] };
    expect(contribution(scale, counted, {}, 0)).to.equal(1);
    expect(contribution(scale, counted, {}, 3)).to.equal(0);
    expect(contribution(scale, counted, { reverse: true, weight: 5 }, 3)).to.equal(5);
    expect(contribution(scale, counted, { reverse: true, weight: 5 }, 0)).to.equal(0);
  });

  it('may add what each answer of its scale counts for', () => {
    const counted = { item: 'a', reverse: true, weight: 10 };
    expect(contributionsOf(instrument(), {}, counted)).to.deep.equal([20, 10, 0]);
    expect(contributionsOf(instrument(), { countsAsOne: [2] }, counted)).to.deep.equal([10, 0, 0]);
    expect(contributionsOf(instrument(), {}, { item: 'd' })).to.deep.equal([]);
  });
});

describe('an item with a condition', () => {
  const chain = instrument({
    b: [{ item: 'a', values: [1, 2] }],
    c: [{ item: 'b', values: [0] }],
  });
  const asking = (of: Instrument, given: Given): Asking[] => [
    ...askedItems(of, valuesOf(of, answers(given))).values(),
  ];

  it('is asked after one of the answers, and after no other', () => {
    expect(asking(chain, { a: 0 })).to.deep.equal(['yes', 'no', 'no']);
    expect(asking(chain, { a: 1 })).to.deep.equal(['yes', 'yes', 'unsure']);
    expect(asking(chain, { a: 2, b: 0 })).to.deep.equal(['yes', 'yes', 'yes']);
    expect(asking(chain, { a: 2, b: 1 })).to.deep.equal(['yes', 'yes', 'no']);
  });

  it('is unsure while a blank decides, however far back', () => {
    expect(asking(chain, {})).to.deep.equal(['yes', 'unsure', 'unsure']);
    expect(asking(chain, { b: 0 }), 'b may turn out not to be asked').to.deep.equal([
      'yes',
      'unsure',
      'unsure',
    ]);
    expect(asking(chain, { b: 1 }), 'and then c is not asked either way').to.deep.equal([
      'yes',
      'unsure',
      'no',
    ]);
  });

  it('is not asked where the item before it is not, whatever that was answered', () => {
    expect(asking(chain, { a: 0, b: 0, c: 2 })).to.deep.equal(['yes', 'no', 'no']);
    expect(scoreAnswers(chain, answers({ a: 0, b: 0, c: 2 })).asked.map(({ id }) => id)).to.eql([
      'a',
    ]);
  });

  it('needs all of its conditions: one that fails decides, before one that is blank', () => {
    const both = instrument({
      c: [
        { item: 'a', values: [1] },
        { item: 'b', values: [1] },
      ],
    });
    const last = (given: Given): Asking => asking(both, given).at(-1)!;
    expect(last({ a: 1, b: 1 })).to.equal('yes');
    expect(last({ a: 1 })).to.equal('unsure');
    expect(last({ b: 1 })).to.equal('unsure');
    expect(last({ a: 1, b: 0 })).to.equal('no');
    expect(last({ a: 0 })).to.equal('no');
    expect(last({ b: 2 })).to.equal('no');
  });

  it('counts as a blank while it is unsure, and not at all when it is not asked', () => {
    expect(ends(chain, {})).to.deep.equal([0, 6, 3]);
    expect(ends(chain, { a: 0 })).to.deep.equal([0, 0, 0]);
    expect(ends(chain, { a: 1 })).to.deep.equal([1, 5, 2]);
    expect(ends(chain, { a: 1, b: 2 })).to.deep.equal([3, 3, 0]);
    expect(ends(chain, { a: 1, b: 0 })).to.deep.equal([1, 3, 1]);
    // An answer that may turn out not to be asked: from nothing to all of it.
    expect(ends(chain, { b: 2 })).to.deep.equal([0, 4, 2]);
    expect(ends(chain, { b: 0, c: 2 })).to.deep.equal([0, 4, 3]);
  });

  it('never lifts the low end, nor lowers the high one, while it is unsure', () => {
    const minus = instrument(
      { b: [{ item: 'a', values: [1] }], c: [{ item: 'a', values: [1] }] },
      { items: [{ item: 'b', weight: -1 }, { item: 'c' }], bands: undefined },
    );
    expect(ends(minus, { b: 2, c: 1 })).to.deep.equal([-2, 1, 2]);
    expect(ends(minus, { a: 1, b: 2, c: 1 })).to.deep.equal([-1, -1, 0]);
    expect(outcome(minus, {})).to.include({ lowest: -2, highest: 2 });
  });
});

describe('a mean', () => {
  const mean = (conditions = {}, items: Score['items'] = total.items): Instrument =>
    instrument(conditions, { method: 'mean', items, bands: undefined });

  it('weighs its items', () => {
    const weighed = mean({}, [{ item: 'a', weight: 3 }, { item: 'b' }]);
    expect(ends(weighed, { a: 2, b: 0 })).to.deep.equal([1.5, 1.5, 0]);
    expect(ends(weighed, { b: 2 })).to.deep.equal([0.5, 2, 1]);
    expect(ends(weighed, { a: 0 })).to.deep.equal([0, 0.5, 1]);
  });

  it('takes an unsure item along only where it moves the end', () => {
    const unsure = mean({ c: [{ item: 'b', values: [1] }] }, [{ item: 'a' }, { item: 'c' }]);
    expect(ends(unsure, { a: 1 }), 'c may be 0, 2 or not asked').to.deep.equal([0.5, 1.5, 1]);
    expect(ends(unsure, { a: 0, c: 2 })).to.deep.equal([0, 1, 1]);
    expect(ends(unsure, { a: 2, c: 0 })).to.deep.equal([1, 2, 1]);
    expect(ends(unsure, { a: 1, c: 1 })).to.deep.equal([1, 1, 1]);
    const heavy = mean({ c: [{ item: 'b', values: [1] }] }, [
      { item: 'a' },
      { item: 'c', weight: 3 },
    ]);
    expect(ends(heavy, { a: 1, c: 0 })).to.deep.equal([0.25, 1, 1]);
    expect(ends(heavy, { a: 0, c: 1 })).to.deep.equal([0, 0.75, 1]);
  });

  it('of items that may all not be asked goes from the least to the most of one', () => {
    const all = mean({ b: [{ item: 'a', values: [1] }], c: [{ item: 'a', values: [1] }] }, [
      { item: 'b' },
      { item: 'c' },
    ]);
    expect(ends(all, { b: 1, c: 2 })).to.deep.equal([1, 2, 2]);
    expect(ends(all, { a: 0 }), 'nothing is asked: the ends of the instrument').to.deep.equal([
      0, 2, 0,
    ]);
    expect(outcome(all, { a: 0 }).told).to.equal(false);
  });

  it('is exact to nine places', () => {
    expect(outcome(mean(), { a: 0, b: 0, c: 1 }).low).to.equal(0.333333333);
    const tenths = instrument({}, { items: total.items.map((each) => ({ ...each, weight: 0.1 })) });
    expect(outcome(tenths, { a: 1, b: 1, c: 1 }).low).to.equal(0.3);
  });
});
