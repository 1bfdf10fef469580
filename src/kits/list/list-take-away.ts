import { html, type TemplateResult } from 'lit';
import { csvText } from '../../core/files/csv.js';
import { msg } from '../../core/language/localize.js';
import { textButtons } from '../../core/print/text-buttons.js';
import { labelOf, type ListView } from './list-view.js';

/** What one takes along: the list as text, and as a table. */
export const takeAway = (view: ListView): TemplateResult => html`
  ${textButtons(view.asText)}
  <button type="button" class="button" @click=${() => view.saveCsv()}>
    ${msg('Bewaar als tabel (CSV)')}
  </button>
`;

/** A row for each item, in the words of the screen. */
export const saveList = (view: ListView): void =>
  view.asText.documents.download(
    'csv',
    csvText([
      [msg('Deel'), msg('Punt'), msg('Hoe ver'), msg('Wie'), msg('Wanneer klaar'), msg('Notitie')],
      ...view.sections.flatMap(({ name, items }) =>
        items.map(({ number, title, mark, plan }) => [
          name,
          `${number}. ${title}`,
          labelOf(view, mark),
          plan.who,
          plan.by,
          plan.text,
        ]),
      ),
    ]),
    'text/csv',
  );
