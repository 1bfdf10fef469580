import { expect } from '@open-wc/testing';
import content from '../content/sofa-matrix/nl.json' with { type: 'json' };
import { setMark } from '../src/kits/list/list.model.js';
import { overview } from '../src/kits/matrix/matrix.model.js';
import {
  outcome,
  placeOf,
  type SofaMatrixData,
} from '../src/tools/sofa-matrix/sofa-matrix.model.js';

// The rules that it shares with other matrices are tried in `matrix.model.test.ts`.
const { actions } = content;
const empty: SofaMatrixData = { marks: [], plans: [], notes: [] };

const seenIn = (data: SofaMatrixData, roles: string[], phases: string[]) => {
  const things = (ids: string[]) => ids.map((id) => ({ id }));
  return outcome(overview(data, actions, things(roles), things(phases), placeOf));
};

describe('what the page gets', () => {
  const data = setMark(setMark(empty, 'begin-s1', 'do'), 'ending-a1', 'want');

  it('is counted a role, and a cell by its role and phase', () => {
    const seen = seenIn(data, ['samenwerken', 'afstemmen'], ['begin', 'ending']);
    expect(seen).to.include({ total: 12, done: 1, wanted: 1, notHere: 0, open: 10 });
    const none = { total: 3, done: 0, wanted: 0, notHere: 0, open: 3 };
    expect(seen.cells).to.deep.equal([
      { role: 'samenwerken', phase: 'begin', ...none, done: 1, open: 2 },
      { role: 'afstemmen', phase: 'begin', ...none },
      { role: 'samenwerken', phase: 'ending', ...none },
      { role: 'afstemmen', phase: 'ending', ...none, wanted: 1, open: 2 },
    ]);
    expect(seen.roles).to.deep.equal([
      { role: 'samenwerken', total: 6, done: 1, wanted: 0, notHere: 0, open: 5 },
      { role: 'afstemmen', total: 6, done: 0, wanted: 1, notHere: 0, open: 5 },
    ]);
  });

  it('can go into JSON: it holds plain values alone', () => {
    const seen = seenIn(data, ['samenwerken'], ['begin']);
    expect(JSON.parse(JSON.stringify(seen))).to.deep.equal(seen);
  });
});

it('says the place of a note as the document does', () => {
  expect(placeOf({ id: 'samenwerken' }, { id: 'begin' })).to.deep.equal({
    role: 'samenwerken',
    phase: 'begin',
  });
});
