import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import type { SayText } from '../../core/content/counted.js';
import { letterTiles } from '../../kits/deck/letter-tiles.js';
import { quoted } from './cards-view.js';
import type { Card, ConversationCardsContent } from './conversation-cards.schema.js';

/** What the sides of a card are drawn with. */
export interface FaceView {
  readonly content: ConversationCardsContent;
  readonly text: SayText;
  /** Level of the heading that a front is. */
  readonly level: number;
}

/** Said of a question that a source offers as open, and that is not. */
export const frontNote = (
  { content: { labels } }: Pick<FaceView, 'content'>,
  { form }: Card,
): string => (form === 'leading' ? labels.frontLeads : form === 'closed' ? labels.closed : '');

/** What is the matter with the sentence that one would rather not say. */
const notNote = ({ content: { labels } }: FaceView, { not }: Card): string =>
  not?.form === 'leading' ? labels.leading : not?.form === 'closed' ? labels.closed : '';

/** A mnemonic's letters, in each way to read them. */
export function lettersOf(view: FaceView, { letters, variants }: Card): unknown {
  const { content, text } = view;
  if (letters) return letterTiles(letters, text);
  return variants
    ? html`
        <p>${text(content.labels.readings)}</p>
        <div class="readings">
          ${variants.map(
            (each) => html`
              <div>
                <p class="reading-note">${text(each.note)}</p>
                ${letterTiles(each.letters, text)}
              </div>
            `,
          )}
        </div>
      `
    : nothing;
}

/** What it sounds like when one would rather not, and when one would. */
export function notAndRather(view: FaceView, card: Card): unknown {
  const { content, text } = view;
  const { not, rather } = card;
  if (!not && !rather) return nothing;
  const note = notNote(view, card);
  return html`
    <dl class="say-it">
      ${
        not
          ? html`<div class="not">
              <dt>${text(content.labels.not)}</dt>
              <dd>
                <q>${text(not.text)}</q>
                ${note ? html`<span class="form-note">${text(note)}</span>` : nothing}
              </dd>
            </div>`
          : nothing
      }
      ${
        rather
          ? html`<div class="rather">
              <dt>${text(content.labels.rather)}</dt>
              <dd><q>${text(rather)}</q></dd>
            </div>`
          : nothing
      }
    </dl>
  `;
}

/** The front: what it says, and of a mnemonic its letters. */
export const frontOf = (view: FaceView, card: Card): TemplateResult => {
  const note = frontNote(view, card);
  return html`
    ${heading(view.level, view.text(card.front), 'card-front')}
    ${note ? html`<p class="form-note">${view.text(note)}</p>` : nothing} ${lettersOf(view, card)}
  `;
};

/** The back: what it means, and how it sounds. */
export const backOf = (view: FaceView, card: Card): TemplateResult => html`
  <p class="card-back">${view.text(card.back)}</p>
  ${card.fact ? html`<p class="fact">${view.text(card.fact)}</p>` : nothing}
  ${notAndRather(view, card)}
`;

/** What is heard of a side. */
export function spokenSide(view: Omit<FaceView, 'level'>, card: Card, back: boolean): string {
  const { content, text } = view;
  if (!back) return [text(card.front), text(frontNote(view, card))].filter(Boolean).join(' ');
  const { not, rather } = card;
  return [
    text(card.back),
    card.fact && text(card.fact),
    not && `${text(content.labels.not)}: ${quoted(text(not.text))}`,
    rather && `${text(content.labels.rather)}: ${quoted(text(rather))}`,
  ]
    .filter(Boolean)
    .join(' ');
}
