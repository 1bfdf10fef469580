import { expect } from '@open-wc/testing';
import {
  addLine,
  addToCard,
  cardOf,
  editLine,
  linesOf,
  setFilledBy,
  setTalked,
  showLine,
} from '../src/kits/circle/card.model.js';
import type { CircleData } from '../src/kits/circle/circle-data.model.js';
import { emptyNetwork } from '../src/kits/network/network-data.model.js';
import { addActivity } from '../src/kits/network/network-activities.model.js';
import { addAlter } from '../src/kits/network/network.model.js';
import {
  hasNetwork,
  isCardDone,
  longestSection,
  resultOf,
  signsOver,
} from '../src/tools/overview-card/overview-card.model.js';
import { bundled } from './support/tools.js';

interface Content {
  sections: { id: string; most: number; length: number; wall: boolean }[];
  people: { most: number };
}
const content = bundled<Content>('overview-card');
const sectionOf = (id: string) => content.sections.find((each) => each.id === id)!;

const full = (text: (length: number) => string): CircleData =>
  content.sections.reduce<CircleData>(
    (data, section) =>
      Array.from({ length: section.most }).reduce<CircleData>(
        (now) => addLine(now, section, text(section.length)),
        data,
      ),
    emptyNetwork,
  );

describe('the content of the overview card', () => {
  it('has six sections of 18 lines, of 60 to 90 signs, two of them not for the wall', () => {
    expect(content.sections.map(({ most, length }) => [most, length])).to.deep.equal([
      [1, 60],
      [3, 90],
      [4, 70],
      [4, 90],
      [3, 70],
      [3, 90],
    ]);
    expect(content.sections.filter(({ wall }) => !wall).map(({ id }) => id)).to.deep.equal([
      'rather-not',
      'handy',
    ]);
    expect(content.people.most).to.equal(8);
  });
});

describe('an overview card', () => {
  it('counts what is on it and what of that is on the wall', () => {
    let data = full(() => 'Ja');
    data = showLine(data, 'help', linesOf(data, 'help')[0]!.id, false);
    data = addToCard(data, { name: 'Els', group: 'family' }, 8);
    expect(resultOf(data)).to.deep.equal({
      lines: 18,
      people: 1,
      linesOnWall: 11,
      peopleOnWall: 1,
    });
    expect(resultOf(emptyNetwork)).to.deep.equal({
      lines: 0,
      people: 0,
      linesOnWall: 0,
      peopleOnWall: 0,
    });
  });

  it('is done once the client agrees with something that is on it', () => {
    expect(isCardDone(setTalked(emptyNetwork, true))).to.equal(false);
    expect(isCardDone(setTalked(setFilledBy(emptyNetwork, 'Samira'), true))).to.equal(false);
    const data = addLine(emptyNetwork, sectionOf('help'), 'x');
    expect(isCardDone(data)).to.equal(false);
    expect(isCardDone(setTalked(data, true))).to.equal(true);
  });

  it('counts signs as people see them', () => {
    const family = '👩‍👩‍👧';
    expect(signsOver(family.repeat(90), 90)).to.equal(0);
    expect(signsOver(`${family.repeat(90)}a`, 90)).to.equal(1);
    expect(signsOver('', 60)).to.equal(-60);
    const data = addLine(emptyNetwork, sectionOf('help'), family.repeat(90));
    expect(linesOf(data, 'help')[0]!.text).to.equal(family.repeat(90));
  });

  it('names the section that goes beyond its lines, else the one with most in it', () => {
    const data = full((length) => 'x'.repeat(length));
    expect(longestSection(cardOf(data), 'file', content)).to.equal('help');
    const id = linesOf(data, 'joy')[0]!.id;
    const over = editLine(data, 'joy', id, 'y'.repeat(200));
    expect(longestSection(cardOf(over), 'file', content)).to.equal('joy');
    expect(longestSection(cardOf(emptyNetwork), 'file', content)).to.equal(undefined);
  });

  it('names no section that is not on the print', () => {
    const data = addLine(
      addLine(emptyNetwork, sectionOf('handy'), 'z'.repeat(500)),
      sectionOf('call-me'),
      'Jo',
    );
    expect(longestSection(cardOf(data), 'file', content)).to.equal('handy');
    expect(longestSection(cardOf(data), 'wall', content)).to.equal('call-me');
  });

  it('knows whether its file holds more of the network than is on it', () => {
    expect(hasNetwork(emptyNetwork)).to.equal(false);
    const card = addToCard(emptyNetwork, { name: 'Els', group: 'family' }, 8);
    expect(hasNetwork(card)).to.equal(false);
    expect(hasNetwork(addAlter(card, { name: 'Bert', group: 'family' }))).to.equal(true);
    expect(hasNetwork(addActivity(card, { name: 'Koken', kind: 'chore' }))).to.equal(true);
  });
});
