import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { carryOf } from '../src/core/carry/carry.model.js';
import { named, sortItems, takeItems } from '../src/core/carry/taking.model.js';
import { check } from '../src/generated/learning-mix/check.js';
import { addPerson } from '../src/kits/people/people.model.js';
import {
  ACTIVITY_LENGTH,
  addActivity,
  followUps,
  hoursIn,
  KINDS,
  link,
  linkable,
  MOST_ACTIVITIES,
  MOST_HOURS,
  PARTIES,
  removeActivity,
  renameActivity,
  setHours,
  setKind,
  setLine,
  setParty,
  setState,
  STATES,
  type LearningKind,
} from '../src/tools/learning-mix/learning-activities.model.js';
import {
  answerOf,
  blank,
  carry,
  hasPrivate,
  isPlanned,
  readAnything,
  readAt,
  readOut,
  resultOf,
  setAnswer,
  setPeople,
  sharedOnly,
  type LearningMixData,
} from '../src/tools/learning-mix/learning-mix.model.js';
import { askedOf, mixOf, stretches, takingPart } from '../src/tools/learning-mix/mix.model.js';

type Data = LearningMixData;
type Given = readonly [kind: LearningKind | '', hours?: number];

/** A plan with activities of these kinds and hours: `l1`, `l2`, … */
const planOf = (...given: readonly Given[]): Data =>
  given.reduce<Data>(
    (data, [kind, hours], at) =>
      addActivity(data, {
        text: `Activiteit ${at + 1}`,
        kind,
        state: 'now',
        ...(hours && { hours }),
      }),
    blank.data,
  );
const mixIn = (...given: readonly Given[]) => mixOf(planOf(...given).activities);
const documentOf = (data: Data) => ({
  tool: 'learning-mix',
  schemaVersion: 1,
  savedAt: '2026-11-30T12:00:00Z',
  contentId: 'samenspel-learning-mix',
  data,
});
const isValid = (data: Data): boolean => check.document(documentOf(data)).ok;

describe('the mix of learning-mix', () => {
  it('is in hours where every activity has them', () => {
    expect(mixIn(['work', 14], ['others', 4], ['course', 2])).to.deep.equal({
      unit: 'hours',
      parts: { work: 14, others: 4, course: 2 },
      total: 20,
      open: 0,
    });
  });

  it('is in activities where one of them has no hours', () => {
    expect(mixIn(['work', 14], ['others'], ['course', 2])).to.deep.equal({
      unit: 'activities',
      parts: { work: 1, others: 1, course: 1 },
      total: 3,
      open: 0,
    });
  });

  it('is of one kind where all is', () => {
    expect(mixIn(['course'], ['course'], ['course'])).to.deep.include({
      unit: 'activities',
      parts: { work: 0, others: 0, course: 3 },
    });
  });

  it('is nothing of nothing, and leaves out what nobody chose a kind for', () => {
    expect(mixIn()).to.deep.include({ unit: 'activities', total: 0, open: 0 });
    expect(mixIn([''], ['', 3])).to.deep.include({ unit: 'activities', total: 0, open: 2 });
    expect(mixIn(['work', 2], [''])).to.deep.include({ unit: 'hours', total: 2, open: 1 });
  });

  it('adds parts of hours without a rest', () => {
    expect(mixIn(['work', 0.1], ['work', 0.2], ['course', 1.15])).to.deep.include({
      parts: { work: 0.3, others: 0, course: 1.15 },
      total: 1.45,
    });
  });

  it('has parts that are together its total, whatever there is', () => {
    const some = fc.tuple(
      fc.constantFrom(...KINDS, '' as const),
      fc.option(fc.integer({ min: 1, max: 4000 }), { nil: undefined }),
    );
    fc.assert(
      fc.property(fc.array(some, { maxLength: 30 }), (given) => {
        const mix = mixIn(
          ...given.map(([kind, quarters]): Given => [kind, quarters && quarters / 4]),
        );
        const sum = KINDS.reduce((all, kind) => all + mix.parts[kind], 0);
        expect(sum).to.be.closeTo(mix.total, 1e-9);
        if (mix.unit === 'activities') expect(mix.total + mix.open).to.equal(given.length);
      }),
    );
  });
});

describe('the bar of learning-mix', () => {
  it('begins on the side where the language does', () => {
    const [ltr, rtl] = ['ltr', 'rtl'].map((direction) => stretches([15, 0, 5], direction));
    expect(ltr).to.deep.equal([
      { from: 0, width: 75 },
      { from: 75, width: 0 },
      { from: 75, width: 25 },
    ]);
    expect(rtl).to.deep.equal([
      { from: 25, width: 75 },
      { from: 25, width: 0 },
      { from: 0, width: 25 },
    ]);
    expect(stretches([0, 0], 'ltr').every(({ width }) => width === 0)).to.equal(true);
  });
});

describe('what learning-mix asks', () => {
  it('is what they practise where all is a course, and who brings in what is new where none is', () => {
    const asked = (...given: readonly Given[]) => {
      const { practise, knowledge } = askedOf(planOf(...given).activities);
      return [practise, knowledge];
    };
    expect(asked()).to.deep.equal([false, false]);
    expect(asked([''])).to.deep.equal([false, false]);
    expect(asked(['course'], ['course'])).to.deep.equal([true, false]);
    expect(asked(['work'], ['others'])).to.deep.equal([false, true]);
    expect(asked(['work'], ['course'])).to.deep.equal([false, false]);
  });

  it('names each course after which nothing is tried', () => {
    const data = link(planOf(['course'], ['course'], ['work']), 'l3', 'l2');
    expect(askedOf(data.activities).loose.map(({ id }) => id)).to.deep.equal(['l1']);
    expect(askedOf(removeActivity(data, 'l3').activities).loose).to.have.length(2);
  });

  it('counts at how many clients and carers take part', () => {
    let data = planOf(...Array.from({ length: 10 }, (): Given => ['work']));
    data = setParty(setParty(data, 'l2', 'carer', true), 'l7', 'carer', true);
    expect(takingPart(data.activities)).to.deep.equal({ client: 0, carer: 2 });
    data = setParty(data, 'l7', 'client', true);
    expect(data.activities[6]!.with).to.deep.equal(['client', 'carer']);
    expect(setParty(data, 'l7', 'client', true)).to.equal(data);
  });
});

describe('activities of learning-mix', () => {
  it('have a name, on one line and no longer than fits, and end at the most there can be', () => {
    const add = (data: Data, text: string) => addActivity(data, { text, state: 'now' });
    expect(add(blank.data, ' \n ')).to.equal(blank.data);
    expect(add(blank.data, ' a\nb ').activities[0]!.text).to.equal('a b');
    expect(add(blank.data, 'x'.repeat(ACTIVITY_LENGTH + 1)).activities[0]!.text).to.have.length(
      ACTIVITY_LENGTH,
    );
    const full = planOf(...Array.from({ length: MOST_ACTIVITIES }, (): Given => ['work']));
    expect(full.activities).to.have.length(MOST_ACTIVITIES);
    expect(add(full, 'nog een')).to.equal(full);
    expect(isValid(full)).to.equal(true);
  });

  it('keep their name where someone empties it', () => {
    const data = planOf(['work']);
    expect(renameActivity(data, 'l1', '  ')).to.equal(data);
    expect(renameActivity(data, 'l1', ' nieuw ', true).activities[0]!.text).to.equal('nieuw');
  });

  it('take hours with a comma or a point, none for nought, and nothing for what is no number', () => {
    expect(['2', '1,5', '1.25', '3,', '', ' 4 '].map(hoursIn)).to.deep.equal([
      2, 1.5, 1.25, 3, 0, 4,
    ]);
    for (const text of ['a', '-1', '1,234', '1000', '1e3', '1,5 uur'])
      expect(hoursIn(text), text).to.equal(undefined);
    const data = setHours(planOf(['work']), 'l1', 1.5);
    expect(data.activities[0]!.hours).to.equal(1.5);
    expect(setHours(data, 'l1', 1.5)).to.equal(data);
    for (const none of [0, -1, MOST_HOURS + 1, undefined])
      expect('hours' in setHours(data, 'l1', none).activities[0]!).to.equal(false);
    expect(isValid(setHours(data, 'l1', MOST_HOURS))).to.equal(true);
  });

  it('are tried after another one, never after themselves or by a way round', () => {
    const data = planOf(['course'], ['work'], ['work']);
    const one = link(data, 'l2', 'l1');
    const two = link(one, 'l3', 'l2');
    expect(followUps(two, 'l1').map(({ id }) => id)).to.deep.equal(['l2']);
    for (const [id, after] of [
      ['l1', 'l1'],
      ['l1', 'l2'],
      ['l1', 'l3'],
      ['l1', 'l9'],
    ] as const)
      expect(link(two, id, after), `${id} after ${after}`).to.equal(two);
    expect(linkable(data, 'l1').map(({ id }) => id)).to.deep.equal(['l2', 'l3']);
    expect(
      linkable(two, 'l2').map(({ id }) => id),
      'each comes after something',
    ).to.deep.equal([]);
    expect('after' in link(two, 'l2', undefined).activities[1]!).to.equal(false);
  });

  it('take their links along when they go, whatever was done before; all of it can be saved', () => {
    const ids = fc.integer({ min: 1, max: 8 }).map((number) => `l${number}`);
    const act = fc.oneof(
      fc.tuple(fc.string({ maxLength: 20 }), fc.constantFrom(...STATES), ids).map(
        ([text, state, after]) =>
          (data: Data) =>
            addActivity(data, { text, state, after }),
      ),
      ids.map((id) => (data: Data) => removeActivity(data, id)),
      fc.tuple(ids, ids).map(
        ([id, after]) =>
          (data: Data) =>
            link(data, id, after),
      ),
      ids.map((id) => (data: Data) => link(data, id, undefined)),
      fc.tuple(ids, fc.constantFrom(...KINDS, '' as const)).map(
        ([id, kind]) =>
          (data: Data) =>
            setKind(data, id, kind),
      ),
      fc.tuple(ids, fc.constantFrom(...STATES)).map(
        ([id, state]) =>
          (data: Data) =>
            setState(data, id, state),
      ),
      fc.tuple(ids, fc.double({ min: -1, max: 1200, noNaN: true })).map(
        ([id, hours]) =>
          (data: Data) =>
            setHours(data, id, hours),
      ),
      fc.tuple(ids, fc.constantFrom(...PARTIES), fc.boolean()).map(
        ([id, party, on]) =>
          (data: Data) =>
            setParty(data, id, party, on),
      ),
      fc.tuple(ids, fc.constantFrom('who' as const, 'by' as const), fc.string()).map(
        ([id, field, text]) =>
          (data: Data) =>
            setLine(data, id, field, text),
      ),
    );
    const start = planOf(['course'], ['work'], ['others'], ['course'], ['work']);
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let data = start;
        for (const each of acts) {
          data = each(data);
          const there = new Set(data.activities.map(({ id }) => id));
          expect(there.size).to.equal(data.activities.length);
          for (const { id, after } of data.activities) {
            if (after === undefined) continue;
            expect(there.has(after), `${id} after ${after}`).to.equal(true);
            // No circle: one comes to an end.
            let at: string | undefined = after;
            for (let steps = 0; at; steps++) {
              expect(at).to.not.equal(id);
              expect(steps).to.be.below(50);
              const from: string = at;
              at = data.activities.find((one) => one.id === from)?.after;
            }
          }
        }
        expect(isValid(data)).to.equal(true);
      }),
    );
  });
});

describe('answers in learning-mix', () => {
  const people = addPerson(addPerson([], 'm', 'FD'), 'm', 'KL');
  const [one, two] = people.map(({ id }) => id) as [string, string];
  const start = setAnswer({ ...blank.data, people }, one, 'work', 'Ik twijfel');

  it('are private until someone reads them out, and an empty one is none', () => {
    expect(answerOf(start, one, 'work')).to.include({ text: 'Ik twijfel', aloud: false });
    expect(readAt(start, 'work')).to.deep.equal([]);
    expect(hasPrivate(start)).to.equal(true);
    const read = readOut(start, one, 'work', true);
    expect(readAt(read, 'work').map(({ text }) => text)).to.deep.equal(['Ik twijfel']);
    expect(hasPrivate(read)).to.equal(false);
    expect(setAnswer(read, one, 'work', '').answers).to.deep.equal([]);
    expect(readOut(start, two, 'work', true), 'nothing to read').to.equal(start);
    expect(setAnswer(start, 'm9', 'work', 'x'), 'nobody').to.equal(start);
  });

  it('go with who goes, unless they were read out', () => {
    const without = (data: Data, id: string): Data =>
      setPeople(data, (now) =>
        readAnything(data, id)
          ? now.map((each) => (each.id === id ? { ...each, left: true } : each))
          : now.filter((each) => each.id !== id),
      );
    expect(without(start, one).answers).to.deep.equal([]);
    const read = setAnswer(readOut(start, one, 'work', true), one, 'able', 'Nog niet');
    const left = without(read, one);
    expect(left.answers.map(({ text }) => text)).to.deep.equal(['Ik twijfel']);
    expect(readAt(left, 'work'), 'what was said stays').to.have.length(1);
    expect(isValid(left)).to.equal(true);
    expect(setPeople(read, (now) => now)).to.equal(read);
  });

  it('that are private stay out of what is shared, of the result, and of what other tools read', () => {
    const both = readOut(setAnswer(start, two, 'able', 'Ja hoor'), two, 'able', true);
    expect(sharedOnly(both).answers.map(({ text }) => text)).to.deep.equal(['Ja hoor']);
    const told = JSON.stringify([
      resultOf(both),
      carryOf(carry, both, { content: {}, text: String, language: 'nl' } as never),
    ]);
    expect(told).to.not.contain('Ik twijfel').and.not.contain('Ja hoor');
  });
});

describe('learning-mix and other tools', () => {
  const words = { content: {}, text: String, language: 'nl' } as never;
  const place = { carry, docId: 'here', words };
  const items = named(
    [
      {
        id: 'a',
        kind: 'activity',
        text: 'Samen berichten oefenen',
        who: 'MB',
        by: 'mei',
        for: 'team',
      },
      { id: 'b', kind: 'lesson', text: 'Eerder bellen', for: 'team' },
      { id: 'c', kind: 'topic', text: 'Huisregels', for: 'team' },
      { id: 'd', kind: 'agreement', text: 'Afspraak', for: 'team' },
      { id: 'e', kind: 'wish', text: 'Wens', for: 'team' },
    ],
    'there',
  );
  const { data, count } = takeItems(place, blank.data, items);

  it('take activities, lessons and topics as something to learn, of which the kind is still open', () => {
    expect(count).to.equal(3);
    expect(
      data.activities.map(({ text, kind, state, who, by, origin }) => [
        text,
        kind,
        state,
        who,
        by,
        origin,
      ]),
    ).to.deep.equal([
      ['Samen berichten oefenen', '', 'new', 'MB', 'mei', 'there/a'],
      ['Eerder bellen', '', 'new', '', '', 'there/b'],
      ['Huisregels', '', 'new', '', '', 'there/c'],
    ]);
    expect(isValid(data)).to.equal(true);
  });

  it('know them again, also after they moved to what is done already', () => {
    const moved = setState(data, 'l1', 'now');
    const sorted = sortItems(place, moved, items);
    expect([sorted.fresh.length, sorted.changed.length, sorted.known.length]).to.deep.equal([
      0, 0, 3,
    ]);
    const other = items.map((each) => (each.id === 'a' ? { ...each, text: 'Iets anders' } : each));
    expect(sortItems(place, moved, other).changed).to.have.length(1);
    expect(takeItems(place, moved, other).data.activities[0]!.text).to.equal('Iets anders');
  });

  it('give what comes and what is agreed, not what they do already', () => {
    const given = carryOf(
      carry,
      {
        ...setState(data, 'l1', 'now'),
        agreements: [{ id: 'a1', what: 'Trainer bellen', who: 'FD', by: '' }],
      },
      words,
    );
    expect(given.map(({ kind, text, for: circle }) => [kind, text, circle])).to.deep.equal([
      ['activity', 'Eerder bellen', 'team'],
      ['activity', 'Huisregels', 'team'],
      ['agreement', 'Trainer bellen', 'team'],
    ]);
  });
});

describe('a document of learning-mix', () => {
  const faults = (data: unknown): string[] => {
    const read = check.document(documentOf(data as Data));
    return read.ok ? [] : read.faults.map(({ path }) => path);
  };
  const plan = planOf(['course'], ['work']);

  it('is refused with the path of what is wrong', () => {
    const [course, work] = plan.activities;
    const withActivities = (...activities: unknown[]) => ({ ...plan, activities });
    expect(faults(withActivities(course, { ...work, after: 'l7' }))).to.deep.equal([
      'data.activities[1].after',
    ]);
    expect(faults(withActivities(course, { ...work, after: 'l2' }))).to.deep.equal([
      'data.activities[1].after',
    ]);
    expect(faults(withActivities(course, { ...work, id: 'l1' }))).to.deep.equal([
      'data.activities[1].id',
    ]);
    expect(faults(withActivities({ ...course, hours: -1 }))).to.deep.equal([
      'data.activities[0].hours',
    ]);
    expect(faults(withActivities({ ...course, kind: 'book' }))).to.deep.equal([
      'data.activities[0].kind',
    ]);
    const answer = { person: 'm9', question: 'work', text: 'Ja', aloud: false };
    expect(faults({ ...plan, answers: [answer] })).to.deep.equal(['data.answers[0].person']);
  });

  it('is complete with one activity that has a name and a time', () => {
    expect(isPlanned(plan)).to.equal(false);
    expect(isPlanned(setHours(plan, 'l1', 2))).to.equal(false);
    expect(isPlanned(setLine(plan, 'l1', 'who', 'FD'))).to.equal(false);
    expect(isPlanned(setLine(setHours(plan, 'l1', 2), 'l2', 'who', 'FD')), 'of another').to.equal(
      false,
    );
    expect(isPlanned(setLine(setHours(plan, 'l1', 2), 'l1', 'who', 'FD'))).to.equal(true);
    expect(
      isPlanned(setLine(setLine(plan, 'l1', 'by', 'mei'), 'l1', 'who', 'FD')),
      'or when',
    ).to.equal(true);
  });
});
