import { expect } from '@open-wc/testing';
import { answerItem, handIn, remarkOn } from '../src/kits/rating/ballot.model.js';
import { closeRound } from '../src/kits/rating/closing.model.js';
import { gapBetween, sharedBetween, talkOrder } from '../src/kits/rating/between.model.js';
import { mergeForms, addTyped } from '../src/kits/rating/round-merge.model.js';
import {
  areaOutcome,
  hideRemark,
  setAmbassador,
  setName,
  toldOnly,
} from '../src/kits/rating/round-more.model.js';
import { roundResult } from '../src/kits/rating/round-tool.model.js';
import {
  canChoose,
  chooseWay,
  itemOutcome,
  noRound,
  startBallot,
  type Ballot,
  type RoundData,
} from '../src/kits/rating/round.model.js';
import { outcomeOf, tallyOf, type ItemOutcome } from '../src/kits/rating/tally.model.js';

const SCALE = { points: 4, highFrom: 3 };
const ITEMS = ['a', 'b', 'c', 'd'];
const GROUPS = ['carers', 'staff'];
const ON = '2026-11-29';
const CONTENT = {
  groups: GROUPS.map((id) => ({ id })),
  rating: {
    scale: ['1', '2', '3', '4'],
    highFrom: 3,
    areas: [{ items: ITEMS.map((id) => ({ id })) }],
  },
};

const outcome = (counts: readonly number[], unknown = 0): ItemOutcome =>
  outcomeOf(
    tallyOf(
      [
        ...counts.map((people, at) => ({ value: at + 1, people })),
        { value: null, people: unknown },
      ],
      SCALE,
    ),
    { open: false, minimum: 5 },
  );

const form = (
  id: string,
  group: string,
  values: readonly (number | null | undefined)[],
  remark = '',
): Ballot => ({
  id,
  group,
  on: ON,
  answers: values.flatMap((value, at) => (value === undefined ? [] : { item: ITEMS[at]!, value })),
  ...(remark && { remarks: [{ area: 'x', text: remark }] }),
});
const apart = chooseWay(noRound, 'apart');
const withForms = (data: RoundData, ...ballots: readonly Ballot[]): RoundData =>
  mergeForms(data, ballots).data;
const close = (data: RoundData, minimum = 5): RoundData =>
  closeRound(data, GROUPS, { minimum, on: ON });

describe('two groups side by side', () => {
  it('differ, or share what is clear', () => {
    const staff = outcome([0, 1, 6, 5]);
    const carers = outcome([2, 3, 3, 1]);
    expect(gapBetween(carers, staff)?.higher).to.equal('other');
    expect(sharedBetween(carers, staff)).to.equal(undefined);
    expect(sharedBetween(staff, outcome([0, 0, 3, 2]))).to.equal('high');
    expect(sharedBetween(outcome([3, 2, 0, 0]), outcome([4, 3, 3, 0]))).to.equal('low');
    expect(sharedBetween(staff, outcome([0, 0, 2, 2])), 'four are untold').to.equal(undefined);
    expect(sharedBetween(carers, carers), 'mixed is no clear pattern').to.equal(undefined);
  });

  it('are talked about by the largest gap first', () => {
    const order = talkOrder([
      { id: 'high', outcomes: [outcome([0, 0, 3, 2]), outcome([0, 0, 3, 2])] },
      { id: 'low', outcomes: [outcome([3, 2, 0, 0]), outcome([3, 2, 0, 0])] },
      { id: 'gap', outcomes: [outcome([3, 0, 2, 0]), outcome([0, 1, 4, 0])] },
      { id: 'far', outcomes: [outcome([5, 0, 0, 0]), outcome([0, 0, 5, 0])] },
      { id: 'unknown', outcomes: [outcome([1, 1, 0, 0], 5), outcome([0, 0, 3, 2])] },
    ]);
    expect(order).to.deep.equal(['far', 'gap', 'unknown', 'low', 'high']);
  });
});

describe('an area of two groups', () => {
  const area = (...items: readonly (readonly [ItemOutcome, ItemOutcome])[]) =>
    areaOutcome(items.map((outcomes, at) => ({ id: ITEMS[at]!, outcomes })));

  it('is answers together, and names what is left out', () => {
    const nine = outcome([2, 3, 3, 1]);
    const items = [nine, outcome([1, 2, 3, 3]), outcome([1, 2, 4, 1]), outcome([1, 1, 4, 3])];
    const one = areaOutcome(items.map((each, at) => ({ id: ITEMS[at]!, outcomes: [each] })));
    expect(one.shares).to.deep.equal([{ n: 35, high: 22 }]);
    const some = areaOutcome(
      items
        .with(2, outcome([1, 1, 1, 1]))
        .map((each, at) => ({ id: ITEMS[at]!, outcomes: [each] })),
    );
    expect(some.shares).to.deep.equal([{ n: 27, high: 17 }]);
    expect(some.leftOut).to.deep.equal(['c']);
  });

  it('lays side by side only what both tell', () => {
    const { shares, leftOut, gap } = area(
      [outcome([5, 0, 0, 0]), outcome([0, 0, 5, 0])],
      [outcome([0, 0, 2, 0]), outcome([5, 0, 0, 0])],
    );
    expect(shares).to.deep.equal([
      { n: 5, high: 0 },
      { n: 5, high: 5 },
    ]);
    expect(leftOut).to.deep.equal(['b']);
    expect(gap?.higher).to.equal('other');
  });

  it('tells of the one group where the other is untold, and of nobody else', () => {
    const few = outcome([1, 1, 1, 1]);
    const { shares, gap, shared } = area(
      [outcome([0, 0, 5, 0]), few],
      [outcome([0, 0, 5, 0]), few],
    );
    expect(shares).to.deep.equal([{ n: 10, high: 10 }, undefined]);
    expect(gap ?? shared).to.equal(undefined);
    expect(area([few, few]).shares).to.deep.equal([undefined, undefined]);
  });

  it('shares what is clear of both, by the bound of the rules', () => {
    const seven = outcome([0, 3, 4, 3]);
    expect(area([seven, seven]).shared).to.equal('high');
    expect(area([outcome([3, 4, 3, 0]), outcome([3, 4, 3, 0])]).shared).to.equal('low');
    expect(area([seven, outcome([0, 4, 3, 3])]).shared).to.equal(undefined);
  });
});

describe('remarks', () => {
  it('are cut loose when a form is handed in, and lie in an order of their text when the round is closed', () => {
    const pass = chooseWay(noRound, 'pass');
    const filled = (data: RoundData, remark: string): RoundData =>
      handIn(
        remarkOn(
          answerItem(startBallot(data, { group: 'carers', on: ON }), 'a', 3),
          'x',
          ` ${remark} `,
        ),
      );
    const data = ['Zo fijn', ' ', 'Bellen', 'Mooi', 'Altijd'].reduce(filled, pass);
    expect(data.remarks?.map(({ text }) => text)).to.deep.equal([
      'Altijd',
      'Bellen',
      'Mooi',
      'Zo fijn',
    ]);
    const after = close(data);
    expect(after.closed?.remarks).to.have.length(4);
    expect(after.remarks).to.be.empty;
  });

  it('of a group that stays covered wait with it', () => {
    const data = close(
      withForms(
        apart,
        ...Array.from({ length: 5 }, (_, at) => form(`00000${at}`, 'staff', [3], `s${at}`)),
        form('aaaaaa', 'carers', [3], 'geheim'),
      ),
    );
    expect(data.closed?.remarks).to.have.length(5);
    expect(JSON.stringify(data.closed)).not.to.contain('geheim');
  });

  it('can be hidden and shown, and count as something on a form', () => {
    const data = close(
      withForms(apart, ...Array.from({ length: 5 }, (_, at) => form(`${at}`, 'staff', [3], 'x'))),
    );
    const [first] = data.closed!.remarks!;
    const hidden = hideRemark(data, first!, true);
    expect(hidden.closed?.remarks?.every((each) => each.hidden)).to.equal(true);
    expect(hideRemark(hidden, first!, true)).to.equal(hidden);
    expect(hideRemark(hidden, first!, false)).to.deep.equal(data);
    const only = remarkOn(
      startBallot(chooseWay(noRound, 'pass'), { group: 'carers', on: ON }),
      'x',
      'Dank',
    );
    expect(handIn(only).handed).to.deep.equal([{ group: 'carers', forms: 1 }]);
  });
});

it('a file of what is told says that many do not know, and no number of it', () => {
  const data = close(
    withForms(
      apart,
      ...[1, 2, null, null, null].map((value, at) => form(`00000${at}`, 'staff', [3, value])),
    ),
  );
  const of = (each: RoundData): ItemOutcome => itemOutcome(each, 'b', 'staff', SCALE, 5);
  expect(of(data)).to.deep.include({ tally: undefined, isUnknown: true });
  const file = toldOnly(data, ITEMS, SCALE, 5);
  expect(of(file)).to.deep.include({ tally: undefined, isUnknown: true });
  expect(file.closed?.sums.filter(({ item }) => item === 'b')).to.be.empty;
  expect(of(toldOnly(file, ITEMS, SCALE, 5)).isUnknown, 'handed on once more').to.equal(true);
  const late = Array.from({ length: 5 }, (_, at) => form(`10000${at}`, 'staff', [3, 4]));
  const after = of(close(withForms(file, ...late)));
  expect(after.isUnknown, 'once enough rated it').to.equal(false);
});

describe('forms on paper', () => {
  it('are typed over as a form with a number, and a blank one counts for nobody', () => {
    const begun = startBallot(apart, { group: 'staff', on: ON, typed: true });
    const written = remarkOn(begun, 'x', 'Op de rand');
    expect(addTyped(written, 'abcdef').forms[0]?.remarks).to.have.length(1);
    const typed = addTyped(answerItem(begun, 'a', null), 'abcdef');
    expect(typed.forms).to.deep.equal([
      { id: 'abcdef', group: 'staff', on: ON, answers: [{ item: 'a', value: null }] },
    ]);
    expect(typed).not.to.have.property('ballot');
    expect(addTyped(begun, 'abcdef')).to.deep.equal(apart);
    const own = startBallot(apart, { group: 'staff', on: ON });
    expect(addTyped(own, 'abcdef'), 'a form of one’s own').to.equal(own);
  });

  it('and those of a device that goes round come together, but never with fingers', () => {
    const data = withForms(apart, form('a', 'staff', [3]));
    expect(canChoose(data, 'pass')).to.equal(true);
    expect(canChoose(data, 'fingers')).to.equal(false);
    expect(canChoose({ ...data, way: 'fingers' }, 'pass')).to.equal(false);
  });
});

it('a name and who keep it alive are written, and taken away', () => {
  expect(setName(noRound, '')).to.equal(noRound);
  expect(setName(noRound, 'x'.repeat(99)).name).to.have.length(80);
  const both = setAmbassador(setAmbassador(noRound, 'carers', 'T.'), 'staff', 'Bo');
  expect(setAmbassador(both, 'carers', '').ambassadors).to.deep.equal([
    { group: 'staff', name: 'Bo' },
  ]);
});

/** A generator whose rounds can be had again. */
function random(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

describe('in ten thousand rounds of two groups', () => {
  it('neither the page, nor an area, nor what is handed on tells of a group below its minimum', () => {
    let told = 0;
    let covered = 0;
    let handed = 0;
    let unknown = 0;
    for (let seed = 1; seed <= 10_000; seed++) {
      const whole = random(seed);
      const minimum = 3 + whole(5);
      let data = apart;
      for (let step = 0; step < 4; step++) {
        const more = Array.from({ length: whole(8) }, (_, at) =>
          form(
            `${step}-${at}`,
            GROUPS[whole(2)]!,
            ITEMS.map(() => [1, 2, 3, 4, null, undefined][whole(6)]),
            whole(3) ? '' : `waits ${step}-${at}`,
          ),
        );
        data = close(withForms(data, ...more), minimum);
        if (!data.closed) continue;
        const fail = (what: string): void => expect.fail(`seed ${seed}, closing ${step}: ${what}`);
        const right = (item: string, group: string): ItemOutcome =>
          itemOutcome(data, item, group, SCALE, minimum);
        for (const { id, group, n } of roundResult(data, CONTENT, minimum).items) {
          told++;
          if (n < minimum || right(id, group!).tally?.n !== n) fail(`the page hears of ${n}`);
        }
        const items = ITEMS.map((id) => ({
          id,
          outcomes: GROUPS.map((group) => right(id, group)),
        }));
        areaOutcome(items).shares.forEach((share, at) => {
          const its = items.filter(({ outcomes }) => outcomes[at]!.tally);
          if (share && (share.n < minimum || !its.length)) fail('an area tells of too few');
        });
        const file = toldOnly(data, ITEMS, SCALE, minimum);
        const text = JSON.stringify(file);
        if (file.forms.length || file.counts.length || file.handed.length || file.ballot)
          fail('what waits is handed on');
        for (const waiting of data.forms)
          if (waiting.remarks?.some((each) => text.includes(`"${each.text}"`)))
            fail('a remark that waits is handed on');
        for (const { item, group } of file.closed?.sums ?? []) {
          handed++;
          if (!right(item, group).tally) fail(`${item} of ${group} is handed on`);
        }
        for (const item of ITEMS)
          for (const group of GROUPS) {
            const before = right(item, group);
            const after = itemOutcome(file, item, group, SCALE, minimum);
            if (!before.tally) covered++;
            if (JSON.stringify(before.tally) !== JSON.stringify(after.tally))
              fail('the file tells otherwise');
            if (after.isUnknown) unknown++;
            if (after.isUnknown !== before.isUnknown) fail('the file tells otherwise who knows');
          }
      }
    }
    expect(told).to.be.greaterThan(10_000);
    expect(covered).to.be.greaterThan(10_000);
    expect(handed).to.be.greaterThan(10_000);
    expect(unknown).to.be.greaterThan(1000);
  }).timeout(120_000);
});
