import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseWith } from '../src/core/faults/parse.js';
import type { CircleData } from '../src/kits/circle/circle-data.model.js';
import { removeFromCentre, removePerson } from '../src/kits/circle/circle.model.js';
import { circleData } from '../src/kits/circle/circle.schema.js';
import {
  addChild,
  childRefusal,
  editChild,
  moveChild,
  unlinkChild,
} from '../src/kits/family/family-children.model.js';
import {
  type ChildLink,
  type FamilyUnion,
  indexOf,
  type Member,
  memberOf,
  membersOf,
  type Sign,
  SIGNS,
  unionOf,
  unionsOf,
} from '../src/kits/family/family-data.model.js';
import { familyFacts } from '../src/kits/family/family-facts.model.js';
import {
  ancestorsOf,
  halfSiblingsOf,
  parentsOf,
  parentUnions,
  siblingsOf,
  stepSiblingsOf,
} from '../src/kits/family/family-kin.model.js';
import {
  addMember,
  addUnion,
  editMember,
  editUnion,
  linkPerson,
  nameOfMember,
  removeMember,
  removeUnion,
} from '../src/kits/family/family.model.js';
import { emptyNetwork } from '../src/kits/network/network-data.model.js';
import { addAlter, addCentre, editAlter } from '../src/kits/network/network.model.js';
import { drawn, familyJ } from './support/families.js';

type Operation = (data: CircleData) => CircleData;

const at = fc.integer({ min: 1, max: 16 });
const aMember = at.map((number) => `m${number}`);
const aUnion = at.map((number) => `u${number}`);
const aPerson = fc.oneof(
  at.map((number) => `p${number}`),
  fc.constant('c1'),
);
const aText = fc.string({ maxLength: 250, unit: 'binary' });
const aYear = fc.oneof(fc.integer({ min: 1590, max: 2210 }), fc.double(), fc.constant(undefined));
const fields = fc.record(
  {
    name: aText,
    sign: fc.constantFrom(...SIGNS, 'star' as Sign),
    born: aYear,
    died: fc.oneof(aYear, fc.constant(true as const)),
    note: aText,
  },
  { requiredKeys: [] },
);
const aLink = fc.constantFrom<ChildLink>('birth', 'adopted', 'foster');
const partners = fc.array(aMember, { maxLength: 3 });
const kinds = fc.constantFrom('married', 'divorced');
const way = fc.constantFrom<-1 | 1>(-1, 1);

const step = <Values extends unknown[]>(
  values: fc.Arbitrary<Values>,
  make: (data: CircleData, ...rest: Values) => CircleData,
): fc.Arbitrary<Operation> =>
  values.map(
    (rest): Operation =>
      (data) =>
        make(data, ...rest),
  );

const anything: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 4, arbitrary: step(fc.tuple(fields), addMember) },
  step(fc.tuple(aMember, fields), editMember),
  step(fc.tuple(aMember, fc.option(aPerson, { nil: undefined })), linkPerson),
  step(fc.tuple(aMember), removeMember),
  {
    weight: 4,
    arbitrary: step(fc.tuple(partners, fc.record({ kind: kinds })), addUnion),
  },
  step(
    fc.tuple(aUnion, fc.record({ kind: kinds, since: aYear, partners }, { requiredKeys: [] })),
    editUnion as (data: CircleData, id: string, more: object) => CircleData,
  ),
  step(fc.tuple(aUnion), removeUnion),
  {
    weight: 6,
    arbitrary: step(
      fc.tuple(aUnion, aMember, fc.record({ link: aLink, twin: fc.boolean() })),
      addChild,
    ),
  },
  step(
    fc.tuple(aUnion, aMember, fc.record({ link: aLink, twin: fc.boolean() }, { requiredKeys: [] })),
    editChild,
  ),
  step(fc.tuple(aUnion, aMember, way), moveChild),
  step(fc.tuple(aUnion, aMember), unlinkChild),
  step(fc.tuple(aText), (data, name) => addAlter(data, { name, group: 'family' })),
  step(fc.tuple(aPerson), removePerson),
);
const someSteps = fc.array(anything, { maxLength: 60, size: 'max' });

const faultsOf = (data: unknown): unknown[] => {
  const read = parseWith(circleData, data);
  return read.ok ? [] : read.faults.map(({ path, problem }) => [path, problem]);
};
const walk = (steps: readonly Operation[], data: CircleData = emptyNetwork): CircleData =>
  steps.reduce((now, each) => each(now), data);

const named =
  (name: string, more = {}): Operation =>
  (data) =>
    addMember(data, { name, ...more });
/** Jan, An, Els and Bert, `m2` to `m5`; Jan and An, `u6`, and Jan and Els, `u7`. */
const four = walk([
  ...['Jan', 'An', 'Els', 'Bert'].map((name) => named(name)),
  (data) => addUnion(data, ['m2', 'm3'], { kind: 'married', since: 1960 }),
  (data) => addUnion(data, ['m2', 'm4'], { kind: 'together' }),
]);
const children = (data: CircleData, id: string): string =>
  unionOf(data, id)!
    .children.map(({ member, twin }) => `${twin ? '+' : ''}${member}`)
    .join(' ');

describe('a family, whatever is done to it', () => {
  it('is a document that its own schema takes, exactly as it is', () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        const data = walk(steps);
        const text = JSON.stringify(data);
        const read = parseWith(circleData, JSON.parse(text));
        expect(read.ok && JSON.stringify(read.value)).to.equal(text);
      }),
      { numRuns: 300 },
    );
  });

  it('has nobody who is their own ancestor, or is born of two unions', () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        const unions = unionsOf(walk(steps));
        for (const { id } of membersOf(walk(steps))) {
          expect(ancestorsOf(unions, id).has(id), id).to.equal(false);
          const births = parentUnions(unions, id).filter(({ children: all }) =>
            all.some(({ member, link }) => member === id && link === 'birth'),
          );
          expect(births.length, id).to.be.at.most(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is as it was after each step that could not be done, and each state stays what it was', () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        let data: CircleData = emptyNetwork;
        for (const each of steps) {
          const before = JSON.stringify(data);
          const next = each(data);
          expect(JSON.stringify(data)).to.equal(before);
          if (JSON.stringify(next) === before) expect(next).to.equal(data);
          data = next;
        }
      }),
      { numRuns: 100 },
    );
  });

  it('can be drawn', () => {
    fc.assert(
      fc.property(someSteps, (steps) => {
        const data = walk(steps);
        expect(drawn(data).members).to.have.length(membersOf(data).length);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves the network as it was, but for what someone is called', () => {
    fc.assert(
      fc.property(aMember, (id) => {
        const data = familyJ();
        const { alters } = removeMember(data, id);
        expect(alters).to.equal(data.alters);
      }),
    );
  });
});

describe('a member', () => {
  it('has an open sign and no name until more is said, and nothing that was not said', () => {
    expect(membersOf(addMember(emptyNetwork))).to.deep.equal([{ id: 'm2', sign: 'open' }]);
    const said = addMember(emptyNetwork, {
      name: 'Jan',
      sign: 'square',
      born: 1938,
      died: true,
      note: 'Visser',
    });
    expect(membersOf(said)).to.deep.equal([
      { id: 'm2', name: 'Jan', sign: 'square', born: 1938, died: true, note: 'Visser' },
    ]);
    expect(
      memberOf(editMember(said, 'm2', { name: '', born: undefined, died: 2019, note: ' ' }), 'm2'),
    ).to.deep.equal({ id: 'm2', sign: 'square', died: 2019 });
    expect(editMember(said, 'm9', { name: 'X' })).to.equal(said);
    expect(editMember(said, 'm2', { name: 'Jan' })).to.equal(said);
  });

  it('was born and died in years that can be', () => {
    for (const [year, kept] of [
      [1599, undefined],
      [1600, 1600],
      [2200, 2200],
      [2201, undefined],
      [1960.5, undefined],
      [NaN, undefined],
    ]) {
      const made = membersOf(addMember(emptyNetwork, { born: year, died: year }))[0]!;
      expect([made.born, made.died]).to.deep.equal([kept, kept]);
    }
  });

  it('is one of at most 200', () => {
    let data: CircleData = emptyNetwork;
    for (let count = 0; count < 200; count++) data = addMember(data);
    expect(membersOf(data)).to.have.length(200);
    expect(faultsOf(data)).to.deep.equal([]);
    expect(addMember(data)).to.equal(data);
    const one = membersOf(data)[0]!;
    expect(
      faultsOf({ ...data, members: [...membersOf(data), { ...one, id: 'm999' }] }),
    ).to.deep.equal([['members', 'too-long']]);
  });

  it('takes along their part in unions, and a union that says nothing any more', () => {
    const data = addChild(four, 'u6', 'm5');
    const withoutJan = removeMember(data, 'm2');
    expect(unionsOf(withoutJan)).to.deep.equal([
      {
        id: 'u6',
        partners: ['m3'],
        kind: 'married',
        since: 1960,
        children: [{ member: 'm5', link: 'birth' }],
      },
    ]);
    expect(unionsOf(removeMember(withoutJan, 'm5'))).to.deep.equal([]);
    expect(unionsOf(removeMember(withoutJan, 'm3'))).to.deep.equal([]);
    expect(removeMember(data, 'm9')).to.equal(data);
    let all = data;
    for (const { id } of membersOf(data)) all = removeMember(all, id);
    expect(all).to.deep.equal({ ...emptyNetwork, issued: data.issued });
  });

  it('never has the id of someone who was removed', () => {
    const again = addMember(removeMember(four, 'm5'));
    expect(membersOf(again).at(-1)!.id).to.equal('m8');
  });
});

describe('a member who is in the network, too', () => {
  const data = familyJ();
  const bert = membersOf(data).find((each) => nameOfMember(data, each) === 'Bert')!;

  it('has their name there: renamed once, renamed everywhere', () => {
    expect(bert).not.to.have.property('name');
    const there = editAlter(data, bert.person!, { name: 'Lambert' });
    expect(nameOfMember(there, bert)).to.equal('Lambert');
    const here = editMember(data, bert.id, { name: 'Lambert' });
    expect(here).to.deep.equal(there);
    expect(editMember(data, bert.id, { name: ' ' })).to.equal(data);
    const jan = editMember(data, indexOf(data)!.id, { name: 'Johannes' });
    expect(jan.centres[0]!.name).to.equal('Johannes');
  });

  it('is one member, and someone who is there', () => {
    const kees = membersOf(data).find((each) => each.name === 'Kees')!;
    expect(linkPerson(data, kees.id, bert.person)).to.equal(data);
    expect(linkPerson(data, kees.id, 'p99')).to.equal(data);
    expect(linkPerson(data, 'm99', bert.person)).to.equal(data);
    const apart = linkPerson(data, bert.id, undefined);
    expect(memberOf(apart, bert.id)).to.deep.include({ name: 'Bert' });
    expect(memberOf(apart, bert.id)).not.to.have.property('person');
    expect(linkPerson(apart, bert.id, bert.person)).to.deep.equal(data);
  });

  it('stays in the family under their name when they leave the network', () => {
    const left = removePerson(data, bert.person!);
    expect(left.alters.map(({ name }) => name)).to.deep.equal(['Carla', 'Els']);
    expect(memberOf(left, bert.id)).to.deep.equal({
      id: bert.id,
      name: 'Bert',
      sign: 'square',
      born: 1962,
    });
    expect(faultsOf(left)).to.deep.equal([]);
  });

  it('stays in it when they leave the centre, which the last one does not', () => {
    const couple = addCentre(data, 'carer', 'Kees');
    const kees = membersOf(data).find((each) => each.name === 'Kees')!;
    const linked = linkPerson(couple, kees.id, couple.centres[1]!.id);
    const left = removeFromCentre(linked, couple.centres[1]!.id);
    expect(membersOf(left)).to.deep.equal(membersOf(data));
    expect(left.centres).to.deep.equal(data.centres);
    expect(faultsOf(left)).to.deep.equal([]);
    expect(removeFromCentre(left, 'c1')).to.equal(left);
  });
});

describe('a union', () => {
  it('is of one or two who are there, and two have one', () => {
    const refused: string[][] = [
      [],
      ['m2', 'm2'],
      ['m2', 'm9'],
      ['m9'],
      ['m3', 'm2'],
      ['m2', 'm3', 'm4'],
    ];
    for (const each of refused)
      expect(addUnion(four, each, { kind: 'x' }), each.join(' ')).to.equal(four);
    expect(unionsOf(addUnion(four, ['m2'], { kind: 'x' })).at(-1)).to.deep.equal({
      id: 'u8',
      partners: ['m2'],
      kind: 'x',
      children: [],
    });
  });

  it('says its kind and since when, and may come to know who the other was', () => {
    const divorced = editUnion(four, 'u6', { kind: 'divorced', since: undefined });
    expect(unionOf(divorced, 'u6')).to.deep.equal({
      id: 'u6',
      partners: ['m2', 'm3'],
      kind: 'divorced',
      children: [],
    });
    expect(editUnion(four, 'u6', { kind: '' })).to.equal(four);
    expect(editUnion(four, 'u9', { kind: 'x' })).to.equal(four);
    const alone = addUnion(four, ['m3'], { kind: 'x' });
    expect(editUnion(alone, 'u8', { partners: ['m3', 'm2'] }), 'two have one').to.equal(alone);
    const known = editUnion(alone, 'u8', { partners: ['m3', 'm5'] });
    expect(unionOf(known, 'u8')!.partners).to.deep.equal(['m3', 'm5']);
    const child = addChild(alone, 'u8', 'm5');
    expect(editUnion(child, 'u8', { partners: ['m3', 'm5'] }), 'own child').to.equal(child);
  });

  it('goes alone', () => {
    const data = addChild(four, 'u6', 'm5');
    const next = removeUnion(data, 'u6');
    expect(unionsOf(next).map(({ id }) => id)).to.deep.equal(['u7']);
    expect(membersOf(next)).to.equal(membersOf(data));
    expect(removeUnion(next, 'u6')).to.equal(next);
  });
});

describe('a child', () => {
  const data = addChild(four, 'u6', 'm5');

  it('is refused with what is in the way', () => {
    expect(childRefusal(four, 'u9', 'm5')).to.equal('unknown');
    expect(childRefusal(four, 'u6', 'm9')).to.equal('unknown');
    expect(childRefusal(data, 'u6', 'm5')).to.equal('there');
    expect(childRefusal(data, 'u7', 'm5')).to.equal('birth');
    expect(childRefusal(data, 'u7', 'm5', 'foster')).to.equal(undefined);
    expect(childRefusal(data, 'u6', 'm2')).to.equal('ancestor');
    const deep = addUnion(data, ['m5'], { kind: 'x' });
    expect(childRefusal(deep, 'u8', 'm2')).to.equal('ancestor');
    expect(childRefusal(deep, 'u8', 'm2', 'adopted')).to.equal('ancestor');
    expect(childRefusal(deep, 'u8', 'm4')).to.equal(undefined);
    expect(addChild(deep, 'u8', 'm2')).to.equal(deep);
  });

  it('is one of at most 30', () => {
    let many = four;
    for (let count = 0; count < 31; count++) {
      many = addMember(many);
      const { id } = membersOf(many).at(-1)!;
      expect(childRefusal(many, 'u6', id)).to.equal(count < 30 ? undefined : 'full');
      many = addChild(many, 'u6', id);
    }
    expect(unionOf(many, 'u6')!.children).to.have.length(30);
    expect(faultsOf(many)).to.deep.equal([]);
  });

  it('born of a union cannot become born of another', () => {
    const fostered = addChild(data, 'u7', 'm5', { link: 'foster' });
    expect(editChild(fostered, 'u7', 'm5', { link: 'birth' })).to.equal(fostered);
    const adopted = editChild(fostered, 'u7', 'm5', { link: 'adopted' });
    expect(unionOf(adopted, 'u7')!.children).to.deep.equal([{ member: 'm5', link: 'adopted' }]);
    expect(parentsOf(unionsOf(adopted), 'm5')).to.deep.equal(['m2', 'm3', 'm4']);
  });

  /** Five children of `u6`, of whom the second, third and fourth were born together. */
  const five = walk(
    ['Ad', 'Bo', 'Cy', 'Di', 'Ed'].map((name, place): Operation => (now) => {
      const more = addMember(now, { name });
      const twin = place === 2 || place === 3;
      return addChild(more, 'u6', membersOf(more).at(-1)!.id, { twin });
    }),
    four,
  );

  it('moves past those who were born together, and these move as one', () => {
    expect(children(five, 'u6')).to.equal('m8 m9 +m10 +m11 m12');
    expect(children(moveChild(five, 'u6', 'm12', -1), 'u6')).to.equal('m8 m12 m9 +m10 +m11');
    expect(children(moveChild(five, 'u6', 'm9', -1), 'u6')).to.equal('m9 +m10 +m11 m8 m12');
    expect(children(moveChild(five, 'u6', 'm11', 1), 'u6')).to.equal('m8 m12 m9 +m10 +m11');
    expect(children(moveChild(five, 'u6', 'm9', 1), 'u6')).to.equal('m8 m10 +m9 +m11 m12');
    expect(moveChild(five, 'u6', 'm8', -1)).to.equal(five);
    expect(moveChild(five, 'u6', 'm12', 1)).to.equal(five);
    expect(moveChild(five, 'u6', 'm2', 1)).to.equal(five);
    expect(moveChild(five, 'u9', 'm8', 1)).to.equal(five);
  });

  it('who goes leaves the others born together as they were', () => {
    expect(children(unlinkChild(five, 'u6', 'm9'), 'u6')).to.equal('m8 m10 +m11 m12');
    expect(children(removeMember(five, 'm10'), 'u6')).to.equal('m8 m9 +m11 m12');
    expect(children(editChild(five, 'u6', 'm10', { twin: false }), 'u6')).to.equal(
      'm8 m9 m10 +m11 m12',
    );
    expect(editChild(five, 'u6', 'm8', { twin: true })).to.equal(five);
    expect(unlinkChild(five, 'u7', 'm9')).to.equal(five);
  });

  it('who goes as the last of one parent takes that union along', () => {
    const alone = addChild(addUnion(four, ['m3'], { kind: 'x' }), 'u8', 'm5');
    expect(unionOf(unlinkChild(alone, 'u8', 'm5'), 'u8')).to.equal(undefined);
    expect(unionOf(unlinkChild(data, 'u6', 'm5'), 'u6')!.children).to.deep.equal([]);
  });
});

describe('siblings', () => {
  const data = familyJ();
  const idOf = (name: string): string =>
    membersOf(data).find((each) => nameOfMember(data, each) === name)!.id;
  const names = (ids: readonly string[]): string =>
    ids.map((id) => nameOfMember(data, memberOf(data, id)!)).join(' ');

  it('are of the same union; half of one parent, step of none', () => {
    const unions = unionsOf(data);
    expect(names(siblingsOf(unions, idOf('Carla')))).to.equal('Bert Dirk');
    expect(names(halfSiblingsOf(unions, idOf('Bert')))).to.equal('');
    expect(names(stepSiblingsOf(unions, idOf('Bert')))).to.equal('Frank');
    expect(names(stepSiblingsOf(unions, idOf('Frank')))).to.equal('Bert Carla Dirk');
    const more = addMember(data, { name: 'Iris' });
    const iris = membersOf(more).at(-1)!.id;
    const both = unionsOf(addChild(more, unions[1]!.id, iris));
    expect(halfSiblingsOf(both, iris)).to.deep.equal(['Bert', 'Carla', 'Dirk', 'Frank'].map(idOf));
    expect(siblingsOf(both, iris)).to.deep.equal([]);
    expect(stepSiblingsOf(both, iris)).to.deep.equal([]);
  });
});

describe('the facts of a family', () => {
  it('are those of the family of Jan', () => {
    const data = familyJ();
    const { inNetwork, notInNetwork, ...facts } = familyFacts(data);
    expect(facts).to.deep.equal({
      members: 13,
      unions: 5,
      generations: 4,
      first: -1,
      last: 2,
      died: 4,
      others: 8,
    });
    const names = (all: readonly Member[]): string[] =>
      all.map((each) => nameOfMember(data, each) || 'N.N.').sort();
    expect(names(inNetwork)).to.deep.equal(['Bert', 'Carla', 'Els']);
    expect(names(notInNetwork)).to.deep.equal(['Frank', 'Gerda', 'Hugo', 'Kees', 'N.N.']);
  });

  it('are none of nobody', () => {
    expect(familyFacts(emptyNetwork)).to.deep.include({ members: 0, generations: 0, others: 0 });
  });
});

/** JSON that anyone may have written. */
// oxlint-disable-next-line typescript/no-explicit-any
type Spoilt = any;

describe('a family from outside', () => {
  const whole = JSON.parse(JSON.stringify(familyJ())) as CircleData;
  const first = (data: Spoilt): FamilyUnion => data.unions[0];
  const cases: [string, string, string, (data: Spoilt) => void][] = [
    [
      'members[1].id',
      'duplicate',
      'two of one id',
      (data) => (data.members[1].id = data.members[0].id),
    ],
    [
      'members[4].person',
      'reference',
      'someone who is not in the network',
      (data) => (data.members[4].person = 'p99'),
    ],
    [
      'members[4].person',
      'duplicate',
      'two who are one person',
      (data) => (data.members[4].person = data.members[2].person),
    ],
    [
      'members[0].name',
      'unknown-key',
      'a name in two places',
      (data) => (data.members[0].name = 'Jan'),
    ],
    ['members[1].name', 'format', 'a name of nothing', (data) => (data.members[1].name = ' ')],
    [
      'members[1].sign',
      'choice',
      'a sign that is not there',
      (data) => (data.members[1].sign = 'star'),
    ],
    [
      'members[1].diagnosis',
      'unknown-key',
      'what it does not know',
      (data) => (data.members[1].diagnosis = 'x'),
    ],
    ['members[0].born', 'too-short', 'a year long ago', (data) => (data.members[0].born = 1599)],
    ['members', 'too-short', 'an empty list', (data) => ((data.members = []), delete data.unions)],
    [
      'unions[1].id',
      'duplicate',
      'two unions of one id',
      (data) => (data.unions[1].id = data.unions[0].id),
    ],
    [
      'unions[0].partners[1]',
      'reference',
      'a partner who is not there',
      (data) => (first(data).partners[1] = 'm99'),
    ],
    [
      'unions[0].partners[1]',
      'duplicate',
      'someone who is with themself',
      (data) => (first(data).partners[1] = first(data).partners[0]!),
    ],
    ['unions[0].partners', 'too-short', 'a union of nobody', (data) => (first(data).partners = [])],
    [
      'unions[1].partners',
      'duplicate',
      'two unions of the same two',
      (data) => (data.unions[1].partners = first(data).partners.toReversed()),
    ],
    [
      'unions[0].children[0].member',
      'reference',
      'a child who is not there',
      (data) => (first(data).children[0]!.member = 'm99'),
    ],
    [
      'unions[0].children[1].member',
      'duplicate',
      'a child who is there twice',
      (data) => (first(data).children[1]!.member = first(data).children[0]!.member),
    ],
    [
      'unions[2].children[1].member',
      'duplicate',
      'someone who is born twice',
      (data) => data.unions[2].children.push(first(data).children[0]),
    ],
    [
      'unions[0].children[0].member',
      'format',
      'a child of themself',
      (data) => (first(data).children[0]!.member = first(data).partners[0]!),
    ],
    [
      'unions[0].children[3].member',
      'format',
      'an own ancestor',
      (data) => first(data).children.push({ member: data.unions[4].partners[0], link: 'foster' }),
    ],
    [
      'unions[0].children[0].twin',
      'format',
      'a twin of nobody',
      (data) => (first(data).children[0]!.twin = true),
    ],
    [
      'unions[0].children[0].link',
      'choice',
      'a link that is not there',
      (data) => (data.unions[0].children[0].link = 'x'),
    ],
  ];

  it('is taken when it is sound, and comes back as it went', () => {
    const text = JSON.stringify(whole);
    const read = parseWith(circleData, JSON.parse(text));
    expect(read.ok && JSON.stringify(read.value)).to.equal(text);
  });

  for (const [path, problem, what, spoil] of cases)
    it(`is refused with ${what}`, () => {
      const data = structuredClone(whole);
      spoil(data);
      expect(faultsOf(data)).to.deep.include([path, problem]);
    });
});
