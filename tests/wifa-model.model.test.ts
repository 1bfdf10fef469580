import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import content from '../content/wifa-model/nl.json' with { type: 'json' };
import { setMark } from '../src/kits/list/list.model.js';
import {
  findings,
  type Mark,
  MARKS,
  noteOf,
  overview,
  setNote,
} from '../src/kits/matrix/matrix.model.js';
import { outcome, placeOf, type WifaModelData } from '../src/tools/wifa-model/wifa-model.model.js';

// The rules that it shares with other matrices are tried in `matrix.model.test.ts`.
const { actions, aspects } = content;
const empty: WifaModelData = { marks: [], plans: [], notes: [] };
const ROW = [''];
const look = (data: WifaModelData, shown: readonly { id: string }[] = aspects) =>
  overview(data, actions, shown, ROW, placeOf);

const anAction = fc.constantFrom(...actions.map(({ id }) => id));
const aMark = fc.constantFrom<Mark | undefined>(...MARKS, undefined);
const someData = fc
  .array(fc.tuple(anAction, aMark), { maxLength: 40 })
  .map((steps) => steps.reduce((data, [id, mark]) => setMark(data, id, mark), empty));
const marked = (mark: Mark, ...ids: string[]): WifaModelData =>
  ids.reduce((data, id) => setMark(data, id, mark), empty);

describe('the one row of aspects', () => {
  it('has a cell an aspect, with as much in it as in its column', () => {
    fc.assert(
      fc.property(someData, (data) => {
        const { cells, columns } = look(data);
        expect(cells).to.deep.equal(columns.map((column) => ({ ...column, row: '' })));
      }),
    );
  });

  it('has three actions an aspect', () => {
    expect(look(empty).columns.map(({ total }) => total)).to.deep.equal([3, 3, 3, 3]);
  });

  it('names the aspect in which most is done, and the ones that are full or empty', () => {
    const some = marked('do', 'w1', 'i1', 'i2', 'i3', 'f1');
    expect(findings(look(some)).most, 'an aspect without an answer').to.deep.equal([]);
    const rest = ['a1', 'a2', 'a3'].reduce((data, id) => setMark(data, id, 'not-here'), some);
    const seen = findings(look(rest));
    expect(seen.most.map(({ id }) => id)).to.deep.equal(['informeren']);
    expect(seen.full.map(({ column }) => column.id)).to.deep.equal(['informeren']);
    expect(seen.empty.map(({ column }) => column.id)).to.deep.equal(['afstemmen']);
  });
});

describe('a note on an aspect', () => {
  it('stands in the document by its aspect alone, and leaves the others', () => {
    const first = setNote(empty, placeOf({ id: 'waarderen' }), 'blijft');
    const data = setNote(first, placeOf({ id: 'afstemmen' }), 'erbij');
    expect(data.notes).to.deep.equal([
      { aspect: 'waarderen', text: 'blijft' },
      { aspect: 'afstemmen', text: 'erbij' },
    ]);
    expect(noteOf(data, placeOf({ id: 'waarderen' }))).to.equal('blijft');
    expect(setNote(data, placeOf({ id: 'afstemmen' }), ' ')).to.deep.equal(first);
  });
});

describe('what the page gets', () => {
  it('is counted an aspect, for the aspects that are shown', () => {
    const seen = outcome(look(marked('want', 'w1', 'f1'), aspects.slice(0, 2)));
    expect(seen).to.deep.equal({
      total: 6,
      done: 0,
      wanted: 1,
      notHere: 0,
      open: 5,
      aspects: [
        { aspect: 'waarderen', total: 3, done: 0, wanted: 1, notHere: 0, open: 2 },
        { aspect: 'informeren', total: 3, done: 0, wanted: 0, notHere: 0, open: 3 },
      ],
    });
  });

  it('adds up, whatever was marked', () => {
    fc.assert(
      fc.property(someData, (data) => {
        const seen = outcome(look(data));
        expect(seen.done + seen.wanted + seen.notHere + seen.open).to.equal(12);
        expect(seen.aspects.reduce((sum, { done }) => sum + done, 0)).to.equal(seen.done);
      }),
    );
  });
});
