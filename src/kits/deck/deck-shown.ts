import { namesIn, same } from '../../core/element/settings.js';
import type { CardsOf } from './deck-piles.model.js';
import type { Card, Deck, DeckContent, Situation } from './deck.schema.js';
import type { DeckToolData } from './deck-tool.model.js';
import { openCard, pileOf, type Pile } from './deck.model.js';

/** The attributes of a tool of cards; one that a page takes away again is null. */
export interface DeckSettings {
  readonly decks?: string | null | undefined;
  readonly situation?: string | null | undefined;
}

/** What there is to see, by what the page set and what the document says. */
export interface Shown<Of extends Card = Card, Talk extends Situation = Situation> {
  /** Kinds of talk to choose from; none where the page chose one. */
  readonly situations: readonly Talk[];
  /** The kind of talk that was chosen, here or by the page. */
  readonly situation: Talk | undefined;
  /** Decks that the page shows, and their cards. */
  readonly decks: readonly Deck[];
  readonly cards: readonly Of[];
  /** The deck on the table with its pile. */
  readonly deck: Deck | undefined;
  readonly pile: Pile | undefined;
  /** The card that lies open. */
  readonly card: Of | undefined;
  readonly cardsOf: CardsOf;
}

const byId = <Thing extends { readonly id: string }>(
  things: readonly Thing[],
  name: string | undefined,
): Thing | undefined => things.find(({ id }) => same(id, name?.trim() ?? ''));

/** Decks that the page names; all where it names none that exists. */
export function decksIn(
  { decks }: Pick<DeckContent, 'decks'>,
  list: string | null | undefined,
): readonly Deck[] {
  const names = namesIn(list);
  const named = decks.filter(({ id }) => names.some((name) => same(id, name)));
  return named.length ? named : decks;
}

export function shownOf<Of extends Card, Talk extends Situation>(
  content: Pick<DeckContent<Of, Talk>, 'decks' | 'cards' | 'situations'>,
  settings: DeckSettings,
  data: DeckToolData,
): Shown<Of, Talk> {
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
