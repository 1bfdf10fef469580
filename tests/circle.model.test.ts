import { expect } from '@open-wc/testing';
import { parseDocument } from '../src/core/document/document.schema.js';
import { addLine, addToCard, cardOf } from '../src/kits/circle/card.model.js';
import type { CircleData } from '../src/kits/circle/circle-data.model.js';
import {
  cardAlone,
  isOnCard,
  networkAlone,
  removePerson,
} from '../src/kits/circle/circle.model.js';
import { circleDocuments } from '../src/kits/circle/circle.schema.js';
import { addMember, addUnion } from '../src/kits/family/family.model.js';
import { emptyNetwork } from '../src/kits/network/network-data.model.js';
import { addAlter, addTie, editAlter } from '../src/kits/network/network.model.js';

const one = circleDocuments('een-kring');
const file = (data: unknown, tool = 'een-kring', schemaVersion = 2) => ({
  tool,
  schemaVersion,
  savedAt: '2026-11-23T10:00:00Z',
  contentId: 'x',
  data,
});
const faultsOf = (data: unknown): unknown[] => {
  const read = parseDocument(one, file(data));
  return read.ok ? [] : read.faults.map(({ path, problem }) => [path, problem]);
};

/** Els and Bert, who know each other; Els is on the card. */
const circle = (): CircleData => {
  let data = addToCard(emptyNetwork, { name: 'Els', group: 'family' }, 8);
  data = addAlter(data, { name: 'Bert', group: 'family' });
  data = addTie(data, data.alters[0]!.id, data.alters[1]!.id);
  data = editAlter(data, data.alters[0]!.id, { gives: ['practical'], quality: 'tense' });
  return addLine(data, { id: 'help', most: 4, wall: true }, 'Kom van rechts');
};

describe('a file of a circle', () => {
  it('of version 1, which is the network alone, opens as it is', () => {
    const { card: _card, ...network } = circle();
    const read = parseDocument(one, file(network, 'een-kring', 1));
    expect(read.ok && read.value).to.deep.equal(file(network));
  });

  it('comes back with its card as it went, letter for letter', () => {
    const text = JSON.stringify(circle());
    const read = parseDocument(one, file(JSON.parse(text)));
    expect(read.ok && JSON.stringify(read.value.data)).to.equal(text);
  });

  it('of a tool that shares it is read as one of this tool; of another it is refused', () => {
    const read = parseDocument(one, file(circle(), 'andere-kring'), ['andere-kring']);
    expect(read.ok && read.value).to.deep.equal(file(circle()));
    for (const shared of [[], ['nog-een']])
      expect(parseDocument(one, file(circle(), 'andere-kring'), shared)).to.deep.include({
        ok: false,
      });
  });

  it('names who is on the card and not in the network, or twice', () => {
    const data = circle();
    const card = cardOf(data);
    const [els] = card.people;
    expect(
      faultsOf({ ...data, card: { ...card, people: [els, { ...els, person: 'p77' }, els] } }),
    ).to.deep.equal([
      ['data.card.people[1].person', 'reference'],
      ['data.card.people[2].person', 'duplicate'],
    ]);
  });

  it('names a section that is there twice, and lines of one id', () => {
    const data = circle();
    const card = cardOf(data);
    const [help] = card.sections;
    expect(faultsOf({ ...data, card: { ...card, sections: [help, help] } })).to.deep.equal([
      ['data.card.sections[1].section', 'duplicate'],
      ['data.card.sections[1].lines[0].id', 'duplicate'],
    ]);
  });

  it('refuses half a sign, and what it does not know', () => {
    const data = circle();
    const card = cardOf(data);
    expect(faultsOf({ ...data, card: { ...card, filledBy: '\ud83c' } })).to.have.length(1);
    expect(faultsOf({ ...data, card: { ...card, bsn: '1' } })).to.deep.equal([
      ['data.card.bsn', 'unknown-key'],
    ]);
  });
});

describe('a person who is taken out of the network', () => {
  it('goes off the card too', () => {
    const data = circle();
    const [els, bert] = data.alters;
    expect(isOnCard(data, els!.id)).to.equal(true);
    const next = removePerson(data, els!.id);
    expect(next.alters).to.deep.equal([bert]);
    expect(cardOf(next).people).to.deep.equal([]);
    expect(cardOf(next).sections).to.equal(cardOf(data).sections);
  });

  it('leaves a card that they were not on as it was', () => {
    const data = circle();
    expect(removePerson(data, data.alters[1]!.id).card).to.equal(data.card);
    expect(removePerson(data, 'p99')).to.equal(data);
  });
});

describe('a part of a circle that leaves alone', () => {
  it('is a network without a card', () => {
    expect(networkAlone(circle())).not.to.have.property('card');
    expect(networkAlone(circle()).alters).to.have.length(2);
  });

  it('is a network or a card without the family', () => {
    const whole = addMember(circle(), { name: 'Kees' });
    const family = addUnion(whole, [whole.members![0]!.id], { kind: 'single' });
    for (const alone of [networkAlone(family), cardAlone(family)])
      expect(alone).not.to.have.any.keys('members', 'unions');
  });

  it('is a card with those who are on it, and nothing else that is known of them', () => {
    const alone = cardAlone(circle());
    expect(faultsOf(alone)).to.deep.equal([]);
    expect(alone.alters.map(({ name }) => name)).to.deep.equal(['Els']);
    expect(JSON.stringify(alone)).not.to.match(/practical|tense|Bert/);
    expect(alone.ties).to.deep.equal([]);
    expect(alone.card).to.deep.equal(circle().card);
  });
});
