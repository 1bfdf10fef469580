import { expect } from '@open-wc/testing';
import content from '../content/network-ecogram/nl.json' with { type: 'json' };
import { addActivity, linkPerson } from '../src/kits/network/network-activities.model.js';
import type { Observation } from '../src/kits/network/network-observations.js';
import { emptyNetwork } from '../src/kits/network/network-data.model.js';
import { addTie, alterOf, editAlter } from '../src/kits/network/network.model.js';
import { FEW } from '../src/tools/network-ecogram/ecogram-sentences.model.js';
import {
  addPerson,
  answered,
  countsOf,
  ideasLeft,
  isFormal,
  movePerson,
  partsOf,
  peopleByGroup,
  promptsFor,
  sentenceOf,
} from '../src/tools/network-ecogram/network-ecogram.model.js';
import type { NetworkEcogramContent } from '../src/tools/network-ecogram/network-ecogram.schema.js';
import { choices } from './support/networks.js';
import { withPersons } from './support/network-things.js';

// What `network-ecogram.model.test.ts` tries, at the bounds.

const { groups } = choices;

describe('who is in care', () => {
  it('goes by the kind of the group, unless it is said', () => {
    expect(
      ['professionals', 'volunteers', 'family', 'martians'].map((id) => isFormal(groups, id)),
    ).to.eql([true, false, false, false]);
    const added = (group: string, more = {}): boolean =>
      addPerson(emptyNetwork, groups, { name: 'A', group, ...more }).alters[0]!.formal;
    expect(added('professionals')).to.equal(true);
    expect(added('professionals', { formal: false })).to.equal(false);
    expect(added('family', { formal: true })).to.equal(true);
  });

  it('changes on the way in and out alone', () => {
    const formal = (from: string, to: string | undefined, was: boolean): boolean => {
      const data = editAlter(withPersons(1), 'p1', { group: from, formal: was });
      const place = to ? { group: to } : { ring: 3 as const };
      return alterOf(movePerson(data, groups, 'p1', place), 'p1')!.formal;
    };
    expect(formal('family', 'professionals', false)).to.equal(true);
    expect(formal('professionals', 'family', true)).to.equal(false);
    expect(formal('professionals', 'family', false)).to.equal(false);
    expect(formal('family', 'friends', true)).to.equal(true);
    expect(formal('professionals', 'professionals', false)).to.equal(false);
    expect(formal('professionals', undefined, false)).to.equal(false);
    expect(formal('martians', 'professionals', false)).to.equal(true);
  });
});

it('groups without anyone are left out of the list', () => {
  expect(peopleByGroup(emptyNetwork, groups)).to.deep.equal([]);
  const data = withPersons(2);
  expect(peopleByGroup(data, groups)).to.deep.equal([
    { group: groups.find(({ id }) => id === 'family'), alters: data.alters },
  ]);
  expect(peopleByGroup(data, [])).to.deep.equal([{ group: undefined, alters: data.alters }]);
});

describe('a sentence', () => {
  const observed = (more: Partial<Observation>): Observation => ({
    id: 'x',
    kind: 'size',
    persons: [],
    activities: [],
    counts: {},
    ...more,
  });
  const chores = (wished: boolean) =>
    addActivity(addActivity(emptyNetwork, { name: 'Was', kind: 'chore', wished }), {
      name: 'Tuin',
      kind: 'chore',
    });
  const told = (more: Partial<Observation>, data = emptyNetwork): string =>
    sentenceOf(observed(more), data);

  it('of what nobody does tells first who might, then whether it is wished', () => {
    const kind = 'nobody-does';
    expect(told({ kind, activities: ['a2'] }, chores(false))).to.equal('nobody-does');
    expect(told({ kind, activities: ['a2'] }, chores(true))).to.equal('nobody-does-wish');
    expect(told({ kind, activities: ['a3'] }, chores(true)), 'another one is').to.equal(kind);
    expect(told({ kind, activities: ['a2'], persons: ['p1'] }, chores(true))).to.equal(
      'nobody-does-interest',
    );
  });

  it('of two groups tells whether there are ties', () => {
    const family = 'family-and-formal';
    expect(told({ kind: family, counts: { ties: 1 } })).to.equal(family);
    expect(told({ kind: family, counts: { ties: 0 } })).to.equal('family-and-formal-none');
    expect(told({ kind: 'busiest', persons: ['p1', 'p2'] })).to.equal('busiest');
    expect(told({ kind: 'far-away', persons: ['p1', 'p2'] })).to.equal('far-away');
  });
});

it('questions for few come first up to one short of enough', () => {
  const { prompts } = content as unknown as NetworkEcogramContent;
  const ids = (size: number) => promptsFor(withPersons(size), prompts).map(({ id }) => id);
  const asWritten = prompts.map(({ id }) => id);
  const few = prompts.filter((each) => each.few).map(({ id }) => id);
  const rest = prompts.filter((each) => !each.few).map(({ id }) => id);
  expect(FEW).to.equal(4);
  expect(ids(FEW - 1)).to.deep.equal([...few, ...rest]);
  expect(ids(FEW)).to.deep.equal(asWritten);
  expect([...few, ...rest]).not.to.deep.equal(asWritten);
  expect(answered(emptyNetwork, prompts)).to.deep.equal([]);
});

it('what is counted and told of activities is that of each person alone', () => {
  const data = linkPerson(
    linkPerson(
      addActivity(addActivity(withPersons(2), { name: 'Was', kind: 'chore' }), {
        name: 'Koor',
        kind: 'hobby',
      }),
      'a3',
      'p1',
      'by',
    ),
    'a4',
    'p1',
    'interest',
  );
  expect(countsOf(data)).to.deep.equal({ persons: 2, ties: 0, activities: 2, doneByNobody: 1 });
  expect(countsOf(addTie(emptyNetwork, 'p1', 'p2'))).to.deep.equal({
    persons: 0,
    ties: 0,
    activities: 0,
    doneByNobody: 0,
  });
  expect(partsOf(data, 'p1')).to.deep.equal({ does: ['Was'], shares: ['Koor'] });
  expect(partsOf(data, 'p2')).to.deep.equal({ does: [], shares: [] });
  const ideas = ['Was', 'was', 'Tuin'].map((label, at) => ({ id: `i${at}`, label, kind: 'chore' }));
  expect(ideasLeft(data, ideas).map(({ label }) => label)).to.deep.equal(['was', 'Tuin']);
});
