import type { LitElement } from 'lit';
import type { ChangeController } from '../../core/document/change-controller.js';
import { emptyText, placeText } from './deck-view.js';
import { play, takeDeck, type CardsOf, type PilesData } from './deck-piles.model.js';
import { draw, drawBack, pull, shuffle, skip, type Pile } from './deck.model.js';

/** What lies on the table now. */
export interface OnTable {
  readonly deck: { readonly id: string } | undefined;
  readonly pile: Pile | undefined;
  /** The card that lies open. */
  readonly card: { readonly id: string } | undefined;
  readonly cardsOf: CardsOf;
}

/** What people do with a deck on the table: each act says what lies open, and leads the focus on. */
export class DeckTable<Data extends PilesData> {
  /** Id of the card that shows its back. */
  #turned = '';
  readonly #host: LitElement;
  readonly #changes: ChangeController<Data>;
  readonly #now: () => OnTable;
  /** What is heard of a side of a card. */
  readonly #spoken: (card: string, back: boolean) => string;

  constructor(
    host: LitElement,
    changes: ChangeController<Data>,
    now: () => OnTable,
    spoken: (card: string, back: boolean) => string,
  ) {
    this.#host = host;
    this.#changes = changes;
    this.#now = now;
    this.#spoken = spoken;
  }

  isTurned(card: { readonly id: string } | undefined): boolean {
    return card !== undefined && card.id === this.#turned;
  }

  /** Every card shows its front. */
  turnUp(): void {
    this.#turned = '';
    this.#host.requestUpdate();
  }

  /** Changes what lies on the table. */
  #change(act: (now: Data) => Data, focus: readonly string[]): void {
    this.turnUp();
    this.#changes.change(act, { focus });
    const { pile, card } = this.#now();
    if (!pile) return;
    this.#changes.say(() =>
      card ? `${placeText(pile)}. ${this.#spoken(card.id, false)}` : emptyText(),
    );
  }

  #play(act: (pile: Pile) => Pile, focus: readonly string[]): void {
    const { deck, cardsOf } = this.#now();
    if (deck) this.#change((now) => play(now, deck.id, cardsOf, act), focus);
  }

  readonly take = (deck: string): void =>
    this.#change((now) => takeDeck(now, deck, this.#now().cardsOf), ['#open-card']);

  readonly draw = (): void => this.#play(draw, ['#draw-card', '#shuffle']);
  readonly drawBack = (): void => this.#play(drawBack, ['#draw-back']);
  readonly skip = (): void => this.#play(skip, ['#skip-card', '#shuffle']);
  readonly shuffle = (): void =>
    this.#play(
      (pile) => draw(shuffle(pile, this.#now().cardsOf(pile.deck), Math.random)),
      ['#shuffle'],
    );

  /** Turns up a card of the deck on the table out of its turn. */
  readonly pull = (card: string): void => this.#play((pile) => pull(pile, card), ['#open-card']);

  readonly turn = (): void => {
    const { card } = this.#now();
    if (!card) return;
    const back = !this.isTurned(card);
    this.#turned = back ? card.id : '';
    this.#host.requestUpdate();
    this.#changes.say(() => this.#spoken(card.id, back));
  };
}
