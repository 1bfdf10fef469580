import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../core/language/localize.js';
import { isOnSheet } from '../sheet/sheet.model.js';
import type { DeckToolView } from './deck-tool-view.js';
import { cardTable } from './deck-view.js';
import type { Card } from './deck.schema.js';

/** The deck on the table: its pile, its open card, and all of its cards to choose from. */
export function deckCard(view: DeckToolView): TemplateResult | typeof nothing {
  const { pile, deck, card, faces, table } = view;
  if (!pile || !deck) return nothing;
  return html`
    ${cardTable({
      pile,
      card: card && {
        id: card.id,
        head: faces.head(card, deck, true),
        front: faces.front(card),
        back: faces.back(card),
      },
      turned: view.turned,
      acts: card ? toSheet(view, card) : nothing,
      turn: table.turn,
      draw: table.draw,
      drawBack: table.drawBack,
      skip: table.skip,
      shuffle: table.shuffle,
    })}
    ${card ? faces.belowCard(card) : nothing} ${allCards(view)}
  `;
}

const toSheet = ({ data, toggle }: DeckToolView, { id }: Card): TemplateResult => html`
  <button type="button" class="button" id="to-sheet" @click=${() => toggle(id)}>
    ${isOnSheet(data, id) ? msg('Haal van het blad') : msg('Naar het blad')}
  </button>
`;

/** Every card of the deck, to turn up out of its turn. */
const allCards = ({ cards, deck, card, text, table }: DeckToolView): TemplateResult => html`
  <details class="all-cards">
    <summary>${msg('Alle kaarten van deze stapel')}</summary>
    <ul>
      ${cards
        .filter((each) => each.deck === deck?.id)
        .map(
          ({ id, front }) => html`
            <li>
              <button
                type="button"
                class="button"
                aria-current=${id === card?.id ? 'true' : nothing}
                @click=${() => table.pull(id)}
              >
                ${text(front)}
              </button>
            </li>
          `,
        )}
    </ul>
  </details>
`;
