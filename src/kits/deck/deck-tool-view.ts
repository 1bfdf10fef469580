import type { TemplateResult } from 'lit';
import type { SayText } from '../../core/content/counted.js';
import type { ChangeSettings } from '../../core/document/change-controller.js';
import type { ChangeAgreements } from '../agreements/agreements-view.js';
import type { Contact } from '../contact/contact-settings.js';
import type { SheetActs } from '../sheet/sheet-view.js';
import type { Shown } from './deck-shown.js';
import type { Card, Deck, DeckContent, Situation } from './deck.schema.js';
import type { DeckTable } from './deck-table.js';
import type { DeckToolData } from './deck-tool.model.js';

/** What a narrow screen shows; a wide one shows all. */
export const PARTS = ['choose', 'card', 'sheet'] as const;
export type Part = (typeof PARTS)[number];

/** What can be printed. */
export const PAPERS = ['sheet', 'blank', 'cards', 'posters'] as const;
export type Paper = (typeof PAPERS)[number];

/** What the templates show and what they call: the element, seen from its templates. */
export interface DeckToolView<
  Of extends Card = Card,
  Talk extends Situation = Situation,
  Content extends DeckContent<Of, Talk> = DeckContent<Of, Talk>,
  Data extends DeckToolData = DeckToolData,
> extends Shown<Of, Talk> {
  readonly content: Content;
  readonly data: Data;
  readonly turned: boolean;
  /** Undefined on a wide screen. */
  readonly part: Part | undefined;
  readonly acts: SheetActs;
  readonly table: Pick<DeckTable<Data>, 'turn' | 'draw' | 'drawBack' | 'skip' | 'shuffle' | 'pull'>;
  readonly faces: CardFacesOf<Of>;
  /** Level of the headings right below the tool's title. */
  readonly level: number;
  readonly text: SayText;
  readonly contacts: readonly Contact[];
  chooseSituation(situation: Talk): void;
  takeDeck(id: string): void;
  toPart(part: Part): void;
  /** Puts a card on the sheet, or takes it off. */
  toggle(card: string): void;
  change(act: (now: Data) => Data, settings?: ChangeSettings): void;
  readonly changeAgreements: ChangeAgreements;
  print(paper: Paper): void;
  undoButtons(): TemplateResult;
  /** The card on the table, and the talk sheet; they come after the first screen. */
  onTable(): unknown;
  sheet(): unknown;
}

/** How a tool shows its cards, and what it adds to them. */
export interface CardFacesOf<Of> {
  front(card: Of): TemplateResult;
  back(card: Of): TemplateResult;
  /** What stands above both sides; `aloud` on the table, else on paper. */
  head(card: Of, deck: Deck, aloud: boolean): unknown;
  /** What a card is called on the sheet. */
  onSheet(card: Of): string;
  /** Below the kinds of talk, before the decks. */
  belowTalks(): unknown;
  /** Below the card on the table. */
  belowCard(card: Of): unknown;
  /** On the printed sheet: after who and when, and after the rows. */
  paperLines(): unknown;
  paperEnd(): unknown;
}
