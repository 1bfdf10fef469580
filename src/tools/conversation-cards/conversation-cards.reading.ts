import { css, html } from 'lit';
import { heading } from '../../core/element/heading.js';
import { reading } from '../../core/print/reading.js';
import { readingStyles } from '../../core/print/reading.styles.js';
import { tableStyles } from '../../kits/deck/deck.styles.js';
import { backOf, frontOf } from './card-faces.js';
import { cardsTableStyles } from './cards-table.styles.js';
import { decksIn } from './cards-shown.js';
import type { ConversationCardsContent } from './conversation-cards.schema.js';

const styles = css`
  .deck {
    margin-block: 0.8em;
  }
  .reading-cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 0.8em;
    margin: 0.5em 0 1em;
    padding: 0;
    list-style: none;
  }
  .reading-cards > li {
    padding: 0.8em 1em;
    border: 1.5px solid var(--line);
    border-block-start: 0.3em solid var(--accent-text);
    border-radius: var(--radius);
    background: var(--raised);
    break-inside: avoid;
  }
`;

/** Every card with both of its sides, by deck. */
export const conversationCardsReading = reading<ConversationCardsContent>({
  below: Infinity,
  styles: [...tableStyles, cardsTableStyles, readingStyles, styles],
  template: ({ content, level, text, setting }) => {
    const view = { content, text, level: level + 1 };
    return html`
      ${decksIn(content, setting('decks')).map(
        (deck, at) => html`
          <details class="fold deck" ?open=${at === 0}>
            <summary>${heading(level, text(deck.name))}</summary>
            <p>${text(deck.about)}</p>
            <ul class="reading-cards">
              ${content.cards
                .filter((card) => card.deck === deck.id)
                .map((card) => html` <li>${frontOf(view, card)} ${backOf(view, card)}</li> `)}
            </ul>
          </details>
        `,
      )}
    `;
  },
});
