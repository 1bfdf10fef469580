import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { markOf, marksElsewhere, setMark } from '../src/kits/list/list.model.js';
import {
  type CellTally,
  findings,
  isAt,
  type Mark,
  MARKS,
  type MatrixData,
  NOTE_LENGTH,
  noteOf,
  overview,
  type Overview,
  setNote,
} from '../src/kits/matrix/matrix.model.js';

// The counts and what stands out, at the bounds, in a matrix of two columns and two rows.

const COLUMNS = ['a', 'b'];
const ROWS = ['x', 'y'];
const place = (column: string, row: string) => ({ column, row });
/** Three actions in each cell, `ax1` to `by3`. */
const actions = COLUMNS.flatMap((column) =>
  ROWS.flatMap((row) => [1, 2, 3].map((at) => ({ id: `${column}${row}${at}`, column, row }))),
);
const empty: MatrixData = { marks: [], plans: [], notes: [] };
const marked = (given: Readonly<Record<string, Mark>>): MatrixData =>
  Object.entries(given).reduce((data, [id, mark]) => setMark(data, id, mark), empty);
const look = (data: MatrixData, columns = COLUMNS, rows = ROWS) =>
  overview(data, actions, columns, rows, place);

describe('the counts of a matrix', () => {
  const data = marked({ ax1: 'do', ax2: 'want', ax3: 'not-here', by1: 'do', by2: 'do' });

  it('are of each mark, and of what has none', () => {
    const none = { total: 3, done: 0, wanted: 0, notHere: 0, open: 3 };
    expect(look(data)).to.deep.equal({
      total: 12,
      done: 3,
      wanted: 1,
      notHere: 1,
      open: 7,
      cells: [
        { ...place('a', 'x'), total: 3, done: 1, wanted: 1, notHere: 1, open: 0 },
        { ...place('b', 'x'), ...none },
        { ...place('a', 'y'), ...none },
        { ...place('b', 'y'), ...none, done: 2, open: 1 },
      ],
      columns: [
        { column: 'a', total: 6, done: 1, wanted: 1, notHere: 1, open: 3 },
        { column: 'b', total: 6, done: 2, wanted: 0, notHere: 0, open: 4 },
      ],
    });
  });

  it('leave out a cell without actions, but no column', () => {
    const seen = look(data, ['a', 'c'], ['y', 'x', 'z']);
    expect(seen.cells.map(({ column, row }) => column + row)).to.deep.equal(['ay', 'ax']);
    expect(seen.columns.map(({ column, total }) => [column, total])).to.deep.equal([
      ['a', 6],
      ['c', 0],
    ]);
  });

  it('are of no mark of another content', () => {
    const more = setMark(setMark(data, 'elsewhere', 'do'), 'zz1', 'want');
    expect(look(more)).to.deep.equal(look(data));
    expect(marksElsewhere(more, actions)).to.equal(2);
    expect(marksElsewhere(data, actions)).to.equal(0);
    expect(marksElsewhere(data, [])).to.equal(5);
  });
});

describe('what stands out in counts', () => {
  type Cell = CellTally<string, string>;
  const tally = (done = 0, wanted = 0, notHere = 0, open = 0) => ({
    total: done + wanted + notHere + open,
    done,
    wanted,
    notHere,
    open,
  });
  const cellsOf = (...counts: Parameters<typeof tally>[]): Cell[] =>
    counts.map((count, at) => ({ column: 'a', row: `${at}`, ...tally(...count) }));
  const found = (over: Partial<Overview<string, string>>) =>
    findings({ ...tally(), columns: [], cells: [], ...over });
  const rows = (cells: readonly Cell[]): string => cells.map(({ row }) => row).join('');

  it('is something from the first mark on, whichever it is', () => {
    expect(findings(look(empty)).started).to.equal(false);
    for (const mark of MARKS) expect(findings(look(marked({ ax1: mark }))).started).to.equal(true);
    const all = Object.fromEntries(actions.map(({ id }) => [id, 'not-here' as const]));
    expect(findings(look(marked(all))).started).to.equal(true);
  });

  it('is each column in which most is done, by one more than another', () => {
    const most = (...done: number[]): readonly string[] =>
      found({ columns: done.map((count, at) => ({ column: 'abc'[at]!, ...tally(count, 0, 1) })) })
        .most;
    expect(most(2, 0, 0)).to.deep.equal(['a']);
    expect(most(1, 0, 0), 'one action').to.deep.equal([]);
    expect(most(2, 2, 1)).to.deep.equal(['a', 'b']);
    expect(most(1, 2, 3)).to.deep.equal(['c']);
    expect(most(2, 2, 2)).to.deep.equal([]);
    expect(most(0, 0, 0)).to.deep.equal([]);
    expect(most(3)).to.deep.equal([]);
    const unanswered = [
      { column: 'a', ...tally(3) },
      { column: 'b', ...tally(0, 0, 0, 3) },
    ];
    expect(found({ columns: unanswered }).most, 'nobody answered the other').to.deep.equal([]);
  });

  it('is a cell in which all that fits is done, and something is', () => {
    const full = (...counts: Parameters<typeof tally>[]) =>
      rows(found({ cells: cellsOf(...counts) }).full);
    expect(full([3], [1, 0, 2], [2, 0, 0, 1], [2, 1], [0, 0, 3], [0, 3])).to.equal('01');
    expect(full([1, 1, 1], [1, 0, 1, 1], [1, 1, 0, 1])).to.equal('');
  });

  it('is an empty cell as long as that is no more than half of them', () => {
    const bare = (...counts: Parameters<typeof tally>[]) =>
      rows(found({ cells: cellsOf(...counts) }).empty);
    const [done, open, wanted, unfit] = [[1], [0, 0, 2, 1], [0, 1], [0, 0, 3]] as [
      [number],
      [number, number, number, number],
      [number, number],
      [number, number, number],
    ];
    expect(bare(done, unfit, done, unfit), 'exactly half').to.equal('13');
    expect(bare(done, unfit, done, unfit, unfit), 'more than half').to.equal('');
    expect(bare(done, unfit, done, unfit, done), 'less than half').to.equal('13');
    expect(bare(wanted, unfit, done)).to.equal('1');
    expect(bare(done, open, done), 'one is not answered').to.equal('');
    expect(bare(unfit)).to.equal('');
    expect(bare(wanted)).to.equal('');
    expect(bare()).to.equal('');
  });
});

describe('marks and notes', () => {
  it('stand in the order in which they were first given', () => {
    const data = marked({ ax1: 'do', bx1: 'want', ay1: 'do' });
    expect(setMark(data, 'bx1', 'do').marks).to.deep.equal([
      { item: 'ax1', mark: 'do' },
      { item: 'bx1', mark: 'do' },
      { item: 'ay1', mark: 'do' },
    ]);
    expect(setMark(data, 'ax1', undefined).marks.map(({ item }) => item)).to.deep.equal([
      'bx1',
      'ay1',
    ]);
    expect(setMark(data, 'by1', undefined)).to.deep.equal(data);
    expect(markOf(data, 'by1')).to.equal(undefined);
  });

  it('leave what else is in the document', () => {
    const more = { ...empty, team: 'Noord', notes: [{ ...place('a', 'x'), text: 'blijft' }] };
    expect(setMark(more, 'ax1', 'do')).to.deep.equal({
      ...more,
      marks: [{ item: 'ax1', mark: 'do' }],
    });
    expect(setNote(more, place('a', 'y'), 'erbij')).to.deep.equal({
      ...more,
      notes: [...more.notes, { ...place('a', 'y'), text: 'erbij' }],
    });
  });

  it('are of one place: all that says where must be the same', () => {
    expect(isAt({ column: 'a', row: 'x', text: 't' }, place('a', 'x'))).to.equal(true);
    expect(isAt(place('a', 'x'), place('a', 'y'))).to.equal(false);
    expect(isAt(place('b', 'x'), place('a', 'x'))).to.equal(false);
    expect(isAt({ column: 'a' }, place('a', 'x'))).to.equal(false);
    expect(isAt({ column: 'a' }, {})).to.equal(true);
    const none: { column: string; row: string; text: string }[] = [];
    const data = setNote({ ...empty, notes: none }, place('a', 'x'), 'hier');
    expect(noteOf(data, place('b', 'x'))).to.equal('');
    expect(noteOf(data, place('a', 'y'))).to.equal('');
  });

  it('take the place of what stood there', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        const start: { notes: { column: string; row: string; text: string }[] } = { notes: [] };
        const data = setNote(setNote(start, place('a', 'x'), first), place('a', 'x'), second);
        expect(data.notes.map(({ text }) => text)).to.deep.equal(second.trim() ? [second] : []);
      }),
    );
  });

  it('are those of documents that were made before', () => {
    expect(MARKS).to.deep.equal(['do', 'want', 'not-here']);
    expect(NOTE_LENGTH).to.equal(2000);
  });
});
