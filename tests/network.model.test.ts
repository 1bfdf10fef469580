import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { record, redo, startHistory, undo } from '../src/core/document/history.js';
import { parseWith } from '../src/core/faults/parse.js';
import {
  addActivity,
  activitiesOf,
  answerOf,
  editActivity,
  linkPerson,
  removeActivity,
  setAnswer,
  setNote,
  setView,
  unlinkPerson,
  viewOf,
} from '../src/kits/network/network-activities.model.js';
import { initials, initialsOf } from '../src/kits/network/network-names.model.js';
import {
  emptyNetwork,
  MOST_ALTERS,
  MOST_CENTRES,
  NAME_LENGTH,
  type NetworkData,
  type Part,
  type Ring,
  SLOTS,
} from '../src/kits/network/network-data.model.js';
import {
  addAlter,
  addCentre,
  addTie,
  alterOf,
  centresOf,
  editAlter,
  editCentre,
  editTie,
  moveAlter,
  otherEnd,
  removeAlter,
  removeCentre,
  removeTie,
  tieBetween,
  tiesOf,
  unplaceAlter,
} from '../src/kits/network/network.model.js';
import { circleData } from '../src/kits/circle/circle.schema.js';

type Operation = (data: NetworkData) => NetworkData;

const after = (...steps: Operation[]): NetworkData =>
  steps.reduce((data, step) => step(data), emptyNetwork);
const named =
  (name: string, group = 'family'): Operation =>
  (data) =>
    addAlter(data, { name, group });
/** Three persons, `p2`, `p3` and `p4`. */
const three = after(named('Anna'), named('Bas'), named('Cem'));

const anId = fc.integer({ min: 1, max: 14 }).map((at) => at);
const aPerson = fc.oneof(
  anId.map((at) => `p${at}`),
  anId.map((at) => `c${at}`),
);
const aThing = fc
  .tuple(fc.constantFrom('a', 'c', 't', 'p'), anId)
  .map(([letter, at]) => letter + at);
const aText = fc.string({ maxLength: 250, unit: 'binary' });
const aGroup = fc.constantFrom('family', 'friends', 'care');
const someIds = fc.array(fc.constantFrom('practical', 'company', 'advice'), { maxLength: 5 });
const aPart = fc.constantFrom<Part>('by', 'interest');
const fields = fc.record(
  {
    name: aText,
    group: aGroup,
    // Also what no picture has: an operation takes anything.
    ring: fc.integer({ min: 0, max: 4 }) as fc.Arbitrary<Ring>,
    slot: fc.double() as fc.Arbitrary<number>,
    distance: fc.constantFrom('near', 'far', ''),
    quality: fc.constantFrom('tense', undefined),
    formal: fc.boolean(),
    gives: someIds,
    gets: someIds,
    centres: fc.array(aPerson, { maxLength: 6 }),
  },
  { requiredKeys: [] },
);

const step = <Values extends unknown[]>(
  values: fc.Arbitrary<Values>,
  make: (data: NetworkData, ...rest: Values) => NetworkData,
): fc.Arbitrary<Operation> =>
  values.map(
    (rest): Operation =>
      (data) =>
        make(data, ...rest),
  );

const anything: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 4,
    arbitrary: step(fc.tuple(aText, aGroup, fields), (data, name, group, more) =>
      addAlter(data, { ...more, name, group }),
    ),
  },
  step(fc.tuple(aPerson, fields), editAlter),
  step(fc.tuple(aPerson, fields), moveAlter),
  step(fc.tuple(aPerson), unplaceAlter),
  step(fc.tuple(aPerson), removeAlter),
  step(fc.tuple(fc.constantFrom('client', 'carer'), aText), addCentre),
  step(fc.tuple(aPerson, fc.record({ name: aText })), editCentre),
  step(fc.tuple(aPerson), removeCentre),
  { weight: 3, arbitrary: step(fc.tuple(aPerson, aPerson), addTie) },
  step(fc.tuple(aThing, fc.record({ quality: fc.constantFrom('tense', '', undefined) })), editTie),
  step(fc.tuple(aThing), removeTie),
  step(fc.tuple(fc.record({ name: aText, kind: fc.constant('chore') })), addActivity),
  step(fc.tuple(aThing, fc.record({ name: aText, wished: fc.boolean() })), editActivity),
  step(fc.tuple(aThing), removeActivity),
  { weight: 3, arbitrary: step(fc.tuple(aThing, aPerson, aPart), linkPerson) },
  step(fc.tuple(aThing, aPerson, aPart), unlinkPerson),
  step(fc.tuple(aThing, fc.constantFrom('agree', 'disagree', undefined)), setView),
  step(fc.tuple(aThing, aText), setAnswer),
  step(fc.tuple(aText), setNote),
);
const someSteps = fc.array(anything, { maxLength: 40 });

describe('a network, whatever is done to it', () => {
  it('is a document that its own schema takes, exactly as it is', () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        const data = after(...steps);
        const read = parseWith(circleData, JSON.parse(JSON.stringify(data)));
        expect(read).to.deep.equal({ ok: true, value: data });
      }),
      { numRuns: 300 },
    );
  });

  it('never changes the data it came from, and gives the same data when nothing changed', () => {
    fc.assert(
      fc.property(someSteps, anything, (steps, last) => {
        const data = after(...steps);
        const before = structuredClone(data);
        const next = last(data);
        expect(data).to.deep.equal(before);
        if (JSON.stringify(next) === JSON.stringify(data)) expect(next).to.equal(data);
      }),
    );
  });

  it('never gives out an id again', () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        const seen = new Set<string>();
        let there = new Set<string>();
        let data = emptyNetwork;
        for (const each of steps) {
          data = each(data);
          const things = [...data.centres, ...data.alters, ...data.ties, ...data.activities];
          const now = new Set(things.map(({ id }) => id));
          for (const id of now) if (!there.has(id)) expect(seen.has(id), id).to.equal(false);
          for (const id of now) seen.add(id);
          there = now;
        }
      }),
    );
  });

  it('goes back to the start and forward again', () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        let history = startHistory(emptyNetwork);
        for (const each of steps) history = record(history, each(history.now));
        const end = history.now;
        const count = history.past.length;
        for (let at = 0; at < count; at++) history = undo(history);
        expect(history.now).to.equal(emptyNetwork);
        for (let at = 0; at < count; at++) history = redo(history);
        expect(history.now).to.equal(end);
      }),
    );
  });
});

describe('persons', () => {
  const odd = [
    '<img src=x onerror=alert(1)>',
    '\u202eanna\u202c',
    '👩‍👩‍👧 fam',
    '  Jan  ',
    'x'.repeat(200),
  ];

  it('keep their names as typed', () => {
    const data = after(...odd.map((name) => named(name)));
    expect(data.alters.map(({ name }) => name)).to.deep.equal(odd);
  });

  it('may have equal names', () => {
    const data = after(...Array.from({ length: 50 }, () => named('Jan')));
    expect(new Set(data.alters.map(({ id }) => id)).size).to.equal(50);
  });

  it('are cut at the longest name, not within a character', () => {
    const name = `${'x'.repeat(NAME_LENGTH - 1)}👵`;
    expect(after(named(name)).alters[0]?.name).to.equal('x'.repeat(NAME_LENGTH - 1));
  });

  it('need a name', () => {
    expect(after(named(' \n '))).to.equal(emptyNetwork);
    expect(editAlter(three, 'p2', { name: ' ' })).to.equal(three);
  });

  it('are at most so many', () => {
    const many = after(...Array.from({ length: MOST_ALTERS }, () => named('Jan')));
    expect(named('Piet')(many)).to.equal(many);
  });

  it('come to one form, whatever was said first', () => {
    const one = editAlter(editAlter(three, 'p2', { gives: ['b', 'a'] }), 'p2', { ring: 1 });
    const other = editAlter(editAlter(three, 'p2', { ring: 1 }), 'p2', { gives: ['a', 'b', 'a'] });
    expect(JSON.stringify(one)).to.equal(JSON.stringify(other));
  });

  it('unsay what was said', () => {
    const said = editAlter(three, 'p2', { distance: 'far', quality: 'tense' });
    expect(editAlter(said, 'p2', { distance: undefined, quality: '' })).to.deep.equal(three);
  });

  it('leave with their ties and their part in activities', () => {
    const data = [
      (each: NetworkData) => addTie(each, 'p2', 'p3'),
      (each: NetworkData) => addTie(each, 'p3', 'p4'),
      (each: NetworkData) => addActivity(each, { name: 'Wandelen', kind: 'hobby' }),
      (each: NetworkData) => linkPerson(each, 'a7', 'p2', 'by'),
      (each: NetworkData) => linkPerson(each, 'a7', 'p3', 'by'),
      (each: NetworkData) => linkPerson(each, 'a7', 'p2', 'interest'),
    ].reduce((each, step_) => step_(each), three);
    const left = removeAlter(data, 'p2');
    expect(left.ties.map(({ a, b }) => [a, b])).to.deep.equal([['p3', 'p4']]);
    expect(left.activities[0]).to.include({ name: 'Wandelen' });
    expect(left.activities[0]?.by).to.deep.equal(['p3']);
    expect(left.activities[0]?.interest).to.deep.equal([]);
  });
});

describe('moving a person', () => {
  it('comes to the same place whatever it was moved from', () => {
    const place = fc.record({
      group: aGroup,
      ring: fc.constantFrom<Ring>(1, 2, 3),
      slot: fc.integer({ min: 1, max: SLOTS }),
    });
    fc.assert(
      fc.property(fc.array(place), place, (path, end) => {
        const wandering = path.reduce((data, each) => moveAlter(data, 'p3', each), three);
        expect(moveAlter(wandering, 'p3', end)).to.deep.equal(moveAlter(three, 'p3', end));
      }),
    );
  });

  it('forgets its slot in another sector, and keeps it in another ring', () => {
    const placed = moveAlter(three, 'p2', { slot: 3 });
    expect(alterOf(moveAlter(placed, 'p2', { ring: 1 }), 'p2')).to.include({ ring: 1, slot: 3 });
    expect(alterOf(moveAlter(placed, 'p2', { group: 'friends' }), 'p2')).not.to.have.property(
      'slot',
    );
    expect(unplaceAlter(placed, 'p2')).to.deep.equal(three);
  });
});

describe('ties', () => {
  it('have no direction, and two persons have one', () => {
    const data = addTie(three, 'p4', 'p2');
    expect(data.ties).to.deep.equal([{ id: 't5', a: 'p2', b: 'p4' }]);
    expect(addTie(data, 'p2', 'p4', 'tense')).to.equal(data);
    expect(tieBetween(data, 'p4', 'p2')).to.equal(tieBetween(data, 'p2', 'p4'));
    expect(tiesOf(data, 'p4').map((tie) => otherEnd(tie, 'p4'))).to.deep.equal(['p2']);
    expect(removeTie(data, 't5').ties).to.deep.equal([]);
  });

  it('join two different persons of the network', () => {
    for (const [one, other] of [
      ['p2', 'p2'],
      ['p2', 'c1'],
      ['p2', 'p9'],
    ] as const)
      expect(addTie(three, one, other)).to.equal(three);
  });

  it('may be said to be of some quality, and unsaid', () => {
    const data = addTie(three, 'p2', 'p3');
    const tense = editTie(data, 't5', { quality: 'tense' });
    expect(tense.ties[0]).to.include({ quality: 'tense' });
    expect(editTie(tense, 't5', {})).to.deep.equal(data);
  });
});

describe('the centre', () => {
  const couple = addCentre(three, 'carer', 'Joke');

  it('holds one to four', () => {
    expect(removeCentre(three, 'c1')).to.equal(three);
    const full = Array.from({ length: 9 }).reduce<NetworkData>(
      (data) => addCentre(data, 'client'),
      three,
    );
    expect(full.centres).to.have.lengthOf(MOST_CENTRES);
  });

  it('is one to a person until told otherwise', () => {
    expect(centresOf(couple, alterOf(couple, 'p2')!)).to.deep.equal(couple.centres);
    const one = editAlter(couple, 'p2', { centres: ['c5', 'nobody'] });
    expect(centresOf(one, alterOf(one, 'p2')!).map(({ name }) => name)).to.deep.equal(['Joke']);
    const both = editAlter(one, 'p2', { centres: ['c5', 'c1'] });
    expect(both).to.deep.equal(couple);
  });

  it('leaves no trace of who left it', () => {
    const one = editAlter(couple, 'p2', { centres: ['c5'] });
    const { alters, centres } = removeCentre(one, 'c5');
    expect(alters).to.deep.equal(three.alters);
    expect(centres).to.deep.equal(three.centres);
  });
});

describe('activities, answers and views', () => {
  const walk = addActivity(three, { name: 'Wandelen', kind: 'hobby', wished: true });

  it('link persons of the network and the centre, each once', () => {
    const linked = ['c1', 'p3', 'p2', 'p3', 'nobody'].reduce(
      (data, id) => linkPerson(data, 'a5', id, 'by'),
      walk,
    );
    expect(linked.activities[0]?.by).to.deep.equal(['c1', 'p2', 'p3']);
    expect(activitiesOf(linked, 'p3', 'by').map(({ name }) => name)).to.deep.equal(['Wandelen']);
    expect(activitiesOf(linked, 'p3', 'interest')).to.deep.equal([]);
    expect(unlinkPerson(linked, 'a5', 'p3', 'by').activities[0]?.by).to.deep.equal(['c1', 'p2']);
  });

  it('hold the last word on an observation, whatever came first', () => {
    const said = setView(setView(three, 'alone', 'agree'), 'far', 'disagree');
    expect(setView(setView(three, 'far', 'disagree'), 'alone', 'agree')).to.deep.equal(said);
    expect(viewOf(said, 'alone')).to.equal('agree');
    expect(setView(setView(said, 'far', undefined), 'alone', undefined)).to.deep.equal(three);
  });

  it('hold answers as typed, and none of white space', () => {
    const said = setAnswer(three, 'lost', ' Tante Riet ');
    expect(answerOf(said, 'lost')).to.equal(' Tante Riet ');
    expect(setAnswer(said, 'lost', ' ')).to.deep.equal(three);
  });
});

describe('initials', () => {
  const cases: Record<string, string> = {
    'Anna de Vries': 'A.V.',
    'mevr. Jansen': 'J.',
    'A.V.': 'A.V.',
    'jan peters': 'j.p.',
    'Jan-Willem van der Meer': 'J.W.M.',
    'أحمد علي': 'أ.ع.',
    '<img src=x onerror=1>': 'i.s.x.o.',
    '👩‍👩‍👧 12': '👩‍👩‍👧',
    '\u200f': '?',
    ÉLISE: 'É.',
  };
  for (const [name, short] of Object.entries(cases))
    it(`of ${JSON.stringify(name)} are ${short}`, () => {
      expect(initials(name)).to.equal(short);
    });

  it('tell everyone apart, and say nothing of who has no name', () => {
    const data = after(named('Jan Bos'), named('Joke Baas'), named('J.B.'));
    expect([...initialsOf(data)]).to.deep.equal([
      ['p2', 'J.B.'],
      ['p3', 'J.B. 2'],
      ['p4', 'J.B. 3'],
    ]);
  });
});

/** JSON that anyone may have written. */
// oxlint-disable-next-line typescript/no-explicit-any
type Spoilt = any;

describe('a network from outside', () => {
  const whole = JSON.parse(
    JSON.stringify(
      linkPerson(
        addActivity(addTie(three, 'p2', 'p3'), { name: 'Koken', kind: 'chore' }),
        'a6',
        'p2',
        'by',
      ),
    ),
  ) as NetworkData;
  const cases: [string, string, string, (data: Spoilt) => void][] = [
    ['ties[0].b', 'reference', 'a tie to nobody', (data) => (data.ties[0].b = 'p9')],
    ['ties[0].a', 'reference', 'a tie to the centre', (data) => (data.ties[0].a = 'c1')],
    ['ties[0]', 'format', 'a tie to oneself', (data) => (data.ties[0].b = 'p2')],
    [
      'ties[1]',
      'duplicate',
      'two ties of two persons',
      (data) => data.ties.push({ id: 't99', a: 'p3', b: 'p2' }),
    ],
    ['alters[1].id', 'duplicate', 'two persons with one id', (data) => (data.alters[1].id = 'c1')],
    [
      'alters[0].centres[0]',
      'reference',
      'an unknown centre',
      (data) => (data.alters[0].centres = ['c9']),
    ],
    [
      'alters[0].gives[1]',
      'duplicate',
      'a support twice',
      (data) => (data.alters[0].gives = ['x', 'x']),
    ],
    ['alters[0].ring', 'choice', 'a ring that is not there', (data) => (data.alters[0].ring = 4)],
    [
      'alters[0].slot',
      'too-long',
      'a slot that is not there',
      (data) => (data.alters[0].slot = 13),
    ],
    ['alters[0].name', 'format', 'half a character', (data) => (data.alters[0].name = 'x\ud83d')],
    [
      'alters[0].name',
      'too-long',
      'too long a name',
      (data) => (data.alters[0].name = 'x'.repeat(201)),
    ],
    ['alters[0].age', 'unknown-key', 'an unknown field', (data) => (data.alters[0].age = 80)],
    [
      'activities[0].by[1]',
      'duplicate',
      'someone twice in an activity',
      (data) => data.activities[0].by.push('p2'),
    ],
    [
      'activities[0].interest[0]',
      'reference',
      'nobody in an activity',
      (data) => data.activities[0].interest.push('p77'),
    ],
    [
      'views[1].observation',
      'duplicate',
      'two views of one thing',
      (data) =>
        (data.views = [
          { observation: 'x', view: 'agree' },
          { observation: 'x', view: 'agree' },
        ]),
    ],
    ['centres', 'too-short', 'no centre', (data) => (data.centres = [])],
    [
      'alters',
      'too-long',
      'too many persons',
      (data) =>
        (data.alters = Array.from({ length: 501 }, (_, at) => ({
          ...data.alters[2],
          id: `p${at + 2}`,
        }))),
    ],
  ];

  it('is taken when it is sound', () => {
    expect(parseWith(circleData, whole).ok).to.equal(true);
  });

  for (const [path, problem, what, spoil] of cases)
    it(`is refused with ${what}`, () => {
      const data = structuredClone(whole);
      spoil(data);
      const read = parseWith(circleData, data);
      expect(read.ok ? [] : read.faults.map((each) => [each.path, each.problem])).to.deep.include([
        path,
        problem,
      ]);
    });
});
