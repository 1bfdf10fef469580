import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import dutch from '../content/anchoring-check/nl.json' with { type: 'json' };
import english from '../content/anchoring-check/en.json' with { type: 'json' };
import { check } from '../src/generated/anchoring-check/check.js';
import {
  blank,
  countsOf,
  datedRows,
  isOver,
  moveOf,
  resultOf,
  rowOf,
  setField,
  stateOf,
  STATES,
  type AnchoringCheckData,
  type Row,
} from '../src/tools/anchoring-check/anchoring-check.model.js';
import type { AnchoringCheckContent } from '../src/tools/anchoring-check/anchoring-check.schema.js';
import { packWith } from './support/packs.js';

const TODAY = '2026-11-28';
const points = dutch.groups.flatMap(({ rows }) => rows.map(({ id }) => id));
const row = (fields: Partial<Row>): Row => ({
  id: 'g1',
  answer: '',
  place: '',
  keeper: '',
  again: '',
  ...fields,
});
const said = { answer: 'Dit.', place: 'Jaarplan', keeper: 'Fatima' };

/** The worked example of the specification. */
const example: AnchoringCheckData = {
  ...blank.data,
  rows: [
    row({ id: 'g1', ...said, again: '2027-05-01' }),
    row({ id: 'g2', answer: 'Dit.', place: 'Jaarplan' }),
    row({ id: 'g3', answer: 'Dit.' }),
    row({ id: 'p1', ...said, again: TODAY }),
    row({ id: 'p2', ...said, again: '2026-11-01' }),
    row({ id: 'p4', answer: 'Dit.' }),
    row({ id: 'p5', answer: 'Dit.', place: 'Jaarplan' }),
  ],
};

describe('the points of anchoring', () => {
  it('are four goals and five of the work, with the same ids in both languages', () => {
    expect(dutch.groups.map(({ rows }) => rows.length)).to.deep.equal([4, 5]);
    expect(english.groups.flatMap(({ rows }) => rows.map(({ id }) => id))).to.deep.equal(points);
  });

  it('are counted as the example says, and one less is firm when its day has passed', () => {
    expect(countsOf(example, points, TODAY)).to.deep.equal({
      firm: 2,
      written: 3,
      talked: 2,
      open: 2,
    });
    expect(countsOf(example, points, '2026-11-29')).to.deep.equal({
      firm: 1,
      written: 4,
      talked: 2,
      open: 2,
    });
    expect(isOver(rowOf(example, 'p1'), TODAY)).to.equal(false);
    expect(isOver(rowOf(example, 'p1'), '2026-11-29')).to.equal(true);
  });

  for (const [fields, state] of [
    [{}, 'open'],
    [{ place: 'Jaarplan', keeper: 'Fatima', again: '2030-01-01' }, 'open'],
    [{ answer: ' \n' }, 'open'],
    [{ answer: 'Dit.' }, 'talked'],
    [{ answer: 'Dit.', keeper: 'Fatima', again: '2030-01-01' }, 'talked'],
    [{ answer: 'Dit.', place: ' ' }, 'talked'],
    [{ answer: 'Dit.', place: 'Jaarplan' }, 'written'],
    [{ answer: 'Dit.', place: 'Jaarplan', keeper: 'Fatima' }, 'written'],
    [{ answer: 'Dit.', place: 'Jaarplan', again: '2030-01-01' }, 'written'],
    [{ ...said, keeper: ' ', again: '2030-01-01' }, 'written'],
    [{ ...said, again: '2026-11-27' }, 'written'],
    [{ ...said, again: TODAY }, 'firm'],
  ] as const)
    it(`${JSON.stringify(fields)} is ${state}`, () => {
      expect(stateOf(row(fields), TODAY)).to.equal(state);
    });

  it('never fall back when a field is filled in', () => {
    const text = fc.constantFrom('', ' ', 'Dit.');
    const day = fc.constantFrom('', '2026-11-27', TODAY, '2027-01-01');
    fc.assert(
      fc.property(
        fc.record({ answer: text, place: text, keeper: text, again: day }),
        fc.constantFrom('answer' as const, 'place' as const, 'keeper' as const),
        (fields, field) => {
          const before = stateOf(row(fields), TODAY);
          const after = stateOf(row({ ...fields, [field]: 'Dit.' }), TODAY);
          expect(moveOf(before, after)).not.to.equal('back');
        },
      ),
    );
  });

  it('move forward, back, or not at all', () => {
    for (const [at, before] of STATES.entries())
      for (const [to, now] of STATES.entries())
        expect(moveOf(before, now)).to.equal(to > at ? 'forward' : to < at ? 'back' : 'same');
  });
});

describe('what is written at a point', () => {
  it('stays where it is, and goes when nothing is left', () => {
    let data = setField(blank.data, 'g2', 'answer', 'Dit.');
    data = setField(data, 'g1', 'place', 'Jaarplan');
    data = setField(data, 'g2', 'keeper', 'Joke');
    expect(data.rows.map(({ id }) => id)).to.deep.equal(['g2', 'g1']);
    expect(rowOf(data, 'g2')).to.deep.equal(row({ id: 'g2', answer: 'Dit.', keeper: 'Joke' }));
    data = setField(setField(data, 'g2', 'answer', ''), 'g2', 'keeper', '');
    expect(data.rows.map(({ id }) => id)).to.deep.equal(['g1']);
  });

  it('goes into a calendar with an answer and a day alone', () => {
    expect(datedRows(example, points).map(({ id }) => id)).to.deep.equal(['g1', 'p1', 'p2']);
    const other = setField(blank.data, 'g1', 'again', '2027-01-01');
    expect(datedRows(other, points)).to.deep.equal([]);
  });

  it('is not told to the page with the result', () => {
    const result = resultOf(example, points, TODAY);
    expect(result.counts.firm).to.equal(2);
    expect(result.points.map(({ id }) => id)).to.deep.equal(points);
    expect(JSON.stringify(result)).not.to.match(/Dit|Jaarplan|Fatima|2027/);
  });

  it('is refused in a file with a day that is none, or a point twice', () => {
    const document = (rows: Row[]) => ({
      tool: 'anchoring-check',
      schemaVersion: 1,
      savedAt: '2026-11-28T10:00:00Z',
      contentId: dutch.id,
      data: { ...blank.data, rows },
    });
    const faults = (rows: Row[]) => {
      const parsed = check.document(document(rows));
      return parsed.ok ? [] : parsed.faults.map(({ path }) => path);
    };
    expect(faults(example.rows)).to.deep.equal([]);
    expect(faults([row({ again: 'morgen' })])).to.deep.equal(['data.rows[0].again']);
    expect(faults([row({}), row({})])).to.deep.equal(['data.rows[1].id']);
  });

  it('belongs to points that a content file names once', () => {
    const [goals, process] = dutch.groups as [(typeof dutch.groups)[0], (typeof dutch.groups)[0]];
    const twice = { ...dutch, groups: [goals, { ...process, rows: goals.rows }] };
    const parsed = check.content(twice, packWith(dutch as unknown as AnchoringCheckContent));
    expect(!parsed.ok && parsed.faults[0]).to.include({ problem: 'duplicate', found: 'g1' });
  });
});
