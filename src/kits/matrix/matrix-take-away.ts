import { html, type TemplateResult } from 'lit';
import { csvText } from '../../core/files/csv.js';
import { listOf } from '../../core/language/lists.js';
import { msg } from '../../core/language/localize.js';
import { textButtons, type AsText } from '../../core/print/text-buttons.js';
import { markOf, planOf } from '../list/list.model.js';
import { actionsOf, markLabel, type MatrixView } from './matrix-parts.js';
import { noteOf } from './matrix.model.js';

/** What one takes along: as text, and as a table. */
export const takeAway = (view: MatrixView, asText: AsText): TemplateResult => html`
  ${textButtons(asText)}
  <button type="button" class="button" @click=${() => view.saveCsv()}>
    ${msg('Bewaar als tabel (CSV)')}
  </button>
`;

/** A row for each action; the note of a cell stands at its first. */
export const matrixCsv = (view: MatrixView): string =>
  csvText([
    [msg('Deel'), msg('Punt'), msg('Hoe ver'), msg('Wie'), msg('Wanneer klaar'), msg('Notitie')],
    ...view.rows.flatMap((row) =>
      view.columns.flatMap((column) =>
        actionsOf(view, column, row).map(({ id, title }, at) => {
          const { who, by } = planOf(view.data, id);
          const names = [column.verb, row.name].filter(Boolean).map((name) => view.text(name));
          return [
            listOf(names, view.content.language, 'comma'),
            view.text(title),
            markLabel(view, markOf(view.data, id)),
            who,
            by,
            at ? '' : noteOf(view.data, view.place(column, row)),
          ];
        }),
      ),
    ),
  ]);
