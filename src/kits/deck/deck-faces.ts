import { html, nothing, type TemplateResult } from 'lit';
import type { SayText } from '../../core/content/counted.js';
import { heading } from '../../core/element/heading.js';
import type { CardFacesOf } from './deck-tool-view.js';
import type { Card, DeckContent } from './deck.schema.js';
import { lettersOf } from './mnemonic.js';

/** What the sides of a card are drawn with. */
export interface FaceView<Content = Pick<DeckContent, 'labels'>> {
  readonly content: Content;
  readonly text: SayText;
  /** Level of the heading that a front is. */
  readonly level: number;
}

/** The front: what it says, what there is to say of that, and of a mnemonic its letters. */
export const cardFront = (
  { content, level, text }: FaceView,
  card: Card,
  note = '',
): TemplateResult => html`
  ${heading(level, text(card.front), 'card-front')}
  ${note ? html`<p class="form-note">${text(note)}</p>` : nothing}
  ${lettersOf(card, content.labels.readings, text)}
`;

/** The back: what it means, where a fact on it was read, and what the tool adds. */
export const cardBack = (
  { text }: Pick<FaceView, 'text'>,
  { back, fact }: Card,
  more: unknown = nothing,
): TemplateResult => html`
  <p class="card-back">${text(back)}</p>
  ${fact ? html`<p class="fact">${text(fact)}</p>` : nothing} ${more}
`;

/** What is heard of a side. */
export const spokenSide = ({ front, back, fact }: Card, isBack: boolean, text: SayText): string =>
  isBack ? [back, fact].flatMap((each) => (each ? text(each) : [])).join(' ') : text(front);

/** Cards as their content has them, and nothing beside them. */
export const plainFaces = (view: FaceView): CardFacesOf<Card> => ({
  front: (card) => cardFront(view, card),
  back: (card) => cardBack(view, card),
  head: ({ group }, deck) => view.text(group ?? deck.name),
  onSheet: ({ front }) => view.text(front),
  belowTalks: () => nothing,
  belowCard: () => nothing,
  paperLines: () => nothing,
  paperEnd: () => nothing,
});
