import { html, nothing, type TemplateResult } from 'lit';
import { calendarText } from '../../core/files/calendar.js';
import { msg } from '../../core/language/localize.js';
import { textButtons } from '../../core/print/text-buttons.js';
import { datedRows } from './sheet-states.model.js';
import type { SheetToolView } from './sheet-tool-view.js';
import { cellOf } from './sheet.model.js';

/** What one takes along: the sheet as text, and its days for a calendar of one's own. */
export const takeAway = (view: SheetToolView): TemplateResult =>
  html`${textButtons(view.asText)} ${calendar(view)}`;

function calendar(view: SheetToolView): unknown {
  const { content, data, units, withAnswers, text } = view;
  if (!content.calendar) return nothing;
  const dated = datedRows(
    data,
    units.map(({ id }) => id),
    content.calendar,
  );
  if (!dated.length) return nothing;
  return html`
    <button type="button" class="button" @click=${() => saveCalendar(view, dated)}>
      ${msg('Bewaar de dagen voor je agenda')}
    </button>
    <label class="button">
      <input
        type="checkbox"
        class="with-answers"
        .checked=${withAnswers}
        @change=${(event: Event) => view.include((event.target as HTMLInputElement).checked)}
      />
      ${text(content.calendar.withAnswers)}
    </label>
  `;
}

/** Days to look again. */
function saveCalendar(view: SheetToolView, dated: readonly string[]): void {
  const { data, units, withAnswers, text } = view;
  const { day, title, text: answer } = view.content.calendar!;
  const made = view.savedAt.replace(/\D/g, '');
  const days = dated.map((id) => ({
    id: `${made}-${id}`,
    day: cellOf(data, id, day),
    title: text(title, { question: units.find((unit) => unit.id === id)!.question }),
    ...(withAnswers && { text: cellOf(data, id, answer) }),
  }));
  view.asText.documents.download('ics', calendarText(view.tool, days), 'text/calendar');
}
