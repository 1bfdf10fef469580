import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../core/language/localize.js';
import { pileChoice } from '../../kits/deck/deck-view.js';
import type { Deck } from '../../kits/deck/deck.schema.js';
import type { CardsView } from './cards-view.js';
import { LINE_LENGTH } from './conversation-cards.model.js';

/** Choosing: a kind of talk, and one of the decks that it opens; all others stay within reach. */
export function cardsChoose(view: CardsView): TemplateResult {
  const { content, situation, decks } = view;
  const opened = (situation?.decks ?? []).flatMap(
    (id) => decks.find((deck) => deck.id === id) ?? [],
  );
  const others = decks.filter((deck) => !opened.includes(deck));
  return html`
    ${view.situations.length ? situations(view) : nothing}
    ${situation?.team ? readers(view) : nothing} ${opened.length ? piles(view, opened) : nothing}
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

const situations = ({ content, text, ...view }: CardsView): TemplateResult => html`
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
  { content, cards, deck, text, takeDeck }: CardsView,
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

/** Who read to each other; initials will do. */
const readers = ({ content: { team }, data, text, setLine }: CardsView): TemplateResult => html`
  <label class="field readers">
    <span>${text(team.readers)}</span>
    <span class="hint" id="readers-hint">${text(team.hint)}</span>
    <input
      id="readers"
      dir="auto"
      maxlength=${LINE_LENGTH}
      aria-describedby="readers-hint"
      .value=${data.readers}
      @input=${(event: Event) => setLine('readers', (event.target as HTMLInputElement).value)}
    />
  </label>
`;
