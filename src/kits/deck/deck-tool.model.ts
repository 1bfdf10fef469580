import type { Carry, CarryList } from '../../core/carry/carry.model.js';
import { carriedAgreements, type Agreement } from '../agreements/agreements.model.js';
import { carriedRows } from '../sheet/sheet-carry.model.js';
import { isTicked, type SheetData, type SheetRow } from '../sheet/sheet.model.js';
import { takeDeck, type CardsOf, type PilesData } from './deck-piles.model.js';

/** Longest line of who or when, in characters. */
export const LINE_LENGTH = 300;

/** Cards that lie on the table, and a sheet; a row of it has the id of its card. */
export interface DeckToolData extends SheetData, PilesData {
  /** Id of the kind of talk; empty before the choice. */
  situation: string;
  who: string;
  when: string;
  agreements: Agreement[];
}

/** What a tool of cards and a sheet starts with, beside what a sheet does. */
export const blankDeck: Omit<DeckToolData, keyof SheetData> = {
  situation: '',
  deck: '',
  piles: [],
  who: '',
  when: '',
  agreements: [],
};

/** What the model needs of a kind of talk: the decks that it opens, in order. */
interface Situation {
  readonly id: string;
  readonly decks: readonly string[];
}

/** Chooses the kind of talk, which opens its first deck; one of its own that lies on the table stays. */
export function chooseSituation<Data extends DeckToolData>(
  data: Data,
  { id, decks }: Situation,
  cards: CardsOf,
): Data {
  const chosen = data.situation === id ? data : { ...data, situation: id };
  const [first] = decks;
  return first === undefined || decks.includes(data.deck) ? chosen : takeDeck(chosen, first, cards);
}

/** What `share="result"` gives the page: how many cards and rows are on the sheet, and were talked about. */
export interface DeckResult {
  readonly onSheet: number;
  readonly discussed: number;
}

export const resultOf = (data: SheetData): DeckResult => ({
  onSheet: data.rows.length,
  discussed: data.rows.filter(({ id }) => isTicked(data, id)).length,
});

/** What goes along of the content. */
export interface CarriedDecks<Card = unknown> {
  readonly decks: readonly { readonly id: string; readonly audience: string }[];
  readonly cards: readonly (Card & { readonly id: string; readonly deck: string })[];
  readonly situations: readonly Situation[];
}

const isCarers = ({ decks }: CarriedDecks, deck: string | undefined): boolean =>
  decks.some(({ id, audience }) => id === deck && audience === 'carer');

/** The deck that a row is of: its card's, or the one that lay on the table of a carer who wrote it. */
const deckOf = ({ cards }: CarriedDecks, { id, group }: SheetRow): string | undefined =>
  cards.find((card) => card.id === id)?.deck ?? group;

/** Whether a carer prepares with this sheet: what stands on it is the carer's own. */
function isCarersSheet({ situation, deck, rows }: DeckToolData, content: CarriedDecks): boolean {
  const opened = content.situations.find(({ id }) => id === situation)?.decks ?? [deck];
  return (
    opened.every((each) => isCarers(content, each)) ||
    rows.some((row) => isCarers(content, deckOf(content, row)))
  );
}

/** What a card says when it goes along; where someone said it in words of their own, `own` has those. */
export interface CarriedCard<Data, Card> {
  said(card: Card): string;
  own?(data: Data, id: string): string;
}

/**
 * Rows of the sheet as topics, without the answers, and agreements; of a carer's deck they are for oneself.
 * Topics and wishes of others become rows of one's own.
 */
export function deckCarry<Data extends DeckToolData, Card>({
  said,
  own = () => '',
}: CarriedCard<Data, Card>): Carry<Data, CarriedDecks<Card>> {
  const circled = (
    list: CarryList<Data, CarriedDecks<Card>>,
    isOwn: (id: string, data: Data, content: CarriedDecks<Card>) => boolean,
  ): CarryList<Data, CarriedDecks<Card>> => ({
    ...list,
    read: (data, words) =>
      list.read(data, words).map((each) => ({
        ...each,
        text: own(data, each.id) || each.text,
        ...(isOwn(each.id, data, words.content) && { for: 'self' }),
      })),
  });
  const rows = carriedRows<Data, CarriedDecks<Card>>({
    kind: 'topic',
    known: (id, { content, text }) => {
      const card = content.cards.find((each) => each.id === id);
      return card && { text: text(said(card)) };
    },
    takes: ['topic', 'wish'],
  });
  return {
    for: 'together',
    lists: [
      circled(carriedAgreements(), (_, data, content) => isCarersSheet(data, content)),
      circled(rows, (id, data, content) => {
        const card = content.cards.find((each) => each.id === id);
        return card ? isCarers(content, card.deck) : isCarersSheet(data, content);
      }),
    ],
  };
}
