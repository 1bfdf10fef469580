import { expect } from '@open-wc/testing';
import { parseWith } from '../src/core/faults/parse.js';
import {
  addActivity,
  editActivity,
  linkPerson,
  setAnswer,
  setNote,
  setView,
  viewOf,
} from '../src/kits/network/network-activities.model.js';
import * as limits from '../src/kits/network/network.limits.js';
import {
  addAlter,
  addCentre,
  addTie,
  alterOf,
  editAlter,
  editCentre,
} from '../src/kits/network/network.model.js';
import {
  choiceFaults,
  networkData,
  type Alter,
  type NetworkData,
} from '../src/kits/network/network.schema.js';
import { choices } from './support/networks.js';

// Every limit at its most and at one more, both for what is done here and for what comes from outside.

const {
  emptyNetwork,
  MOST_ACTIVITIES,
  MOST_ALTERS,
  MOST_ANSWERS,
  MOST_CENTRES,
  MOST_ISSUED,
  MOST_LINKS,
  MOST_SUPPORTS,
  MOST_TIES,
  MOST_VIEWS,
  NAME_LENGTH,
  NOTE_LENGTH,
  SLOTS,
} = limits;

/** So many things, made by their number from 1 on. */
const many = <Thing>(count: number, make: (at: number) => Thing): Thing[] =>
  Array.from({ length: count }, (_, at) => make(at + 1));
const ids = (count: number, letter = 'p'): string[] => many(count, (at) => `${letter}${at}`);
const person = (id: string, more: Partial<Alter> = {}): Alter => ({
  id,
  name: 'Jan',
  group: 'family',
  ring: 2,
  formal: false,
  firstContact: false,
  gives: [],
  gets: [],
  centres: [],
  ...more,
});
const withPersons = (count: number): NetworkData => ({
  ...emptyNetwork,
  issued: count,
  alters: ids(count).map((id) => person(id)),
});
const activity = (id: string, by: string[] = []) => ({
  id,
  name: 'Koken',
  kind: 'chore',
  wished: false,
  by,
  interest: [],
});
const faults = (data: unknown): string[] => {
  const read = parseWith(networkData, data);
  return read.ok ? [] : read.faults.map(({ path, problem }) => `${path} ${problem}`);
};

it('the limits are those of documents that were made before', () => {
  const { emptyNetwork: _, ...numbers } = limits;
  expect(numbers).to.deep.equal({
    RINGS: [1, 2, 3],
    SLOTS: 12,
    CENTRE_KINDS: ['client', 'carer'],
    VIEWS: ['agree', 'disagree'],
    PARTS: ['by', 'interest'],
    LINE_STYLES: ['thick', 'plain', 'dashed', 'hatched'],
    GROUP_KINDS: ['family', 'informal', 'volunteer', 'formal'],
    NAME_LENGTH: 200,
    NOTE_LENGTH: 4000,
    MOST_CENTRES: 4,
    MOST_ALTERS: 500,
    MOST_TIES: 2000,
    MOST_ACTIVITIES: 200,
    MOST_LINKS: 50,
    MOST_SUPPORTS: 12,
    MOST_ANSWERS: 30,
    MOST_VIEWS: 1000,
    MOST_ISSUED: 1_000_000,
  });
  expect(faults(emptyNetwork)).to.deep.equal([]);
});

describe('what is done in a network', () => {
  it('takes as many persons, and not one more', () => {
    const last = addAlter(withPersons(MOST_ALTERS - 1), { name: 'Jan', group: 'family' });
    expect(last.alters).to.have.length(MOST_ALTERS);
    expect(addAlter(last, { name: 'Jan', group: 'family' })).to.equal(last);
  });

  it('takes as many ties, and not one more', () => {
    const pairs = ids(70).flatMap((a, at) => ids(at).map((b) => [b, a] as const));
    const ties = pairs.slice(0, MOST_TIES - 1).map(([a, b], at) => ({ id: `t${at}`, a, b }));
    const data: NetworkData = { ...withPersons(70), ties };
    const last = addTie(data, ...pairs[MOST_TIES - 1]!);
    expect(last.ties).to.have.length(MOST_TIES);
    expect(addTie(last, ...pairs[MOST_TIES]!)).to.equal(last);
  });

  it('takes as many in the centre, and not one more', () => {
    const centres = many(MOST_CENTRES - 1, (at) => ({
      id: `c${at}`,
      name: '',
      kind: 'client' as const,
    }));
    const last = addCentre({ ...emptyNetwork, centres }, 'carer');
    expect(last.centres).to.have.length(MOST_CENTRES);
    expect(addCentre(last, 'carer')).to.equal(last);
  });

  it('takes as many activities, and as many persons in one, and not one more', () => {
    const fields = { name: 'Koken', kind: 'chore' };
    const activities = ids(MOST_ACTIVITIES - 1, 'a').map((id) => activity(id));
    const last = addActivity({ ...emptyNetwork, activities }, fields);
    expect(last.activities).to.have.length(MOST_ACTIVITIES);
    expect(addActivity(last, fields)).to.equal(last);

    const busy = { ...withPersons(60), activities: [activity('a1', ids(MOST_LINKS - 1))] };
    const full = linkPerson(busy, 'a1', 'p60', 'by');
    expect(full.activities[0]!.by).to.have.length(MOST_LINKS);
    expect(linkPerson(full, 'a1', 'p59', 'by')).to.equal(full);
    expect(linkPerson(full, 'a1', 'p59', 'interest').activities[0]!.interest).to.deep.equal([
      'p59',
    ]);
  });

  it('takes as many views and answers, and not one more; the old ones can change and go', () => {
    const views = ids(MOST_VIEWS - 1, 'v').map((observation) => ({
      observation,
      view: 'agree' as const,
    }));
    const last = setView({ ...emptyNetwork, views }, 'w', 'agree');
    expect(last.views).to.have.length(MOST_VIEWS);
    expect(setView(last, 'x', 'agree')).to.equal(last);
    expect(viewOf(setView(last, 'w', 'disagree'), 'w')).to.equal('disagree');
    expect(setView(last, 'w', undefined).views).to.have.length(MOST_VIEWS - 1);

    const answers = ids(MOST_ANSWERS - 1, 'q').map((prompt) => ({ prompt, text: 'Ja' }));
    const told = setAnswer({ ...emptyNetwork, answers }, 'r', 'Ja');
    expect(told.answers).to.have.length(MOST_ANSWERS);
    expect(setAnswer(told, 's', 'Ja')).to.equal(told);
    expect(setAnswer(told, 'r', 'Nee').answers.at(-1)!.text).to.equal('Nee');
    expect(setAnswer(told, 'r', '').answers).to.have.length(MOST_ANSWERS - 1);
  });

  it('takes as many kinds of support, and slots that are there', () => {
    const supports = ids(MOST_SUPPORTS + 1, 's').toSorted();
    const data = editAlter(withPersons(1), 'p1', { gives: supports, gets: supports });
    expect(alterOf(data, 'p1')!.gives).to.deep.equal(supports.slice(0, MOST_SUPPORTS));
    expect(alterOf(data, 'p1')!.gets).to.deep.equal(supports.slice(0, MOST_SUPPORTS));
    const slot = (wish: number): number | undefined =>
      alterOf(editAlter(withPersons(1), 'p1', { slot: wish }), 'p1')!.slot;
    expect([1, SLOTS, 0, SLOTS + 1, -1, 1.5, NaN].map(slot)).to.deep.equal([
      1,
      SLOTS,
      ...Array<undefined>(5).fill(undefined),
    ]);
  });

  it('cuts texts at their most, and not one sign sooner', () => {
    const name = 'x'.repeat(NAME_LENGTH);
    const note = 'x'.repeat(NOTE_LENGTH);
    const one = withPersons(1);
    const fields = { name: `${name}y`, group: 'family' };
    expect(addAlter(emptyNetwork, fields).alters[0]!.name).to.equal(name);
    expect(editAlter(one, 'p1', fields).alters[0]!.name).to.equal(name);
    expect(addCentre(one, 'carer', `${name}y`).centres[1]!.name).to.equal(name);
    expect(editCentre(one, 'c1', { name: `${name}y` }).centres[0]!.name).to.equal(name);
    const chore = addActivity(one, { name: `${name}y`, kind: 'chore' });
    expect(chore.activities[0]!.name).to.equal(name);
    expect(editActivity(chore, 'a2', { name: `z${name}` }).activities[0]!.name).to.equal(
      `z${name}`.slice(0, -1),
    );
    expect(setNote(one, `${note}y`).note).to.equal(note);
    expect(setAnswer(one, 'q', `${note}y`).answers[0]!.text).to.equal(note);
  });

  it('gives out ids up to the last one', () => {
    const before = { ...emptyNetwork, issued: MOST_ISSUED - 1 };
    const last = addAlter(before, { name: 'Jan', group: 'family' });
    expect(last.alters[0]!.id).to.equal('p1000000');
    expect(last.issued).to.equal(MOST_ISSUED);
    expect(addAlter(last, { name: 'Jan', group: 'family' })).to.equal(last);
    const high = { ...emptyNetwork, alters: [person('p41')] };
    expect(addAlter(high, { name: 'Jan', group: 'family' }).alters[1]!.id).to.equal('p42');
    const odd = {
      ...emptyNetwork,
      alters: ['p12345678', 'ans-7', '9', 'x1y'].map((id) => person(id)),
    };
    expect(addAlter(odd, { name: 'Jan', group: 'family' }).alters.at(-1)!.id).to.equal('p2');
    const seven = { ...emptyNetwork, alters: [person('p9999999')] };
    expect(addAlter(seven, { name: 'Jan', group: 'family' })).to.equal(seven);
  });
});

describe('a network from outside', () => {
  /** A field at its most and at one more, with the fault that the last one is. */
  const fields: Record<string, [path: string, make: (count: number) => unknown, most: number]> = {
    persons: ['alters', withPersons, MOST_ALTERS],
    'in the centre': [
      'centres',
      (count) => ({
        ...emptyNetwork,
        centres: ids(count, 'c').map((id) => ({ id, name: '', kind: 'carer' })),
      }),
      MOST_CENTRES,
    ],
    activities: [
      'activities',
      (count) => ({ ...emptyNetwork, activities: ids(count, 'a').map((id) => activity(id)) }),
      MOST_ACTIVITIES,
    ],
    'persons in an activity': [
      'activities[0].by',
      (count) => ({ ...withPersons(60), activities: [activity('a1', ids(count))] }),
      MOST_LINKS,
    ],
    'interested persons': [
      'activities[0].interest',
      (count) => ({
        ...withPersons(60),
        activities: [{ ...activity('a1'), interest: ids(count) }],
      }),
      MOST_LINKS,
    ],
    ties: [
      'ties',
      (count) => ({
        ...withPersons(70),
        ties: ids(70)
          .flatMap((a, at) => ids(at).map((b) => [a, b]))
          .slice(0, count)
          .map(([a, b], at) => ({ id: `t${at}`, a, b })),
      }),
      MOST_TIES,
    ],
    answers: [
      'answers',
      (count) => ({
        ...emptyNetwork,
        answers: ids(count, 'q').map((prompt) => ({ prompt, text: 'Ja' })),
      }),
      MOST_ANSWERS,
    ],
    views: [
      'views',
      (count) => ({
        ...emptyNetwork,
        views: ids(count, 'v').map((observation) => ({ observation, view: 'agree' })),
      }),
      MOST_VIEWS,
    ],
    'kinds of support': [
      'alters[0].gives',
      (count) => ({ ...emptyNetwork, alters: [person('p1', { gives: ids(count, 's') })] }),
      MOST_SUPPORTS,
    ],
    slots: [
      'alters[0].slot',
      (slot) => ({ ...emptyNetwork, alters: [person('p1', { slot })] }),
      SLOTS,
    ],
    'ids given out': ['issued', (issued) => ({ ...emptyNetwork, issued }), MOST_ISSUED],
    'signs in a name': [
      'alters[0].name',
      (length) => ({ ...emptyNetwork, alters: [person('p1', { name: 'x'.repeat(length) })] }),
      NAME_LENGTH,
    ],
    'signs in a note': [
      'note',
      (length) => ({ ...emptyNetwork, note: 'x'.repeat(length) }),
      NOTE_LENGTH,
    ],
  };
  for (const [what, [path, make, most]] of Object.entries(fields))
    it(`has as many ${what} at most`, () => {
      expect(faults(make(most))).to.deep.equal([]);
      expect(faults(make(most + 1))).to.deep.equal([`${path} too-long`]);
    });

  it('has at least one in the centre, a slot from 1 on, and names of something', () => {
    expect(faults({ ...emptyNetwork, centres: [] })).to.deep.equal(['centres too-short']);
    const one = (more: object) => ({ ...emptyNetwork, alters: [{ ...person('p1'), ...more }] });
    expect(faults(one({ slot: 1 }))).to.deep.equal([]);
    expect(faults(one({ slot: 0 }))).to.deep.equal(['alters[0].slot too-short']);
    expect(faults(one({ name: ' \n' }))).to.deep.equal(['alters[0].name format']);
    expect(faults({ ...emptyNetwork, issued: -1 })).to.deep.equal(['issued too-short']);
    expect(faults({ ...emptyNetwork, issued: 0 })).to.deep.equal([]);
    expect(faults({ ...emptyNetwork, note: '\ud83d' })).to.deep.equal(['note format']);
    const answers = [{ prompt: 'q', text: ' ' }];
    expect(faults({ ...emptyNetwork, answers })).to.deep.equal(['answers[0].text format']);
  });
});

it('what a content file offers has every id and letter once', () => {
  expect(choiceFaults(choices)).to.deep.equal([]);
  const twice = <Item>([first, second, ...rest]: readonly Item[], field: keyof Item): Item[] => [
    first!,
    { ...second!, [field]: first![field] },
    ...rest,
  ];
  for (const list of [
    'groups',
    'rings',
    'distances',
    'frequencies',
    'supports',
    'qualities',
    'activityKinds',
  ] as const)
    expect(
      choiceFaults({ ...choices, [list]: twice<{ id: string }>(choices[list], 'id') }).map(
        ({ path, problem }) => `${path} ${problem}`,
      ),
    ).to.deep.equal([`${list}[1].id duplicate`]);
  const letters = { ...choices, supports: twice(choices.supports, 'letter') };
  expect(choiceFaults(letters).map(({ path }) => path)).to.deep.equal(['supports[1].letter']);
});
