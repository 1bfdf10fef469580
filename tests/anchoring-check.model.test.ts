import { expect } from '@open-wc/testing';
import dutch from '../content/anchoring-check/nl.json' with { type: 'json' };
import english from '../content/anchoring-check/en.json' with { type: 'json' };
import { check } from '../src/generated/anchoring-check/check.js';
import { countsOf, datedRows, isOver } from '../src/kits/sheet/sheet-states.model.js';
import {
  blankSheetTool,
  isWhole,
  resultOf,
  rulesOf,
  unitsNow,
  type SheetToolData,
} from '../src/kits/sheet/sheet-tool.model.js';
import { addOwnRow, cellOf, setCell } from '../src/kits/sheet/sheet.model.js';
import type { AnchoringCheckContent } from '../src/tools/anchoring-check/anchoring-check.schema.js';
import { packWith } from './support/packs.js';

const TODAY = '2026-11-28';
const content = dutch as unknown as AnchoringCheckContent;
const points = dutch.groups.flatMap(({ rows }) => rows.map(({ id }) => id));
const blank = blankSheetTool(2).data;
const fill = (data: SheetToolData, id: string, ...texts: string[]): SheetToolData =>
  texts.reduce((next, text, at) => setCell(next, id, dutch.columns[at]!.id, text), data);
const said = ['Dit.', 'Jaarplan', 'Fatima'];

/** The worked example of the specification. */
const example = [
  ['g1', ...said, '2027-05-01'],
  ['g2', 'Dit.', 'Jaarplan'],
  ['g3', 'Dit.'],
  ['p1', ...said, TODAY],
  ['p2', ...said, '2026-11-01'],
  ['p4', 'Dit.'],
  ['p5', 'Dit.', 'Jaarplan'],
].reduce((data, [id, ...texts]) => fill(data, id!, ...texts), blank);

const counts = (today: string) =>
  Object.fromEntries(
    countsOf(example, unitsNow(example, content), rulesOf(content, today)).map((each) => [
      each.id,
      each.count,
    ]),
  );

describe('the points of anchoring', () => {
  it('are four goals and five of the work, with the same ids in both languages', () => {
    expect(dutch.groups.map(({ rows }) => rows.length)).to.deep.equal([4, 5]);
    expect(english.groups.flatMap(({ rows }) => rows.map(({ id }) => id))).to.deep.equal(points);
  });

  it('have the two that the source has a page further among those of the work', () => {
    const [, work] = dutch.groups;
    expect(work!.rows.slice(3).map(({ question }) => question)).to.deep.equal([
      'Wat verwachten we van elkaar?',
      'Hoe gaan we met elkaar om?',
    ]);
  });

  it('are counted as the example says, and one less is firm when its day has passed', () => {
    expect(counts(TODAY)).to.deep.equal({ firm: 2, written: 3, talked: 2, open: 2 });
    expect(counts('2026-11-29')).to.deep.equal({ firm: 1, written: 4, talked: 2, open: 2 });
    expect(isOver(example, 'p1', rulesOf(content, TODAY))).to.equal(false);
    expect(isOver(example, 'p1', rulesOf(content, '2026-11-29'))).to.equal(true);
  });

  it('are half of them counted when one road is taken, with rows of one’s own', () => {
    const one = addOwnRow({ ...example, aside: ['process'] }, 'Dagstart');
    expect(unitsNow(one, content)).to.deep.equal(['g1', 'g2', 'g3', 'g4', 'own-1']);
  });

  it('go into a calendar with an answer and a day alone', () => {
    expect(datedRows(example, points, content.calendar!)).to.deep.equal(['g1', 'p1', 'p2']);
  });

  it('are whole once each was talked about', () => {
    const goals = { ...example, aside: ['process'] };
    expect(isWhole(goals, content, TODAY)).to.equal(false);
    expect(isWhole(fill(goals, 'g4', 'Dit.'), content, TODAY)).to.equal(true);
    expect(isWhole({ ...blank, aside: ['goals', 'process'] }, content, TODAY)).to.equal(false);
  });

  it('are not told to the page with the result', () => {
    const result = resultOf(example, content, 'anchoring-check', TODAY);
    expect(result.counts).to.deep.equal({ firm: 2, written: 3, talked: 2, open: 2 });
    expect(result.points.map(({ id }) => id)).to.deep.equal(points);
    expect(result.points[0]).to.deep.equal({ id: 'g1', state: 'firm' });
    expect(JSON.stringify(result)).not.to.match(/Dit|Jaarplan|Fatima|2027/);
  });
});

describe('a file of anchoring', () => {
  const document = (schemaVersion: number, data: object) => ({
    tool: 'anchoring-check',
    schemaVersion,
    savedAt: '2026-11-28T10:00:00Z',
    contentId: dutch.id,
    data,
  });
  const agreement = { id: 'a1', what: 'Vragen', who: 'Henk', by: '' };
  const row = (id: string, [answer = '', place = '', keeper = '', again = '']: string[]) => ({
    id,
    answer,
    place,
    keeper,
    again,
  });

  it('of version 1 opens with all that was written, and the road that was taken', () => {
    const old = (road: string) =>
      document(1, {
        road,
        rows: [row('p1', [...said, TODAY]), row('g2', ['', 'Jaarplan'])],
        agreements: [agreement],
      });
    const read = check.document(old('goals'));
    expect(read.ok).to.equal(true);
    if (!read.ok) return;
    const { data, schemaVersion } = read.value;
    expect(schemaVersion).to.equal(2);
    expect(['answer', 'place', 'keeper', 'again'].map((each) => cellOf(data, 'p1', each))).to.eql([
      ...said,
      TODAY,
    ]);
    expect(data.cells.filter((cell) => cell.row === 'g2')).to.eql([
      { row: 'g2', column: 'place', text: 'Jaarplan' },
    ]);
    expect(data.agreements).to.eql([agreement]);
    expect(data.aside).to.eql(['process']);
    const both = check.document(old(''));
    expect(both.ok && both.value.data.aside).to.eql([]);
  });

  it('is refused with what it cannot have', () => {
    const faults = (version: number, data: object) => {
      const parsed = check.document(document(version, data));
      return parsed.ok ? [] : parsed.faults.map(({ path }) => path);
    };
    expect(faults(2, example)).to.deep.equal([]);
    expect(faults(2, { ...blank, agreements: [agreement, agreement] })).to.deep.equal([
      'data.agreements[1].id',
    ]);
    expect(faults(2, { ...blank, aside: [7] })).to.deep.equal(['data.aside[0]']);
    expect(faults(1, { road: '', rows: 7, agreements: [] })).to.deep.equal(['data']);
    expect(faults(1, { road: '', rows: [], agreements: [], colour: 'blauw' })).to.deep.equal([
      'data.colour',
    ]);
  });

  it('belongs to content that names each row once, and columns that are there', () => {
    const faults = (more: object) => {
      const parsed = check.content({ ...dutch, ...more }, packWith(content));
      return parsed.ok ? [] : parsed.faults.map(({ path, found }) => `${path} ${found}`);
    };
    const [goals, process] = dutch.groups as [(typeof dutch.groups)[0], (typeof dutch.groups)[0]];
    expect(faults({ groups: [goals, { ...process, rows: goals.rows }] })[0]).to.equal(
      'groups[1].rows[0].id g1',
    );
    const [first, second, ...states] = dutch.states;
    expect(faults({ states: [first, { ...second, needs: ['colour'] }, ...states] })).to.eql([
      'states[1].needs[0].id colour',
    ]);
    expect(faults({ states: [{ ...first, needs: ['answer'] }, second, ...states] })).to.eql([
      'states[0].needs undefined',
    ]);
    expect(faults({ calendar: { ...dutch.calendar, day: 'colour' } })).to.eql([
      'calendar.day colour',
    ]);
    for (const id of ['head', 'own-1'])
      expect(faults({ groups: [{ ...goals, rows: [{ ...goals.rows[0]!, id }] }] })).to.eql([
        `groups[0].rows[0].id ${id}`,
      ]);
  });
});
