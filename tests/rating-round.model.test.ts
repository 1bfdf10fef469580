import { expect } from '@open-wc/testing';
import { toldOnly } from '../src/kits/rating/round-more.model.js';
import {
  answerItem,
  discardBallot,
  handIn,
  peopleAt,
  setCount,
} from '../src/kits/rating/ballot.model.js';
import { chooseSubject, dropSubject } from '../src/kits/rating/subjects.model.js';
import {
  closeRound,
  reopenRound,
  missingForms,
  waitingForms,
} from '../src/kits/rating/closing.model.js';
import { totalOf } from '../src/kits/rating/between.model.js';
import { mergeForms } from '../src/kits/rating/round-merge.model.js';
import {
  noRound,
  chooseWay,
  hasCollected,
  isOpen,
  itemOutcome,
  setPeople,
  startBallot,
  type Ballot,
  type RoundData,
} from '../src/kits/rating/round.model.js';
import { sumsOf } from '../src/kits/rating/sums.model.js';
import { tallyOf, type RatingAnswer } from '../src/kits/rating/tally.model.js';

const SCALE = { points: 4, highFrom: 3 };
const ITEMS = ['a', 'b', 'c'];
const GROUPS = ['carers', 'staff'];
const ON = '2026-11-29';

const form = (
  id: string,
  group: string,
  values: readonly (number | null | undefined)[],
): Ballot => ({
  id,
  group,
  on: ON,
  answers: values.flatMap((value, at): RatingAnswer[] =>
    value === undefined ? [] : [{ item: ITEMS[at]!, value }],
  ),
});
const forms = (count: number, group: string, value = 3, from = 0): Ballot[] =>
  Array.from({ length: count }, (_, at) => form(`${group}-${from + at}`, group, [value, value]));

const apart = chooseWay(noRound, 'apart');
const withForms = (...ballots: readonly Ballot[]): RoundData => mergeForms(apart, ballots).data;
const close = (data: RoundData, minimum = 5): RoundData =>
  closeRound(data, GROUPS, { minimum, on: ON });
const told = (data: RoundData, item = 'a', group = 'carers', minimum = 5) =>
  itemOutcome(data, item, group, SCALE, minimum);

describe('a round of fingers', () => {
  const count = (data: RoundData, value: number | null, people: number): RoundData =>
    setCount(data, { item: 'a', group: 'team', value, people });
  const fingers = chooseWay(noRound, 'fingers');

  it('holds how many showed so many, and is open at once', () => {
    const data = count(count(count(fingers, 1, 2), 4, 3), null, 1);
    expect(peopleAt(data, { item: 'a', group: 'team', value: 4 })).to.equal(3);
    const { tally, pattern } = told(data, 'a', 'team');
    expect([tally?.n, tally?.unknown, pattern]).to.deep.equal([5, 1, 'apart']);
    expect(isOpen(data)).to.equal(true);
    expect(count(data, 4, 3), 'the same again').to.equal(data);
    expect(count(data, 4, 0).counts).to.have.length(2);
    expect(peopleAt(count(data, 4, 1e9), { item: 'a', group: 'team', value: 4 })).to.equal(200);
    expect(peopleAt(count(data, 4, Number.NaN), { item: 'a', group: 'team', value: 4 })).to.equal(
      0,
    );
  });

  it('is not mixed with forms', () => {
    const data = count(fingers, 1, 2);
    expect(chooseWay(data, 'pass')).to.equal(data);
    expect(hasCollected(data)).to.equal(true);
    expect(count(apart, 1, 2)).to.equal(apart);
    expect(close(data)).to.equal(data);
  });

  it('knows how many are there', () => {
    expect(setPeople(fingers, 7).people).to.equal(7);
    expect(setPeople(fingers, -2)).to.equal(fingers);
  });
});

describe('a device that goes round', () => {
  const pass = chooseWay(noRound, 'pass');
  const filled = (data: RoundData, value: number): RoundData =>
    answerItem(startBallot(data, { group: 'team', on: ON }), 'a', value);

  it('has one form, which is added up when it is handed in, and then gone', () => {
    const before = filled(pass, 4);
    expect(before.ballot?.answers).to.deep.equal([{ item: 'a', value: 4 }]);
    expect(startBallot(before, { group: 'team', on: ON })).to.equal(before);
    const after = handIn(before);
    expect(after).not.to.have.property('ballot');
    expect(JSON.stringify(after)).not.to.contain('answers');
    expect(after.handed).to.deep.equal([{ group: 'team', forms: 1 }]);
    expect(handIn(filled(after, 4)).counts).to.deep.equal([
      { item: 'a', group: 'team', value: 4, people: 2 },
    ]);
  });

  it('takes an answer back, and counts a form that says nothing for nobody', () => {
    const empty = answerItem(filled(pass, 4), 'a', undefined);
    expect(handIn(empty)).to.deep.equal(pass);
    expect(discardBallot(filled(pass, 4))).to.deep.equal(pass);
    expect(answerItem(pass, 'a', 4)).to.equal(pass);
  });

  it('holds the same whoever was first', () => {
    const marks = [4, 1, 3, 3, 2];
    const inOrder = (values: readonly number[]): RoundData =>
      values.reduce((data, value) => handIn(filled(data, value)), pass);
    expect(inOrder(marks)).to.deep.equal(inOrder(marks.toReversed()));
  });

  it('tells nothing before it is closed, nor of too few', () => {
    const four = [1, 2, 3, 4].reduce((data, value) => handIn(filled(data, value)), pass);
    const closing = (data: RoundData): RoundData =>
      closeRound(data, ['team'], { minimum: 5, on: ON });
    expect(told(four, 'a', 'team').tally).to.equal(undefined);
    expect(closing(four)).to.equal(four);
    expect(missingForms(four, 'team', 5)).to.equal(1);
    const five = handIn(filled(four, 4));
    expect(isOpen(five)).to.equal(false);
    expect(told(five, 'a', 'team').tally, 'five, and not closed').to.equal(undefined);
    expect(told(closing(five), 'a', 'team').tally?.n).to.equal(5);
  });
});

describe('forms from elsewhere', () => {
  it('join by their ids: twice is once, the later counts, and all of it is said', () => {
    const first = mergeForms(apart, forms(37, 'carers'));
    expect(first).to.deep.include({ added: 37, replaced: 0, same: 0, late: 0, over: 0 });
    const again = mergeForms(first.data, [
      form('carers-1', 'carers', [1, 1]),
      form('carers-2', 'carers', [2]),
      ...forms(1, 'carers', 3, 5),
    ]);
    expect(again).to.deep.include({ added: 0, replaced: 2, same: 1 });
    expect(again.data.forms).to.have.length(37);
    expect(waitingForms(again.data, 'carers')).to.equal(37);
    const counts = sumsOf(again.data.forms).filter(({ item }) => item === 'a');
    expect(counts.map(({ value, people }) => [value, people])).to.deep.equal([
      [1, 1],
      [2, 1],
      [3, 35],
    ]);
  });

  it('are two hundred at most', () => {
    const { added, over, data } = mergeForms(apart, forms(205, 'staff'));
    expect({ added, over }).to.deep.equal({ added: 200, over: 5 });
    expect(mergeForms(close(data), forms(1, 'carers')).over).to.equal(1);
  });

  it('are gone when they are closed, and count once', () => {
    const before = withForms(...forms(6, 'carers'));
    const after = close(before);
    expect(after.forms).to.be.empty;
    expect(after.known).to.have.length(6);
    expect(JSON.stringify(after)).not.to.contain('answers');
    const late = mergeForms(after, [form('carers-1', 'carers', [1])]);
    expect(late).to.deep.include({ added: 0, replaced: 0, late: 1 });
    expect(late.data).to.equal(after);
  });
});

describe('closing', () => {
  it('tells of five staff, and not of four carers, nor of all together', () => {
    const data = close(withForms(...forms(5, 'staff'), ...forms(4, 'carers')));
    expect(told(data, 'a', 'staff').tally?.n).to.equal(5);
    expect(told(data, 'a', 'carers').tally).to.equal(undefined);
    expect(data.forms, 'they wait').to.have.length(4);
    const groups = GROUPS.map((group) => ({
      forms: waitingForms(data, group) + (group === 'staff' ? 5 : 0),
      outcome: told(data, 'a', group),
    }));
    expect(totalOf(groups)).to.equal(undefined);
    expect(JSON.stringify(data.closed)).not.to.contain('carers');
  });

  it('leaves an outcome at one late form, and takes three', () => {
    const six = close(withForms(...forms(6, 'carers')));
    const seven = close(mergeForms(six, forms(1, 'carers', 1, 6)).data);
    expect(told(seven)).to.deep.equal(told(six));
    expect(missingForms(seven, 'carers', 5)).to.equal(2);
    const nine = close(mergeForms(seven, forms(2, 'carers', 1, 7)).data);
    expect(told(nine).tally?.counts).to.deep.equal([3, 0, 6, 0]);
  });

  it('keeps to the stricter of two minimums', () => {
    const data = close(withForms(...forms(6, 'carers')), 6);
    expect(told(data, 'a', 'carers', 3).tally?.n).to.equal(6);
    const few = withForms(
      ...forms(4, 'carers'),
      form('x', 'carers', [3]),
      form('y', 'carers', [3]),
    );
    expect(told(close(few, 6), 'b', 'carers', 3).tally, 'four of six').to.equal(undefined);
    expect(told(close(few, 3), 'b', 'carers', 3).tally?.n).to.equal(4);
    const some = close(withForms(...forms(3, 'carers'), form('x', 'carers', [3])), 3);
    expect(told(some, 'b', 'carers', 3).tally?.n).to.equal(3);
    expect(told(some, 'b', 'carers', 5).tally).to.equal(undefined);
  });

  it('is undone by opening the round again: all is covered, and lies there as it was when it is closed', () => {
    const six = close(withForms(...forms(6, 'carers')));
    const again = reopenRound(six);
    expect(isOpen(again)).to.equal(false);
    expect(told(again)).to.deep.include({ tally: undefined, pattern: undefined });
    expect(hasCollected(again)).to.equal(true);
    expect(chooseWay(again, 'fingers')).to.equal(again);
    expect(close(again)).to.deep.equal(six);
    expect(reopenRound(again)).to.equal(again);
    expect(reopenRound(noRound)).to.equal(noRound);
    expect(toldOnly(again, ITEMS, SCALE, 5), 'what is handed on').not.to.have.any.keys(
      'closed',
      'reopened',
    );
  });

  it('takes no fewer than three late forms, however often the round was opened again', () => {
    let data = close(withForms(...forms(6, 'carers')));
    const six = told(data);
    for (const at of [6, 7]) {
      data = close(reopenRound(mergeForms(reopenRound(data), forms(1, 'carers', 1, at)).data));
      expect(told(data), `with ${at + 1}`).to.deep.equal(six);
      expect(waitingForms(data, 'carers')).to.equal(at - 5);
    }
    data = close(mergeForms(reopenRound(data), forms(1, 'carers', 1, 8)).data);
    expect(told(data).tally?.counts).to.deep.equal([3, 0, 6, 0]);
    expect(data).not.to.have.property('reopened');
    expect(data.known).to.have.length(9);
  });

  it('chooses as many subjects as may be', () => {
    const three = ['a', 'b', 'c'].reduce((data, id) => chooseSubject(data, id, 3), noRound);
    expect(chooseSubject(three, 'd', 3)).to.equal(three);
    expect(chooseSubject(three, 'a', 9)).to.equal(three);
    expect(dropSubject(three, 'b').subjects).to.deep.equal(['a', 'c']);
    expect(dropSubject(three, 'd')).to.equal(three);
  });
});

/** A generator whose rounds can be had again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('in ten thousand rounds', () => {
  it('no closing tells of fewer than the minimum, nor does the difference of any two tell of fewer than three, however often it was opened again', () => {
    let tellings = 0;
    let withheld = 0;
    let reopenings = 0;
    for (let seed = 1; seed <= 10_000; seed++) {
      const next = random(seed);
      const whole = (most: number): number => Math.floor(next() * most);
      const minimum = 3 + whole(5);
      const closings: { data: RoundData; inIt: Map<string, Set<string>> }[] = [];
      let data = apart;
      const all: Ballot[] = [];
      for (let step = 0; step < 6; step++) {
        const more = Array.from({ length: whole(7) }, (_, at) =>
          form(
            `${step}-${at}`,
            GROUPS[whole(2)]!,
            ITEMS.map(() => [1, 2, 3, 4, null, undefined][whole(6)]),
          ),
        );
        all.push(...more);
        if (whole(2)) data = reopenRound(data);
        data = mergeForms(data, more).data;
        if (data.reopened) {
          reopenings++;
          for (const item of ITEMS)
            for (const group of GROUPS)
              if (itemOutcome(data, item, group, SCALE, minimum).tally)
                expect.fail(`seed ${seed}: told while the round is open again`);
        }
        const after = closeRound(data, GROUPS, { minimum, on: ON });
        if (after === data) continue;
        data = after;
        const inIt = new Map(
          GROUPS.map((group) => [
            group,
            new Set(
              all
                .filter((each) => each.group === group && data.known.includes(each.id))
                .map(({ id }) => id),
            ),
          ]),
        );
        closings.push({ data, inIt });
      }
      for (const [at, { data: now, inIt }] of closings.entries()) {
        for (const group of GROUPS) {
          const members = inIt.get(group)!;
          const size = members.size;
          if (size && size < minimum) expect.fail(`seed ${seed}: ${size} of ${group} came in`);
          for (const item of ITEMS) {
            const { tally } = itemOutcome(now, item, group, SCALE, minimum);
            const right = tallyOf(
              sumsOf(all.filter(({ id }) => members.has(id))).filter((sum) => sum.item === item),
              SCALE,
              size,
            );
            if (tally) {
              tellings++;
              if (tally.n < minimum) expect.fail(`seed ${seed}: ${tally.n} of ${group} told`);
              expect(tally).to.deep.equal(right);
            } else {
              if (right.n >= minimum) expect.fail(`seed ${seed}: ${right.n} of ${group} untold`);
              withheld++;
            }
          }
          for (const { inIt: then } of closings.slice(0, at)) {
            const before = then.get(group)!;
            const gone = [...before].filter((id) => !members.has(id)).length;
            const come = size - before.size;
            if (gone || (come > 0 && come < 3))
              expect.fail(`seed ${seed}: ${come} more of ${group} can be told apart`);
          }
        }
      }
    }
    expect(tellings).to.be.greaterThan(10_000);
    expect(withheld).to.be.greaterThan(10_000);
    expect(reopenings).to.be.greaterThan(10_000);
  }).timeout(60_000);

  it('forms give the same outcome in whatever order and parcels they come', () => {
    for (let seed = 1; seed <= 10_000; seed++) {
      const next = random(seed);
      const whole = (most: number): number => Math.floor(next() * most);
      const some = Array.from({ length: 5 + whole(12) }, (_, at) =>
        form(`${at}`, GROUPS[whole(2)]!, [1 + whole(4), whole(2) ? null : 2]),
      );
      const mixed = [...some].sort(() => next() - 0.5);
      const parcels = whole(some.length);
      const twice = mergeForms(mergeForms(apart, mixed.slice(0, parcels)).data, [
        ...mixed.slice(parcels),
        ...mixed.slice(0, 2),
      ]).data;
      const once = withForms(...some);
      if (JSON.stringify(close(twice)) !== JSON.stringify(close(once))) expect.fail(`seed ${seed}`);
    }
  }).timeout(60_000);
});
