import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import type { SessionView } from './session-view.js';
import { sign } from './signs.js';

/** On each telephone a card to hold up; it is on this screen alone. */
export const cards = (view: SessionView): unknown => {
  const { content, text } = view;
  const { card, options } = content.vote;
  if (!card || view.way !== 'cards') return nothing;
  return html`
    <section class="cards">
      ${heading(view.level + 1, text(card.title))}
      <p>${text(card.text)}</p>
      <div class="buttons">
        ${options.map(
          ({ id, label }, place) => html`
            <button
              type="button"
              class="button"
              id=${`card-${id}`}
              @click=${() => view.showCard(place)}
            >
              ${sign(place)} ${text(label)}
            </button>
          `,
        )}
      </div>
    </section>
  `;
};

/** The card that fills the screen. */
export function cardShown(view: SessionView): TemplateResult {
  const { content, text, card = 0 } = view;
  const { label, text: means } = content.vote.options[card]!;
  return html`
    <div class=${`held-up held-${card}`}>
      ${sign(card)}
      <p class="held-title" tabindex="-1"><b>${text(label)}</b> ${text(means)}</p>
      <button type="button" class="button" id="card-away" @click=${() => view.showCard(undefined)}>
        ${text(content.vote.card!.close)}
      </button>
    </div>
  `;
}
