import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { addActivity, linkPerson } from '../src/kits/network/network-activities.model.js';
import { asSet, asTyped, change, put, without } from '../src/kits/network/network-things.model.js';
import { emptyNetwork } from '../src/kits/network/network-data.model.js';
import {
  addAlter,
  addCentre,
  addTie,
  alterOf,
  altersAt,
  centreOf,
  centresOf,
  editAlter,
  editCentre,
  editTie,
  kindOf,
  moveAlter,
  otherEnd,
  personOf,
  removeAlter,
  removeCentre,
  removeTie,
  tieBetween,
  tiesOf,
} from '../src/kits/network/network.model.js';
import { choices } from './support/networks.js';
import { person, withPersons } from './support/network-things.js';

// The bounds of the operations of which `network.model.test.ts` tries the laws.

const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

describe('a thing of a list', () => {
  const list = [
    { id: 'a', n: 1 },
    { id: 'b', n: 2 },
    { id: 'c', n: 3 },
  ];

  it('changes in its place, and the list stays the same one when nothing does', () => {
    expect(change(list, 'b', (old) => ({ ...old, n: 9 }))).to.deep.equal([
      list[0],
      { id: 'b', n: 9 },
      list[2],
    ]);
    expect(change(list, 'b', (old) => ({ ...old }))).to.equal(list);
    expect(change(list, 'x', (old) => ({ ...old, n: 9 }))).to.equal(list);
  });

  it('goes, and the list stays the same one when it is not there', () => {
    expect(without(list, 'b')).to.deep.equal([list[0], list[2]]);
    expect(without(list, 'x')).to.equal(list);
  });

  it('is put in place, and the data stay the same when each is what they have', () => {
    const { ties, views } = emptyNetwork;
    expect(put(emptyNetwork, { ties, views })).to.equal(emptyNetwork);
    const other = put(emptyNetwork, { ties, note: 'x' });
    expect(other).to.deep.equal({ ...emptyNetwork, note: 'x' });
  });
});

describe('what is typed', () => {
  it('stays as it is, but for halves of signs and nothing but white space', () => {
    expect(asTyped(' Jan ', 10)).to.equal(' Jan ');
    expect(asTyped(' \n\t ', 10)).to.equal('');
    expect(asTyped('abc', 2)).to.equal('ab');
    expect(asTyped('a👵', 3)).to.equal('a👵');
    expect(asTyped('a👵', 2)).to.equal('a');
    expect(asTyped('a\udc75b', 3)).to.equal('a\ufffdb');
    expect(asTyped('\ud83d', 3)).to.equal('');
  });

  it('is a set without an order of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (all) => {
        expect(asSet(all)).to.deep.equal([...new Set(all)].sort());
        expect(asSet(all.toReversed())).to.deep.equal(asSet(all));
      }),
    );
  });
});

describe('a person', () => {
  const data = withPersons(3);

  it('is informal, in the middle ring and in contact with all, until more is said', () => {
    expect(addAlter(emptyNetwork, { name: 'Jan', group: 'family' }).alters).to.deep.equal([
      person('p2'),
    ]);
    const more = {
      ring: 1,
      slot: 12,
      distance: 'far',
      frequency: 'less',
      quality: 'tense',
      formal: true,
      firstContact: true,
      gives: ['b', 'a'],
      gets: ['c'],
    } as const;
    const added = addAlter(emptyNetwork, {
      ...more,
      name: 'Jan',
      group: 'family',
      gives: [...more.gives],
      gets: [...more.gets],
    });
    expect(added.alters).to.deep.equal([person('p2', { ...more, gives: ['a', 'b'], gets: ['c'] })]);
  });

  it('keeps what it has when something else of it changes', () => {
    const said = editAlter(data, 'p2', { slot: 4, distance: 'far', formal: true, gives: ['a'] });
    const named = editAlter(said, 'p2', { name: 'Piet' });
    expect(alterOf(named, 'p2')).to.deep.equal({ ...alterOf(said, 'p2')!, name: 'Piet' });
    expect(ids(named.alters)).to.deep.equal(['p1', 'p2', 'p3']);
    expect(alterOf(editAlter(said, 'p2', { group: 'family' }), 'p2')!.slot).to.equal(4);
    expect(alterOf(editAlter(said, 'p2', { group: 'friends' }), 'p2')!.slot).to.equal(undefined);
    expect(alterOf(editAlter(said, 'p2', { group: 'friends', slot: 2 }), 'p2')!.slot).to.equal(2);
  });

  it('is in the middle ring when its ring is none', () => {
    for (const ring of [0, 4, 1.5, undefined])
      expect(alterOf(editAlter(data, 'p1', { ring: ring as 1 }), 'p1')!.ring).to.equal(2);
    for (const ring of [1, 2, 3] as const)
      expect(alterOf(moveAlter(data, 'p1', { ring }), 'p1')!.ring).to.equal(ring);
  });

  it('stands in a sector and a ring, in the order of coming', () => {
    const moved = moveAlter(moveAlter(data, 'p2', { ring: 1 }), 'p1', { group: 'friends' });
    expect(ids(altersAt(moved, 'family', 1))).to.deep.equal(['p2']);
    expect(ids(altersAt(moved, 'family', 2))).to.deep.equal(['p3']);
    expect(ids(altersAt(moved, 'friends', 2))).to.deep.equal(['p1']);
    expect(ids(altersAt(data, 'family', 2))).to.deep.equal(['p1', 'p2', 'p3']);
  });

  it('is of the kind of its group, but for who is in care and who is not', () => {
    const kind = (group: string, formal: boolean) =>
      kindOf(person('p1', { group, formal }), choices.groups);
    expect(kind('family', false)).to.equal('family');
    expect(kind('volunteers', false)).to.equal('volunteer');
    expect(kind('friends', false)).to.equal('informal');
    expect(kind('family', true)).to.equal('formal');
    expect(kind('professionals', true)).to.equal('formal');
    expect(kind('professionals', false)).to.equal('informal');
    expect(kind('martians', false)).to.equal('informal');
    expect(kind('martians', true)).to.equal('formal');
  });

  it('leaves only what has nothing to do with them', () => {
    const tied = [
      ['p1', 'p2'],
      ['p2', 'p3'],
      ['p1', 'p3'],
    ].reduce((each, [a, b]) => addTie(each, a!, b!), data);
    expect(removeAlter(tied, 'p2').ties.map(({ a, b }) => a + b)).to.deep.equal(['p1p3']);
    expect(removeAlter(tied, 'p3').ties.map(({ a, b }) => a + b)).to.deep.equal(['p1p2']);
    expect(removeAlter(tied, 'p9')).to.equal(tied);
    const chore = linkPerson(
      linkPerson(addActivity(data, { name: 'Was', kind: 'chore' }), 'a4', 'p1', 'by'),
      'a4',
      'p2',
      'interest',
    );
    expect(removeAlter(chore, 'p3').activities[0]).to.equal(chore.activities[0]);
    expect(removeAlter(chore, 'p2').activities[0]).to.deep.include({ by: ['p1'], interest: [] });
    expect(removeAlter(chore, 'p1').activities[0]).to.deep.include({ by: [], interest: ['p2'] });
  });
});

describe('a tie', () => {
  const data = addTie(addTie(withPersons(4), 'p3', 'p1', 'tense'), 'p2', 'p4');

  it('is of exactly two persons', () => {
    expect(tieBetween(data, 'p1', 'p3')?.id).to.equal('t5');
    expect(tieBetween(data, 'p3', 'p1')?.id).to.equal('t5');
    for (const [one, other] of ['p1p2', 'p1p4', 'p3p2', 'p1p1', 'p3p3'].map((each) => [
      each.slice(0, 2),
      each.slice(2),
    ]))
      expect(tieBetween(data, one!, other!), `${one} ${other}`).to.equal(undefined);
    expect(['p1', 'p2', 'p3', 'p4'].map((id) => ids(tiesOf(data, id)))).to.deep.equal([
      ['t5'],
      ['t6'],
      ['t5'],
      ['t6'],
    ]);
    expect([otherEnd(data.ties[0]!, 'p1'), otherEnd(data.ties[0]!, 'p3')]).to.deep.equal([
      'p3',
      'p1',
    ]);
  });

  it('is made, changed and taken away alone', () => {
    expect(data.ties).to.deep.equal([
      { id: 't5', a: 'p1', b: 'p3', quality: 'tense' },
      { id: 't6', a: 'p2', b: 'p4' },
    ]);
    expect(ids(removeTie(data, 't5').ties)).to.deep.equal(['t6']);
    expect(removeTie(data, 't9')).to.equal(data);
    expect(editTie(data, 't6', { quality: 'neutral' }).ties[0]).to.equal(data.ties[0]);
    expect(addTie(data, 'p9', 'p1')).to.equal(data);
    expect(addTie(data, 'p1', 'p9')).to.equal(data);
  });
});

describe('the centre', () => {
  const couple = addCentre(addCentre(withPersons(2), 'carer', ' Joke '), 'carer');

  it('has a name when there is one, and a kind', () => {
    expect(couple.centres.slice(1)).to.deep.equal([
      { id: 'c3', name: ' Joke ', kind: 'carer' },
      { id: 'c4', name: '', kind: 'carer' },
    ]);
    const changed = editCentre(couple, 'c3', { kind: 'client' });
    expect(centreOf(changed, 'c3')).to.deep.equal({ id: 'c3', name: ' Joke ', kind: 'client' });
    expect(centreOf(editCentre(couple, 'c3', { name: ' ' }), 'c3')!.name).to.equal('');
    expect(personOf(couple, 'c3')).to.equal(couple.centres[1]);
    expect(personOf(couple, 'p1')).to.equal(couple.alters[0]);
    expect(personOf(couple, 'x')).to.equal(undefined);
  });

  it('of whom one leaves is for everyone those who stay', () => {
    const some = editAlter(editAlter(couple, 'p1', { centres: ['c3', 'c4'] }), 'p2', {
      centres: ['c1'],
    });
    const left = removeCentre(some, 'c4');
    expect(alterOf(left, 'p1')!.centres).to.deep.equal(['c3']);
    expect(alterOf(left, 'p2')).to.equal(alterOf(some, 'p2'));
    const last = removeCentre(left, 'c3');
    expect(ids(last.centres)).to.deep.equal(['c1']);
    expect(alterOf(last, 'p1')!.centres).to.deep.equal([]);
    expect(removeCentre(last, 'c1'), 'the last one stays').to.equal(last);
    expect(removeCentre(some, 'c9')).to.equal(some);
  });

  it('is all of it, or who was named', () => {
    const one = editAlter(couple, 'p1', { centres: ['c4', 'c9', 'c4'] });
    expect(ids(centresOf(one, alterOf(one, 'p1')!))).to.deep.equal(['c4']);
    expect(ids(centresOf(one, alterOf(one, 'p2')!))).to.deep.equal(['c1', 'c3', 'c4']);
    const all = editAlter(couple, 'p1', { centres: ['c4', 'c1', 'c3'] });
    expect(alterOf(all, 'p1')!.centres).to.deep.equal([]);
  });

  it('takes its part in activities along', () => {
    const chore = addActivity(couple, { name: 'Was', kind: 'chore' });
    const linked = linkPerson(linkPerson(chore, 'a5', 'c3', 'by'), 'a5', 'p1', 'by');
    expect(removeCentre(linked, 'c3').activities[0]!.by).to.deep.equal(['p1']);
  });
});
