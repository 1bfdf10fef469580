import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  addOwnRow,
  blankSheet,
  cellOf,
  chooseRow,
  chosenState,
  isDiscussed,
  isOnSheet,
  isTicked,
  isWrittenAt,
  moveRow,
  MOST_ROWS,
  putAside,
  removeOwnRow,
  removeRow,
  renameOwnRow,
  ROW_LENGTH,
  setCell,
  setState,
  takeSubject,
  tickPoint,
  type SheetData,
  type StatedData,
} from '../src/kits/sheet/sheet.model.js';

const empty = blankSheet;
const ids = (data: SheetData): string[] => data.rows.map(({ id }) => id);
const order = (data: SheetData): string => ids(data).join(' ');
const sheet = ['a', 'b', 'c', 'd'].reduce(chooseRow, empty);

const someSheet = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', '?'), { minLength: 1, maxLength: 20 })
  .map((steps) =>
    steps.reduce(
      (data, step) => (step === '?' ? addOwnRow(data, 'Eigen vraag') : chooseRow(data, step)),
      empty,
    ),
  );

describe('rows of a sheet', () => {
  it('are there once, each with an id of its own', () => {
    fc.assert(
      fc.property(someSheet, fc.constantFrom('a', 'f'), (data, id) => {
        const twice = chooseRow(chooseRow(data, id), id);
        expect(twice.rows.filter((row) => row.id === id)).to.have.length(1);
        expect(new Set(ids(twice)).size).to.equal(twice.rows.length);
      }),
    );
    expect(chooseRow(sheet, 'b')).to.equal(sheet);
  });

  it('of one’s own come last, in their group, without white space round them', () => {
    const data = addOwnRow(chooseRow(empty, 'a'), ' En de hond? ', { group: 'begin' });
    expect(data.rows).to.deep.equal([
      { id: 'a' },
      { id: 'own-2', text: 'En de hond?', group: 'begin' },
    ]);
    expect(addOwnRow(data, ' \n\t')).to.equal(data);
    expect(addOwnRow(empty, 'x'.repeat(ROW_LENGTH + 1)).rows[0]!.text).to.have.length(ROW_LENGTH);
  });

  it('are no more than there may be', () => {
    const row = (_: unknown, at: number) => ({ id: `r${at}` });
    const full = { ...empty, rows: Array.from({ length: MOST_ROWS }, row) };
    expect(addOwnRow(full, 'Nog een')).to.equal(full);
    expect(chooseRow(full, 'z')).to.equal(full);
    const last = { ...empty, rows: full.rows.slice(1) };
    expect(chooseRow(last, 'z').rows).to.have.length(MOST_ROWS);
    expect(addOwnRow(last, 'Nog een').rows).to.have.length(MOST_ROWS);
  });

  it('of one’s own can be said in other words, and none of the content', () => {
    const data = addOwnRow(sheet, 'Hond');
    const { id } = data.rows.at(-1)!;
    expect(renameOwnRow(data, id, 'Kat').rows.at(-1)).to.deep.equal({ id, text: 'Kat' });
    expect(renameOwnRow(data, id, '').rows.at(-1)!.text).to.equal('');
    expect(renameOwnRow(data, id, 'Hond')).to.equal(data);
    expect(renameOwnRow(data, 'a', 'Kat')).to.equal(data);
    expect(renameOwnRow(data, 'z', 'Kat')).to.equal(data);
  });

  it('come from another tool once for each place', () => {
    const subject = { text: 'Dagstart', origin: 'doc/s1' };
    const data = takeSubject(sheet, subject, 'begin');
    expect(data.rows.at(-1)).to.deep.equal({ id: 'own-5', ...subject, group: 'begin' });
    expect(takeSubject(data, { ...subject, text: 'Anders' })).to.equal(data);
    const more = takeSubject(data, { ...subject, origin: 'doc/s2' });
    expect(more.rows).to.have.length(6);
    expect(more.rows.at(-1)).not.to.have.property('group');
  });
});

describe('moving a row', () => {
  it('keeps the order of the others', () => {
    fc.assert(
      fc.property(someSheet, fc.nat(30), fc.integer({ min: -5, max: 30 }), (data, pick, to) => {
        const id = ids(data)[pick % data.rows.length]!;
        const moved = moveRow(data, id, to);
        const others = (each: SheetData) => ids(each).filter((other) => other !== id);
        expect(others(moved)).to.eql(others(data));
        expect(ids(moved).indexOf(id)).to.equal(Math.max(0, Math.min(data.rows.length - 1, to)));
      }),
    );
  });

  it('there and back leaves all as before', () => {
    fc.assert(
      fc.property(someSheet, fc.nat(30), fc.nat(30), (data, pick, to) => {
        const from = pick % data.rows.length;
        const id = ids(data)[from]!;
        expect(moveRow(moveRow(data, id, to), id, from)).to.eql(data);
      }),
    );
  });

  it('goes no further than the ends', () => {
    const moved = (id: string, to: number): string => order(moveRow(sheet, id, to));
    expect(moved('a', 1)).to.equal('b a c d');
    expect(moved('a', 3)).to.equal('b c d a');
    expect(moved('a', 4)).to.equal('b c d a');
    expect(moved('c', 0)).to.equal('c a b d');
    expect(moved('c', -1)).to.equal('c a b d');
    expect(moveRow(sheet, 'b', 1)).to.equal(sheet);
    expect(moveRow(sheet, 'd', 9)).to.equal(sheet);
    expect(moveRow(sheet, 'x', 0)).to.equal(sheet);
  });

  it('among some leaves the places of all others as they are', () => {
    const moved = (id: string, to: number): string =>
      order(moveRow(sheet, id, to, ['a', 'c', 'd']));
    expect(moved('d', 0)).to.equal('d b a c');
    expect(moved('a', 1)).to.equal('c b a d');
    expect(moved('a', 9)).to.equal('c b d a');
    expect(moveRow(sheet, 'b', 0, ['a', 'c'])).to.equal(sheet);
    fc.assert(
      fc.property(someSheet, fc.nat(30), fc.nat(30), fc.nat(7), (data, pick, to, some) => {
        const among = ids(data).filter((_, at) => (some >> (at % 3)) & 1);
        if (!among.length) return;
        const after = moveRow(data, among[pick % among.length]!, to, among);
        const kept = (each: SheetData) => ids(each).map((id) => (among.includes(id) ? '' : id));
        expect(kept(after)).to.eql(kept(data));
        expect([...ids(after)].sort()).to.eql([...ids(data)].sort());
      }),
    );
  });
});

describe('what is written at a row', () => {
  it('stands in its column and for its side, and nowhere else', () => {
    let data = setCell(sheet, 'a', 'answer', 'Ja');
    data = setCell(data, 'a', 'answer', 'Nee', 'client');
    data = setCell(data, 'a', 'place', 'Plan');
    data = setCell(data, 'b', 'answer', 'Misschien');
    expect(cellOf(data, 'a', 'answer')).to.equal('Ja');
    expect(cellOf(data, 'a', 'answer', 'client')).to.equal('Nee');
    expect(cellOf(data, 'a', 'answer', 'carer')).to.equal('');
    expect(cellOf(data, 'a', 'place')).to.equal('Plan');
    expect(cellOf(data, 'b', 'answer')).to.equal('Misschien');
    expect(data.cells[0]).to.deep.equal({ row: 'a', column: 'answer', text: 'Ja' });
  });

  it('stays in its place as it changes, and is no cell when it is wiped', () => {
    const data = setCell(setCell(sheet, 'a', 'x', '1'), 'b', 'x', '2');
    expect(setCell(data, 'a', 'x', '3').cells.map(({ text }) => text)).to.eql(['3', '2']);
    expect(setCell(data, 'a', 'x', '').cells.map(({ text }) => text)).to.eql(['2']);
    expect(setCell(data, 'a', 'x', '1')).to.equal(data);
    expect(setCell(data, 'c', 'x', '')).to.equal(data);
  });

  it('is the last that was written, whatever was written elsewhere', () => {
    const place = fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('x', 'y'));
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.constantFrom('', '1', '2'))), (steps) => {
        const last = new Map<string, string>();
        let data = sheet;
        for (const [[row, column], text] of steps) {
          data = setCell(data, row, column, text);
          last.set(`${row}${column}`, text);
        }
        for (const [key, text] of last) expect(cellOf(data, key[0]!, key[1]!)).to.equal(text);
        expect(data.cells.every(({ text }) => text !== '')).to.equal(true);
      }),
    );
  });

  it('counts when it is more than white space', () => {
    expect(isWrittenAt(setCell(sheet, 'a', 'x', ' \n'), 'a')).to.equal(false);
    const data = setCell(sheet, 'a', 'x', 'Dit', 'client');
    expect(isWrittenAt(data, 'a')).to.equal(true);
    expect(isWrittenAt(data, 'b')).to.equal(false);
  });
});

describe('taking a row off', () => {
  const full: StatedData = setState(
    {
      ...tickPoint(tickPoint(setCell(setCell(sheet, 'a', 'x', '1'), 'b', 'x', '2'), 'a'), 'b'),
      states: [],
    },
    'a',
    'later',
  );

  it('takes what is written, ticked and chosen at it, and nothing of another', () => {
    const left = removeRow(setState(full, 'b', 'now'), 'a');
    expect(order(left)).to.equal('b c d');
    expect(left.cells).to.eql([{ row: 'b', column: 'x', text: '2' }]);
    expect(left.ticks).to.eql(['b']);
    expect(left.states).to.eql([{ row: 'b', state: 'now' }]);
    expect(removeRow(full, 'z')).to.equal(full);
    expect(removeRow(sheet, 'a')).not.to.have.property('states');
  });

  it('can keep what is written, for when a row of the content comes back', () => {
    const aside = putAside(full, 'a');
    expect(isOnSheet(aside, 'a')).to.equal(false);
    const back = chooseRow(aside, 'a');
    expect(cellOf(back, 'a', 'x')).to.equal('1');
    expect(isTicked(back, 'a')).to.equal(true);
    expect(putAside(full, 'z')).to.equal(full);
    const own = addOwnRow(full, 'Hond');
    expect(putAside(own, own.rows.at(-1)!.id), 'its words stand nowhere else').to.equal(own);
  });

  it('can be of people’s own rows alone', () => {
    const own = addOwnRow(full, 'Hond');
    expect(order(removeOwnRow(own, own.rows.at(-1)!.id))).to.equal('a b c d');
    expect(removeOwnRow(own, 'a')).to.equal(own);
  });
});

describe('ticks and states', () => {
  it('come and go, each for its row', () => {
    const data = tickPoint(tickPoint(sheet, 'a'), 'p1');
    expect([isTicked(data, 'a'), isTicked(data, 'b'), isTicked(data, 'p1')]).to.eql([
      true,
      false,
      true,
    ]);
    expect(tickPoint(data, 'a').ticks).to.eql(['p1']);
    const stated: StatedData = { ...sheet, states: [] };
    const one = setState(setState(stated, 'a', 'later'), 'b', 'now');
    expect(chosenState(one, 'a')).to.equal('later');
    expect(chosenState(one, 'c')).to.equal('');
    expect(setState(one, 'a', 'never').states).to.eql([
      { row: 'b', state: 'now' },
      { row: 'a', state: 'never' },
    ]);
    expect(setState(one, 'a', '').states).to.eql([{ row: 'b', state: 'now' }]);
    expect(setState(one, 'a', 'later')).to.equal(one);
    expect(setState(one, 'c', '')).to.equal(one);
  });

  it('tell that all on a sheet was talked about once there is one', () => {
    expect(isDiscussed(empty)).to.equal(false);
    expect(isDiscussed(tickPoint(empty, 'a'))).to.equal(false);
    const three = ['a', 'b', 'c'].reduce(tickPoint, sheet);
    expect(isDiscussed(three)).to.equal(false);
    expect(isDiscussed(tickPoint(three, 'd'))).to.equal(true);
  });
});
