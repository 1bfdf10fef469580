import { expect } from '@open-wc/testing';
import { carryOf, type CarryItem } from '../src/core/carry/carry.model.js';
import { mergeForms } from '../src/kits/rating/round-merge.model.js';
import { answerItem, handIn } from '../src/kits/rating/ballot.model.js';
import { closeRound, waitingForms } from '../src/kits/rating/closing.model.js';
import {
  chooseWay,
  itemOutcome,
  noRound,
  startBallot,
  type Ballot,
  type RoundData,
} from '../src/kits/rating/round.model.js';
import { sumsOf } from '../src/kits/rating/sums.model.js';
import { tallyOf, type RatingAnswer } from '../src/kits/rating/tally.model.js';
import { carry } from '../src/tools/competence-mirror/mirror-carry.model.js';
import {
  answeredIn,
  blank,
  canUse,
  changeRound,
  chooseUse,
  EXAMPLE_LENGTH,
  exampleOf,
  firstUnanswered,
  isMirrorDone,
  mark,
  markOf,
  movedSince,
  openRound,
  questionsFor,
  resultOf,
  roundOf,
  seenByOthers,
  setName,
  setStep,
  star,
  stepOf,
  stepsIn,
  swapStar,
  takeIdea,
  unstar,
  writeExample,
  type CompetenceMirrorData,
} from '../src/tools/competence-mirror/competence-mirror.model.js';

type Data = CompetenceMirrorData;

const IDS = ['clarify', 'autonomy', 'visible', 'solutions'];
const SCALE = { points: 4, highFrom: 3 };
const ON = '2026-11-29';
const none = blank.data;

const words = {
  content: {
    growth: { carried: '{what} (met {who})' },
    rating: { areas: IDS.map((id) => ({ items: [{ id, text: `Hoe ${id}?` }] })) },
  },
  language: 'nl',
  text: (text: unknown, places: Readonly<Record<string, string>> = {}): string =>
    `${text as string}`.replace(/\{(\w+)\}/g, (_, name: string) => places[name]!),
};
const given = (data: Data): CarryItem[] => carryOf(carry, data, words);

/** The outcome of one item that so many others put at each point. */
const told = (counts: readonly number[], minimum = 3) => {
  const forms = counts.flatMap((people, at) => Array.from({ length: people }, () => at + 1));
  const round = closed(
    forms.map((value, at) => form(at, [value])),
    minimum,
  );
  return itemOutcome(round, 'clarify', 'others', SCALE, minimum);
};
const form = (at: number, values: readonly (number | null | undefined)[], seen = ''): Ballot => ({
  id: at.toString(16).padStart(6, '0'),
  group: 'others',
  on: ON,
  answers: values.flatMap((value, place): RatingAnswer[] =>
    value === undefined ? [] : [{ item: IDS[place]!, value }],
  ),
  ...(seen && { remarks: [{ area: 'clarify', text: seen }] }),
});
const close = (round: RoundData, minimum = 3): RoundData =>
  closeRound(round, ['others'], { minimum, on: ON });
const closed = (forms: readonly Ballot[], minimum = 3): RoundData =>
  close(mergeForms(noRound, forms).data, minimum);

describe('one’s own answers', () => {
  it('are four points, that it does not fit, or nothing', () => {
    const some = mark(mark(mark(none, 'clarify', 4), 'autonomy', null), 'visible', 1);
    expect(['clarify', 'autonomy', 'visible', 'solutions'].map((id) => markOf(some, id)))
      .to.deep //
      .equal([4, null, 1, undefined]);
    expect(answeredIn(some), 'what does not fit is not in it').to.equal(2);
    expect(resultOf(some)).to.deep.equal({ answered: 2 });
    expect(mark(some, 'clarify', 4), 'the same again').to.equal(some);
    expect(mark(mark(none, 'clarify', 4), 'clarify', undefined).marks).to.deep.equal([]);
  });

  it('go on at the first question without one', () => {
    const items = IDS.map((id) => ({ id }));
    expect(firstUnanswered(none, items)).to.equal(0);
    expect(firstUnanswered(mark(none, 'clarify', null), items)).to.equal(1);
    const all = IDS.reduce((data, id) => mark(data, id, 2), none);
    expect(firstUnanswered(all, items)).to.equal(undefined);
  });

  it('may have an example', () => {
    const some = writeExample(none, 'clarify', 'Ik vroeg door.');
    expect(exampleOf(some, 'clarify')).to.equal('Ik vroeg door.');
    expect(writeExample(some, 'clarify', 'Ik vroeg door.')).to.equal(some);
    expect(writeExample(some, 'clarify', '').examples).to.deep.equal([]);
    const long = writeExample(none, 'clarify', 'x'.repeat(EXAMPLE_LENGTH + 1));
    expect(exampleOf(long, 'clarify')).to.have.length(EXAMPLE_LENGTH);
  });
});

describe('stars', () => {
  const three = ['clarify', 'autonomy', 'visible'].reduce(star, none);

  it('are three at most', () => {
    expect(three.stars).to.deep.equal(['clarify', 'autonomy', 'visible']);
    expect(star(three, 'solutions')).to.equal(three);
    expect(star(three, 'clarify')).to.equal(three);
    expect(star(unstar(three, 'clarify'), 'solutions').stars).to.deep.equal([
      'autonomy',
      'visible',
      'solutions',
    ]);
  });

  it('change places: one goes for another', () => {
    expect(swapStar(three, { from: 'autonomy', to: 'solutions' }).stars).to.deep.equal([
      'clarify',
      'solutions',
      'visible',
    ]);
    expect(swapStar(three, { from: 'solutions', to: 'clarify' })).to.equal(three);
    const unfit = mark(three, 'solutions', null);
    expect(swapStar(unfit, { from: 'clarify', to: 'solutions' })).to.equal(unfit);
  });

  it('are a wish: also for what goes by itself, or was skipped', () => {
    expect(star(mark(none, 'clarify', 4), 'clarify').stars).to.deep.equal(['clarify']);
    expect(star(none, 'visible').stars).to.deep.equal(['visible']);
  });

  it('are not for what does not fit one’s work', () => {
    const unfit = mark(none, 'clarify', null);
    expect(star(unfit, 'clarify')).to.equal(unfit);
    expect(mark(three, 'autonomy', null).stars).to.deep.equal(['clarify', 'visible']);
    expect(mark(three, 'autonomy', 1).stars).to.deep.equal(three.stars);
  });
});

describe('steps', () => {
  const starred = star(star(none, 'visible'), 'clarify');

  it('are one for each star, and come back with it', () => {
    const some = setStep(setStep(starred, 'clarify', 'what', 'Doorvragen'), 'clarify', 'by', 'mei');
    expect(some.agreements).to.have.length(1);
    expect(stepOf(some, 'clarify')).to.deep.include({ what: 'Doorvragen', who: '', by: 'mei' });
    expect(setStep(some, 'clarify', 'by', 'mei')).to.equal(some);
    expect(setStep(none, 'clarify', 'by', ''), 'nothing is nothing').to.equal(none);
    const without = unstar(some, 'clarify');
    expect([stepsIn(some).length, stepsIn(without).length]).to.deep.equal([1, 0]);
    expect(stepsIn(star(without, 'clarify'))).to.have.length(1);
    expect(setStep(some, 'clarify', 'what', 'x'.repeat(400)).agreements[0]!.what.length).to.equal(
      300,
    );
  });

  it('take ideas, each once', () => {
    const idea = takeIdea(starred, 'clarify', 'Vraag door.');
    expect(stepOf(idea, 'clarify')!.what).to.equal('Vraag door.');
    expect(takeIdea(idea, 'clarify', 'Vraag door.')).to.equal(idea);
    expect(stepOf(takeIdea(idea, 'clarify', 'Kijk mee.'), 'clarify')!.what).to.equal(
      'Vraag door. Kijk mee.',
    );
  });

  it('are the end, and so is a form that is done', () => {
    expect(isMirrorDone(starred)).to.equal(false);
    expect(isMirrorDone(setStep(starred, 'clarify', 'what', ' '))).to.equal(false);
    expect(isMirrorDone(setStep(starred, 'clarify', 'what', 'x'))).to.equal(true);
    const other = chooseUse(none, 'answer');
    expect(isMirrorDone(other)).to.equal(false);
    const done = changeRound(other, (now) => ({ ...now, ballot: { ...form(1, [2]), done: true } }));
    expect(isMirrorDone(done)).to.equal(true);
  });

  it('go along for oneself, with wishes, and without an answer', () => {
    const some = setStep(
      setStep(mark(starred, 'clarify', 1), 'clarify', 'what', 'Doorvragen'),
      'clarify',
      'who',
      'Samira',
    );
    const things = given(writeExample(setName(some, 'Fatma'), 'clarify', 'Geheim'));
    expect(things.map(({ kind, text }) => [kind, text])).to.deep.equal([
      ['agreement', 'Doorvragen (met Samira)'],
      ['wish', 'Hoe clarify?'],
      ['wish', 'Hoe visible?'],
    ]);
    expect(things.every((each) => each.for === 'self' && each.who === undefined)).to.equal(true);
    expect(JSON.stringify(things)).not.to.match(/Fatma|Geheim|value/);
  });
});

describe('who does what here', () => {
  it('never has own answers and a form for someone else in one file', () => {
    expect(chooseUse(none, 'answer').use).to.equal('answer');
    for (const own of [
      mark(none, 'clarify', 2),
      writeExample(none, 'clarify', 'x'),
      star(none, 'clarify'),
    ])
      expect(canUse(own, 'answer')).to.equal(false);
    const answering = changeRound(chooseUse(none, 'answer'), (now) =>
      startBallot(now, { group: 'others', on: ON }),
    );
    expect(canUse(answering, 'alone') || canUse(answering, 'ask')).to.equal(false);
  });

  it('keeps asking once others answered', () => {
    const asking = chooseUse(mark(none, 'clarify', 2), 'ask');
    expect(chooseUse(asking, 'alone').use).to.equal('alone');
    const came = changeRound(asking, (now) => mergeForms(now, [form(1, [2])]).data);
    expect(chooseUse(came, 'alone')).to.equal(came);
    expect(canUse(came, 'answer')).to.equal(false);
  });

  it('sends questions with a name, and nothing that one said oneself', () => {
    const own = setStep(
      star(writeExample(mark(setName(none, 'Fatma'), 'clarify', 1), 'clarify', 'x'), 'clarify'),
      'clarify',
      'what',
      'y',
    );
    const sent = questionsFor(changeRound(own, (now) => mergeForms(now, [form(1, [2])]).data));
    expect(sent).to.deep.equal({ ...none, use: 'answer', name: 'Fatma' });
  });
});

describe('what others see', () => {
  const seen = (own: number | null | undefined, values: readonly number[]) => {
    const counts = [1, 2, 3, 4].map((point) => values.filter((value) => value === point).length);
    return seenByOthers(own, told(counts), 3);
  };

  it('is higher, lower or nothing: the four examples', () => {
    expect(seen(2, [3, 3, 4])).to.equal('higher');
    expect(seen(4, [2, 2, 1, 3])).to.equal('lower');
    expect(seen(3, [3, 2, 4, 2])).to.equal(undefined);
    expect(seen(2, [4, 4]), 'two others').to.equal(undefined);
  });

  it('has seven of ten as its bound, in whole numbers', () => {
    const of = (high: number, low: number) => seenByOthers(2, told([low, 0, high, 0]), 3);
    expect([of(7, 3), of(6, 4), of(3, 1), of(2, 1)]).to.deep.equal([
      'higher',
      undefined,
      'higher',
      undefined,
    ]);
    const under = (low: number, high: number) => seenByOthers(3, told([low, 0, high, 0]), 3);
    expect([under(7, 3), under(6, 4)]).to.deep.equal(['lower', undefined]);
  });

  it('is only there where both answered', () => {
    expect(seen(undefined, [4, 4, 4])).to.equal(undefined);
    expect(seen(null, [4, 4, 4])).to.equal(undefined);
    expect(seen(4, [4, 4, 4]), 'the same half').to.equal(undefined);
    expect(seen(1, [1, 1, 1])).to.equal(undefined);
  });
});

describe('two moments', () => {
  it('lay own answers and stars beside each other, and nothing else', () => {
    const items = IDS.map((id) => ({ id }));
    const then = star(mark(mark(none, 'clarify', 1), 'autonomy', 3), 'autonomy');
    const now = star(mark(mark(none, 'clarify', 2), 'autonomy', 3), 'visible');
    expect(movedSince(then, now, items)).to.deep.equal([
      { id: 'clarify', marks: [1, 2], stars: [false, false] },
      { id: 'autonomy', marks: [3, 3], stars: [true, false] },
      { id: 'visible', marks: [undefined, undefined], stars: [false, true] },
    ]);
    const others = changeRound(then, () => closed([form(1, [4]), form(2, [4]), form(3, [4])]));
    expect(movedSince(others, then, items)).to.deep.equal([]);
  });
});

/** Numbers below `under`, the same ones in each run. */
function dice(seed: number): (under: number) => number {
  let state = seed;
  return (under) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * under);
  };
}

describe('others, in any round', () => {
  const ROUNDS = 300;
  /** Forms of so many people, with blanks and don’t-knows. */
  const people = (roll: (under: number) => number, count: number, from = 0): Ballot[] =>
    Array.from({ length: count }, (_, at) =>
      form(
        from + at,
        IDS.map(() => [undefined, null, 1, 2, 3, 4][roll(6)]),
        roll(3) ? '' : `Gezien ${from + at}`,
      ),
    );
  const outcomes = (round: RoundData, minimum = 3) =>
    IDS.map((id) => itemOutcome(round, id, 'others', SCALE, minimum));
  /** All that leaves the mirror of one who said nothing: what is told, given, and got by the page. */
  const out = (data: Data, minimum = 3): string =>
    JSON.stringify([outcomes(roundOf(data), minimum), given(data), resultOf(data)]);

  it('say nothing while they are too few: whatever they answer, all that leaves is the same', () => {
    const roll = dice(7);
    for (let at = 0; at < ROUNDS; at++) {
      const minimum = 3 + roll(4);
      const count = roll(minimum);
      const asked = (forms: readonly Ballot[]): Data =>
        changeRound({ ...none, use: 'ask' }, (now) => close(mergeForms(now, forms).data, minimum));
      const one = asked(people(roll, count));
      const other = asked(people(roll, count));
      expect(out(one, minimum)).to.equal(out(other, minimum));
      expect(roundOf(one).closed).to.equal(undefined);
    }
  });

  it('are told by item of no fewer than the minimum, and no answer is made up', () => {
    const roll = dice(11);
    for (let at = 0; at < ROUNDS; at++) {
      const minimum = 3 + roll(3);
      const forms = people(roll, minimum + roll(5));
      const round = closed(forms, minimum);
      IDS.forEach((id) => {
        const { tally, isUnknown } = itemOutcome(round, id, 'others', SCALE, minimum);
        const right = tallyOf(
          sumsOf(forms).filter(({ item }) => item === id),
          SCALE,
          forms.length,
        );
        expect(tally).to.deep.equal(right.n >= minimum ? right : undefined);
        if (!tally && isUnknown) expect(right.unknown).to.be.at.least(3);
        for (const own of [1, 2, 3, 4])
          if (!tally) expect(seenByOthers(own, { tally }, 3)).to.equal(undefined);
      });
    }
  });

  it('change by three or more at once, so that nobody can be taken off', () => {
    const roll = dice(13);
    for (let at = 0; at < ROUNDS; at++) {
      let round = closed(people(roll, 3 + roll(3)));
      const before = round;
      const late = roll(6);
      round = close(mergeForms(round, people(roll, late, 100)).data);
      if (late < 3) {
        expect(outcomes(round)).to.deep.equal(outcomes(before));
        expect(round.closed).to.deep.equal(before.closed);
        expect(waitingForms(round, 'others')).to.equal(late);
      } else expect(round.closed!.forms[0]!.forms - before.closed!.forms[0]!.forms).to.equal(late);
    }
  });

  it('come out the same in any order', () => {
    const roll = dice(17);
    for (let at = 0; at < 60; at++) {
      const forms = people(roll, 3 + roll(5));
      const one = changeRound(none, () => closed(forms));
      const other = changeRound(none, () => closed(forms.toReversed()));
      expect(other).to.deep.equal(one);
    }
  });

  it('stand in the data so that no word, item or answer can be read in it', () => {
    const roll = dice(19);
    for (let at = 0; at < 60; at++) {
      const waiting = changeRound(none, (now) => mergeForms(now, people(roll, 1 + roll(5))).data);
      const passed = changeRound(none, (now) =>
        handIn(
          answerItem(
            startBallot(chooseWay(now, 'pass'), { group: 'others', on: ON }),
            'clarify',
            1 + roll(4),
          ),
        ),
      );
      for (const data of [waiting, passed, changeRound(waiting, (now) => close(now))]) {
        const text = JSON.stringify(data);
        for (const word of [...IDS, 'Gezien', 'value', 'answers', ON])
          expect(text).not.to.contain(word);
        expect(
          changeRound(data, (now) => now),
          'nothing changed',
        ).to.equal(data);
        expect(roundOf(changeRound(data, (now) => ({ ...now }))), 'and back').to.deep.equal(
          roundOf(data),
        );
      }
    }
  });

  it('may write in any script', () => {
    const text = 'Ünïcode ❤ “zo” ☃ \u2028 \\ "aan" \n en 👩‍👧';
    const data = changeRound(none, (now) => mergeForms(now, [form(1, [2], text)]).data);
    expect(roundOf(data).forms[0]!.remarks).to.deep.equal([{ area: 'clarify', text }]);
    expect(roundOf(JSON.parse(JSON.stringify(data)) as Data)).to.deep.equal(roundOf(data));
  });

  it('are nobody while nobody answered', () => {
    expect(roundOf(none)).to.equal(noRound);
    expect(() => openRound('~geen')).to.throw();
  });
});
