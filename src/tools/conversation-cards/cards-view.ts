import { msg, str } from '../../core/language/localize.js';
import type { SayText } from '../../core/content/counted.js';
import type { ChangeAgreements } from '../../kits/agreements/agreements-view.js';
import type { SheetActs } from '../../kits/sheet/sheet-view.js';
import type { Shown } from './cards-shown.js';
import { openForm, ownWords, type ConversationCardsData } from './conversation-cards.model.js';
import type { Card, ConversationCardsContent, Situation } from './conversation-cards.schema.js';

/** What a narrow screen shows; a wide one shows all. */
export const PARTS = ['choose', 'card', 'sheet'] as const;
export type Part = (typeof PARTS)[number];

/** What can be printed. */
export const PAPERS = ['sheet', 'blank', 'cards', 'posters'] as const;
export type Paper = (typeof PAPERS)[number];

/** What the templates show and what they call: the element, seen from its templates. */
export interface CardsView extends Shown {
  readonly content: ConversationCardsContent;
  readonly data: ConversationCardsData;
  readonly turned: boolean;
  /** Undefined on a wide screen. */
  readonly part: Part | undefined;
  readonly acts: SheetActs;
  /** Level of the headings right below the tool's title. */
  readonly level: number;
  readonly text: SayText;
  chooseSituation(situation: Situation): void;
  takeDeck(id: string): void;
  toPart(part: Part): void;
  turn(): void;
  draw(): void;
  drawBack(): void;
  skip(): void;
  shuffle(): void;
  /** Turns up a card of the deck on the table out of its turn. */
  pull(card: string): void;
  /** Puts a card on the sheet, or takes it off. */
  toggle(card: string): void;
  setLine(field: 'readers' | 'who' | 'when', text: string): void;
  readonly changeAgreements: ChangeAgreements;
  print(paper: Paper): void;
  /** The card on the table, and the talk sheet; they come after the first screen. */
  table(): unknown;
  sheet(): unknown;
}

/** What a card is called on the sheet: in one's own words, or else as an open question. */
export const sheetText = ({ data, text }: Pick<CardsView, 'data' | 'text'>, card: Card): string =>
  ownWords(data, card.id) || text(openForm(card));

/** A sentence as someone says it. */
export const quoted = (sentence: string): string => `‘${sentence}’`;

/** Cards that are a word to remember. */
export const mnemonicsOf = ({ cards }: Pick<CardsView, 'cards'>): Card[] =>
  cards.filter(({ letters, variants }) => letters ?? variants);

/** `Het blad (3)` */
export const sheetLabel = ({ data: { rows } }: CardsView): string =>
  msg(str`Het blad (${rows.length})`);
