import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../core/language/localize.js';
import { cardTable } from '../../kits/deck/deck-view.js';
import type { Deck } from '../../kits/deck/deck.schema.js';
import { cellOf, isOnSheet } from '../../kits/sheet/sheet.model.js';
import { backOf, frontOf } from './card-faces.js';
import type { CardsView } from './cards-view.js';
import { OWN_WORDS, readerOf, SENTENCE_LENGTH } from './conversation-cards.model.js';
import type { Card } from './conversation-cards.schema.js';

/** The deck on the table: its pile, its open card, and all of its cards to choose from. */
export function cardsCard(view: CardsView): TemplateResult | typeof nothing {
  const { pile, deck, card, text } = view;
  if (!pile || !deck) return nothing;
  return html`
    ${cardTable({
      pile,
      card: card && {
        id: card.id,
        head: headOf(view, card, deck),
        front: frontOf(view, card),
        back: backOf(view, card),
      },
      turned: view.turned,
      acts: card ? toSheet(view, card) : nothing,
      turn: view.turn,
      draw: view.draw,
      drawBack: view.drawBack,
      skip: view.skip,
      shuffle: view.shuffle,
    })}
    ${card && view.situation?.team ? html`<p class="notice">${text(view.content.team.prompt)}</p>` : nothing}
    ${card?.not && card.rather ? sayItYourself(view, card) : nothing} ${allCards(view)}
  `;
}

const toSheet = ({ data, toggle }: CardsView, { id }: Card): TemplateResult => html`
  <button type="button" class="button" id="to-sheet" @click=${() => toggle(id)}>
    ${isOnSheet(data, id) ? msg('Haal van het blad') : msg('Naar het blad')}
  </button>
`;

/** The name of the deck, and of who reads. */
function headOf(
  { situation, data, pile, content, text }: CardsView,
  { group }: Card,
  deck: Deck,
): unknown {
  const name = situation?.team && pile && readerOf(data, pile);
  return html`${text(group ?? deck.name)}${
    name ? html` · <b class="reader"><bdi>${text(content.team.reads, { name })}</bdi></b>` : nothing
  }`;
}

/** A sentence that is closed or leads, an example, and room for one's own: nobody marks it. */
function sayItYourself(
  { content, data, acts, text }: CardsView,
  { id, not, rather }: Card,
): TemplateResult {
  const { title, about, sentence, example, own } = content.sayItYourself;
  return html`
    <details class="say-differently">
      <summary>${text(title)}</summary>
      <p>${text(about)}</p>
      <dl class="say-it">
        <div class="not">
          <dt>${text(sentence)}</dt>
          <dd><q>${text(not!.text)}</q></dd>
        </div>
        <div class="rather">
          <dt>${text(example)}</dt>
          <dd><q>${text(rather!)}</q></dd>
        </div>
      </dl>
      <label class="field">
        ${text(own)}
        <textarea
          id="own-words"
          dir="auto"
          rows="2"
          maxlength=${SENTENCE_LENGTH}
          .value=${cellOf(data, id, OWN_WORDS)}
          @input=${(event: Event) =>
            acts.write(id, OWN_WORDS, (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
    </details>
  `;
}

/** Every card of the deck, to turn up out of its turn. */
const allCards = ({ cards, deck, card, text, pull }: CardsView): TemplateResult => html`
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
                @click=${() => pull(id)}
              >
                ${text(front)}
              </button>
            </li>
          `,
        )}
    </ul>
  </details>
`;
