import { expect } from '@open-wc/testing';
import { compareCards } from '../src/kits/circle/card-compare.model.js';
import {
  addLine,
  addToCard,
  cardOf,
  editLine,
  editOnCard,
  linesOf,
  removeLine,
  takeOffCard,
} from '../src/kits/circle/card.model.js';
import type { CircleData } from '../src/kits/circle/circle-data.model.js';
import { emptyNetwork } from '../src/kits/network/network-data.model.js';
import { editAlter } from '../src/kits/network/network.model.js';

const help = { id: 'help', most: 4, wall: true };
const base = (): CircleData =>
  addToCard(
    addLine(addLine(emptyNetwork, help, 'Kom van rechts'), help, 'Wacht even'),
    { name: 'Els', group: 'family' },
    8,
  );
const [first, second] = linesOf(base(), 'help').map(({ id }) => id) as [string, string];
const els = cardOf(base()).people[0]!.person;

describe('two cards', () => {
  it('that say the same have nothing new', () => {
    const { lines, people } = compareCards(base(), base());
    for (const each of [lines, people])
      expect(each).to.deep.equal({ came: [], went: [], changed: [] });
  });

  it('tell which lines came, went and changed', () => {
    let after = editLine(base(), 'help', first, 'Kom van links');
    after = removeLine(after, 'help', second);
    after = addLine(after, help, 'Zeg je naam');
    const { lines } = compareCards(base(), after);
    expect(lines.came.map(({ text }) => text)).to.deep.equal(['Zeg je naam']);
    expect(lines.went.map(({ text }) => text)).to.deep.equal(['Wacht even']);
    expect(lines.changed.map(({ before, after: now }) => [before.text, now.text])).to.deep.equal([
      ['Kom van rechts', 'Kom van links'],
    ]);
  });

  it('take a line that came in the place of one that went for another one', () => {
    const last = removeLine(base(), 'help', second);
    const { lines } = compareCards(base(), addLine(last, help, 'Iets heel anders'));
    expect([lines.came.length, lines.went.length, lines.changed.length]).to.deep.equal([1, 1, 0]);
  });

  it('take a line that was emptied for one that went', () => {
    const { lines } = compareCards(base(), editLine(base(), 'help', first, ' '));
    expect(lines.went.map(({ id }) => id)).to.deep.equal([first]);
  });

  it('tell who came, who went, and of whom something else is said, the name too', () => {
    const named = editAlter(base(), els, { name: 'Els B.' });
    const { people } = compareCards(base(), editOnCard(named, els, { phone: '06' }));
    expect(people.changed.map(({ after }) => [after.name, after.phone])).to.deep.equal([
      ['Els B.', '06'],
    ]);
    const off = takeOffCard(base(), els);
    expect(compareCards(base(), off).people.went.map(({ name }) => name)).to.deep.equal(['Els']);
    expect(compareCards(off, base()).people.came.map(({ name }) => name)).to.deep.equal(['Els']);
  });
});
