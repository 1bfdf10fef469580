import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../core/language/localize.js';
import { cardTable } from '../../kits/deck/deck-view.js';
import { isOnSheet } from '../../kits/sheet/sheet.model.js';
import { backOf, frontOf } from './card-faces.js';
import type { CardsView } from './cards-view.js';
import { OWN_WORDS, readerOf, SENTENCE_LENGTH } from './conversation-cards.model.js';
import { cellOf } from '../../kits/sheet/sheet.model.js';
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
        head: text(card.group ?? deck.name),
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
    ${card && view.situation?.team ? together(view) : nothing}
    ${card?.not && card.rather ? sayItYourself(view, card) : nothing} ${allCards(view)}
  `;
}

const toSheet = ({ data, toggle }: CardsView, { id }: Card): TemplateResult => html`
  <button type="button" class="button" id="to-sheet" @click=${() => toggle(id)}>
    ${isOnSheet(data, id) ? msg('Haal van het blad') : msg('Naar het blad')}
  </button>
`;

/** Who reads, and what everyone tells. */
function together({ content: { team }, data, pile, text }: CardsView): TemplateResult {
  const name = pile && readerOf(data, pile);
  return html`
    <p class="notice together">
      ${name ? html`<b><bdi>${text(team.reads, { name })}</bdi></b>` : nothing} ${text(team.prompt)}
    </p>
  `;
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
