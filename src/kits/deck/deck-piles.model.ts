import { draw, pileOf, withPile, type Pile } from './deck.model.js';

/** Decks of a tool as far as they have been played, and which one lies on the table. */
export interface PilesData {
  /** Id of the deck on the table; empty before one is taken. */
  deck: string;
  piles: Pile[];
}

/** Ids of the cards of a deck, from the top down. */
export type CardsOf = (deck: string) => readonly string[];

/** Does something with the pile of a deck, which lies on the table then. */
export function play<Data extends PilesData>(
  data: Data,
  deck: string,
  cards: CardsOf,
  act: (pile: Pile) => Pile,
): Data {
  const pile = act(pileOf(data.piles, deck, cards(deck)));
  const piles = withPile(data.piles, pile);
  return piles === data.piles && data.deck === deck ? data : { ...data, deck, piles };
}

/** Takes a deck: its first card lies open, or the card that was open last. */
export const takeDeck = <Data extends PilesData>(data: Data, deck: string, cards: CardsOf): Data =>
  play(data, deck, cards, (pile) => (pile.at ? pile : draw(pile)));
