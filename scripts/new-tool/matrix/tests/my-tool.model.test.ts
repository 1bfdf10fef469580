import { expect } from '@open-wc/testing';
import content from '../content/my-tool/nl.json' with { type: 'json' };
import { setMark } from '../src/kits/list/list.model.js';
import { overview } from '../src/kits/matrix/matrix.model.js';
import { blank, placeOf, resultOf } from '../src/tools/my-tool/my-tool.model.js';

// The rules that it shares with other matrices are tried in `matrix.model.test.ts`.
describe('what the page gets of my-tool', () => {
  it('is counted a column, and adds up', () => {
    const { actions, columns, rows } = content;
    const data = setMark(blank.data, actions[0]!.id, 'do');
    const seen = resultOf(overview(data, actions, columns, rows, placeOf));
    expect([seen.done, seen.open]).to.deep.equal([1, actions.length - 1]);
    const done = seen.columns.filter((each) => each.done === 1);
    expect(done.map((each) => each.column)).to.deep.equal([actions[0]!.column]);
    expect(seen.columns.reduce((sum, { total }) => sum + total, 0)).to.equal(actions.length);
  });
});
