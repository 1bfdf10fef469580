import { type PropertyDeclarations, type TemplateResult } from 'lit';
import { focusFirst } from '../../core/element/focus.js';
import { OnDemand } from '../../core/element/on-demand.js';
import { itemDrag } from '../../core/element/item-drag.js';
import { SamenspelElement } from '../../core/element/samenspel-element.js';
import { segments } from '../../core/element/segments.styles.js';
import { unknownNames } from '../../core/element/settings.js';
import { WidthController } from '../../core/element/width-controller.js';
import type { Fault } from '../../core/faults/faults.js';
import { agreementsStyles } from '../../kits/agreements/agreements.styles.js';
import { emptyText, placeText } from '../../kits/deck/deck-view.js';
import { draw, drawBack, pull, shuffle, skip, type Pile } from '../../kits/deck/deck.model.js';
import { pileStyles } from '../../kits/deck/deck.styles.js';
import { SheetController } from '../../kits/sheet/sheet-controller.js';
import { isDiscussed } from '../../kits/sheet/sheet.model.js';
import { definition } from '../../generated/conversation-cards/definition.js';
import { spokenSide } from './card-faces.js';
import { cardsScreen } from './cards-screen.js';
import { shownOf, type Shown } from './cards-shown.js';
import type { CardsView, Paper, Part } from './cards-view.js';
import {
  blank,
  carry,
  chooseSituation,
  play,
  resultOf,
  takeDeck,
  type ConversationCardsData,
  type ConversationCardsResult,
} from './conversation-cards.model.js';
import type { ConversationCardsContent } from './conversation-cards.schema.js';
import { styles } from './conversation-cards.styles.js';

export type { ConversationCardsResult };

/**
 * Cards for a good talk: questions, mnemonics and reminders to turn over, for staff and for carers. What
 * fits goes to a talk sheet; cards, posters and sheet go on paper.
 *
 * @element conversation-cards
 */
export class ConversationCards extends SamenspelElement<
  ConversationCardsContent,
  ConversationCardsData
> {
  static override styles = [
    ...SamenspelElement.styles,
    segments,
    agreementsStyles,
    pileStyles,
    styles,
  ];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;
  static override properties: PropertyDeclarations = {
    decks: {},
    situation: {},
    shownPart: { state: true },
    turned: { state: true },
  };

  /** Decks to show, by id: `decks="questions mnemonics"`. All when absent. */
  declare decks?: string | null;

  /** The kind of talk, by id: `situation="kitchen-table"`. There is no choice of it then. */
  declare situation?: string | null;

  /** What a narrow screen shows; undefined until the person goes somewhere: what lies on the table decides. */
  declare private shownPart: Part | undefined;
  /** Id of the card that shows its back. */
  declare private turned: string;

  readonly #sheet = new SheetController<ConversationCardsData>(this, () => this.documents);
  /** The card on the table, the sheet, and all that goes on paper; for everyone, once the first screen is there. */
  protected override readonly later = new OnDemand(
    this,
    () => import('./conversation-cards.on-demand.js'),
    true,
  );
  readonly #width = new WidthController(this, 50);
  #paper: Paper = 'sheet';

  constructor() {
    super();
    this.turned = '';
    itemDrag(this, this.#sheet.moveOnto);
  }

  protected override titleOf(content: ConversationCardsContent): string {
    return content.title;
  }

  protected override checkSettings({
    decks,
    situations,
  }: ConversationCardsContent): readonly Fault[] {
    const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);
    return [
      ...unknownNames('decks', this.decks, ids(decks)),
      ...unknownNames('situation', this.situation, ids(situations)),
    ];
  }

  protected override result(): ConversationCardsResult {
    return resultOf(this.documents.data);
  }

  protected override isComplete(): boolean {
    return isDiscussed(this.documents.data);
  }

  #view(content: ConversationCardsContent): CardsView {
    const { data } = this.documents;
    const { changes } = this.#sheet;
    const shown = shownOf(content, this, data);
    const { card, cardsOf } = shown;
    const view: CardsView = {
      ...shown,
      content,
      data,
      turned: !!card && this.turned === card.id,
      part: this.#width.narrow ? (this.shownPart ?? (shown.deck ? 'card' : 'choose')) : undefined,
      acts: this.#sheet,
      level: this.level + 1,
      text: this.text,
      chooseSituation: (chosen) => {
        this.shownPart = 'choose';
        changes.change((now) => chooseSituation(now, chosen, cardsOf));
      },
      takeDeck: (id) => {
        this.shownPart = 'card';
        this.#table((now) => takeDeck(now, id, cardsOf), ['#open-card']);
      },
      toPart: (part) => this.#toPart(part),
      turn: () => this.#turn(),
      draw: () => this.#play(draw, ['#draw-card', '#shuffle']),
      drawBack: () => this.#play(drawBack, ['#draw-back']),
      skip: () => this.#play(skip, ['#skip-card', '#shuffle']),
      shuffle: () =>
        this.#play((pile) => draw(shuffle(pile, cardsOf(pile.deck), Math.random)), ['#shuffle']),
      pull: (id) => this.#play((pile) => pull(pile, id), ['#open-card']),
      toggle: (id) => this.#sheet.toggle(id),
      setLine: (field, line) =>
        changes.change((now) => ({ ...now, [field]: line }), { name: field }),
      changeAgreements: (act, settings) =>
        changes.change((now) => ({ ...now, agreements: act(now.agreements) }), settings),
      print: (paper) => void this.#print(paper),
      table: () => this.later.show((part) => part.cardsCard(view)),
      sheet: () => this.#sheetView(view),
    };
    return view;
  }

  /** What lies on the table as the document is now. */
  get #shown(): Shown {
    return shownOf(this.ready!.content, this, this.documents.data);
  }

  /** Changes what lies on the table, and says what lies open then. */
  #table(
    act: (now: ConversationCardsData) => ConversationCardsData,
    focus: readonly string[],
  ): void {
    this.turned = '';
    this.#sheet.change(act, { focus });
    const { pile, card } = this.#shown;
    if (!pile) return;
    this.#sheet.changes.say(() =>
      card ? `${placeText(pile)}. ${this.#sideOf(card.id, false)}` : emptyText(),
    );
  }

  /** What is heard of a side of a card, in the words of the tool as it is then. */
  #sideOf(id: string, back: boolean): string {
    const { content } = this.ready!;
    const card = content.cards.find((each) => each.id === id);
    return card ? spokenSide({ content, text: this.text }, card, back) : '';
  }

  #play(act: (pile: Pile) => Pile, focus: readonly string[]): void {
    const { deck, cardsOf } = this.#shown;
    if (deck) this.#table((now) => play(now, deck.id, cardsOf, act), focus);
  }

  #turn(): void {
    const { card } = this.#shown;
    if (!card) return;
    const back = this.turned !== card.id;
    this.turned = back ? card.id : '';
    this.#sheet.changes.say(() => this.#sideOf(card.id, back));
  }

  #toPart(part: Part): void {
    this.shownPart = part;
    void focusFirst(this, ['[name=part]:checked']);
  }

  async #print(paper: Paper): Promise<void> {
    await this.later.load();
    this.#paper = paper;
    this.print();
    this.#paper = 'sheet';
  }

  protected override renderScreen(content: ConversationCardsContent): TemplateResult {
    const view = this.#view(content);
    return cardsScreen(view, {
      undo: this.#sheet.changes.undo,
      documents: this.renderDocumentBar(),
    });
  }

  /** The sheet alone, which is on paper unless something else is asked for. */
  #sheetView(view: CardsView): unknown {
    const asText = this.asText(view.text(view.content.sheet.title));
    return this.later.show((part) => part.cardsSheet(view, asText));
  }

  protected override renderPrint(content: ConversationCardsContent): TemplateResult | undefined {
    return this.later.say((part) => part.cardsPaper(this.#view(content), this.#paper));
  }
}
