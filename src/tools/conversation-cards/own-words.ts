import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { cellOf, isOnSheet } from '../../kits/sheet/sheet.model.js';
import { notAndRather, quoted } from './card-faces.js';
import type { CardsView } from './cards-view.js';
import { openForm, OWN_WORDS, ownWords, SENTENCE_LENGTH } from './conversation-cards.model.js';
import type { Card } from './conversation-cards.schema.js';

/** A sentence that is closed or leads, an example, and room for one's own: nobody marks it. */
export function sayItYourself(view: CardsView, card: Card): TemplateResult {
  const { content, data, acts, text } = view;
  const { title, about, sentence, example, own } = content.sayItYourself;
  return html`
    <details class="say-differently">
      <summary>${text(title)}</summary>
      <p>${text(about)}</p>
      ${notAndRather(view, card, { not: sentence, rather: example }, false)}
      <label class="field">
        ${text(own)}
        <textarea
          id="own-words"
          dir="auto"
          rows="2"
          maxlength=${SENTENCE_LENGTH}
          .value=${cellOf(data, card.id, OWN_WORDS)}
          @input=${(event: Event) =>
            acts.write(card.id, OWN_WORDS, (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
    </details>
  `;
}

/** Words of one's own for cards that are not on the sheet, which has the others. */
export function practised({ content, data, level, text }: CardsView): unknown {
  const cards = content.cards.filter(({ id }) => ownWords(data, id) && !isOnSheet(data, id));
  return cards.length
    ? html`
        ${heading(level, text(content.sayItYourself.title))}
        <ul>
          ${cards.map(
            (card) => html`
              <li>
                ${quoted(text(card.not?.text ?? openForm(card)))} →
                <bdi>${ownWords(data, card.id)}</bdi>
              </li>
            `,
          )}
        </ul>
      `
    : nothing;
}
