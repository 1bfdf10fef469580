import { blankDeck, deckCarry, type DeckToolData } from '../../kits/deck/deck-tool.model.js';
import { blankWith } from '../../kits/sheet/sheet.model.js';

export type MyToolData = DeckToolData;

export const blank = blankWith(1, blankDeck);

/** What other tools can take: cards on the sheet as topics, and agreements. */
export const carry = deckCarry<MyToolData, { readonly front: string }>({
  said: ({ front }) => front,
});
