import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Score } from '../src/kits/questionnaire/instrument.schema.js';
import {
  changeBetween,
  scoreAnswers,
  type ScoreOutcome,
} from '../src/kits/questionnaire/scoring.model.js';
import {
  answers,
  bands,
  instrument,
  outcome,
  total,
  type Given,
} from './support/three-questions.js';

// What scores come to, at the bounds: bands, what may be said, advice, and a change between moments.

describe('a band', () => {
  const ids = (given: Given): string[] => outcome(instrument(), given).bands.map(({ id }) => id);

  it('goes from its own bound up to the next', () => {
    const band = (...[a, b, c]: number[]) => outcome(instrument(), { a, b, c }).band?.id;
    expect(band(0, 0, 0)).to.equal('low');
    expect(band(1, 0, 0)).to.equal('low');
    expect(band(1, 1, 0)).to.equal('middle');
    expect(band(2, 1, 0)).to.equal('middle');
    expect(band(2, 1, 1)).to.equal('high');
    expect(band(2, 2, 2)).to.equal('high');
  });

  it('can be any between both ends, and is certain when it is the only one', () => {
    expect(ids({})).to.deep.equal(['low', 'middle', 'high']);
    expect(ids({ a: 0, b: 1 })).to.deep.equal(['low', 'middle']);
    expect(ids({ a: 1, b: 1 })).to.deep.equal(['middle', 'high']);
    expect(ids({ a: 2, b: 2 })).to.deep.equal(['high']);
    expect(outcome(instrument(), { a: 1, b: 1 }).band).to.equal(undefined);
    expect(outcome(instrument(), { a: 2, b: 2 }).band?.id).to.equal('high');
  });

  it('is the first for what lies below all', () => {
    const below = instrument(
      {},
      { bands: bands.map((each) => ({ ...each, from: each.from + 1 })) },
    );
    expect(outcome(below, { a: 0, b: 0, c: 0 }).band?.id).to.equal('low');
  });

  it('is none when there are none, or nothing may be said', () => {
    const none = outcome(instrument({}, { bands: undefined }), { a: 1, b: 1, c: 1 });
    expect(none).to.deep.include({ bands: [], band: undefined, told: true });
    const strict = instrument({}, { allowedMissing: 0 });
    expect(outcome(strict, { a: 2, b: 2 })).to.include({ told: false, band: undefined });
  });
});

describe('what may be said', () => {
  const told = (given: Given, allowedMissing?: number): boolean =>
    outcome(instrument({}, { allowedMissing }), given).told;

  it('is anything with exactly as many blanks as are allowed, and nothing with one more', () => {
    expect(told({ a: 0, b: 0 }, 1)).to.equal(true);
    expect(told({ a: 0 }, 1)).to.equal(false);
    expect(told({ a: 0, b: 0, c: 0 }, 0)).to.equal(true);
    expect(told({ a: 0 }, 2)).to.equal(true);
    expect(told({ a: 0 })).to.equal(true);
  });

  it('is nothing without any answer, however many may be blank', () => {
    expect(told({})).to.equal(false);
    expect(told({}, 3)).to.equal(false);
  });
});

describe('flags and advice', () => {
  const tips = ['always', 'band', 'answer', 'either'] as const;
  const of = instrument(
    { b: [{ item: 'a', values: [1, 2] }] },
    {},
    {
      flags: [
        { id: 'f', item: 'b', values: [2], text: 'Let op.' },
        { id: 'g', item: 'a', values: [0], text: 'Let ook op.' },
      ],
      advice: [
        undefined,
        [{ score: 'total', bands: ['middle', 'high'] }],
        [{ item: 'b', values: [1, 2] }],
        [
          { item: 'a', values: [0] },
          { score: 'total', bands: ['high'] },
        ],
      ].map((when, at) => ({ id: tips[at]!, title: 'Tip', steps: ['Rust.'], when })),
    },
  );
  const raised = (given: Given): string[] => {
    const { flags, advice } = scoreAnswers(of, answers(given));
    return [...flags, ...advice].map(({ id }) => id);
  };

  it('follow from an answer of those values alone', () => {
    expect(raised({ a: 0 })).to.deep.equal(['g', 'always', 'either']);
    expect(raised({ a: 1, b: 0, c: 0 })).to.deep.equal(['always']);
    expect(raised({ a: 2, b: 2, c: 0 })).to.deep.equal(['f', 'always', 'band', 'answer', 'either']);
    expect(raised({})).to.deep.equal(['always']);
  });

  it('follow from no answer to what is not asked, or perhaps is not', () => {
    expect(raised({ a: 0, b: 2 })).not.to.include.members(['f', 'answer']);
    expect(raised({ b: 2 }))
      .not.to.include('f')
      .and.not.to.include('answer');
  });

  it('follow from bands as soon as one of them is certain, and not before', () => {
    expect(raised({ a: 1, b: 0 }), '1 to 3').to.deep.equal(['always']);
    expect(raised({ a: 1, b: 1 }), '2 to 4').to.deep.equal(['always', 'band', 'answer']);
    expect(raised({ a: 1, b: 1, c: 0 }), '2').to.deep.equal(['always', 'band', 'answer']);
  });
});

describe('a change, at its bounds', () => {
  const at = (low: number, high = low): ScoreOutcome => ({
    id: 'total',
    low,
    high,
    lowest: -100,
    highest: 100,
    blank: 0,
    bands: [],
    told: true,
  });
  const by = (noise: number, before: ScoreOutcome, now: ScoreOutcome) =>
    changeBetween({ ...total, smallestDetectableChange: noise }, before, now);

  it('of exactly the smallest that can be detected is none', () => {
    expect(by(2, at(4), at(6))).to.equal('same');
    expect(by(2, at(6), at(4))).to.equal('same');
    expect(by(2, at(4), at(7))).to.equal('heavier');
    expect(by(2, at(7), at(4))).to.equal('lighter');
    expect(by(0, at(4), at(4))).to.equal('same');
    expect(by(0, at(4), at(5))).to.equal('heavier');
    expect(by(0.3, at(0.1), at(0.4)), 'in decimal fractions too').to.equal('same');
    expect(by(0.3, at(0.4), at(0.1))).to.equal('same');
  });

  it('is certain when all that can be lies beyond, and unsure when some of it does', () => {
    expect(by(2, at(0, 1), at(4, 9))).to.equal('heavier');
    expect(by(2, at(0, 2), at(4, 9)), 'it may be 2').to.equal('unsure');
    expect(by(2, at(4, 9), at(0, 1))).to.equal('lighter');
    expect(by(2, at(4, 9), at(0, 2))).to.equal('unsure');
    expect(by(2, at(3), at(2, 5))).to.equal('same');
    expect(by(2, at(3), at(2, 6))).to.equal('unsure');
    expect(by(2, at(3), at(1, 5))).to.equal('same');
    expect(by(2, at(3), at(0, 5))).to.equal('unsure');
    expect(by(2, at(3), at(0, 6))).to.equal('unsure');
  });

  it('is what every pair of values between the ends agrees on', () => {
    const interval = fc
      .tuple(fc.integer({ min: -6, max: 6 }), fc.nat(4))
      .map(([low, width]) => at(low, low + width));
    const within = ({ low, high }: ScoreOutcome): number[] =>
      Array.from({ length: high - low + 1 }, (_, each) => low + each);
    fc.assert(
      fc.property(interval, interval, fc.nat(5), (before, now, noise) => {
        const all = new Set(
          within(before).flatMap((one) =>
            within(now).map((other) => {
              if (Math.abs(other - one) <= noise) return 'same';
              return other > one ? 'heavier' : 'lighter';
            }),
          ),
        );
        expect(by(noise, before, now)).to.equal(all.size > 1 ? 'unsure' : [...all][0]);
      }),
      { numRuns: 400 },
    );
  });

  it('goes by what a higher score means', () => {
    const lighter: Score = { ...total, smallestDetectableChange: 1, higherMeans: 'lighter' };
    expect(changeBetween(lighter, at(1), at(3))).to.equal('lighter');
    expect(changeBetween(lighter, at(3), at(1))).to.equal('heavier');
    const heavier: Score = { ...lighter, higherMeans: 'heavier' };
    expect(changeBetween(heavier, at(1), at(3))).to.equal('heavier');
    expect(changeBetween(heavier, at(3), at(1))).to.equal('lighter');
  });

  it('is not told when nothing may be said of either moment', () => {
    const untold = { ...at(3), told: false };
    expect(by(1, untold, at(9))).to.equal(undefined);
    expect(by(1, at(9), untold)).to.equal(undefined);
  });
});
