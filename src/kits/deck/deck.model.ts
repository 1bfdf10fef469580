/** Most cards of a tool, and so most in a pile; most decks. */
export const MOST_CARDS = 300;
export const MOST_DECKS = 20;

/** A deck that lies on the table, as far as it has been played. */
export interface Pile {
  /** Id of the deck. */
  deck: string;
  /** Ids of its cards, from the top down; one that is out is not in it. */
  order: string[];
  /** How many were drawn: the last of them lies open. One more than there are: the pile is empty. */
  at: number;
  /** Ids of cards that have been passed over. */
  skipped: string[];
}

/** A deck as its cards come, none of them drawn. */
export const laid = (deck: string, ids: readonly string[]): Pile => ({
  deck,
  order: [...ids],
  at: 0,
  skipped: [],
});

/** Id of the card that lies open; undefined before the first, and when the pile is empty. */
export const openCard = ({ order, at }: Pile): string | undefined => order[at - 1];

/** Whether someone drew after the last card. */
export const isEmpty = ({ order, at }: Pile): boolean => at > order.length;

/** How many are still to be drawn. */
export const left = ({ order, at }: Pile): number => Math.max(0, order.length - at);

/** Turns up the next card; after the last one, the pile is empty. */
export const draw = (pile: Pile): Pile => (isEmpty(pile) ? pile : { ...pile, at: pile.at + 1 });

/** Goes back to the card before; the first one stays. */
export const drawBack = (pile: Pile): Pile => (pile.at > 1 ? { ...pile, at: pile.at - 1 } : pile);

/**
 * Passes over the open card, and turns up the next. It goes to the bottom once; a second time, or with
 * none below it, it is out until the pile is shuffled.
 */
export function skip(pile: Pile): Pile {
  const card = openCard(pile);
  if (card === undefined) return pile;
  const { order, skipped } = pile;
  const again = !skipped.includes(card) && left(pile) > 0;
  return {
    ...pile,
    order: [...order.filter((id) => id !== card), ...(again ? [card] : [])],
    skipped: skipped.includes(card) ? skipped : [...skipped, card],
  };
}

/** Lays all cards of a deck anew in an order of chance; `random` gives numbers from 0 up to 1. */
export function shuffle({ deck }: Pile, ids: readonly string[], random: () => number): Pile {
  const order = [...ids];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return laid(deck, order);
}

/** Turns up one card out of its turn, wherever it is, also when it is out; the others keep their order. */
export function pull(pile: Pile, card: string): Pile {
  if (openCard(pile) === card) return pile;
  const others = pile.order.filter((id) => id !== card);
  const drawn = pile.order.slice(0, pile.at).filter((id) => id !== card).length;
  return {
    ...pile,
    order: others.toSpliced(drawn, 0, card),
    at: drawn + 1,
    skipped: pile.skipped.filter((id) => id !== card),
  };
}

/** A pile with the cards that its deck has now: what went is not in it, what came lies at the bottom. */
export function withCards(pile: Pile, ids: readonly string[]): Pile {
  const { order, at, skipped } = pile;
  const isKnown = (id: string): boolean => ids.includes(id);
  const came = ids.filter((id) => !order.includes(id) && !skipped.includes(id));
  if (!came.length && order.every(isKnown) && skipped.every(isKnown)) return pile;
  return {
    ...pile,
    order: [...order.filter(isKnown), ...came],
    at: order.slice(0, at).filter(isKnown).length + (isEmpty(pile) ? 1 : 0),
    skipped: skipped.filter(isKnown),
  };
}

/** The pile of a deck with these cards; laid out where nobody played it yet. */
export function pileOf(piles: readonly Pile[], deck: string, ids: readonly string[]): Pile {
  const pile = piles.find((each) => each.deck === deck);
  return pile ? withCards(pile, ids) : laid(deck, ids);
}

/** The piles with this one in the place of that of its deck; the same where that is as it was. */
export function withPile<Piles extends readonly Pile[]>(piles: Piles, pile: Pile): Piles | Pile[] {
  const at = piles.findIndex(({ deck }) => deck === pile.deck);
  if (at < 0) return [...piles, pile];
  return piles[at] === pile ? piles : piles.with(at, pile);
}
