import { expect } from '@open-wc/testing';
import { compareFile, takeSide, writeApart } from '../src/kits/people/side-files.model.js';
import { reveal } from '../src/kits/people/turns.model.js';
import {
  answerAs,
  answerOf,
  beginWith,
  blankPair,
  firstOf,
  halfOf,
  isPairDone,
  pairCarry,
  pairParts,
  pairResult,
  plankAt,
  signOf,
  toggleSubject,
  writeSign,
  type PairData,
} from '../src/kits/rating/pair.model.js';

const SIDES = ['carer', 'staff'];
const AREA = { id: 'trust', items: [{ id: 'one' }, { id: 'two' }] };
const HIGH = 3;

type Mark = number | null | undefined;
/** Both answers of the carer and of the staff; null is “do not know”, undefined is blank. */
const said = (carer: readonly Mark[], staff: readonly Mark[]): PairData =>
  [carer, staff].reduce<PairData>(
    (data, marks, at) =>
      marks.reduce<PairData>(
        (now, mark, place) => answerAs(now, SIDES[at]!, AREA.items[place]!.id, mark),
        data,
      ),
    blankPair.data,
  );

describe('a plank', () => {
  for (const [marks, half] of [
    [[3, 4], 'firm'],
    [[4, undefined], 'open'],
    [[2, undefined], 'loose'],
    [[2, null], 'loose'],
    [[null, 4], 'open'],
    [[1, 3], 'loose'],
    [[undefined, undefined], 'open'],
  ] as const)
    it(`is ${half} to who said ${marks.map((mark) => mark ?? (mark === null ? 'do not know' : 'nothing')).join(' and ')}`, () => {
      expect(halfOf(said(marks, []), AREA, 'carer', HIGH)).to.equal(half);
    });

  for (const [carer, staff, plank] of [
    [[3, 4], [4, 4], 'holds'],
    [[3, 4], [2, 4], 'differs'],
    [[1, 3], [2, 2], 'together'],
    [[null, 4], [1, 1], 'open'],
    [[4, undefined], [4, 4], 'open'],
    [[], [], 'open'],
  ] as const)
    it(`${JSON.stringify(carer)} and ${JSON.stringify(staff)}: ${plank}, whoever is named first`, () => {
      expect(plankAt(said(carer, staff), AREA, SIDES, HIGH).plank).to.equal(plank);
      expect(plankAt(said(staff, carer), AREA, SIDES, HIGH).plank).to.equal(plank);
    });
});

describe('what two people make', () => {
  it('is answered, answered otherwise, and taken back', () => {
    const data = answerAs(blankPair.data, 'carer', 'one', null);
    expect(answerOf(data, 'carer', 'one')?.value).to.equal(null);
    expect(answerAs(data, 'carer', 'one', null)).to.equal(data);
    expect(answerAs(data, 'carer', 'one', 2).answers).to.have.length(1);
    expect(answerAs(data, 'carer', 'one', undefined).answers).to.be.empty;
    expect(answerAs(blankPair.data, 'carer', 'one', undefined)).to.equal(blankPair.data);
  });

  it('has a line at a plank, no longer than fits, and none when it is emptied', () => {
    const data = writeSign(blankPair.data, 'carer', 'trust', 'x'.repeat(300));
    expect(signOf(data, 'carer', 'trust')).to.have.length(200);
    expect(signOf(data, 'staff', 'trust')).to.equal('');
    expect(writeSign(data, 'carer', 'trust', '').signs).to.be.empty;
  });

  it('has one who begins, until someone was done', () => {
    expect(firstOf(blankPair.data, SIDES)).to.equal('carer');
    const data = beginWith(blankPair.data, 'staff', SIDES);
    expect(firstOf(data, SIDES)).to.equal('staff');
    expect(data.sides.map(({ id }) => id)).to.deep.equal(SIDES);
    expect(beginWith(data, 'neighbour', SIDES)).to.equal(data);
    const later = { ...data, turns: { ...data.turns, done: ['staff'] } };
    expect(beginWith(later, 'carer', SIDES)).to.equal(later);
  });

  it('chooses two planks to talk about, and no third', () => {
    const two = ['a', 'b'].reduce((data, id) => toggleSubject(data, id, 2), blankPair.data);
    expect(toggleSubject(two, 'c', 2)).to.equal(two);
    expect(toggleSubject(two, 'a', 2).subjects).to.deep.equal(['b']);
  });

  it('tells the page how many planks there are of each kind, and nothing before all lies open', () => {
    const data = toggleSubject(said([3, 4], [2, 4]), 'trust', 2);
    const none = { holds: 0, differs: 0, together: 0, open: 0 };
    const result = (now: PairData) => pairResult(now, [AREA], SIDES, HIGH);
    expect(result(data).planks).to.deep.equal(none);
    const open = { ...data, turns: reveal(data.turns) };
    expect(result(open)).to.deep.equal({
      planks: { ...none, differs: 1 },
      subjects: 1,
      agreements: 0,
    });
    expect(JSON.stringify(result(open))).not.to.match(/carer|staff|value/);
    expect([data, open].map(isPairDone)).to.deep.equal([false, true]);
    const words = {
      content: { rating: { areas: [{ id: 'trust', title: 'Vertrouwen' }] } },
      text: String,
      language: 'nl',
    };
    const given = (now: PairData) => pairCarry.lists[1]!.read(now, words as never);
    expect(given(data), 'covered').to.deep.equal([]);
    expect(given(open)).to.deep.equal([
      { id: 'trust', kind: 'topic', text: 'Vertrouwen', state: 'open' },
    ]);
  });
});

describe('a file of one of the two', () => {
  const theirs = (name: string, marks: readonly Mark[]): PairData => {
    const alone = writeApart(pairParts, blankPair.data, 'staff', SIDES);
    const data = { ...said([], marks), turns: alone.turns, sides: alone.sides };
    return { ...data, sides: data.sides.map((side) => ({ ...side, name })) };
  };

  it('brings their half, and leaves the other', () => {
    const mine = beginWith(said([3, 4], []), 'carer', SIDES);
    const data = takeSide(pairParts, mine, theirs('Bo', [1, 2]), 'staff', SIDES);
    expect(plankAt(data, AREA, SIDES, HIGH).halves).to.deep.equal(['firm', 'loose']);
    expect(data.turns.done).to.deep.equal(['staff']);
    expect(data.sides.map(({ name }) => name)).to.deep.equal(['', 'Bo']);
  });

  it('is known again, asked about where it differs, and refused from a third person', () => {
    const here = takeSide(pairParts, blankPair.data, theirs('Bo', [1, 2]), 'staff', SIDES);
    const compared = (other: PairData) => compareFile(pairParts, here, other, SIDES);
    expect(compared(theirs('bo ', [1, 2])).known).to.deep.equal(['staff']);
    expect(compared(theirs('Bo', [4, 2])).twice).to.deep.equal(['staff']);
    expect(compared(theirs('', [4, 2])).twice).to.deep.equal(['staff']);
    expect(compared(theirs('Ali', [4, 2]))).to.deep.equal({
      fresh: [],
      known: [],
      twice: [],
      over: ['staff'],
    });
  });
});
