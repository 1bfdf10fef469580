import type { Carry, CarryList } from '../../core/carry/carry.model.js';
import type { BlankDocument } from '../../core/document/held-document.js';
import { carriedAgreements, type Agreement } from '../../kits/agreements/agreements.model.js';
import { draw, pileOf, withPile, type Pile } from '../../kits/deck/deck.model.js';
import { carriedRows } from '../../kits/sheet/sheet-carry.model.js';
import {
  blankWith,
  cellOf,
  isTicked,
  written,
  type SheetData,
  type SheetRow,
} from '../../kits/sheet/sheet.model.js';

/** Longest line of who, when, or the people who read, in characters. */
export const LINE_LENGTH = 300;
/** Longest sentence of one's own. */
export const SENTENCE_LENGTH = 200;

/** Columns at a card: what was answered, and how one says it oneself. */
export const ANSWER = 'answer';
export const OWN_WORDS = 'own-words';

/** Cards that lie on the table, and a sheet; a row of it has the id of its card. */
export interface ConversationCardsData extends SheetData {
  /** Id of the kind of talk; empty before the choice. */
  situation: string;
  /** Id of the deck on the table; empty before one is taken. */
  deck: string;
  piles: Pile[];
  /** Who read the cards aloud in turn, as people wrote it, with commas. */
  readers: string;
  who: string;
  when: string;
  agreements: Agreement[];
}
type Data = ConversationCardsData;

export const blank: BlankDocument<Data> = blankWith(1, {
  situation: '',
  deck: '',
  piles: [],
  readers: '',
  who: '',
  when: '',
  agreements: [],
});

/** What the model needs of a kind of talk: the decks that it opens, in order. */
interface Situation {
  readonly id: string;
  readonly decks: readonly string[];
}

/** Ids of the cards of a deck, from the top down. */
export type CardsOf = (deck: string) => readonly string[];

/** Does something with the pile of the deck on the table. */
export function play(data: Data, deck: string, cards: CardsOf, act: (pile: Pile) => Pile): Data {
  const pile = act(pileOf(data.piles, deck, cards(deck)));
  const piles = withPile(data.piles, pile);
  return piles === data.piles && data.deck === deck ? data : { ...data, deck, piles };
}

/** Takes a deck: its first card lies open, or the card that was open last. */
export const takeDeck = (data: Data, deck: string, cards: CardsOf): Data =>
  play(data, deck, cards, (pile) => (pile.at ? pile : draw(pile)));

/** Chooses the kind of talk, which opens its first deck; one of its own that lies on the table stays. */
export function chooseSituation(data: Data, { id, decks }: Situation, cards: CardsOf): Data {
  const chosen = data.situation === id ? data : { ...data, situation: id };
  const [first] = decks;
  return first === undefined || decks.includes(data.deck) ? chosen : takeDeck(chosen, first, cards);
}

/** Names in a line that people wrote: `'F, J en S'` → `['F', 'J en S']`. */
export const namesOf = (line: string): string[] =>
  line
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);

/** Who reads the card that lies open: each in turn; undefined while nobody is named. */
export function readerOf({ readers }: Data, pile: Pile): string | undefined {
  const names = namesOf(readers);
  return names[Math.max(0, pile.at - 1) % (names.length || 1)];
}

/** How one says a card oneself; `''` where nobody wrote. */
export const ownWords = (data: Data, card: string): string => {
  const text = cellOf(data, card, OWN_WORDS);
  return written(text) ? text.trim() : '';
};

/** What `share="result"` gives the page: how many cards and rows are on the sheet, and were talked about. */
export interface ConversationCardsResult {
  readonly onSheet: number;
  readonly discussed: number;
}

export const resultOf = (data: Data): ConversationCardsResult => ({
  onSheet: data.rows.length,
  discussed: data.rows.filter(({ id }) => isTicked(data, id)).length,
});

/** What goes along of the content. */
export interface CarriedCards {
  readonly decks: readonly { readonly id: string; readonly audience: string }[];
  readonly cards: readonly {
    readonly id: string;
    readonly deck: string;
    readonly front: string;
    readonly form?: string | undefined;
    readonly rather?: string | undefined;
  }[];
  readonly situations: readonly Situation[];
}

/** A card as one says it: an open question in the place of one that is not. */
export const openForm = ({
  front,
  form = 'open',
  rather,
}: CarriedCards['cards'][number]): string => (form === 'open' ? front : (rather ?? front));

const isCarers = ({ decks }: CarriedCards, deck: string | undefined): boolean =>
  decks.some(({ id, audience }) => id === deck && audience === 'carer');

/** The deck that a row is of: its card's, or the one that lay on the table of a carer who wrote it. */
const deckOf = ({ cards }: CarriedCards, { id, group }: SheetRow): string | undefined =>
  cards.find((card) => card.id === id)?.deck ?? group;

/** Whether a carer prepares with this sheet: what stands on it is the carer's own. */
function isCarersSheet({ situation, deck, rows }: Data, content: CarriedCards): boolean {
  const opened = content.situations.find(({ id }) => id === situation)?.decks ?? [deck];
  return (
    opened.every((each) => isCarers(content, each)) ||
    rows.some((row) => isCarers(content, deckOf(content, row)))
  );
}

/** A list whose things are for oneself where `isOwn` says so. */
const withCircle = (
  list: CarryList<Data, CarriedCards>,
  isOwn: (id: string, data: Data, content: CarriedCards) => boolean,
): CarryList<Data, CarriedCards> => ({
  ...list,
  read: (data, words) =>
    list.read(data, words).map((each) => ({
      ...each,
      text: ownWords(data, each.id) || each.text,
      ...(isOwn(each.id, data, words.content) && { for: 'self' }),
    })),
});

const rows = carriedRows<Data, CarriedCards>({
  kind: 'topic',
  known: (id, { content, text }) => {
    const card = content.cards.find((each) => each.id === id);
    return card && { text: text(openForm(card)) };
  },
  takes: ['topic', 'wish'],
});

/** Rows of the sheet as topics, without the answers, and agreements; topics and wishes of others become rows of one's own. */
export const carry: Carry<Data, CarriedCards> = {
  for: 'together',
  lists: [
    withCircle(carriedAgreements(), (_, data, content) => isCarersSheet(data, content)),
    withCircle(rows, (id, data, content) => {
      const card = content.cards.find((each) => each.id === id);
      return card ? isCarers(content, card.deck) : isCarersSheet(data, content);
    }),
  ],
};
