import * as fc from 'fast-check';
import {
  emptyNetwork,
  type NetworkData,
  type Ring,
  RINGS,
  SLOTS,
} from '../../src/kits/network/network-data.model.js';
import { addAlter, addCentre, addTie } from '../../src/kits/network/network.model.js';
import type { NetworkChoices } from '../../src/kits/network/network-choices.schema.js';

const labels = (...all: string[]): { id: string; label: string }[] =>
  all.map((label) => ({ id: label.toLowerCase().replaceAll(/\W+/g, '-'), label }));

/** What a content file might offer. */
export const choices: NetworkChoices = {
  groups: [
    { id: 'household', label: 'Household', kind: 'family' },
    { id: 'family', label: 'Family', kind: 'family' },
    { id: 'friends', label: 'Friends', kind: 'informal' },
    { id: 'neighbours', label: 'Neighbours', kind: 'informal' },
    { id: 'acquaintances', label: 'Acquaintances and colleagues', kind: 'informal' },
    { id: 'volunteers', label: 'Volunteers', kind: 'volunteer' },
    { id: 'professionals', label: 'Professionals', kind: 'formal' },
  ],
  rings: labels('Close', 'Near', 'Further away'),
  distances: [
    { id: 'same-house', label: 'Same house', far: false },
    { id: 'near-by', label: 'Near by', far: false },
    { id: 'far', label: 'More than an hour, by car', far: true },
  ],
  frequencies: labels('Every day', 'Every week', 'Less'),
  supports: [
    { id: 'practical', label: 'Practical', letter: 'P' },
    { id: 'company', label: 'Company', letter: 'C' },
    { id: 'advice', label: 'Advice', letter: 'A' },
    { id: 'emotional', label: 'Emotional', letter: 'E' },
  ],
  qualities: [
    { id: 'supporting', label: 'Supporting', line: 'thick' },
    { id: 'neutral', label: 'Neutral', line: 'plain' },
    { id: 'tense', label: 'Tense', line: 'hatched' },
  ],
  activityKinds: labels('Activity', 'Hobby', 'Chore'),
};

const idOf = (list: readonly { id: string }[]): fc.Arbitrary<string> =>
  fc.constantFrom(...list.map(({ id }) => id));
const some = (list: readonly { id: string }[]): fc.Arbitrary<string[]> =>
  fc.subarray(list.map(({ id }) => id));

/** Names of all sorts: short and long, odd signs, other scripts, many equal. */
export const aName = fc.oneof(
  fc.constantFrom('Jan', 'Anna de Vries', 'Mevrouw Van den Broek-Westerhuis', '<img onerror>'),
  fc.constantFrom(
    '李小龍在這裡',
    '👩‍👩‍👧‍👦🎉',
    '\u202eabc',
    'محمد عبد الله',
    'W'.repeat(200),
    "'=1+1",
    '=1+1',
  ),
  fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).filter((name) => /\S/.test(name)),
);

const person = (slots: boolean) =>
  fc.record({
    name: aName,
    group: idOf(choices.groups),
    ring: fc.constantFrom<Ring>(...RINGS),
    slot: slots
      ? fc.option(fc.integer({ min: 1, max: SLOTS }), { nil: undefined, freq: 2 })
      : fc.constant(undefined),
    distance: fc.option(idOf(choices.distances), { nil: undefined }),
    frequency: fc.option(idOf(choices.frequencies), { nil: undefined }),
    quality: fc.option(idOf(choices.qualities), { nil: undefined }),
    formal: fc.boolean(),
    firstContact: fc.boolean(),
    gives: some(choices.supports),
    gets: some(choices.supports),
  });

/** A network of so many persons, with about as many ties. */
export const aNetwork = (
  size: { min: number; max: number },
  { slots = false, centres = 1 } = {},
): fc.Arbitrary<NetworkData> =>
  fc
    .record({
      persons: fc.array(person(slots), { minLength: size.min, maxLength: size.max, size: 'max' }),
      ties: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: size.max, size: 'max' }),
    })
    .map(({ persons, ties }) => {
      let data: NetworkData = emptyNetwork;
      for (let at = 1; at < centres; at++) data = addCentre(data, 'carer', 'Joke');
      for (const each of persons) data = addAlter(data, each);
      const { alters } = data;
      const at = (number: number): string => alters[number % (alters.length || 1)]?.id ?? '';
      return ties.reduce((each, [a, b]) => addTie(each, at(a), at(b)), data);
    });
