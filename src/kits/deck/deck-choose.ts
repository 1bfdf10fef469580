import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../core/language/localize.js';
import { pileChoice } from './deck-view.js';
import type { Deck } from './deck.schema.js';
import type { DeckToolView } from './deck-tool-view.js';

/** Choosing: a kind of talk, and one of the decks that it opens; all others stay within reach. */
export function deckChoose(view: DeckToolView): TemplateResult {
  const { content, situation, decks } = view;
  const opened = (situation?.decks ?? []).flatMap(
    (id) => decks.find((deck) => deck.id === id) ?? [],
  );
  const others = decks.filter((deck) => !opened.includes(deck));
  return html`
    ${view.situations.length ? situations(view) : nothing} ${view.faces.belowTalks()}
    ${opened.length ? piles(view, opened) : nothing}
    ${
      others.length
        ? html`<details class="other-decks">
            <summary>${view.text(content[opened.length ? 'otherDecks' : 'allDecks'])}</summary>
            ${piles(view, others)}
          </details>`
        : nothing
    }
    ${
      view.part && view.deck
        ? html`<button type="button" class="button primary" @click=${() => view.toPart('card')}>
            ${msg('Naar de kaart')}
          </button>`
        : nothing
    }
  `;
}

const situations = ({ content, text, ...view }: DeckToolView): TemplateResult => html`
  <fieldset class="situations">
    <legend>${text(content.start)}</legend>
    ${view.situations.map(
      (each) => html`
        <label>
          <input
            type="radio"
            name="situation"
            .checked=${each === view.situation}
            @change=${() => view.chooseSituation(each)}
          />
          <span>
            <span class="situation-name">${text(each.name)}</span>
            <span class="situation-about">${text(each.about)}</span>
          </span>
        </label>
      `,
    )}
  </fieldset>
`;

const piles = (
  { content, cards, deck, text, takeDeck }: DeckToolView,
  decks: readonly Deck[],
): unknown =>
  pileChoice(
    decks.map(({ id, name, about }) => {
      const count = cards.filter((card) => card.deck === id).length;
      return {
        id,
        name: text(name),
        about: text(about),
        count,
        countText: text(content.count, { count: `${count}` }, count),
      };
    }),
    deck?.id ?? '',
    takeDeck,
  );
