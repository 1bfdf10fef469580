import { css, html, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { reading, type Reading } from '../../core/print/reading.js';
import { readingStyles } from '../../core/print/reading.styles.js';
import type { FaceView } from './deck-faces.js';
import { deckSheetStyles } from './deck-sheet.styles.js';
import { decksIn } from './deck-shown.js';
import { tableStyles } from './deck.styles.js';
import type { DeckContent } from './deck.schema.js';

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
export const deckReading = <Content extends DeckContent>(
  front: (view: FaceView<Content>, card: Content['cards'][number]) => TemplateResult,
  back: (view: FaceView<Content>, card: Content['cards'][number]) => TemplateResult,
): Reading =>
  reading<Content>({
    below: Infinity,
    styles: [...tableStyles, deckSheetStyles, readingStyles, styles],
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
                  .map((card) => html` <li>${front(view, card)} ${back(view, card)}</li> `)}
              </ul>
            </details>
          `,
        )}
      `;
    },
  });
