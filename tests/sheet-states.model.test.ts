import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  countsOf,
  datedRows,
  isOver,
  moveOf,
  stateAt,
  stateOf,
  type StateRules,
} from '../src/kits/sheet/sheet-states.model.js';
import { blankSheet, setCell, type SheetData } from '../src/kits/sheet/sheet.model.js';

const TODAY = '2026-11-28';
const rules: StateRules = {
  states: [
    { id: 'open', needs: [] },
    { id: 'talked', needs: ['answer'] },
    { id: 'written', needs: ['place'] },
    { id: 'firm', needs: ['keeper', 'again'] },
  ],
  columns: [
    { id: 'answer', kind: 'text' },
    { id: 'place', kind: 'line' },
    { id: 'keeper', kind: 'line' },
    { id: 'again', kind: 'day' },
  ],
  today: TODAY,
};
const at = (fields: Readonly<Record<string, string>>, row = 'r', from = blankSheet): SheetData =>
  Object.entries(fields).reduce((data, [column, text]) => setCell(data, row, column, text), from);
const said = { answer: 'Dit.', place: 'Jaarplan', keeper: 'Fatima' };

describe('the state of a row', () => {
  for (const [fields, state, over] of [
    [{}, 'open', false],
    [{ place: 'Jaarplan', keeper: 'Fatima', again: '2030-01-01' }, 'open', false],
    [{ answer: ' \n' }, 'open', false],
    [{ again: '2020-01-01' }, 'open', false],
    [{ answer: 'Dit.' }, 'talked', false],
    [{ answer: 'Dit.', keeper: 'Fatima', again: '2030-01-01' }, 'talked', false],
    [{ answer: 'Dit.', place: ' ' }, 'talked', false],
    [{ answer: 'Dit.', place: 'Jaarplan' }, 'written', false],
    [{ answer: 'Dit.', place: 'Jaarplan', keeper: 'Fatima' }, 'written', false],
    [{ answer: 'Dit.', place: 'Jaarplan', again: '2030-01-01' }, 'written', false],
    [{ answer: 'Dit.', place: 'Jaarplan', again: '2026-11-27' }, 'written', false],
    [{ ...said, keeper: ' ', again: '2030-01-01' }, 'written', false],
    [{ ...said, again: '2026-11-27' }, 'written', true],
    [{ ...said, again: TODAY }, 'firm', false],
  ] as const)
    it(`with ${JSON.stringify(fields)} is ${state}${over ? ', and over' : ''}`, () => {
      expect(stateOf(at(fields), 'r', rules)).to.equal(state);
      expect(isOver(at(fields), 'r', rules)).to.equal(over);
    });

  it('is its own, whatever is written elsewhere', () => {
    const data = at(said, 'other');
    expect(stateOf(data, 'r', rules)).to.equal('open');
    expect(stateOf(data, 'other', rules)).to.equal('written');
  });

  it('never falls back when a field is filled in', () => {
    const text = fc.constantFrom('', ' ', 'Dit.');
    const day = fc.constantFrom('', '2026-11-27', TODAY, '2027-01-01');
    fc.assert(
      fc.property(
        fc.record({ answer: text, place: text, keeper: text, again: day }),
        fc.constantFrom('answer', 'place', 'keeper'),
        (fields, field) => {
          const before = stateAt(at(fields), 'r', rules);
          const after = stateAt(at({ ...fields, [field]: 'Dit.' }), 'r', rules);
          expect(moveOf(before, after)).not.to.equal('back');
        },
      ),
    );
  });

  it('moves forward, back, or not at all', () => {
    expect([moveOf(0, 1), moveOf(1, 0), moveOf(2, 2)]).to.eql(['forward', 'back', 'same']);
  });

  it('is nothing where the content has no states', () => {
    expect(stateOf(at(said), 'r', { ...rules, states: [] })).to.equal('');
    expect(isOver(at(said), 'r', { ...rules, states: [] })).to.equal(false);
  });
});

describe('rows with states', () => {
  const data = at({ answer: 'Dit.', again: '2020-01-01' }, 'two', at({ again: TODAY }, 'one'));

  it('are counted in the order of the content', () => {
    expect(countsOf(data, ['one', 'two', 'three'], rules)).to.eql([
      { id: 'open', count: 2 },
      { id: 'talked', count: 1 },
      { id: 'written', count: 0 },
      { id: 'firm', count: 0 },
    ]);
  });

  it('are looked at again with a text and a day alone, also one that has passed', () => {
    const columns = { text: 'answer', day: 'again' };
    expect(datedRows(data, ['one', 'two', 'three'], columns)).to.eql(['two']);
    expect(datedRows(at({ answer: 'Dit.' }), ['r'], columns)).to.eql([]);
    expect(datedRows(at({ answer: ' ', again: TODAY }), ['r'], columns)).to.eql([]);
  });
});
