import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { focusFirst } from '../../core/element/focus.js';
import { itemDrag } from '../../core/element/item-drag.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { segments } from '../../core/element/segments.styles.js';
import { unknownNames } from '../../core/element/settings.js';
import { WidthController } from '../../core/element/width-controller.js';
import type { Fault } from '../../core/faults/faults.js';
import { ContactedElement } from '../contact/contacted-element.js';
import { contactStyles } from '../contact/contact.styles.js';
import { SheetController } from '../sheet/sheet-controller.js';
import { isDiscussed } from '../sheet/sheet.model.js';
import { plainFaces, spokenSide } from './deck-faces.js';
import { deckScreen } from './deck-screen.js';
import { shownOf, type Shown } from './deck-shown.js';
import { DeckTable } from './deck-table.js';
import type { CardFacesOf, DeckToolView, Paper, Part } from './deck-tool-view.js';
import {
  chooseSituation,
  resultOf,
  type DeckResult,
  type DeckToolData,
} from './deck-tool.model.js';
import { deckToolStyles } from './deck-tool.styles.js';
import { pileStyles } from './piles.styles.js';
import type { DeckContent } from './deck.schema.js';

type CardOf<Content extends DeckContent> = Content['cards'][number];
type TalkOf<Content extends DeckContent> = Content['situations'][number];

/** The view that a tool's faces are made of: all of it but those. */
export type FacesView<Content extends DeckContent, Data extends DeckToolData> = Omit<
  DeckToolView<CardOf<Content>, TalkOf<Content>, Content, Data>,
  'faces'
>;

/**
 * Cards to choose by a kind of talk, to turn over and to put on a sheet; cards, posters and sheet go on
 * paper. A tool says how its cards look and sound, and what it adds to them.
 */
export abstract class DeckElement<
  Content extends DeckContent,
  Data extends DeckToolData,
> extends ContactedElement<Content, Data> {
  static override styles = [
    ...ContactedElement.styles,
    segments,
    contactStyles,
    pileStyles,
    deckToolStyles,
  ];
  static override properties: PropertyDeclarations = {
    decks: {},
    situation: {},
    shownPart: { state: true },
  };

  /** Decks to show, by id: `decks="questions mnemonics"`. All when absent. */
  declare decks?: string | null;

  /** The kind of talk, by id: `situation="kitchen-table"`. There is no choice of it then. */
  declare situation?: string | null;

  /** What a narrow screen shows; undefined until the person goes somewhere: what lies on the table decides. */
  declare private shownPart: Part | undefined;

  protected readonly sheet = new SheetController<Data>(this, () => this.documents);
  readonly #table = new DeckTable<Data>(
    this,
    this.sheet.changes,
    () => this.#shown,
    (card, back) => this.#sideOf(card, back),
  );
  /** The card on the table, the sheet, and all that goes on paper. */
  protected override readonly later = new OnDemand(this, () => import('./deck.on-demand.js'), true);
  readonly #width = new WidthController(this, 50);
  #paper: Paper = 'sheet';

  constructor() {
    super();
    itemDrag(this, this.sheet.moveOnto);
  }

  /** How the tool shows its cards, and what it adds to them. */
  protected faces(view: FacesView<Content, Data>): CardFacesOf<CardOf<Content>> {
    return plainFaces(view);
  }

  /** What is heard of a side of a card. */
  protected spoken(_content: Content, card: CardOf<Content>, back: boolean): string {
    return spokenSide(card, back, this.text);
  }

  protected override titleOf(content: Content): string {
    return content.title;
  }

  protected override checkSettings(content: Content): readonly Fault[] {
    const { decks, situations } = content;
    const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);
    return [
      ...unknownNames('decks', this.decks, ids(decks)),
      ...unknownNames('situation', this.situation, ids(situations)),
      ...super.checkSettings(content),
    ];
  }

  protected override result(): DeckResult {
    return resultOf(this.documents.data);
  }

  protected override isComplete(): boolean {
    return isDiscussed(this.documents.data);
  }

  /** What lies on the table as the document is now. */
  get #shown(): Shown<CardOf<Content>, TalkOf<Content>> {
    return shownOf<CardOf<Content>, TalkOf<Content>>(
      this.ready!.content,
      this,
      this.documents.data,
    );
  }

  #sideOf(id: string, back: boolean): string {
    const { content } = this.ready!;
    const card = content.cards.find((each) => each.id === id);
    return card ? this.spoken(content, card, back) : '';
  }

  #view(content: Content): DeckToolView {
    const { sheet, text } = this;
    const { data } = this.documents;
    const { changes } = sheet;
    const shown = this.#shown;
    const view: FacesView<Content, Data> = {
      ...shown,
      content,
      data,
      turned: this.#table.isTurned(shown.card),
      part: this.#width.narrow ? (this.shownPart ?? (shown.deck ? 'card' : 'choose')) : undefined,
      acts: sheet,
      table: this.#table,
      level: this.level + 1,
      text,
      contacts: this.contacts,
      chooseSituation: (chosen) => {
        this.shownPart = 'choose';
        this.#table.turnUp();
        changes.change((now) => chooseSituation(now, chosen, shown.cardsOf));
      },
      takeDeck: (id) => {
        this.shownPart = 'card';
        this.#table.take(id);
      },
      toPart: (part) => {
        this.shownPart = part;
        void focusFirst(this, ['[name=part]:checked']);
      },
      toggle: sheet.toggle,
      change: (act, settings) => sheet.change(act, settings),
      changeAgreements: (act, settings) =>
        sheet.change((now) => ({ ...now, agreements: act(now.agreements) }), settings),
      print: (paper) => void this.#print(paper),
      undoButtons: () => changes.undo.buttons(),
      onTable: () => this.later.show((part) => part.deckCard(whole)),
      sheet: () =>
        this.later.show((part) => part.deckSheet(whole, this.asText(text(content.sheet.title)))),
    };
    const whole: DeckToolView = { ...view, faces: this.faces(view) };
    return whole;
  }

  async #print(paper: Paper): Promise<void> {
    await this.later.load();
    this.#paper = paper;
    this.print();
    this.#paper = 'sheet';
  }

  /** @internal */
  override forget(): void {
    this.#table.turnUp();
    super.forget();
  }

  readonly #onKey = (event: KeyboardEvent): void => this.sheet.changes.undo.onKey(event);

  protected override renderScreen(content: Content): TemplateResult {
    return html`
      <div class="cards" @keydown=${this.#onKey}>${deckScreen(this.#view(content))}</div>
      ${this.renderDocumentBar()} ${sourceNote(this.text(content.sourceNote), content.sources)}
    `;
  }

  protected override renderPrint(content: Content): TemplateResult | undefined {
    return this.later.say((part) => part.deckPaper(this.#view(content), this.#paper));
  }
}
