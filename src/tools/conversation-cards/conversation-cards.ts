import { html, nothing } from 'lit';
import { DeckElement } from '../../kits/deck/deck-element.js';
import type { CardFacesOf } from '../../kits/deck/deck-tool-view.js';
import type { DeckResult } from '../../kits/deck/deck-tool.model.js';
import { namesOf, peopleHere } from '../../kits/people/people-here.js';
import { peopleHereStyles } from '../../kits/people/people-here.styles.js';
import { paperLine } from '../../kits/sheet/sheet-paper.js';
import { definition } from '../../generated/conversation-cards/definition.js';
import { backOf, frontOf, spokenSide } from './card-faces.js';
import type { CardsView } from './cards-view.js';
import {
  blank,
  carry,
  openForm,
  ownWords,
  readerOf,
  type ConversationCardsData,
} from './conversation-cards.model.js';
import type { Card, ConversationCardsContent } from './conversation-cards.schema.js';
import { styles } from './conversation-cards.styles.js';
import { practised, sayItYourself } from './own-words.js';

export type ConversationCardsResult = DeckResult;

/**
 * Cards for a good talk: questions, mnemonics and reminders to turn over, for staff and for carers. What
 * fits goes to a talk sheet; cards, posters and sheet go on paper.
 *
 * @element conversation-cards
 */
export class ConversationCards extends DeckElement<
  ConversationCardsContent,
  ConversationCardsData
> {
  static override styles = [...DeckElement.styles, peopleHereStyles, styles];
  protected static override readonly definition = definition;
  protected static override readonly blank = blank;
  protected static override readonly carry = carry;

  protected override spoken(content: ConversationCardsContent, card: Card, back: boolean): string {
    return spokenSide({ content, text: this.text }, card, back);
  }

  protected override faces(view: CardsView): CardFacesOf<Card> {
    const { content, data, pile, situation, text } = view;
    const { team } = content;
    return {
      ...super.faces(view),
      front: (card) => frontOf(view, card),
      back: (card) => backOf(view, card),
      head: ({ group }, deck, aloud) => {
        const reader = aloud && situation?.team && pile && readerOf(data, pile);
        return html`${text(group ?? deck.name)}${
          reader
            ? html` · <b class="reader"><bdi>${text(team.reads, { name: reader.name })}</bdi></b>`
            : nothing
        }`;
      },
      onSheet: (card) => ownWords(data, card.id) || text(openForm(card)),
      belowTalks: () =>
        situation?.team
          ? peopleHere({
              id: 'reader',
              people: data.readers,
              label: text(team.readers),
              hint: text(team.hint),
              needed: view.acts.needed,
              change: (act, settings) =>
                view.change((now) => ({ ...now, readers: act(now.readers) }), settings),
            })
          : nothing,
      belowCard: (card) => [
        situation?.team ? html`<p class="notice">${text(team.prompt)}</p>` : nothing,
        card.not && card.rather ? sayItYourself(view, card) : nothing,
      ],
      paperLines: () =>
        data.readers.length ? paperLine(text(team.readers), namesOf(data.readers)) : nothing,
      paperEnd: () => practised(view),
    };
  }
}
