import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Fault } from '../src/core/faults/faults.js';
import { parseWith } from '../src/core/faults/parse.js';
import {
  type Answer,
  answerItem,
  finishForm,
  formOf,
  type FormsData,
  otherForms,
} from '../src/kits/questionnaire/form.model.js';
import type { Instrument } from '../src/kits/questionnaire/instrument.schema.js';
import { instrument as instrumentSchema } from '../src/kits/questionnaire/questionnaire.schema.js';
import {
  changeBetween,
  contribution,
  scoreAnswers,
  type ScoreOutcome,
} from '../src/kits/questionnaire/scoring.model.js';
import { instruments } from '../stories/support/instruments.js';

const { cutOff, dichotomised, fourBands, fiveSubscales, hundred, elevenPoints } = instruments;

const faultsOf = (instrument: unknown): readonly Fault[] => {
  const parsed = parseWith(instrumentSchema, instrument);
  return parsed.ok ? [] : parsed.faults;
};
const pathsOf = (instrument: unknown): string[] => faultsOf(instrument).map(({ path }) => path);

/** Answers by their place: `answers(cutOff, [1, 0, undefined])` leaves the third blank. */
const answers = ({ items }: Instrument, values: readonly (number | undefined)[]): Answer[] =>
  items.flatMap(({ id }, at) => (values[at] === undefined ? [] : { item: id, value: values[at] }));
const repeat = (count: number, value: number): number[] => Array<number>(count).fill(value);

const scored = (instrument: Instrument, given: readonly Answer[], id?: string): ScoreOutcome => {
  const { scores } = scoreAnswers(instrument, given);
  return id ? scores.find((each) => each.id === id)! : scores[0]!;
};

describe('scoring worked out by hand', () => {
  it('names a cut-off of 7 in thirteen yes or no', () => {
    for (const yes of [0, 6, 7, 13]) {
      const all = answers(cutOff, [...repeat(yes, 1), ...repeat(13 - yes, 0)]);
      const outcome = scored(cutOff, all);
      expect([outcome.low, outcome.high]).to.deep.equal([yes, yes]);
      expect(outcome.band?.id).to.equal(yes < 7 ? 'below' : 'high');
    }
    expect(scored(cutOff, [])).to.include({ lowest: 0, highest: 13, told: false });
  });

  it('says nothing of a band while blanks can still change it', () => {
    const six = answers(cutOff, [...repeat(6, 1), ...repeat(6, 0)]);
    const outcome = scored(cutOff, six);
    expect(outcome).to.include({ low: 6, high: 7, blank: 1, told: true, band: undefined });
    expect(outcome.bands.map(({ id }) => id)).to.deep.equal(['below', 'high']);
    const five = answers(cutOff, [...repeat(5, 1), ...repeat(7, 0)]);
    expect(scored(cutOff, five).band?.id).to.equal('below');
  });

  it('counts the three agreeing answers of five as one', () => {
    // 1 and 2 count nothing, 3, 4 and 5 count one: 3 + 2 + 1 = 6 of nine.
    const given = answers(dichotomised, [1, 2, 3, 4, 5, 3, 4, 3, 1]);
    expect(scored(dichotomised, given)).to.include({ low: 6, high: 6, highest: 9 });
  });

  it('finds the four bands of fifteen at their edges', () => {
    const bands = [0, 1, 3, 4, 8, 9, 15].map(
      (yes) =>
        scored(fourBands, answers(fourBands, [...repeat(yes, 1), ...repeat(15 - yes, 0)])).band?.id,
    );
    expect(bands).to.deep.equal([
      'none',
      'light',
      'light',
      'moderate',
      'moderate',
      'heavy',
      'heavy',
    ]);
  });

  it('takes the means of five subscales, reversed items turned round', () => {
    const given = answers(
      fiveSubscales,
      [
        [5, 4, 5, 4, 5, 4, 1], // 28 / 7 = 4
        [5, 2, 2, 2, 2], // the first reversed: 1 + 8 = 9, 9 / 5 = 1.8
        [3, 3, 3, 3, 3],
        [1, 5, 5, 5], // the first reversed: 5 + 15 = 20, 20 / 4 = 5
        [1, 2, 2], // 5 / 3
      ].flat(),
    );
    const means = scoreAnswers(fiveSubscales, given).scores.map(({ low }) => low);
    expect(means).to.deep.equal([4, 1.8, 3, 5, 1.666666667]);
  });

  it('says nothing of a subscale with more blanks than it allows', () => {
    const given = answers(fiveSubscales, [
      5,
      5,
      5,
      5,
      5,
      5,
      undefined,
      3,
      3,
      undefined,
      undefined,
      3,
    ]);
    expect(scored(fiveSubscales, given, 'esteem')).to.include({ told: true, blank: 1 });
    // Six fives and a blank of 1 to 5: 31 / 7 to 35 / 7.
    expect(scored(fiveSubscales, given, 'esteem').low).to.be.closeTo(31 / 7, 1e-9);
    expect(scored(fiveSubscales, given, 'esteem').high).to.equal(5);
    expect(scored(fiveSubscales, given, 'support')).to.include({ told: false, blank: 2 });
  });

  it('weighs a hundred items, and leaves out those that are not asked', () => {
    // Ten groups: items 1–9 answered yes, the tenth asked only after a yes on the ninth.
    const yes = answers(hundred, repeat(100, 1));
    expect(scored(hundred, yes)).to.include({ low: 75, high: 75, highest: 75 });
    const no = yes.map((answer) => ({ ...answer, value: answer.item.endsWith('9') ? 0 : 1 }));
    // The ninths (weight 1) count nothing now, and the tenths (weight ½) are not asked: 75 − 10 − 5.
    expect(scored(hundred, no)).to.include({ low: 60, high: 60, blank: 0 });
    expect(scoreAnswers(hundred, no).asked).to.have.length(90);
    expect(scoreAnswers(hundred, yes).flags.map(({ id }) => id)).to.deep.equal(['first']);
  });

  it('takes scales of up to eleven points with labels at the ends', () => {
    expect(scored(elevenPoints, answers(elevenPoints, [0, 10, 5]))).to.include({ low: 5, high: 5 });
  });

  describe('an answer without a number', () => {
    const withNone = (instrument: Instrument): Instrument => ({
      ...instrument,
      answerScales: instrument.answerScales.map((scale) => ({
        ...scale,
        points: [...scale.points, { label: 'niet van toepassing' }],
      })),
    });
    const none = (instrument: Instrument, at: number) => ({
      item: instrument.items[at]!.id,
      value: null,
    });

    it('does not count, and is not missing', () => {
      const check = withNone(cutOff);
      const given = [
        ...answers(check, repeat(6, 1)),
        ...[6, 7, 8, 9, 10, 11, 12].map((at) => none(check, at)),
      ];
      const outcome = scored(check, given);
      expect(outcome).to.include({ low: 6, high: 6, blank: 0, told: true });
      expect(outcome.band?.id).to.equal('below');
    });

    it('is left out of a mean', () => {
      const check = withNone(fiveSubscales);
      const given = answers(check, [5, 4, 5, 4, 5, 4]);
      expect(scored(check, [...given, none(check, 6)], 'esteem').low).to.equal(4.5);
      expect(scored(check, [...given, none(check, 6)], 'esteem').high).to.equal(4.5);
    });

    it('is no answer where it is not on the scale, and says nothing where it stands alone', () => {
      expect(scored(cutOff, [none(cutOff, 0)])).to.include({ blank: 13, told: false });
      const check = withNone(cutOff);
      const all = check.items.map((_, at) => none(check, at));
      expect(scored(check, all)).to.include({ blank: 0, told: false });
    });

    it('is no yes to a question that another waits for', () => {
      const check = withNone(hundred);
      const ninth = check.items.findIndex(({ id }) => id.endsWith('9'));
      const given = [none(check, ninth)];
      const { asked } = scoreAnswers(check, given);
      expect(asked.map(({ id }) => id)).not.to.include(check.items[ninth + 1]!.id);
    });
  });

  it('gives advice as soon as every band that is open has it', () => {
    const area = { ...cutOff.scores[0]!, id: 'area', kind: 'subscale' as const };
    const bands = [
      { id: 'none', from: 0, name: 'none' },
      { id: 'some', from: 1, name: 'some' },
      { id: 'much', from: 2, name: 'much' },
    ];
    const check: Instrument = {
      ...cutOff,
      scores: [{ ...area, items: cutOff.items.slice(0, 2).map(({ id }) => ({ item: id })), bands }],
      advice: [
        {
          id: 'help',
          title: 'help',
          steps: ['ask'],
          when: [{ score: 'area', bands: ['some', 'much'] }],
        },
      ],
    };
    const advised = (...given: (number | undefined)[]): number =>
      scoreAnswers(check, answers(check, given)).advice.length;
    expect(advised(1, undefined), 'some or much').to.equal(1);
    expect(advised(undefined, 1)).to.equal(1);
    expect(advised(0, undefined), 'none or some').to.equal(0);
    expect(advised(undefined, undefined)).to.equal(0);
    expect(advised(0, 0)).to.equal(0);
    expect(advised(1, 1)).to.equal(1);
  });

  it('does not count answers that are not on the scale, or of no item', () => {
    const given = [
      { item: 'q1', value: 2 },
      { item: 'q99', value: 1 },
      { item: 'q2', value: 1 },
    ];
    expect(scored(cutOff, given)).to.include({ low: 1, high: 13, blank: 12 });
  });
});

describe('the laws of scoring', () => {
  const kinds = Object.values(instruments);
  const someInstrument = fc.constantFrom(...kinds);
  /** An instrument and answers to some of its items. */
  const filled = someInstrument.chain((instrument) =>
    fc
      .tuple(
        ...instrument.items.map(({ id, scale }) => {
          const points = instrument.answerScales.find((each) => each.id === scale)!.points;
          return fc.option(
            fc.constantFrom(...points).map(({ value = null }): Answer => ({ item: id, value })),
            { nil: undefined },
          );
        }),
      )
      .map((given) => ({ instrument, given: given.filter((each) => each !== undefined) })),
  );
  /** A way to fill in every blank. */
  const completed = filled.chain(({ instrument, given }) =>
    fc
      .tuple(
        ...instrument.items.map(({ id, scale }) => {
          const points = instrument.answerScales.find((each) => each.id === scale)!.points;
          const own = given.find(({ item }) => item === id);
          return own
            ? fc.constant(own)
            : fc.constantFrom(...points).map(({ value = null }): Answer => ({ item: id, value }));
        }),
      )
      .map((all) => ({ instrument, given, all })),
  );

  it('the order of answers does not matter', () => {
    fc.assert(
      fc.property(
        filled.chain(({ instrument, given }) =>
          fc.record({
            instrument: fc.constant(instrument),
            given: fc.constant(given),
            shuffled: fc.shuffledSubarray(given, { minLength: given.length }),
          }),
        ),
        ({ instrument, given, shuffled }) => {
          expect(scoreAnswers(instrument, shuffled)).to.deep.equal(scoreAnswers(instrument, given));
        },
      ),
    );
  });

  it('an interval holds every way to fill in the blanks, and a certain band stays', () => {
    fc.assert(
      fc.property(completed, ({ instrument, given, all }) => {
        const now = scoreAnswers(instrument, given).scores;
        const later = scoreAnswers(instrument, all).scores;
        now.forEach((outcome, at) => {
          const then = later[at]!;
          // A subscale of which nothing was asked in the end has no value at all.
          if (then.blank || !then.told) return;
          expect(then.low).to.equal(then.high);
          expect(then.low).to.be.within(outcome.low, outcome.high);
          if (outcome.band) expect(then.band).to.equal(outcome.band);
          expect(outcome.low).to.be.at.least(outcome.lowest);
          expect(outcome.high).to.be.at.most(outcome.highest);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('both ends of an interval can come true, when nothing is conditional', () => {
    fc.assert(
      fc.property(filled, ({ instrument, given }) => {
        if (instrument.items.some(({ onlyIf }) => onlyIf)) return;
        const open = scoreAnswers(instrument, given).scores;
        instrument.scores.forEach((score, at) => {
          const ends = (['low', 'high'] as const).map((end) => {
            const all = score.items.map((counted): Answer => {
              const own = given.find(({ item }) => item === counted.item);
              if (own) return own;
              const scale = instrument.items.find(({ id }) => id === counted.item)!.scale;
              const values = instrument.answerScales
                .find(({ id }) => id === scale)!
                .points.flatMap(({ value }) => value ?? []);
              const best = values.toSorted(
                (one, other) =>
                  contribution(values, score, counted, one) -
                  contribution(values, score, counted, other),
              );
              return { item: counted.item, value: best.at(end === 'low' ? 0 : -1)! };
            });
            return scoreAnswers(instrument, all).scores[at]![end];
          });
          expect(ends).to.deep.equal([open[at]!.low, open[at]!.high]);
        });
      }),
    );
  });

  it('reversing twice is nothing', () => {
    const scale = fc.uniqueArray(fc.integer({ min: -20, max: 20 }), {
      minLength: 2,
      maxLength: 11,
    });
    fc.assert(
      fc.property(scale, fc.nat(), (values, at) => {
        const value = values[at % values.length]!;
        const once = contribution(values, {}, { reverse: true }, value);
        expect(contribution(values, {}, { reverse: true }, once)).to.equal(value);
        expect(contribution(values, {}, {}, value)).to.equal(value);
      }),
    );
  });

  it('an answer of its own form leaves the others alone', () => {
    fc.assert(
      fc.property(filled, ({ instrument, given }) => {
        const other = { instrument: 'ander', version: '2', answers: [], finished: true };
        let data: FormsData = { forms: [other] };
        for (const { item, value } of given) data = answerItem(data, instrument, item, value);
        expect(otherForms(data, instrument)).to.deep.equal([other]);
        expect(new Set(formOf(data, instrument).answers)).to.deep.equal(new Set(given));
        for (const { item } of given) data = answerItem(data, instrument, item, undefined);
        expect(formOf(data, instrument).answers).to.deep.equal([]);
      }),
    );
  });

  it('a form is finished until it is answered anew', () => {
    const done = finishForm({ forms: [] }, cutOff);
    expect(formOf(done, cutOff).finished).to.equal(true);
    expect(formOf(answerItem(done, cutOff, 'q1', 1), cutOff).finished).to.equal(false);
  });
});

describe('a change between two moments', () => {
  const score = cutOff.scores[0]!;
  const yes = (count: number, blank = 0): ScoreOutcome =>
    scored(cutOff, answers(cutOff, [...repeat(count, 1), ...repeat(13 - count - blank, 0)]));

  it('is about the same within the smallest detectable change', () => {
    expect(changeBetween(score, yes(5), yes(7))).to.equal('same');
    expect(changeBetween(score, yes(7), yes(5))).to.equal('same');
    expect(changeBetween(score, yes(5), yes(8))).to.equal('heavier');
    expect(changeBetween(score, yes(8), yes(5))).to.equal('lighter');
  });

  it('cannot be told while blanks can still change it', () => {
    expect(changeBetween(score, yes(5), yes(7, 2))).to.equal('unsure');
    expect(changeBetween(score, yes(5), yes(5, 2))).to.equal('same');
  });

  it('is not told by an instrument that does not say what a change is, or of too few answers', () => {
    const { smallestDetectableChange: _, ...without } = score;
    expect(changeBetween(without, yes(1), yes(13))).to.equal(undefined);
    expect(changeBetween(score, scored(cutOff, []), yes(3))).to.equal(undefined);
  });

  it('is lighter when more means lighter', () => {
    expect(changeBetween({ ...score, higherMeans: 'lighter' }, yes(1), yes(9))).to.equal('lighter');
  });

  it('is the other way round when the moments change places', () => {
    const turned = { same: 'same', heavier: 'lighter', lighter: 'heavier', unsure: 'unsure' };
    fc.assert(
      fc.property(fc.nat(13), fc.nat(13), (one, other) => {
        const change = changeBetween(score, yes(one), yes(other))!;
        expect(changeBetween(score, yes(other), yes(one))).to.equal(turned[change]);
      }),
    );
  });
});

describe('an instrument that is not right', () => {
  const [total] = cutOff.scores as [Instrument['scores'][number]];
  const wrong: Record<string, [instrument: unknown, path: string]> = {
    'an item of a scale that is not there': [
      { ...cutOff, items: cutOff.items.map((item) => ({ ...item, scale: 'smileys' })) },
      'items[0].scale',
    ],
    'two items of one id': [
      { ...cutOff, items: [...cutOff.items.slice(0, 12), cutOff.items[0]] },
      'items[12].id',
    ],
    'a score of an item that is not there': [
      { ...cutOff, scores: [{ ...total, items: [...total.items, { item: 'q14' }] }] },
      'scores[0].items[13].item',
    ],
    'an item that counts twice': [
      { ...cutOff, scores: [{ ...total, items: [...total.items, total.items[0]] }] },
      'scores[0].items[13].item',
    ],
    'bands that go down': [
      { ...cutOff, scores: [{ ...total, bands: [total.bands![1], total.bands![0]] }] },
      'scores[0].bands[1].from',
    ],
    'a band that cannot be reached': [
      {
        ...cutOff,
        scores: [{ ...total, bands: [total.bands![0], { ...total.bands![1], from: 14 }] }],
      },
      'scores[0].bands[1].from',
    ],
    'a first band above the lowest score': [
      { ...cutOff, scores: [{ ...total, bands: [total.bands![1]] }] },
      'scores[0].bands[0].from',
    ],
    'a score with neither bands nor ends': [
      { ...cutOff, scores: [{ ...total, bands: undefined }] },
      'scores[0].bands',
    ],
    'two totals': [{ ...cutOff, scores: [total, { ...total, id: 'again' }] }, 'scores[1].kind'],
    'a condition on a later item': [
      {
        ...cutOff,
        items: cutOff.items.map((item, at) =>
          at === 0 ? { ...item, onlyIf: [{ item: 'q2', values: [1] }] } : item,
        ),
      },
      'items[0].onlyIf[0].item',
    ],
    'a condition on an answer that is not on the scale': [
      {
        ...cutOff,
        items: cutOff.items.map((item, at) =>
          at === 1 ? { ...item, onlyIf: [{ item: 'q1', values: [5] }] } : item,
        ),
      },
      'items[1].onlyIf[0].values[0]',
    ],
    'a dichotomy of answers that no item has': [
      { ...cutOff, scores: [{ ...total, countsAsOne: [2] }] },
      'scores[0].countsAsOne[0]',
    ],
    'a mean with a weight of nothing': [
      {
        ...cutOff,
        scores: [
          {
            ...total,
            method: 'mean',
            items: [{ item: 'q1', weight: 0 }],
            bands: undefined,
            ends: { low: 'a', high: 'b' },
          },
        ],
      },
      'scores[0].items[0].weight',
    ],
    'an end of a scale without a label': [
      {
        ...cutOff,
        answerScales: [{ id: 'yes-no', points: [{ value: 1 }, { value: 0, label: 'Nee' }] }],
      },
      'answerScales[0].points[0].label',
    ],
    'two answers of one value': [
      {
        ...cutOff,
        answerScales: [
          {
            id: 'yes-no',
            points: [
              { value: 1, label: 'Ja' },
              { value: 1, label: 'Nee' },
            ],
          },
        ],
      },
      'answerScales[0].points[1].value',
    ],
    'a flag on an item that is not there': [
      { ...cutOff, flags: [{ id: 'f', item: 'q20', values: [1], text: 'Let op.' }] },
      'flags[0].item',
    ],
    'advice for a band that is not there': [
      {
        ...cutOff,
        advice: [
          { id: 'a', title: 'Tip', steps: ['Rust.'], when: [{ score: 'total', bands: ['erg'] }] },
        ],
      },
      'advice[0].when[0].bands[0]',
    ],
    'no licence': [{ ...cutOff, licence: undefined }, 'licence'],
  };
  for (const [what, [instrument, path]] of Object.entries(wrong)) {
    it(`is refused with the path of the fault: ${what}`, () => {
      expect(pathsOf(instrument)).to.include(path);
    });
  }

  for (const [name, instrument] of Object.entries(instruments)) {
    it(`is not ${name}`, () => {
      expect(faultsOf(instrument)).to.deep.equal([]);
    });
  }
});
