import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  answerItem,
  finishBallot,
  handIn,
  remarkOn,
  setCount,
} from '../src/kits/rating/ballot.model.js';
import { closeRound, reopenRound } from '../src/kits/rating/closing.model.js';
import { parseWith } from '../src/core/faults/parse.js';
import { largeRoundData } from '../src/kits/rating/round-data.schema.js';
import { addTyped, ballotsIn, mergeForms } from '../src/kits/rating/round-merge.model.js';
import { toldOnly } from '../src/kits/rating/round-more.model.js';
import { roundResult } from '../src/kits/rating/round-tool.model.js';
import {
  beginPair,
  chooseWay,
  isOpen,
  itemOutcome,
  noRound,
  startBallot,
  WAYS,
  type Ballot,
  type RoundData,
} from '../src/kits/rating/round.model.js';
import {
  canLayOpen,
  coverOnes,
  discardOne,
  finishOne,
  layOpen,
  markOf,
} from '../src/kits/rating/two-forms.model.js';

const SCALE = { points: 4, highFrom: 3 };
const GROUPS = ['carers', 'staff'];
const ON = '2026-11-29';
const CONTENT = {
  groups: GROUPS.map((id) => ({ id })),
  rating: { scale: ['1', '2', '3', '4'], highFrom: 3, areas: [{ items: [{ id: 'a' }] }] },
};
const form = (id: string, group: string, value: number | null = 3): Ballot => ({
  id,
  group,
  on: ON,
  answers: [{ item: 'a', value }],
});
const pair = chooseWay(beginPair(noRound), 'pass');
const filled = (data: RoundData, group: string, value: number | null, id: string): RoundData =>
  finishOne(answerItem(startBallot(data, { group, on: ON }), 'a', value), id);
const both = filled(filled(pair, 'carers', 4, 'aaaaaa'), 'staff', null, 'bbbbbb');
const opened = layOpen(both, GROUPS, ON);

describe('two people, one of each group', () => {
  it('each fill in a form, covered until both are done', () => {
    const one = filled(pair, 'carers', 4, 'aaaaaa');
    expect(canLayOpen(one, GROUPS)).to.equal(false);
    expect(layOpen(one, GROUPS, ON), 'with one form').to.equal(one);
    expect(startBallot(one, { group: 'carers', on: ON }), 'a second of the carer').to.equal(one);
    const writing = startBallot(both, { group: 'staff', on: ON });
    expect(writing, 'a second of staff').to.equal(both);
    expect(markOf(both, 'a', 'carers'), 'while covered').to.equal(undefined);
    expect(isOpen(both)).to.equal(false);
    expect(isOpen(opened)).to.equal(true);
    expect(markOf(opened, 'a', 'carers')?.value).to.equal(4);
    expect(markOf(opened, 'a', 'staff')?.value).to.equal(null);
    expect(markOf(opened, 'b', 'staff'), 'skipped').to.equal(undefined);
  });

  it('can cover it again, and take a form away only while it is covered', () => {
    expect(coverOnes(opened)).to.deep.equal(both);
    expect(discardOne(opened, 'staff')).to.equal(opened);
    expect(discardOne(both, 'staff').forms.map(({ group }) => group)).to.deep.equal(['carers']);
    expect(coverOnes(both)).to.equal(both);
  });

  it('count a form that says nothing for nobody', () => {
    expect(finishOne(startBallot(pair, { group: 'staff', on: ON }), 'cccccc')).to.deep.equal(pair);
  });

  it('bring forms together by file or code, one of each, and lose nothing of another', () => {
    const one = filled(pair, 'carers', 4, 'aaaaaa');
    const same = mergeForms(one, [form('dddddd', 'carers', 1)]);
    expect(same).to.deep.include({ taken: 1, added: 0 });
    expect(same.data).to.equal(one);
    const staff = mergeForms(one, [form('dddddd', 'staff', 1)]);
    expect(staff).to.deep.include({ taken: 0, added: 1 });
    const corrected = mergeForms(one, [form('aaaaaa', 'carers', 1)]);
    expect(corrected).to.deep.include({ replaced: 1, taken: 0 });
    expect(mergeForms(opened, [form('eeeeee', 'staff', 1)]).data, 'while open').to.equal(opened);
    const writing = answerItem(startBallot(one, { group: 'staff', on: ON }), 'a', 2);
    expect(mergeForms(writing, [form('eeeeee', 'staff')]).data, 'while one writes').to.equal(
      writing,
    );
    expect(ballotsIn(one)).to.have.length(1);
    expect(ballotsIn(both)).to.have.length(2);
  });

  it('begin where nobody began, and stay two', () => {
    for (const begun of [
      chooseWay(noRound, 'apart'),
      startBallot(noRound, { group: 'staff', on: ON }),
      mergeForms(noRound, [form('aaaaaa', 'staff')]).data,
    ])
      expect(beginPair(begun), 'a round of groups').to.equal(begun);
    expect(beginPair(pair)).to.equal(pair);
    expect(chooseWay(pair, 'fingers')).to.equal(pair);
    expect(chooseWay(pair, 'apart').pair).to.deep.equal({});
    expect(startBallot(pair, { group: 'staff', on: ON, typed: true }), 'from paper').to.equal(pair);
  });

  it('tell the page no answer, and have no pattern', () => {
    expect(roundResult(opened, CONTENT, 3).items).to.be.empty;
    for (const group of GROUPS)
      expect(itemOutcome(opened, 'a', group, SCALE, 3)).to.deep.include({
        tally: undefined,
        pattern: undefined,
        isUnknown: false,
      });
  });

  it('a file of two is refused with what only a round of groups has, and with more than one form each', () => {
    const paths = (data: unknown): string[] => {
      const read = parseWith(largeRoundData, data);
      return read.ok ? [] : read.faults.map(({ path }) => path);
    };
    for (const good of [pair, both, opened]) expect(paths(good)).to.be.empty;
    expect(paths({ ...both, forms: [...both.forms, form('cccccc', 'staff')] })).not.to.be.empty;
    expect(paths({ ...opened, forms: both.forms.slice(0, 1) })).to.deep.equal(['pair.on']);
    expect(paths({ ...both, handed: [{ group: 'staff', forms: 5 }] })).to.deep.equal(['handed']);
    expect(paths({ ...both, way: 'fingers' })).to.deep.equal(['way']);
    const closed = closeRound(
      mergeForms(
        chooseWay(noRound, 'apart'),
        Array.from({ length: 5 }, (_, at) => form(`00000${at}`, 'staff')),
      ).data,
      GROUPS,
      { minimum: 5, on: ON },
    ).closed;
    expect(paths({ ...noRound, closed })).to.be.empty;
    expect(paths({ ...both, closed })).to.deep.equal(['closed']);
    expect(paths({ ...noRound, closed, reopened: closed })).to.deep.equal(['reopened']);
  });
});

type Act = (data: RoundData) => RoundData;

const group = fc.constantFrom(...GROUPS);
const number = fc.integer({ min: 0, max: 30 }).map((each) => each.toString(16).padStart(6, '0'));
const value = fc.constantFrom(1, 2, 3, 4, null);
const minimum = fc.constantFrom(3, 5);
const acts: readonly fc.Arbitrary<Act>[] = [
  fc.constant(beginPair),
  fc.constantFrom(...WAYS).map(
    (way): Act =>
      (data) =>
        chooseWay(data, way),
  ),
  fc.tuple(group, fc.boolean()).map(
    ([one, typed]): Act =>
      (data) =>
        startBallot(data, { group: one, on: ON, ...(typed && { typed }) }),
  ),
  value.map(
    (each): Act =>
      (data) =>
        answerItem(data, 'a', each),
  ),
  fc.constant<Act>((data) => remarkOn(data, 'x', 'iets')),
  fc.constant(handIn),
  number.map(
    (id): Act =>
      (data) =>
        finishBallot(data, id),
  ),
  number.map(
    (id): Act =>
      (data) =>
        finishOne(data, id),
  ),
  number.map(
    (id): Act =>
      (data) =>
        addTyped(data, id),
  ),
  fc.array(fc.tuple(number, group, value), { minLength: 1, maxLength: 12 }).map(
    (each): Act =>
      (data) =>
        mergeForms(
          data,
          each.map(([id, one, said]) => form(id, one, said)),
        ).data,
  ),
  minimum.map(
    (least): Act =>
      (data) =>
        closeRound(data, GROUPS, { minimum: least, on: ON }),
  ),
  fc.constant(reopenRound),
  group.map(
    (one): Act =>
      (data) =>
        discardOne(data, one),
  ),
  fc.constant<Act>((data) => layOpen(data, GROUPS, ON)),
  fc.constant(coverOnes),
  fc.constant<Act>((data) => setCount(data, { item: 'a', group: 'staff', value: 3, people: 4 })),
  minimum.map(
    (least): Act =>
      (data) =>
        toldOnly(data, ['a'], SCALE, least),
  ),
];

describe('in whatever order things are done', () => {
  it('a round of groups never becomes a pair, a pair stays one, and no covered form is laid open', () => {
    const seen = { pairs: 0, groups: 0, open: 0, told: 0, covered: 0 };
    fc.assert(
      fc.property(fc.boolean(), fc.array(fc.oneof(...acts), { maxLength: 40 }), (two, all) => {
        let data = two ? beginPair(noRound) : noRound;
        for (const act of all) {
          const before = data;
          data = act(before);
          const began = before.way !== '' || !!before.ballot || before.forms.length > 0;
          if (began) expect(!!data.pair, 'what it is').to.equal(!!before.pair);
          if (before.pair) expect(!!data.pair, 'a pair').to.equal(true);
          expect(data.closed && data.reopened, 'open and covered').to.equal(undefined);
          const marks = GROUPS.map((one) => markOf(data, 'a', one));
          if (data.pair) {
            seen.pairs++;
            const its = [...data.forms, ...(data.ballot ? [data.ballot] : [])];
            expect(new Set(its.map((each) => each.group)).size, 'forms each').to.equal(its.length);
            expect([data.counts, data.handed, data.known].flat()).to.be.empty;
            expect(data.closed ?? data.reopened ?? data.ballot?.typed).to.equal(undefined);
            if (isOpen(data)) {
              seen.open++;
              expect(data.forms).to.have.length(2);
              expect(data.ballot).to.equal(undefined);
            } else {
              if (its.length) seen.covered++;
              expect(marks.some(Boolean), 'a mark').to.equal(false);
            }
          } else {
            seen.groups++;
            expect(marks.some(Boolean), 'a mark of a group').to.equal(false);
            for (const one of GROUPS) {
              const { tally } = itemOutcome(data, 'a', one, SCALE, 3);
              if (!tally || data.way === 'fingers') continue;
              seen.told++;
              expect(data.closed, 'told while covered').not.to.equal(undefined);
              expect(tally.n).to.be.greaterThanOrEqual(3);
            }
          }
        }
      }),
      { numRuns: 10_000 },
    );
    for (const [what, times] of Object.entries(seen)) expect(times, what).to.be.greaterThan(100);
  }).timeout(120_000);
});
