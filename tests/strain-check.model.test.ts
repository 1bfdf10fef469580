import { expect } from '@open-wc/testing';
import content from '../content/strain-check/nl.json' with { type: 'json' };
import type { Instrument } from '../src/kits/questionnaire/instrument.schema.js';
import { comparedTo, reportOf, resultOf } from '../src/kits/questionnaire/report.model.js';
import type { StrainCheckData } from '../src/tools/strain-check/strain-check.schema.js';
import { instruments } from '../stories/support/instruments.js';

const instrument = content.instrument as Instrument;
const ids = instrument.items.map(({ id }) => id);

const yesTo = (yes: readonly string[], skipped: readonly string[] = []): StrainCheckData => ({
  forms: [
    {
      instrument: instrument.id,
      version: instrument.version,
      finished: true,
      answers: ids
        .filter((id) => !skipped.includes(id))
        .map((id) => ({ item: id, value: yes.includes(id) ? 1 : 0 })),
    },
  ],
});
const areas = (data: StrainCheckData): Record<string, string | undefined> =>
  Object.fromEntries(
    reportOf(instrument, data).areas.map(({ score, outcome }) => [score.id, outcome.band?.id]),
  );

describe('the strain check', () => {
  it('has thirteen statements over thirteen domains, each in one of five areas', () => {
    expect(ids).to.have.length(13);
    const counted = instrument.scores
      .filter(({ kind }) => kind === 'subscale')
      .flatMap(({ items }) => items.map(({ item }) => item));
    expect(counted.toSorted()).to.deep.equal(ids.toSorted());
    expect(instrument.scores.find(({ kind }) => kind === 'total')!.items).to.have.length(13);
  });

  it('calls it heavy from seven on, as the list that it is made after', () => {
    const band = (count: number): string | undefined =>
      reportOf(instrument, yesTo(ids.slice(0, count))).total!.outcome.band?.id;
    expect([0, 3, 4, 6, 7, 13].map(band)).to.deep.equal([
      'light',
      'light',
      'noticeable',
      'noticeable',
      'heavy',
      'heavy',
    ]);
  });

  it('says which areas weigh, and what can help there', () => {
    const data = yesTo(['sleep', 'physical', 'money']);
    expect(areas(data)).to.deep.equal({
      body: 'much',
      time: 'none',
      family: 'none',
      work: 'some',
      feelings: 'none',
    });
    expect(reportOf(instrument, data).advice.map(({ id }) => id)).to.deep.equal([
      'body',
      'work',
      'everyone',
    ]);
  });

  it('gives something that helps for every outcome, the lowest and an empty one too', () => {
    for (const data of [yesTo([]), yesTo(ids), yesTo([], ids), { forms: [] }])
      expect(reportOf(instrument, data).advice).not.to.be.empty;
  });

  it('takes a blank for neither yes nor no', () => {
    const report = reportOf(instrument, yesTo([], ['work']));
    expect(report.blank.map(({ id }) => id)).to.deep.equal(['work']);
    expect(report.total!.outcome).to.include({ low: 0, high: 1 });
    expect(areas(yesTo([], ['work']))['work']).to.equal(undefined);
  });

  it('keeps answers to other lists apart, and says that they are there', () => {
    const other = { instrument: 'ander', version: '1', answers: [], finished: false };
    expect(reportOf(instrument, { forms: [...yesTo([]).forms, other] }).others).to.equal(true);
    expect(reportOf(instrument, yesTo([])).others).to.equal(false);
    const unknown = { item: 'zes', value: 1 };
    const [form] = yesTo([]).forms;
    const data = { forms: [{ ...form!, answers: [...form!.answers, unknown] }] };
    expect(reportOf(instrument, data).others).to.equal(true);
  });

  it('compares the total with an earlier time', () => {
    const reported = (yes: readonly string[]) => reportOf(instrument, yesTo(yes));
    const change = (before: number, now: number): unknown =>
      comparedTo(reported(ids.slice(0, before)), reported(ids.slice(0, now)))[0]!.change;
    expect(comparedTo(reported([]), reported(ids))).to.have.length(1);
    expect([change(4, 6), change(4, 7), change(9, 4)]).to.deep.equal([
      'same',
      'heavier',
      'lighter',
    ]);
  });

  it('gives the page scores and bands, and no answers', () => {
    const result = resultOf(instrument, reportOf(instrument, yesTo(['sleep'], ['work'])));
    expect(result.scores[0]).to.deep.equal({ id: 'total', low: 1, high: 2, band: 'light' });
    expect(result.blank).to.equal(1);
    expect(JSON.stringify(result)).not.to.contain('sleep');
  });

  it('has no outcome of its own for an instrument of subscales alone', () => {
    const report = reportOf(instruments.fiveSubscales, { forms: [] });
    expect(report.total).to.equal(undefined);
    expect(report.areas).to.have.length(5);
  });
});
