import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { compareNetworks } from '../src/kits/network/network-compare.model.js';
import { observations, type ObservationKind } from '../src/kits/network/network-observations.js';
import { addActivity, linkPerson } from '../src/kits/network/network-activities.model.js';
import { emptyNetwork, type NetworkData } from '../src/kits/network/network-data.model.js';
import {
  addAlter,
  addCentre,
  addTie,
  editAlter,
  editCentre,
  moveAlter,
  removeAlter,
  removeTie,
} from '../src/kits/network/network.model.js';
import { aNetwork, choices } from './support/networks.js';

type Operation = (data: NetworkData) => NetworkData;
const after = (...steps: Operation[]): NetworkData =>
  steps.reduce((data, step) => step(data), emptyNetwork);
const person =
  (name: string, group = 'family', more = {}): Operation =>
  (data) =>
    addAlter(data, { name, group, ...more });
const chore =
  (name: string, ...by: string[]): Operation =>
  (data) => {
    const made = addActivity(data, { name, kind: 'chore' });
    const id = made.activities.at(-1)!.id;
    return by.reduce((each, one) => linkPerson(each, id, one, 'by'), made);
  };
const tie =
  (one: string, other: string): Operation =>
  (data) =>
    addTie(data, one, other);
const of = (data: NetworkData, kind: ObservationKind) =>
  observations(data, choices).filter((each) => each.kind === kind);

describe('observations', () => {
  it('are none of an empty network', () => {
    expect(observations(emptyNetwork, choices)).to.deep.equal([]);
  });

  it('count size and make-up', () => {
    const data = after(person('A'), person('B'), person('C', 'professionals', { formal: true }));
    expect(of(data, 'size')[0]?.counts).to.deep.equal({
      all: 3,
      formal: 1,
      'in-family': 2,
      'in-professionals': 1,
    });
  });

  it('have a density from two persons on, without the centre', () => {
    expect(of(after(person('A')), 'density')).to.deep.equal([]);
    const data = after(person('A'), person('B'), person('C'), tie('p2', 'p4'));
    expect(of(data, 'density')[0]?.counts).to.deep.equal({ ties: 1, pairs: 3 });
  });

  it('tell what rests on one, for everyone but the client', () => {
    const data = after(
      person('A'),
      person('B'),
      chore('Koken', 'p2'),
      chore('Tuin', 'p2', 'p3'),
      chore('Was', 'c1'),
      chore('Boodschappen', 'p2'),
    );
    expect(of(data, 'rests-on-one').map((each) => [each.persons, each.activities])).to.deep.equal([
      [['p2'], ['a4', 'a7']],
    ]);
    const carer = addCentre(data, 'carer');
    const own = linkPerson(
      addActivity(carer, { name: 'Administratie', kind: 'chore' }),
      'a9',
      'c8',
      'by',
    );
    expect(of(own, 'rests-on-one').map((each) => each.persons)).to.deep.equal([['p2'], ['c8']]);
  });

  it('tell what nobody does, and who shares the interest', () => {
    const data = linkPerson(after(person('A'), chore('Koor')), 'a3', 'p2', 'interest');
    expect(of(data, 'nobody-does')).to.have.lengthOf(1);
    expect(of(data, 'nobody-does')[0]).to.deep.include({ persons: ['p2'], activities: ['a3'] });
  });

  it('tell the share of the busiest, unless all do as much', () => {
    const even = after(person('A'), person('B'), chore('Koken', 'p2'), chore('Tuin', 'p3'));
    expect(of(even, 'busiest')).to.deep.equal([]);
    const data = chore('Was', 'p2')(even);
    expect(of(data, 'busiest')[0]).to.deep.include({
      persons: ['p2'],
      counts: { does: 2, all: 3 },
    });
  });

  it('tell who gives and gets nothing, once support has been said at all', () => {
    const none = after(person('A'), person('B'));
    expect(of(none, 'neither')).to.deep.equal([]);
    const data = after(
      person('A', 'family', { gives: ['advice'] }),
      person('B', 'family', { gets: ['company'] }),
      person('C', 'family', { gives: ['company'], gets: ['company'] }),
      person('D'),
      person('E'),
      chore('Koken', 'p6'),
    );
    expect(of(data, 'only-gives')[0]?.persons).to.deep.equal(['p2', 'p6']);
    expect(of(data, 'only-gets')[0]?.persons).to.deep.equal(['p3']);
    expect(of(data, 'neither')[0]?.persons).to.deep.equal(['p5']);
  });

  it('tell who is far away, and who has no link to others', () => {
    const data = after(person('A', 'family', { distance: 'far' }), person('B'), person('C'));
    expect(of(data, 'far-away')[0]?.persons).to.deep.equal(['p2']);
    expect(of(data, 'no-links')).to.deep.equal([]);
    expect(of(tie('p2', 'p3')(data), 'no-links')[0]?.persons).to.deep.equal(['p4']);
  });

  it('tell whether family and professionals are in contact, where there are both', () => {
    const family = after(person('A'), person('B', 'friends'));
    expect(of(family, 'family-and-formal')).to.deep.equal([]);
    const data = person('Zuster', 'professionals', { formal: true })(family);
    expect(of(data, 'family-and-formal')[0]).to.deep.include({ persons: [], counts: { ties: 0 } });
    const met = tie('p4', 'p2')(tie('p4', 'p3')(data));
    expect(of(met, 'family-and-formal')[0]?.counts).to.deep.equal({ ties: 1 });
    expect(of(met, 'family-and-formal')[0]?.persons).to.have.members(['p2', 'p4']);
  });

  it('have ids of their own that change with the fact, and only then', () => {
    fc.assert(
      fc.property(aNetwork({ min: 0, max: 12 }), (data) => {
        const all = observations(data, choices);
        const ids = all.map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        for (const id of ids) expect(id).to.match(/^[a-z0-9][a-z0-9-]{0,63}$/);
        const moved = data.alters.reduce((each, { id }) => moveAlter(each, id, { slot: 3 }), data);
        expect(observations(moved, choices)).to.deep.equal(all);
      }),
    );
    const data = after(person('A', 'family', { distance: 'far' }));
    const more = person('B', 'family', { distance: 'far' })(data);
    expect(of(more, 'far-away')[0]?.id).not.to.equal(of(data, 'far-away')[0]?.id);
  });
});

describe('two moments', () => {
  const names = (all: readonly { name: string }[]): string[] => all.map(({ name }) => name);
  const start = after(
    person('Anna'),
    person('Bas'),
    person('Cem'),
    tie('p2', 'p3'),
    chore('Koken', 'p2'),
  );

  it('that are one show no difference', () => {
    fc.assert(
      fc.property(aNetwork({ min: 0, max: 12 }, { centres: 2 }), (data) => {
        const { alters, ties, activities } = compareNetworks(data, structuredClone(data));
        for (const each of [alters, ties, activities])
          expect(each).to.deep.equal({ came: [], went: [], changed: [] });
      }),
    );
  });

  it('turn round when the moments do', () => {
    fc.assert(
      fc.property(aNetwork({ min: 0, max: 9 }), aNetwork({ min: 0, max: 9 }), (one, other) => {
        const there = compareNetworks(one, other).alters;
        const back = compareNetworks(other, one).alters;
        expect(back.came.length).to.equal(there.went.length);
        expect(back.went.length).to.equal(there.came.length);
      }),
    );
  });

  it('tell who came, who went and what changed', () => {
    const end = [
      (data: NetworkData) => removeAlter(data, 'p4'),
      person('Dirk'),
      (data: NetworkData) => editAlter(data, 'p2', { ring: 1, gives: ['advice'] }),
      (data: NetworkData) => editAlter(data, 'p3', { name: 'Bas Bakker' }),
    ].reduce((data, each) => each(data), start);
    const { alters, ties } = compareNetworks(start, end);
    expect(names(alters.came)).to.deep.equal(['Dirk']);
    expect(names(alters.went)).to.deep.equal(['Cem']);
    expect(alters.changed.map(({ after: now, fields }) => [now.name, fields])).to.deep.equal([
      ['Anna', ['ring', 'gives']],
      ['Bas Bakker', ['name']],
    ]);
    expect(ties).to.deep.equal({ came: [], went: [], changed: [] });
  });

  it('know persons by name in another document', () => {
    const other = after(person('Bas'), person('anna '), tie('p2', 'p3'), chore('Koken', 'p3'));
    const { alters, ties, activities } = compareNetworks(start, other);
    expect(names(alters.went)).to.deep.equal(['Cem']);
    expect(alters.came).to.deep.equal([]);
    expect(ties).to.deep.equal({ came: [], went: [], changed: [] });
    expect(activities.changed).to.deep.equal([]);
  });

  it('do not take two strangers with one id for one', () => {
    const { alters } = compareNetworks(after(person('Anna')), after(person('Bas')));
    expect(names(alters.went)).to.deep.equal(['Anna']);
    expect(names(alters.came)).to.deep.equal(['Bas']);
  });

  it('tell ties that went, and keep a centre that got a name', () => {
    expect(compareNetworks(start, removeTie(start, 't5')).ties.went).to.have.lengthOf(1);
    const couple = editAlter(addCentre(start, 'carer'), 'p2', { centres: ['c1'] });
    const called = editCentre(couple, 'c1', { name: 'Mevrouw Smit' });
    expect(compareNetworks(couple, called).alters.changed).to.deep.equal([]);
  });
});
