import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseWith } from '../src/core/faults/parse.js';
import type { CircleData } from '../src/kits/circle/circle-data.model.js';
import { familyAlone } from '../src/kits/circle/circle.model.js';
import { circleData } from '../src/kits/circle/circle.schema.js';
import {
  addChildOf,
  addOther,
  addParent,
  addPartner,
  addSibling,
} from '../src/kits/family/family-acts.model.js';
import { membersOf, MOST_MEMBERS, unionsOf } from '../src/kits/family/family-data.model.js';
import { type Way, wayTo } from '../src/kits/family/family-keys.model.js';
import {
  childrenOf,
  parentsOf,
  parentUnions,
  partnersOf,
} from '../src/kits/family/family-kin.model.js';
import { addMember, addUnion, linkPerson } from '../src/kits/family/family.model.js';
import { emptyNetwork } from '../src/kits/network/network-data.model.js';
import { addAlter } from '../src/kits/network/network.model.js';
import { aFamily, drawn, familyJ, familyOf } from './support/families.js';

const idOf = (data: CircleData, name: string): string =>
  membersOf(data).find((each) => each.name === name)!.id;
const newest = (data: CircleData): string => membersOf(data).at(-1)!.id;
const couple = (): CircleData => familyOf({ Jan: {}, An: {} }, [['Jan An', 'married']]);

describe('one act from someone', () => {
  it('adds parents: one, the other, and then one of foster care', () => {
    let data = addMember(emptyNetwork, { name: 'Jan' });
    const jan = newest(data);
    data = addParent(data, jan, 'unknown');
    expect(unionsOf(data)).to.have.length(1);
    expect(unionsOf(data)[0]).to.deep.include({ partners: [newest(data)], kind: 'unknown' });
    data = addParent(data, jan, 'unknown');
    expect(unionsOf(data)).to.have.length(1);
    expect(parentsOf(unionsOf(data), jan)).to.have.length(2);
    data = addParent(data, jan, 'unknown');
    expect(
      parentUnions(unionsOf(data), jan).map(({ children }) => children[0]!.link),
    ).to.deep.equal(['birth', 'foster']);
    data = addParent(data, jan, 'unknown');
    expect(unionsOf(data)).to.have.length(2);
  });

  it('adds a partner after the others', () => {
    const data = addPartner(couple(), 'm2', 'unknown');
    expect(partnersOf(unionsOf(data), 'm2')).to.deep.equal(['m3', newest(data)]);
  });

  it('adds a child of the union that is said, or of one with who is not known, which is made once', () => {
    const [union] = unionsOf(couple());
    let data = addChildOf(couple(), 'm2', 'unknown', union!.id);
    expect(unionsOf(data)[0]!.children).to.deep.equal([{ member: newest(data), link: 'birth' }]);
    data = addChildOf(addChildOf(data, 'm2', 'unknown'), 'm2', 'unknown');
    expect(unionsOf(data)).to.have.length(2);
    expect(unionsOf(data)[1]).to.deep.include({ partners: ['m2'], kind: 'unknown' });
    expect(unionsOf(data)[1]!.children).to.have.length(2);
  });

  it('adds no child of a union that is of others', () => {
    const data = addMember(couple(), { name: 'Els' });
    expect(addChildOf(data, newest(data), 'unknown', unionsOf(data)[0]!.id)).to.equal(data);
  });

  it('adds a brother or sister, who came as one did; without a parent there comes one', () => {
    const alone = addMember(emptyNetwork, { name: 'Jan' });
    const data = addSibling(alone, newest(alone), 'unknown');
    expect(membersOf(data)).to.have.length(3);
    expect(unionsOf(data)[0]!.children.map(({ member }) => member)).to.deep.equal([
      'm2',
      newest(data),
    ]);
    const hugo = idOf(familyJ(), 'Hugo');
    const two = addSibling(familyJ(), hugo, 'unknown');
    expect(parentUnions(unionsOf(two), newest(two))[0]!.children).to.deep.equal([
      { member: hugo, link: 'adopted' },
      { member: newest(two), link: 'adopted' },
    ]);
  });

  it('adds the other of a union of one, and of no union of two', () => {
    const one = addUnion(addMember(emptyNetwork), ['m2'], { kind: 'unknown' });
    const data = addOther(one, unionsOf(one)[0]!.id);
    expect(unionsOf(data)[0]!.partners).to.deep.equal(['m2', newest(data)]);
    expect(addOther(data, unionsOf(data)[0]!.id)).to.equal(data);
    expect(addOther(data, 'u99')).to.equal(data);
  });

  it('leaves all as it was where it cannot be: nobody comes who is nobody’s', () => {
    const data = couple();
    for (const act of [addParent, addPartner, addChildOf, addSibling])
      expect(act(data, 'm99', 'unknown')).to.equal(data);
    let full: CircleData = couple();
    while (membersOf(full).length < MOST_MEMBERS) full = addMember(full);
    for (const act of [addParent, addPartner, addChildOf, addSibling])
      expect(act(full, 'm2', 'unknown')).to.equal(full);
    // A brother needs a parent, too: there is room for one of both.
    const nearly = { ...full, members: full.members!.slice(0, -1) };
    expect(addSibling(nearly, 'm2', 'unknown')).to.equal(nearly);
  });

  it('makes a document that its own schema takes, in any family', () => {
    fc.assert(
      fc.property(aFamily({ min: 5, max: 30 }), fc.nat(), (data, at) => {
        const members = membersOf(data);
        const { id } = members[at % members.length]!;
        for (const act of [addParent, addPartner, addChildOf, addSibling]) {
          const next = act(data, id, 'unknown');
          expect(membersOf(next).length).to.be.above(members.length);
          expect(parseWith(circleData, next).ok).to.equal(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('keys in a picture of a family', () => {
  const go = (data: CircleData, from: string, way: Way, before?: string): string | undefined => {
    const to = wayTo(drawn(data), unionsOf(data), from, way, before);
    return to && (membersOf(data).find(({ id }) => id === to)?.name ?? to);
  };

  it('lead up to parents, down to children, and aside to who stands there', () => {
    const data = familyJ();
    const [jan, an, els] = membersOf(data).map(({ id }) => id) as [string, string, string];
    expect(go(data, jan, 'up')).to.equal('Vader');
    expect(go(data, jan, 'left')).to.equal('An');
    expect(go(data, jan, 'right')).to.equal(els);
    expect(go(data, els, 'down')).to.equal('Frank');
    expect(go(data, an, 'left')).to.equal(undefined);
    expect(go(data, an, 'up')).to.equal(undefined);
    expect(go(data, idOf(data, 'Kees'), 'up')).to.equal('Moeder');
    expect(go(data, idOf(data, 'Kees'), 'right')).to.equal(undefined);
    expect(go(data, an, 'last')).to.equal('Kees');
    expect(go(data, els, 'first')).to.equal('An');
  });

  it('lead back to whom one came from', () => {
    const data = familyJ();
    const dirk = idOf(data, 'Dirk');
    expect(wayTo(drawn(data), unionsOf(data), idOf(data, 'An'), 'down', dirk)).to.equal(dirk);
  });

  it('come to everyone of a family that hangs together, from anyone', () => {
    fc.assert(
      fc.property(aFamily({ min: 5, max: 60 }, { tangled: true }), (data) => {
        const layout = drawn(data);
        const unions = unionsOf(data);
        const start = layout.members[0]!.id;
        const found = new Set([start]);
        for (const at of found)
          for (const way of ['up', 'down', 'left', 'right', 'first', 'last'] as const)
            for (const before of ['', ...childrenOf(unions, at), ...parentsOf(unions, at)]) {
              const to = wayTo(layout, unions, at, way, before);
              if (to) found.add(to);
            }
        expect(found.size).to.equal(membersOf(data).length);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('lead up and down between partners in two rows', () => {
    const data = familyOf({ A: {}, C: {}, D: {}, B: {} }, [
      ['A', 'single', 'C'],
      ['D', 'single', 'B'],
      ['A B', 'married'],
      ['C D', 'married'],
    ]);
    expect(go(data, idOf(data, 'D'), 'down')).to.equal('B');
    expect(['A', 'D']).to.include(go(data, idOf(data, 'C'), 'up'));
  });
});

describe('the family alone', () => {
  it('has who of the network is in it by name, and nothing else of the network', () => {
    let data = addAlter(familyJ(), { name: 'Buurvrouw', group: 'neighbours' });
    data = {
      ...data,
      note: 'Iets',
      alters: data.alters.map((each) => ({ ...each, firstContact: true, gives: ['practical'] })),
    };
    const alone = familyAlone(data);
    expect(alone.alters.map(({ name }) => name)).to.deep.equal(['Bert', 'Carla', 'Els']);
    expect(JSON.stringify(alone)).not.to.contain('practical').and.not.to.contain('Iets');
    expect(alone.members).to.equal(data.members);
    expect(parseWith(circleData, alone).ok).to.equal(true);
    expect(familyAlone(emptyNetwork)).to.deep.equal(emptyNetwork);
    expect(linkPerson(alone, 'm1', undefined)).to.equal(alone);
  });
});
