import { deckCarry, blankDeck, type DeckToolData } from '../../kits/deck/deck-tool.model.js';
import type { Pile } from '../../kits/deck/deck.model.js';
import type { Person } from '../../kits/people/people.model.js';
import { blankWith, cellOf, written, type SheetData } from '../../kits/sheet/sheet.model.js';

/** Longest sentence of one's own, in characters. */
export const SENTENCE_LENGTH = 200;

/** Column at a card: how one says it oneself. */
export const OWN_WORDS = 'own-words';

export interface ConversationCardsData extends DeckToolData {
  /** Who read the cards aloud in turn. */
  readers: Person[];
}
type Data = ConversationCardsData;

export const blank = blankWith<Omit<Data, keyof SheetData>>(1, { ...blankDeck, readers: [] });

/** Who reads the card that lies open: each in turn; undefined while nobody is named. */
export function readerOf({ readers }: Pick<Data, 'readers'>, pile: Pile): Person | undefined {
  const there = readers.filter(({ left }) => !left);
  return there[Math.max(0, pile.at - 1) % (there.length || 1)];
}

/** How one says a card oneself; `''` where nobody wrote. */
export const ownWords = (data: SheetData, card: string): string => {
  const text = cellOf(data, card, OWN_WORDS);
  return written(text) ? text.trim() : '';
};

/** What a card asks, whether that is open, and how one would rather say it. */
export interface AskedCard {
  readonly front: string;
  readonly form?: string | undefined;
  readonly rather?: string | undefined;
}

/** A card as one says it: an open question in the place of one that is not. */
export const openForm = ({ front, form = 'open', rather }: AskedCard): string =>
  form === 'open' ? front : (rather ?? front);

export const carry = deckCarry<Data, AskedCard>({ said: openForm, own: ownWords });
