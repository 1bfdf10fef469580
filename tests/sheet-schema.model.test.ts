import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { parseWith } from '../src/core/faults/parse.js';
import {
  blankSheet,
  CELL_LENGTH,
  MOST_CELLS,
  MOST_ROWS,
  ROW_LENGTH,
  type StatedData,
} from '../src/kits/sheet/sheet.model.js';
import { sheetData, statesData } from '../src/kits/sheet/sheet.schema.js';

const schema = z.strictObject({ ...sheetData, ...statesData });
const blank: StatedData = { ...blankSheet, states: [] };
const faults = (more: object): string[] => {
  const read = parseWith(schema, { ...blank, ...more });
  return read.ok ? [] : read.faults.map(({ path, problem }) => `${path} ${problem}`);
};
const x = (length: number): string => 'x'.repeat(length);
const many = <Thing>(count: number, make: (at: number) => Thing): Thing[] =>
  Array.from({ length: count }, (_, at) => make(at));

describe('a sheet from outside', () => {
  it('is as long as it may be, and no longer', () => {
    expect([CELL_LENGTH, ROW_LENGTH, MOST_ROWS, MOST_CELLS]).to.eql([3000, 300, 300, 3000]);
    const row = (at: number) => ({ id: `r${at}` });
    const cell = (at: number) => ({ row: `r${at}`, column: 'c', text: 'x' });
    const state = (at: number) => ({ row: `r${at}`, state: 's' });
    expect(
      faults({
        rows: many(300, row),
        cells: many(3000, cell),
        ticks: many(3000, (at) => `t${at}`),
        states: many(300, state),
      }),
    ).to.eql([]);
    expect(
      faults({
        rows: many(301, row),
        cells: many(3001, cell),
        ticks: many(3001, (at) => `t${at}`),
        states: many(301, state),
      }),
    ).to.eql(['rows', 'cells', 'ticks', 'states'].map((path) => `${path} too-long`));
    const own = { id: 'own-1', text: x(300), group: x(64), origin: 'doc/a1' };
    expect(faults({ rows: [own] })).to.eql([]);
    expect(faults({ rows: [{ ...own, text: x(301), origin: 'doc' }] })).to.eql([
      'rows[0].text too-long',
      'rows[0].origin format',
    ]);
    expect(faults({ cells: [{ ...cell(1), text: x(3000) }] })).to.eql([]);
    expect(faults({ cells: [{ ...cell(1), text: x(3001) }] })).to.eql(['cells[0].text too-long']);
    expect(faults({ cells: [{ ...cell(1), text: '' }] })).to.eql(['cells[0].text too-short']);
  });

  it('has every row, cell, tick and state once', () => {
    const cell = { row: 'a', column: 'c', text: '1' };
    expect(faults({ cells: [cell, { ...cell, side: 's' }, { ...cell, side: 't' }] })).to.eql([]);
    expect(
      faults({
        rows: [{ id: 'a' }, { id: 'b' }, { id: 'a', text: 'Anders' }],
        cells: [cell, { ...cell, text: '2' }],
        ticks: ['a', 'a'],
        states: [
          { row: 'a', state: 's' },
          { row: 'a', state: 't' },
        ],
      }),
    ).to.eql([
      'rows[2].id duplicate',
      'cells[1] duplicate',
      'ticks[1] duplicate',
      'states[1].row duplicate',
    ]);
  });

  it('has nothing else', () => {
    expect(faults({ rows: [{ id: 'a', done: true }] })).to.eql(['rows[0].done unknown-key']);
    expect(faults({ rows: [{ id: 'Ä' }] })).to.eql(['rows[0].id format']);
  });
});
