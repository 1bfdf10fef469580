import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../core/language/localize.js';
import { contactList } from '../contact/contact-view.js';
import { deckChoose } from './deck-choose.js';
import type { DeckToolView, Paper, Part } from './deck-tool-view.js';
import { isMnemonic } from './mnemonic.js';

/** All at once on a wide screen, one part at a time on a narrow one. */
export function deckScreen(view: DeckToolView): TemplateResult {
  const { content, part, text } = view;
  const hasSheet = view.deck !== undefined || view.data.rows.length > 0;
  return html`
    <p class="lead">${text(content.intro)}</p>
    ${part ? partChoice(view, part) : nothing}
    ${
      part
        ? { choose: deckChoose, card: cardPart, sheet: view.sheet }[part](view)
        : html`
            ${deckChoose(view)}
            ${
              hasSheet
                ? html`<div class="beside">
                    <div>${view.onTable()}</div>
                    <section class="sheet">${view.sheet()}</section>
                  </div>`
                : nothing
            }
          `
    }
    <div class="buttons bar">${view.undoButtons()}</div>
    ${contactList(view.contacts, { title: content.contact, level: view.level, text })}
    ${papers(view)}
  `;
}

/** A narrow screen without a card says where to take one. */
const cardPart = (view: DeckToolView): unknown =>
  view.deck
    ? view.onTable()
    : html`
        <p>${view.text(view.content.start)}</p>
        <button type="button" class="button" @click=${() => view.toPart('choose')}>
          ${msg('Naar de stapels')}
        </button>
      `;

function partChoice(view: DeckToolView, part: Part): TemplateResult {
  const labels: Record<Part, string> = {
    choose: msg('Kiezen'),
    card: msg('De kaart'),
    sheet: msg(str`Het blad (${view.data.rows.length})`),
  };
  return html`
    <fieldset class="segments">
      <legend class="hidden-visually">${msg('Kiezen, kaart of blad')}</legend>
      ${(Object.keys(labels) as Part[]).map(
        (each) => html`
          <label>
            <input
              type="radio"
              name="part"
              .checked=${each === part}
              @change=${() => view.toPart(each)}
            />
            <span>${labels[each]}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

/** What can go on paper: the sheet, filled in or to write on, cards to cut out, and posters. */
function papers(view: DeckToolView): TemplateResult {
  const labels: Record<Paper, string> = {
    sheet: msg('Het blad'),
    blank: msg('Een leeg blad'),
    cards: msg('Kaarten om uit te knippen'),
    posters: msg('Posters om op te hangen'),
  };
  const offered = (Object.keys(labels) as Paper[]).filter(
    (paper) => paper !== 'posters' || view.cards.some(isMnemonic),
  );
  return html`
    <details class="papers">
      <summary>${msg('Afdrukken')}</summary>
      <div class="buttons">
        ${offered.map(
          (paper) => html`
            <button type="button" class="button" @click=${() => view.print(paper)}>
              <span class="hidden-visually">${msg('Afdrukken')}: </span>${labels[paper]}
            </button>
          `,
        )}
      </div>
    </details>
  `;
}
