import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { parseWith } from '../src/core/faults/parse.js';
import {
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
} from '../src/kits/network/network-data.model.js';
import { choiceFaults, networkChoices } from '../src/kits/network/network-choices.schema.js';
import { circleData } from '../src/kits/circle/circle.schema.js';
import { activity, ids, person, withPersons } from './support/network-things.js';
import { choices } from './support/networks.js';

const faults = (data: unknown): string[] => {
  const read = parseWith(circleData, data);
  return read.ok ? [] : read.faults.map(({ path, problem }) => `${path} ${problem}`);
};

describe('a network from outside', () => {
  it('may hold nobody but a client without a name', () => {
    expect(faults(emptyNetwork)).to.deep.equal([]);
  });

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

describe('what a content file offers', () => {
  /** Fewest and most of each list. */
  const counts = {
    groups: [1, 12],
    rings: [3, 3],
    distances: [0, 8],
    frequencies: [0, 8],
    supports: [1, 12],
    qualities: [0, 6],
    activityKinds: [1, 8],
  } as const;
  const file = z.strictObject(networkChoices);
  const offered = (list: keyof typeof counts, count: number): string[] => {
    const [first] = choices[list] as { id: string }[];
    const items = Array.from({ length: count }, () => first);
    const read = parseWith(file, { ...choices, [list]: items });
    return read.ok ? [] : read.faults.map(({ path, problem }) => `${path} ${problem}`);
  };
  for (const [name, [fewest, most]] of Object.entries(counts))
    it(`has ${fewest} to ${most} ${name}`, () => {
      const list = name as keyof typeof counts;
      expect(offered(list, fewest)).to.deep.equal([]);
      expect(offered(list, most)).to.deep.equal([]);
      expect(offered(list, most + 1)).to.deep.equal([`${list} too-long`]);
      if (fewest) expect(offered(list, fewest - 1)).to.deep.equal([`${list} too-short`]);
    });

  it('has one letter for each kind of support', () => {
    const [first] = choices.supports;
    for (const [letter, taken] of [
      ['É', true],
      ['李', true],
      ['AB', false],
      ['1', false],
      ['', false],
    ] as const)
      expect(parseWith(file, { ...choices, supports: [{ ...first, letter }] }).ok, letter).to.equal(
        taken,
      );
  });
});
