import { expect } from '@open-wc/testing';
import { compareNetworks } from '../src/kits/network/network-compare.model.js';
import {
  OBSERVATION_KINDS,
  observations,
  type ObservationKind,
} from '../src/kits/network/network-observations.js';
import { addActivity, linkPerson } from '../src/kits/network/network-activities.model.js';
import {
  type Alter,
  emptyNetwork,
  type NetworkData,
} from '../src/kits/network/network-data.model.js';
import { addCentre, addTie, editAlter, editTie } from '../src/kits/network/network.model.js';
import { choices } from './support/networks.js';
import { person, withPersons } from './support/network-things.js';

// What `network-facts.model.test.ts` tries, at the bounds.

const doing = (data: NetworkData, ...all: string[][]): NetworkData =>
  all.reduce((each, by) => {
    const made = addActivity(each, { name: 'Koken', kind: 'chore' });
    return by.reduce((now, id) => linkPerson(now, made.activities.at(-1)!.id, id, 'by'), made);
  }, data);
const of = (data: NetworkData, kind: ObservationKind) =>
  observations(data, choices).filter((each) => each.kind === kind);
const personsOf = (data: NetworkData, kind: ObservationKind): string[] =>
  of(data, kind).flatMap(({ persons }) => persons);
const withAlters = (...alters: Alter[]): NetworkData => ({ ...emptyNetwork, issued: 50, alters });

describe('an observation', () => {
  it('is told in the order of the kinds', () => {
    const data = addTie(
      doing(
        withAlters(
          person('p1', { gives: ['advice'], distance: 'far' }),
          person('p2', { gets: ['company'] }),
          person('p3', { group: 'professionals', formal: true }),
          person('p4', { gives: ['advice'], gets: ['advice'] }),
        ),
        ['p1'],
        ['p1'],
        [],
        ['p4', 'p1'],
      ),
      'p1',
      'p2',
    );
    const kinds = observations(data, choices).map(({ kind }) => kind);
    expect(new Set(kinds)).to.deep.equal(new Set(OBSERVATION_KINDS));
    expect(kinds).to.deep.equal(
      kinds.toSorted(
        (one, other) => OBSERVATION_KINDS.indexOf(one) - OBSERVATION_KINDS.indexOf(other),
      ),
    );
  });

  it('of size names everyone, and density begins at two', () => {
    expect(of(withPersons(1), 'size')[0]).to.deep.include({
      persons: ['p1'],
      counts: { all: 1, formal: 0, 'in-family': 1 },
    });
    expect(of(withPersons(1), 'density')).to.deep.equal([]);
    expect(of(withPersons(2), 'density')[0]!.counts).to.deep.equal({ ties: 0, pairs: 1 });
    expect(of(withPersons(5), 'density')[0]!.counts).to.deep.equal({ ties: 0, pairs: 10 });
  });

  it('of what rests on one needs an activity that nobody else does', () => {
    const data = doing(withPersons(3), ['p1', 'p2'], ['p2'], ['p3', 'p2'], ['p2']);
    expect(of(data, 'rests-on-one').map((each) => [each.persons, each.activities])).to.deep.equal([
      [['p2'], ['a5', 'a7']],
    ]);
    // What the client does as well does not rest on the other alone.
    expect(of(doing(withPersons(1), ['c1', 'p1']), 'rests-on-one')).to.deep.equal([]);
  });

  it('of who does most begins at two activities', () => {
    const busiest = (size: number, ...all: string[][]) =>
      of(doing(withPersons(size), ...all), 'busiest').map((each) => [each.persons, each.counts]);
    expect(busiest(2, ['p1'])).to.deep.equal([]);
    expect(busiest(2, ['p1'], ['p1'])).to.deep.equal([[['p1'], { does: 2, all: 2 }]]);
    expect(busiest(2, ['p1'], ['p2'])).to.deep.equal([]);
    expect(busiest(2, ['p1', 'p2'], ['p2'])).to.deep.equal([[['p2'], { does: 2, all: 2 }]]);
    expect(busiest(3, ['p1', 'p2'], ['p1', 'p2'], ['p3'])).to.deep.equal([
      [['p1', 'p2'], { does: 2, all: 3 }],
    ]);
    // What nobody does, or the client alone, is not counted.
    expect(busiest(1, ['p1'], [], ['c1'])).to.deep.equal([]);
    expect(busiest(1, ['p1', 'c1'], ['p1'], [])).to.deep.equal([[['p1'], { does: 2, all: 2 }]]);
  });

  it('of another in the centre is as of anyone, and of a client it is not', () => {
    const carer = addCentre(withPersons(1), 'carer');
    expect(personsOf(doing(carer, ['c2'], ['c2']), 'busiest')).to.deep.equal(['c2']);
    const client = addCentre(withPersons(1), 'client');
    expect(personsOf(doing(client, ['c2'], ['c2']), 'busiest')).to.deep.equal([]);
  });

  it('of support counts what is done, and begins once anything is said', () => {
    const all = (data: NetworkData) =>
      (['only-gives', 'only-gets', 'neither'] as const).map((kind) => personsOf(data, kind));
    expect(all(withPersons(2))).to.deep.equal([[], [], []]);
    expect(all(doing(withPersons(2), ['p2']))).to.deep.equal([['p2'], [], ['p1']]);
    const gets = editAlter(withPersons(2), 'p1', { gets: ['advice'] });
    expect(all(gets)).to.deep.equal([[], ['p1'], ['p2']]);
    expect(all(doing(gets, ['p1']))).to.deep.equal([[], [], ['p2']]);
    expect(all(editAlter(gets, 'p1', { gives: ['advice'] }))).to.deep.equal([[], [], ['p2']]);
  });

  it('of who is far away goes by what the content calls far', () => {
    const data = withAlters(
      person('p1', { distance: 'far' }),
      person('p2', { distance: 'near-by' }),
      person('p3', { distance: 'mars' }),
      person('p4'),
    );
    expect(personsOf(data, 'far-away')).to.deep.equal(['p1']);
  });

  it('of family and care counts the ties between them, whichever end comes first', () => {
    const care = { group: 'professionals', formal: true };
    const people = [
      person('p1', care),
      person('p2'),
      person('p3', care),
      person('p4'),
      person('p5', { group: 'friends' }),
    ];
    const tied = (...ties: string[][]): NetworkData =>
      ties.reduce((data, [a, b]) => addTie(data, a!, b!), withAlters(...people));
    const told = (data: NetworkData) =>
      of(data, 'family-and-formal').map((each) => [[...each.persons].sort(), each.counts]);
    expect(told(tied())).to.deep.equal([[[], { ties: 0 }]]);
    expect(told(tied(['p1', 'p3'], ['p2', 'p4'], ['p5', 'p1'], ['p5', 'p2']))).to.deep.equal([
      [[], { ties: 0 }],
    ]);
    expect(told(tied(['p1', 'p2'], ['p2', 'p3'], ['p4', 'p3']))).to.deep.equal([
      [['p1', 'p2', 'p3', 'p4'], { ties: 3 }],
    ]);
    expect(told(withAlters(...people.slice(1, 2), people[3]!))).to.deep.equal([]);
    expect(told(withAlters(people[0]!, people[4]!))).to.deep.equal([]);
    // A paid relative is of care, not of the family.
    expect(told(withAlters(person('p1', { formal: true })))).to.deep.equal([]);
  });
});

describe('two moments, at the bounds', () => {
  const start = addTie(
    withAlters(
      person('p1', { name: 'Anna' }),
      person('p2', { name: 'Bas' }),
      person('p3', { name: 'Cem' }),
      person('p4', { name: 'Dee' }),
    ),
    'p1',
    'p2',
  );
  const rename = (data: NetworkData, names: Record<string, string>): NetworkData =>
    Object.entries(names).reduce((each, [id, name]) => editAlter(each, id, { name }), data);
  const told = (after: NetworkData, before = start) => {
    const { came, went, changed } = compareNetworks(before, after).alters;
    const names = (all: readonly Alter[]): string => all.map(({ name }) => name).join(' ');
    return [
      names(went),
      names(came),
      changed
        .map((each) => `${each.before.name}–${each.after.name} ${each.fields.join(' ')}`)
        .join(),
    ];
  };

  it('trust ids that half of the names agree with, and no fewer', () => {
    expect(told(rename(start, { p1: 'Eva', p2: 'Fay' }))).to.deep.equal([
      '',
      '',
      'Anna–Eva name,Bas–Fay name',
    ]);
    expect(told(rename(start, { p1: 'Eva', p2: 'Fay', p3: 'Gus' }))).to.deep.equal([
      'Anna Bas Cem',
      'Eva Fay Gus',
      '',
    ]);
  });

  it('know a name that stands once at each moment, and no name that stands twice', () => {
    const other = withAlters(person('p7', { name: ' anna ' }), person('p8', { name: 'BAS' }));
    expect(told(other)).to.deep.equal(['Cem Dee', '', 'Anna– anna  name,Bas–BAS name']);
    const twice = withAlters(person('p7', { name: 'Anna' }), person('p8', { name: 'Anna' }));
    expect(told(twice)).to.deep.equal(['Anna Bas Cem Dee', 'Anna Anna', '']);
    expect(told(start, twice)).to.deep.equal(['Anna Anna', 'Anna Bas Cem Dee', '']);
  });

  it('tell each field that changed, and not where someone stands in a sector', () => {
    expect(told(editAlter(start, 'p2', { slot: 3 }))).to.deep.equal(['', '', '']);
    const said = editAlter(start, 'p2', { ring: 1, formal: true, quality: 'tense', gets: ['a'] });
    expect(told(said)[2]).to.equal('Bas–Bas ring formal gets quality');
    // What was unsaid is a field that the first moment alone has.
    expect(told(start, said)[2]).to.equal('Bas–Bas ring quality formal gets');
  });

  it('tell of a tie that its quality changed, that it went and that it came', () => {
    const ties = (before: NetworkData, after: NetworkData) => {
      const { came, went, changed } = compareNetworks(before, after).ties;
      return [went.length, came.length, changed.map(({ fields }) => fields)];
    };
    const tense = editTie(start, 't51', { quality: 'tense' });
    expect(ties(start, tense)).to.deep.equal([0, 0, [['quality']]]);
    expect(ties(tense, editTie(tense, 't51', { quality: 'tense' }))).to.deep.equal([0, 0, []]);
    expect(ties({ ...start, ties: [] }, start)).to.deep.equal([0, 1, []]);
    expect(ties(start, addTie({ ...start, ties: [] }, 'p1', 'p3'))).to.deep.equal([1, 1, []]);
  });

  it('tell of an activity who came to do it, in whatever order', () => {
    const chore = doing(start, ['p1', 'p3']);
    const { activities } = compareNetworks(chore, linkPerson(chore, 'a52', 'p2', 'by'));
    expect(activities.changed.map(({ fields }) => fields)).to.deep.equal([['by']]);
    const interest = compareNetworks(chore, linkPerson(chore, 'a52', 'p2', 'interest'));
    expect(interest.activities.changed.map(({ fields }) => fields)).to.deep.equal([['interest']]);
    const wished = { ...chore, activities: [{ ...chore.activities[0]!, wished: true }] };
    expect(compareNetworks(chore, wished).activities.changed[0]!.fields).to.deep.equal(['wished']);
    const turned = { ...chore, activities: [{ ...chore.activities[0]!, by: ['p3', 'p1'] }] };
    expect(compareNetworks(chore, turned).activities.changed).to.deep.equal([]);
  });

  it('tell of someone whom in the centre they know', () => {
    const couple = addCentre(start, 'carer');
    const some = editAlter(couple, 'p2', { centres: ['c1'] });
    expect(told(some, couple)).to.deep.equal(['', '', 'Bas–Bas centres']);
    expect(told(some, some)).to.deep.equal(['', '', '']);
  });
});
