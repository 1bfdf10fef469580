import { expect } from '@open-wc/testing';
import type { Fault } from '../src/core/faults/faults.js';
import { parseWith } from '../src/core/faults/parse.js';
import {
  answerItem,
  finishForm,
  type Form,
  formOf,
  type FormsData,
  otherForms,
} from '../src/kits/questionnaire/form.model.js';
import { instrumentFaults } from '../src/kits/questionnaire/instrument-faults.schema.js';
import {
  formsData,
  instrument as instrumentSchema,
} from '../src/kits/questionnaire/questionnaire.schema.js';
import { type Instrument, type Score } from '../src/kits/questionnaire/instrument.schema.js';
import { comparedTo, reportOf, resultOf } from '../src/kits/questionnaire/report.model.js';
import { bands, instrument, total } from './support/three-questions.js';

// What an instrument may be, and what forms of it hold, at the bounds.

const withScore = (score: Partial<Score>): Instrument => instrument({}, score);
const faults = (of: Instrument): readonly Fault[] => instrumentFaults(of);
const told = (of: Instrument): string[] =>
  faults(of).map(({ path, problem }) => `${path} ${problem}`);
const band = (id: string, from: number) => ({ id, from, name: id });

describe('an instrument', () => {
  it('of three questions is right', () => {
    expect(faults(instrument())).to.deep.equal([]);
    expect(parseWith(instrumentSchema, instrument()).ok).to.equal(true);
  });

  it('has bands from its lowest score up to its highest, each higher than the one before', () => {
    const bandsAt = (...from: number[]): string[] =>
      told(withScore({ bands: from.map((each, at) => band(`b${at}`, each)) }));
    expect(bandsAt(0, 6)).to.deep.equal([]);
    expect(bandsAt(0, 7)).to.deep.equal(['scores[0].bands[1].from too-long']);
    expect(bandsAt(-5, 6)).to.deep.equal([]);
    expect(bandsAt(1)).to.deep.equal(['scores[0].bands[0].from too-long']);
    expect(bandsAt(0, 2, 2)).to.deep.equal(['scores[0].bands[2].from too-short']);
    expect(bandsAt(0, 3, 2)).to.deep.equal(['scores[0].bands[2].from too-short']);
    const [rising] = faults(withScore({ bands: [band('a', 0), band('b', 0)] }));
    expect(rising!.expected).to.equal('> 0');
    const [first] = faults(withScore({ bands: [band('a', 1)] }));
    expect(first!.expected).to.equal('0');
    const [last] = faults(withScore({ bands: [band('a', 0), band('b', 7)] }));
    expect(last!.expected).to.equal('6');
    expect(told(withScore({ bands: [band('a', 0), band('a', 1)] }))).to.deep.equal([
      'scores[0].bands[1].id duplicate',
    ]);
  });

  it('has bands or ends, or both', () => {
    const ends = { low: 'licht', high: 'zwaar' };
    expect(told(withScore({ bands: undefined, ends }))).to.deep.equal([]);
    expect(told(withScore({ ends }))).to.deep.equal([]);
    expect(told(withScore({ bands: undefined }))).to.deep.equal(['scores[0].bands missing']);
  });

  it('weighs with anything but nothing, and a mean with more than nothing', () => {
    const weighed = (method: Score['method'], weight: number): string[] =>
      told(
        withScore({
          method,
          bands: undefined,
          ends: { low: 'a', high: 'b' },
          items: [{ item: 'a', weight }],
        }),
      );
    const wrong = ['scores[0].items[0].weight format'];
    expect(weighed('sum', 0)).to.deep.equal(wrong);
    expect(weighed('sum', -1)).to.deep.equal([]);
    expect(weighed('mean', 0)).to.deep.equal(wrong);
    expect(weighed('mean', -1)).to.deep.equal(wrong);
    expect(weighed('mean', 0.001)).to.deep.equal([]);
  });

  it('counts as one what a reversed answer can be, whatever it weighs', () => {
    const counted = (countsAsOne: number[], scale = 'three'): string[] => {
      const of = withScore({
        countsAsOne,
        items: [{ item: 'a', weight: 7, reverse: true }],
        bands: [band('a', 0)],
      });
      of.items[0]!.scale = scale;
      return told(of);
    };
    expect(counted([0, 1, 2])).to.deep.equal([]);
    expect(counted([5, 9], 'two')).to.deep.equal([]);
    expect(counted([1, 3, 7])).to.deep.equal([
      'scores[0].countsAsOne[1] reference',
      'scores[0].countsAsOne[2] reference',
    ]);
  });

  it('has conditions on earlier items and on answers of their scale', () => {
    const on = (item: string, values: number[]): readonly Fault[] =>
      faults(instrument({ b: [{ item, values }] }));
    expect(on('a', [0, 1, 2])).to.deep.equal([]);
    expect(on('a', [2, 3])).to.deep.equal([
      {
        path: 'items[1].onlyIf[0].values[1]',
        problem: 'reference',
        found: '3',
        expected: '0, 1, 2',
      },
    ]);
    for (const later of ['b', 'c', 'x'])
      expect(on(later, [0]), later).to.deep.equal([
        { path: 'items[1].onlyIf[0].item', problem: 'reference', found: later, expected: 'a' },
      ]);
    const first = instrument();
    first.items[0]!.onlyIf = [{ item: 'a', values: [0] }];
    expect(faults(first)[0]!.expected, 'there is none').to.equal('–');
  });

  it('has flags and advice on what is there', () => {
    const when = (rule: NonNullable<NonNullable<Instrument['advice']>[number]['when']>[number]) =>
      told(
        instrument({}, {}, { advice: [{ id: 't', title: 'Tip', steps: ['Rust.'], when: [rule] }] }),
      );
    expect(when({ item: 'a', values: [0, 2] })).to.deep.equal([]);
    expect(when({ item: 'a', values: [0, 3] })).to.deep.equal([
      'advice[0].when[0].values[1] reference',
    ]);
    expect(when({ item: 'x', values: [0] })).to.deep.equal(['advice[0].when[0].item reference']);
    expect(when({ score: 'total', bands: ['low', 'x'] })).to.deep.equal([
      'advice[0].when[0].bands[1] reference',
    ]);
    expect(when({ score: 'x', bands: ['low'] })).to.deep.equal([
      'advice[0].when[0].score reference',
    ]);
    const flag = (item: string, values: number[]): string[] =>
      told(instrument({}, {}, { flags: [{ id: 'f', item, values, text: 'Let op.' }] }));
    expect(flag('c', [2])).to.deep.equal([]);
    expect(flag('c', [5])).to.deep.equal(['flags[0].values[0] reference']);
    expect(flag('x', [0])).to.deep.equal(['flags[0].item reference']);
  });

  it('has one total, every id once, and groups and scales that are there', () => {
    const area: Score = { ...total, id: 'area', kind: 'subscale' };
    const scores = (...all: Score[]): string[] => told(instrument({}, {}, { scores: all }));
    expect(scores(total, area)).to.deep.equal([]);
    expect(scores(area)).to.deep.equal([]);
    expect(scores(total, area, { ...total, id: 'again' })).to.deep.equal([
      'scores[2].kind duplicate',
    ]);
    expect(scores(total, { ...area, id: 'total' })).to.deep.equal(['scores[1].id duplicate']);
    expect(scores({ ...total, items: [{ item: 'a' }, { item: 'x' }] })).to.deep.equal([
      'scores[0].items[1].item reference',
    ]);
    const grouped = instrument();
    grouped.items[2]!.group = 'g';
    expect(told(grouped)).to.deep.equal(['items[2].group reference']);
    expect(told({ ...grouped, groups: [{ id: 'g', title: 'G' }] })).to.deep.equal([]);
  });

  it('labels both ends of its scales, and no more than those', () => {
    const scale = (...labels: (string | undefined)[]): string[] => {
      const of = instrument();
      of.answerScales[0]!.points = labels.map((label, value) => ({
        value,
        ...(label && { label }),
      }));
      return told({ ...of, scores: [{ ...total, bands: [bands[0]!] }] });
    };
    expect(scale('a', undefined, 'c')).to.deep.equal([]);
    expect(scale(undefined, 'b', undefined)).to.deep.equal([
      'answerScales[0].points[0].label missing',
      'answerScales[0].points[2].label missing',
    ]);
    const twice = instrument();
    twice.answerScales[1]!.points.push({ value: 5, label: 'vijf' });
    expect(told(twice)).to.deep.equal(['answerScales[1].points[2].value duplicate']);
  });
});

describe('a form', () => {
  const of = instrument();
  const form = (more: Partial<Form> = {}): Form => ({
    instrument: 'abc',
    version: '1',
    answers: [],
    finished: false,
    ...more,
  });
  const taken = (data: FormsData): string[] => {
    const read = parseWith(formsData, data);
    return read.ok ? [] : read.faults.map(({ path, problem }) => `${path} ${problem}`);
  };

  it('is that of this instrument and this version', () => {
    const forms = [form({ version: '2' }), form({ instrument: 'x' }), form({ finished: true })];
    expect(formOf({ forms }, of)).to.equal(forms[2]);
    expect(otherForms({ forms }, of)).to.deep.equal(forms.slice(0, 2));
    expect(formOf({ forms: forms.slice(0, 2) }, of)).to.deep.equal(form());
    expect(otherForms({ forms: [] }, of)).to.deep.equal([]);
  });

  it('takes the last answer to an item, and none in its place', () => {
    const first = answerItem(answerItem({ forms: [] }, of, 'a', 1), of, 'b', 0);
    const data = answerItem(finishForm(first, of), of, 'a', 2);
    expect(data.forms).to.deep.equal([
      form({
        answers: [
          { item: 'b', value: 0 },
          { item: 'a', value: 2 },
        ],
      }),
    ]);
    expect(formOf(answerItem(data, of, 'a', undefined), of).answers).to.deep.equal([
      { item: 'b', value: 0 },
    ]);
    expect(finishForm(data, of).forms).to.deep.equal([{ ...data.forms[0]!, finished: true }]);
  });

  it('stands once in a document, with one answer an item', () => {
    expect(taken({ forms: [form(), form({ version: '2' }), form({ instrument: 'x' })] })).to.eql(
      [],
    );
    expect(taken({ forms: [form(), form()] })).to.deep.equal(['forms[1].id duplicate']);
    const answer = { item: 'a', value: 1 };
    expect(taken({ forms: [form({ answers: [answer, answer] })] })).to.deep.equal([
      'forms[0].answers[1].id duplicate',
    ]);
  });
});

describe('the report of a check', () => {
  const area: Score = { ...total, id: 'area', kind: 'subscale', items: [{ item: 'a' }] };
  const of = instrument(
    { b: [{ item: 'a', values: [1] }] },
    {},
    {
      scores: [
        area,
        { ...area, id: 'noted', smallestDetectableChange: 0 },
        { ...total, smallestDetectableChange: 1 },
      ],
    },
  );
  const report = (given: Record<string, number>, forms: Form[] = []) =>
    reportOf(of, {
      forms: [
        ...forms,
        {
          instrument: 'abc',
          version: '1',
          finished: true,
          answers: Object.entries(given).map(([item, value]) => ({ item, value })),
        },
      ],
    });

  it('says what is asked and what of it is blank', () => {
    const ids = (all: readonly { id: string }[]): string => all.map(({ id }) => id).join('');
    expect([ids(report({}).asked), ids(report({}).blank)]).to.deep.equal(['ac', 'ac']);
    const one = report({ a: 1, c: 0 });
    expect([ids(one.asked), ids(one.blank)]).to.deep.equal(['abc', 'b']);
    expect(one.others).to.equal(false);
    expect(report({ a: 9 }).others, 'an answer that it does not know').to.equal(true);
    expect(ids(report({ a: 9 }).blank)).to.equal('ac');
  });

  it('compares the total and what has a smallest change, each with itself', () => {
    const compared = comparedTo(report({ a: 0, c: 2 }), report({ a: 2, c: 2 }));
    expect(compared.map(({ score, before, change }) => [score.id, before.low, change])).to.eql([
      ['total', 2, 'heavier'],
      ['noted', 0, 'heavier'],
    ]);
  });

  it('gives the page the total first, and a band only where that is certain', () => {
    expect(resultOf(of, report({ a: 0 }))).to.deep.equal({
      instrument: 'abc',
      version: '1',
      blank: 1,
      scores: [
        { id: 'total', low: 0, high: 2, band: undefined },
        { id: 'area', low: 0, high: 0, band: 'low' },
        { id: 'noted', low: 0, high: 0, band: 'low' },
      ],
    });
  });
});
