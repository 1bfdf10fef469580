import { expect } from '@open-wc/testing';
import {
  shiftBetween,
  SPREADS,
  spreadOf,
  votersIn,
  type Votes,
} from '../src/kits/rating/spread.model.js';

const votes = (counts: readonly number[], unknown = 0): Votes => ({ counts, unknown });

describe('how far apart a vote lies', () => {
  const cases: readonly [string, Votes, string, number[]][] = [
    ['five green', votes([5, 0, 0]), 'agreed', [0]],
    ['six orange', votes([0, 6, 0]), 'agreed', [1]],
    ['three green, three orange', votes([3, 3, 0]), 'near', [1, 0]],
    ['four green, one orange, one red', votes([4, 1, 1]), 'far', [2, 1, 0]],
    ['three green, three red', votes([3, 0, 3]), 'far', [2, 0]],
    ['one, four and one', votes([1, 4, 1]), 'far', [2, 0, 1]],
    ['six who do not know', votes([0, 0, 0], 6), 'none', []],
    ['one green', votes([1, 0, 0]), 'one', [0]],
    ['one green and five who do not know', votes([1, 0, 0], 5), 'one', [0]],
    ['nobody', votes([0, 0, 0]), 'none', []],
    ['two keep, three change', votes([2, 3, 0]), 'near', [0, 1]],
    ['one keep, five change, one drop', votes([1, 5, 1]), 'far', [2, 0, 1]],
    ['four change, two do not know', votes([0, 4, 0], 2), 'agreed', [1]],
    ['orange and red', votes([0, 2, 1]), 'near', [2, 1]],
  ];
  for (const [name, given, pattern, speak] of cases)
    it(`${name}: ${pattern}`, () => {
      expect(spreadOf(given)).to.deep.include({ pattern, speak, unknown: given.unknown });
    });

  it('keeps don’t-knows out of the count, has each option speak once, and the smallest group first', () => {
    for (let at = 0; at < 2000; at++) {
      const counts = Array.from({ length: 3 }, () => Math.floor(Math.random() * 6));
      const unknown = Math.floor(Math.random() * 6);
      const { n, pattern, speak } = spreadOf({ counts, unknown });
      expect(n).to.equal(votersIn({ counts, unknown }) - unknown);
      expect(SPREADS).to.contain(pattern);
      expect([...speak].sort()).to.deep.equal([0, 1, 2].filter((place) => counts[place]));
      const sizes = speak.map((place) => counts[place]!);
      expect(sizes).to.deep.equal(sizes.toSorted((a, b) => a - b));
      // Who chose what is not told by the pattern: the same for any order of people.
      expect(spreadOf({ counts, unknown: 0 }).pattern).to.equal(pattern);
    }
  });
});

describe('a second vote', () => {
  it('is told as more or fewer for each option', () => {
    expect(shiftBetween(votes([2, 2, 2]), votes([2, 4, 0]))).to.deep.equal([0, 2, -2]);
    expect(shiftBetween(votes([2, 2, 2], 1), votes([3, 2, 2]))).to.deep.equal([1, 0, 0]);
  });

  it('is not compared where another number of people voted', () => {
    expect(shiftBetween(votes([2, 2, 2]), votes([3, 2, 0]))).to.equal(undefined);
    expect(shiftBetween(votes([2, 2, 2]), votes([2, 2, 2], 1))).to.equal(undefined);
  });
});
