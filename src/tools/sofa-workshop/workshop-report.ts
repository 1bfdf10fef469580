import { html, type TemplateResult } from 'lit';
import { fileName, saveFile } from '../../core/files/files.js';
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
      @click=${() => saveFile(fileName(`${list} ${title}`, 'csv'), csv(), 'text/csv')}
    >
      ${label}
    </button>
  `;
  return html`
    <div class="buttons report">
      ${textButtons(view.asText)}
      ${save(msg('briefjes'), notesCsv(view), msg('Bewaar als CSV: briefjes'))}
      ${save(msg('afspraken'), agreementsCsv(view), msg('Bewaar als CSV: afspraken'))}
    </div>
  `;
}
