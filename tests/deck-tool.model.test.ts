import { expect } from '@open-wc/testing';
import { play, takeDeck } from '../src/kits/deck/deck-piles.model.js';
import { shownOf } from '../src/kits/deck/deck-shown.js';
import {
  blankDeck,
  chooseSituation,
  resultOf,
  type DeckToolData,
} from '../src/kits/deck/deck-tool.model.js';
import { draw, openCard, skip } from '../src/kits/deck/deck.model.js';
import { blankSheet, chooseRow, tickPoint } from '../src/kits/sheet/sheet.model.js';

const cards: Record<string, string[]> = { one: ['a', 'b', 'c'], two: ['x', 'y'] };
const cardsOf = (deck: string): string[] => cards[deck] ?? [];
const start: DeckToolData = { ...blankDeck, ...blankSheet };

describe('a talk', () => {
  it('opens the first of its decks with a card', () => {
    const chosen = chooseSituation(start, { id: 's', decks: ['two', 'one'] }, cardsOf);
    expect(chosen).to.include({ situation: 's', deck: 'two' });
    expect(openCard(chosen.piles[0]!)).to.equal('x');
  });

  it('leaves a deck on the table that it has as well, and where one was in it', () => {
    const before = play(takeDeck(start, 'one', cardsOf), 'one', cardsOf, draw);
    const after = chooseSituation(before, { id: 's', decks: ['two', 'one'] }, cardsOf);
    expect(after.deck).to.equal('one');
    expect(after.piles).to.equal(before.piles);
    expect(chooseSituation(after, { id: 's', decks: ['two', 'one'] }, cardsOf)).to.equal(after);
  });

  it('comes back to a deck where it was left', () => {
    const first = play(takeDeck(start, 'one', cardsOf), 'one', cardsOf, draw);
    const back = takeDeck(takeDeck(first, 'two', cardsOf), 'one', cardsOf);
    expect(openCard(back.piles.find(({ deck }) => deck === 'one')!)).to.equal('b');
    expect(takeDeck(back, 'one', cardsOf)).to.equal(back);
  });

  it('keeps order and skips with the document', () => {
    const skipped = play(takeDeck(start, 'one', cardsOf), 'one', cardsOf, skip);
    expect(skipped.piles[0]).to.deep.equal({
      deck: 'one',
      order: ['b', 'c', 'a'],
      at: 1,
      skipped: ['a'],
    });
  });
});

describe('a card on the sheet', () => {
  it('is there once', () => {
    const once = chooseRow(start, 'a');
    expect(chooseRow(once, 'a')).to.equal(once);
  });

  it('is counted for the page, without a word of anyone', () => {
    const two = tickPoint(chooseRow(chooseRow(start, 'a'), 'b'), 'b');
    expect(resultOf(two)).to.deep.equal({ onSheet: 2, discussed: 1 });
    expect(resultOf(tickPoint(start, 'gone'))).to.deep.equal({ onSheet: 0, discussed: 0 });
  });
});

describe('what there is to see', () => {
  const deck = (id: string) => ({ id, name: id, about: '', audience: 'staff' as const });
  const card = (of: string) => (id: string) => ({
    id,
    deck: of,
    source: 'own',
    front: id,
    back: id,
  });
  const talk = (id: string, ...decks: string[]) => ({ id, name: id, about: '', decks });
  const content = {
    decks: [deck('one'), deck('two')],
    cards: [...cards['one']!.map(card('one')), ...cards['two']!.map(card('two'))],
    situations: [talk('first', 'one'), talk('both', 'two', 'one')],
  };

  it('is every talk and no deck on the table before a choice', () => {
    const shown = shownOf(content, {}, start);
    expect(shown.situations).to.have.length(2);
    expect([shown.situation, shown.deck, shown.pile, shown.card]).to.deep.equal(
      Array(4).fill(undefined),
    );
  });

  it('is the deck of the talk that a page chose, to draw from, and no choice of talks', () => {
    const shown = shownOf(content, { situation: ' Both ' }, start);
    expect(shown.situations).to.deep.equal([]);
    expect(shown.deck!.id).to.equal('two');
    expect(shown.pile!.at).to.equal(0);
  });

  it('is without talks that open no deck of the page; the only deck lies on the table', () => {
    const shown = shownOf(content, { decks: 'two' }, start);
    expect(shown.situations.map(({ id, decks }) => [id, decks])).to.deep.equal([['both', ['two']]]);
    expect(shown.deck!.id).to.equal('two');
    expect(shown.cards.map(({ id }) => id)).to.deep.equal(['x', 'y']);
  });

  it('is all where a page names nothing that is there; a document of a deck that is gone has none', () => {
    const shown = shownOf(
      content,
      { decks: 'three', situation: 'none' },
      { ...start, deck: 'gone' },
    );
    expect(shown.decks).to.have.length(2);
    expect(shown.situations).to.have.length(2);
    expect(shown.deck).to.equal(undefined);
  });

  it('is the open card of the deck on the table', () => {
    const data = play(takeDeck(start, 'one', cardsOf), 'one', cardsOf, draw);
    expect(shownOf(content, {}, data).card!.id).to.equal('b');
  });
});
