import { html, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { textButtons, type AsText } from '../../core/print/text-buttons.js';
import { agreementsEditor } from '../agreements/agreements-view.js';
import { ownRowForm, removedNotice, sheetRows } from '../sheet/sheet-rows.js';
import { shownRow, type SheetView } from '../sheet/sheet-view.js';
import type { DeckToolView } from './deck-tool-view.js';
import { LINE_LENGTH } from './deck-tool.model.js';

/** The column of what was said at a row. */
const ANSWER = 'answer';

/** A card before what is said on it. */
const cardMark = html`<svg class="tile card-mark" viewBox="0 0 20 24" aria-hidden="true">
  <rect x="2" y="2" width="16" height="20" rx="3" />
</svg>`;

/** The rows of the sheet with their cards. */
export const sheetOf = (view: DeckToolView): SheetView => ({
  data: view.data,
  acts: view.acts,
  columns: [{ id: ANSWER, label: view.text(view.content.sheet.note), kind: 'text' }],
  ticks: true,
  level: view.level + 1,
  groups: [
    {
      id: 'rows',
      name: '',
      rows: view.data.rows.map((row) => {
        const card = view.content.cards.find(({ id }) => id === row.id);
        return shownRow(row, card && { question: view.faces.onSheet(card), mark: cardMark });
      }),
    },
  ],
});

/** The talk sheet: who and when, what is talked about, and what was agreed. */
export function deckSheet(view: DeckToolView, asText: AsText): TemplateResult {
  const { content, data, text } = view;
  const { sheet } = content;
  const line = (field: 'who' | 'when', label: string): TemplateResult => html`
    <label class="field">
      ${text(label)}
      <input
        id=${field}
        dir="auto"
        maxlength=${LINE_LENGTH}
        .value=${data[field]}
        @input=${(event: Event) => view.change((now) => ({ ...now, [field]: (event.target as HTMLInputElement).value }), { name: field })}
      />
    </label>
  `;
  return html`
    ${removedNotice(view.acts, true)} ${heading(view.level, text(sheet.title), 'sheet-title')}
    <div class="lines">${line('who', sheet.who)} ${line('when', sheet.when)}</div>
    ${sheetRows(sheetOf(view))}
    ${ownRowForm(view.acts, {
      id: 'own-row',
      label: text(sheet.ownTopic),
      // Of a carer's own: for whom it is, goes by that.
      ...(view.deck?.audience === 'carer' && { group: view.deck.id }),
    })}
    ${heading(view.level + 1, text(sheet.agreements), 'agreements-title')}
    ${agreementsEditor(data.agreements, view.changeAgreements)}
    <div class="buttons sheet-buttons">${textButtons(asText)}</div>
  `;
}
