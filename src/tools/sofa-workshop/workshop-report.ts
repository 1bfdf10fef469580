import { html, type TemplateResult } from 'lit';
import { textButtons } from '../../core/print/text-buttons.js';
import { msg } from '../../core/language/localize.js';
import { agreementsCsv, notesCsv } from './workshop-csv.js';
import type { WorkshopView } from './workshop-view.js';

/** Lists to save, once the session is at its end. */
export function reportButtons(view: WorkshopView): TemplateResult {
  const title = view.text(view.content.title);
  const save = (list: string, csv: () => string, label: string): TemplateResult => html`
    <button
      type="button"
      class="button"
      @click=${() => view.download('csv', csv(), 'text/csv', `${list} ${title}`)}
    >
      ${label}
    </button>
  `;
  return html`
    <div class="buttons report">
      ${textButtons(view.asText)}
      ${save(msg('briefjes'), notesCsv(view), msg('Bewaar de briefjes als lijst (CSV)'))}
      ${save(msg('afspraken'), agreementsCsv(view), msg('Bewaar de afspraken als lijst (CSV)'))}
    </div>
  `;
}
