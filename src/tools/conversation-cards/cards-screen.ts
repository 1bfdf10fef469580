import { html, nothing, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { msg } from '../../core/language/localize.js';
import type { UndoController } from '../../core/document/undo-controller.js';
import { cardsChoose } from './cards-choose.js';
import { mnemonicsOf, sheetLabel, type CardsView, type Paper, type Part } from './cards-view.js';
import type { ConversationCardsData } from './conversation-cards.model.js';

/** What core gives a tool to put where it fits. */
export interface ScreenPieces {
  readonly undo: UndoController<ConversationCardsData>;
  readonly documents: TemplateResult;
}

/** All at once on a wide screen, one part at a time on a narrow one. */
export function cardsScreen(view: CardsView, { undo, documents }: ScreenPieces): TemplateResult {
  const { content, part, text } = view;
  const hasSheet = view.deck !== undefined || view.data.rows.length > 0;
  return html`
    <div class="cards" @keydown=${(event: KeyboardEvent) => undo.onKey(event)}>
      <p class="lead">${text(content.intro)}</p>
      ${part ? partChoice(view, part) : nothing}
      ${
        part
          ? { choose: cardsChoose, card: cardPart, sheet: view.sheet }[part](view)
          : html`
              ${cardsChoose(view)}
              ${
                hasSheet
                  ? html`<div class="beside">
                      <div>${view.table()}</div>
                      <section class="sheet">${view.sheet()}</section>
                    </div>`
                  : nothing
              }
            `
      }
      <div class="buttons bar">${undo.buttons()}</div>
      ${papers(view)}
    </div>
    ${documents} ${sourceNote(text(content.sourceNote), content.sources)}
  `;
}

/** A narrow screen without a card says where to take one. */
const cardPart = (view: CardsView): unknown =>
  view.deck
    ? view.table()
    : html`
        <p>${view.text(view.content.start)}</p>
        <button type="button" class="button" @click=${() => view.toPart('choose')}>
          ${msg('Naar de stapels')}
        </button>
      `;

function partChoice(view: CardsView, part: Part): TemplateResult {
  const labels: Record<Part, string> = {
    choose: msg('Kiezen'),
    card: msg('De kaart'),
    sheet: sheetLabel(view),
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
function papers(view: CardsView): TemplateResult {
  const labels: Record<Paper, string> = {
    sheet: msg('Het blad'),
    blank: msg('Een leeg blad'),
    cards: msg('Kaarten om uit te knippen'),
    posters: msg('Posters om op te hangen'),
  };
  const offered = (Object.keys(labels) as Paper[]).filter(
    (paper) => paper !== 'posters' || mnemonicsOf(view).length,
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
