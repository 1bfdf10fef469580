import { expect } from '@open-wc/testing';
import dutch from '../content/family-genogram/nl.json' with { type: 'json' };
import { fill } from '../src/core/content/placeholders.js';
import { forCount, type SayText } from '../src/core/content/counted.js';
import type { CircleData } from '../src/kits/circle/circle-data.model.js';
import { membersOf, unionsOf } from '../src/kits/family/family-data.model.js';
import { editChild } from '../src/kits/family/family-children.model.js';
import {
  addMember,
  editMember,
  nameOfMember,
  removeMember,
} from '../src/kits/family/family.model.js';
import { emptyNetwork } from '../src/kits/network/network-data.model.js';
import { editAlter } from '../src/kits/network/network.model.js';
import {
  begin,
  besidesIn,
  isDrawn,
  namesOf,
  notInFamily,
  resultOf,
  sameMembers,
  toNetwork,
} from '../src/tools/family-genogram/family-genogram.model.js';
import type { FamilyGenogramContent } from '../src/tools/family-genogram/family-genogram.schema.js';
import { linkLook, notationOf, unionLook } from '../src/tools/family-genogram/notation.model.js';
import { memberText, type Teller, yearsText } from '../src/tools/family-genogram/telling.js';
import { familyJ, familyOf, petersFamily } from './support/families.js';

const content = dutch as unknown as FamilyGenogramContent;
const text: SayText = (of, extra = {}, count = 0) =>
  fill(
    forCount(of, count, 'nl'),
    'nl',
    (name) => extra[name] ?? (name === 'client.one' ? 'cliënt' : undefined),
  );

const names = (data: CircleData, hidden = false) => namesOf(data, hidden, 'N.N.', (kind) => kind);

function tell(data: CircleData, name: string): string {
  const called = names(data);
  const teller: Teller = {
    content,
    data,
    language: 'nl',
    text,
    nameOf: (id) => called.get(id)!,
  };
  return memberText(
    teller,
    membersOf(data).find(({ id }) => called.get(id) === name)!,
  );
}

describe('the family of Jan in words', () => {
  it('begins with Jan, whom he was and is with, and their children', () => {
    expect(tell(withYears(), 'Jan')).to.equal(
      'Jan, hoofdpersoon. Getrouwd met An, overleden in 2019; kinderen samen: Bert, Carla, Dirk (overleden). Samen met Els sinds 2021. Kind van Vader en Moeder. Geboren in 1938. Teken: man. Rol: cliënt.',
    );
  });

  it('says who was adopted, who is not known, and who is in the network', () => {
    const data = familyJ();
    expect(tell(data, 'Carla')).to.equal(
      'Carla. Getrouwd met Gerda; kind samen: Hugo (geadopteerd). Kind van Jan en An. Geboren in 1964. Teken: vrouw. Staat in het netwerk.',
    );
    expect(tell(data, 'Hugo')).to.equal('Hugo. Geadopteerd door Carla en Gerda. Teken: man.');
    expect(tell(data, 'N.N.')).to.equal('N.N. Gescheiden van Els; kind samen: Frank.');
    expect(tell(data, 'Frank')).to.contain('Kind van Els en N.N. Geboren in 1970.');
    expect(tell(data, 'Vader')).to.match(/^Vader, overleden\. Getrouwd met Moeder, overleden;/);
  });

  it('says who helps, who is called first, who was born together, and what of a kind it does not know', () => {
    let data = familyJ();
    const carla = data.alters[1]!.id;
    data = editAlter(data, carla, { gives: ['practical'], firstContact: true });
    expect(tell(data, 'Carla')).to.match(
      /Rol: helpt mee\. Staat in het netwerk\. Eerste contactpersoon\.$/,
    );
    const [first] = unionsOf(data);
    data = editChild(data, first!.id, first!.children[1]!.member, { twin: true });
    expect(tell(data, 'An')).to.contain(
      'kinderen samen: Bert, Carla (samen geboren met Bert), Dirk (overleden)',
    );
    const other = familyOf({ A: {}, B: {} }, [['A B', 'ruzie']]);
    expect(tell(other, 'A')).to.equal('A, hoofdpersoon. B.');
  });

  it('says of a child of one whom nobody knows that it is so', () => {
    const data = familyOf({ Els: {}, Tom: {} }, [['Els', 'unknown', 'Tom']]);
    expect(tell(data, 'Els')).to.contain('Kind met iemand die niet bekend is: Tom.');
    expect(tell(data, 'Tom')).to.equal('Tom. Kind van Els.');
  });
});

/** With the year since when Jan is with Els. */
function withYears(): CircleData {
  const data = familyJ();
  return {
    ...data,
    unions: data.unions!.map((each, at) => (at === 1 ? { ...each, since: 2021 } : each)),
  };
}

describe('a genogram', () => {
  it('begins with who is in the centre, and is drawn once two are together', () => {
    const data = begin(emptyNetwork, '  Jan ');
    expect(data.centres[0]!.name).to.equal('Jan');
    expect(membersOf(data)).to.deep.equal([{ id: 'm2', person: 'c1', sign: 'open' }]);
    expect(isDrawn(data)).to.equal(false);
    expect(isDrawn(familyJ())).to.equal(true);
    expect(resultOf(familyJ())).to.deep.equal({
      members: 13,
      unions: 5,
      generations: 4,
      inNetwork: 3,
    });
  });

  it('puts who has a name in the network, once', () => {
    const data = familyJ();
    const id = (name: string) => membersOf(data).find((each) => each.name === name)!.id;
    const next = toNetwork(data, id('Kees'), 'family');
    expect(next.alters.at(-1)).to.include({ name: 'Kees', group: 'family' });
    expect(membersOf(next).find((each) => each.id === id('Kees'))).to.not.have.property('name');
    expect(toNetwork(next, id('Kees'), 'family')).to.equal(next);
    const nameless = membersOf(data).find((each) => !each.name && !each.person)!.id;
    expect(toNetwork(data, nameless, 'family')).to.equal(data);
  });

  it('knows who of the network is nobody of the family, and what else its file holds', () => {
    expect(notInFamily(familyJ())).to.deep.equal([]);
    expect(notInFamily(emptyNetwork).map(({ id }) => id)).to.deep.equal(['c1']);
    expect(besidesIn(emptyNetwork)).to.deep.equal([]);
    expect(besidesIn(familyJ())).to.deep.equal(['network']);
    expect(
      besidesIn({
        ...emptyNetwork,
        card: { filledBy: 'Samira', talked: false, sections: [], people: [] },
      }),
    ).to.deep.equal(['card']);
  });

  it('tells people apart who have no name, or the same initials', () => {
    const data = addMember(addMember(familyOf({ 'Bert Jansen': {}, 'Bas Jansen': {} }, [])));
    expect([...names(data).values()]).to.deep.equal([
      'Bert Jansen',
      'Bas Jansen',
      'N.N.',
      'N.N. 2',
    ]);
    expect([...names(data, true).values()]).to.deep.equal(['B.J.', 'B.J. 2', 'N.N.', 'N.N. 2']);
    expect(names(begin(emptyNetwork, '')).get('m2')).to.equal('client');
  });
});

describe('who of two moments is who', () => {
  const called = (data: CircleData): Record<string, string> =>
    Object.fromEntries(membersOf(data).map((each) => [each.id, nameOfMember(data, each)]));

  it('goes by id and name, a new name included', () => {
    const before = petersFamily();
    const renamed = editMember(before, 'm2', { name: 'Thomas' });
    expect(sameMembers(before, renamed).get('m2')).to.equal('m2');
    expect(sameMembers(before, removeMember(before, 'm2')).has('m2')).to.equal(false);
  });

  it('goes by name alone in a file that was begun anew, and never by id there', () => {
    const before = familyOf({ Jan: {}, An: {}, Els: {}, Bo: {} }, []);
    const after = familyOf({ An: {}, Jan: {}, Kees: {}, Mo: {} }, []);
    const pairs = [...sameMembers(before, after)].map(
      ([old, now]) => `${called(before)[old]} ${called(after)[now]}`,
    );
    expect(pairs).to.deep.equal(['Jan Jan', 'An An']);
  });
});

describe('a notation', () => {
  const [strokes, broken] = content.notations;

  it('draws unions, children and death in its own way, and what it does not know as a plain line', () => {
    expect(unionLook(strokes!, 'divorced')).to.include({ line: 'plain', mark: 'slashes' });
    expect(unionLook(broken!, 'divorced')).to.include({ line: 'plain', mark: 'gap' });
    expect(unionLook(strokes!, 'ruzie')).to.deep.equal({ line: 'plain', mark: 'none' });
    expect(linkLook(strokes!, 'adopted')).to.equal('dashed');
    expect(linkLook(broken!, 'adopted')).to.equal('dotted');
    expect(linkLook(strokes!, 'birth')).to.equal('plain');
  });

  it('is the first where nobody chose one that is there', () => {
    expect(notationOf(content.notations, 'broken')).to.equal(broken);
    expect(notationOf(content.notations, 'x')).to.equal(strokes);
    expect(notationOf(content.notations, undefined)).to.equal(strokes);
  });

  it('has years as far as they are known, with a dagger where no cross says it', () => {
    const member = { id: 'm1', sign: 'open' } as const;
    expect(yearsText(member, true)).to.equal('');
    expect(yearsText({ ...member, born: 1938 }, true)).to.equal('1938');
    expect(yearsText({ ...member, born: 1938, died: 2019 }, true)).to.equal('1938–2019');
    expect(yearsText({ ...member, died: 2019 }, true)).to.equal('† 2019');
    expect(yearsText({ ...member, died: true }, true)).to.equal('');
    expect(yearsText({ ...member, died: true }, false)).to.equal('†');
    expect(yearsText({ ...member, born: 1938, died: true }, false)).to.equal('1938 †');
  });
});
