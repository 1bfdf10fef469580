import { namesIn, same } from '../../core/element/settings.js';
import { openCard, pileOf, type Pile } from '../../kits/deck/deck.model.js';
import type { Deck } from '../../kits/deck/deck.schema.js';
import type { CardsOf, ConversationCardsData } from './conversation-cards.model.js';
import type { Card, ConversationCardsContent, Situation } from './conversation-cards.schema.js';

/** The attributes of the tool; one that a page takes away again is null. */
export interface CardsSettings {
  readonly decks?: string | null | undefined;
  readonly situation?: string | null | undefined;
}

/** What there is to see, by what the page set and what the document says. */
export interface Shown {
  /** Kinds of talk to choose from; none where the page chose one. */
  readonly situations: readonly Situation[];
  /** The kind of talk that was chosen, here or by the page. */
  readonly situation: Situation | undefined;
  /** Decks that the page shows, and their cards. */
  readonly decks: readonly Deck[];
  readonly cards: readonly Card[];
  /** The deck on the table with its pile. */
  readonly deck: Deck | undefined;
  readonly pile: Pile | undefined;
  /** The card that lies open. */
  readonly card: Card | undefined;
  readonly cardsOf: CardsOf;
}

const byId = <Thing extends { readonly id: string }>(
  things: readonly Thing[],
  name: string | undefined,
): Thing | undefined => things.find(({ id }) => same(id, name?.trim() ?? ''));

/** Decks that the page names; all where it names none that exists. */
export function decksIn(
  { decks }: ConversationCardsContent,
  list: string | null | undefined,
): readonly Deck[] {
  const names = namesIn(list);
  const named = decks.filter(({ id }) => names.some((name) => same(id, name)));
  return named.length ? named : decks;
}

export function shownOf(
  content: ConversationCardsContent,
  settings: CardsSettings,
  data: ConversationCardsData,
): Shown {
  const decks = decksIn(content, settings.decks);
  const isShown = (id: string): boolean => decks.some((deck) => deck.id === id);
  const open = content.situations
    .map((each) => ({ ...each, decks: each.decks.filter(isShown) }))
    .filter((each) => each.decks.length > 0);
  const fixed = byId(open, settings.situation ?? undefined);
  const situation = fixed ?? byId(open, data.situation);
  // With nothing to choose from, what there is lies on the table.
  const only = fixed?.decks[0] ?? (decks.length === 1 ? decks[0]!.id : undefined);
  const deck = byId(decks, data.deck) ?? byId(decks, only);
  const cards = content.cards.filter((card) => isShown(card.deck));
  const cardsOf: CardsOf = (id) => cards.flatMap((card) => (card.deck === id ? [card.id] : []));
  const pile = deck && pileOf(data.piles, deck.id, cardsOf(deck.id));
  return {
    situations: fixed ? [] : open,
    situation,
    decks,
    cards,
    deck,
    pile,
    card: pile && byId(cards, openCard(pile)),
    cardsOf,
  };
}
