import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { skipTo } from '../../core/element/skip-to.js';
import { msg } from '../../core/language/localize.js';
import { textButtons, type AsText } from '../../core/print/text-buttons.js';
import { agreementsEditor } from '../../kits/agreements/agreements-view.js';
import { sheetRows } from '../../kits/sheet/sheet-rows.js';
import type { SheetView } from '../../kits/sheet/sheet-view.js';
import { CELL_LENGTH, ROW_LENGTH } from '../../kits/sheet/sheet.model.js';
import { sheetGroups, type GuideView } from './guide-view.js';
import { ANSWER } from './sofa-phase-guide.model.js';

/** The guide as a sheet with one column. */
export const sheetOf = (view: GuideView): SheetView => ({
  data: view.data,
  acts: view.acts,
  groups: sheetGroups(view),
  columns: [{ id: ANSWER, label: msg('Antwoord'), kind: 'text', max: CELL_LENGTH }],
  ticks: true,
  level: view.level,
});

/** The sheet: who and when, the questions in order with their answers, and what was agreed. */
export function guideSheet(view: GuideView): TemplateResult {
  const { sheet } = view.content;
  const line = (field: 'who' | 'when', label: string): TemplateResult => html`
    <label class="field">
      ${label}
      <input
        dir="auto"
        maxlength=${ROW_LENGTH}
        .value=${view.data[field]}
        @input=${(event: Event) => view.setLine(field, (event.target as HTMLInputElement).value)}
      />
    </label>
  `;
  return html`
    <div class="lines">
      ${line('who', view.text(sheet.who))} ${line('when', view.text(sheet.when))}
    </div>
    ${view.data.rows.length ? skipTo('.agreements-title', view.text(sheet.agreements)) : nothing}
    ${sheetRows(sheetOf(view))}
    ${heading(view.level, view.text(sheet.agreements), 'agreements-title')}
    ${agreementsEditor(view.data.agreements, view.changeAgreements)}
  `;
}

/** What one does with the sheet: it goes along as text, or with the tips on paper. */
export const sheetButtons = (view: GuideView, asText: AsText): TemplateResult => html`
  <div class="buttons along">
    ${textButtons(asText)}
    <label class="button">
      <input
        type="checkbox"
        .checked=${view.tips}
        @change=${(event: Event) => view.setTips((event.target as HTMLInputElement).checked)}
      />
      ${msg('Tips ook op papier')}
    </label>
  </div>
`;
