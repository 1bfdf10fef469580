import { html, nothing, type TemplateResult } from 'lit';
import { cell, detail, hasRowNames, type MatrixView } from './matrix-parts.js';
import { isAt } from './matrix.model.js';

/**
 * The matrix as a table: the open action in full width below its row. A cell is one Tab stop; a grid would
 * take the arrows from its radio buttons, and a screen reader out of reading.
 */
export function matrixTable(view: MatrixView): TemplateResult {
  const { content, columns, rows, at } = view;
  const open = content.actions.find(({ id }) => id === at.openAction);
  const named = hasRowNames(view);
  return html`
    <table class="matrix" aria-describedby="arrows">
      <caption class="hidden-visually">
        ${view.text(content.title)}
      </caption>
      <thead>
        <tr>
          ${named ? html`<td></td>` : nothing}
          ${columns.map(
            (column) =>
              html`<th scope="col" class="role-${column.letter}">${view.head(column)}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${
          named
            ? nothing
            : html`<tr>
                ${columns.map((column) => html`<td class="summary">${view.text(column.summary)}</td>`)}
              </tr>`
        }
        ${rows.map((row) => {
          const column = open && columns.find((each) => isAt(open, view.place(each, row)));
          return html`
            <tr>
              ${
                named
                  ? html`<th scope="row" class="row">
                      <span class="row-name">${view.text(row.name)}</span>
                      <span class="row-description">${view.text(row.description)}</span>
                    </th>`
                  : nothing
              }
              ${columns.map((each) => html`<td class="cell role-${each.letter}" data-arrows="down">${cell(view, each, row)}</td>`)}
            </tr>
            ${
              column
                ? html`<tr class="detail-row">
                    <td colspan=${columns.length + (named ? 1 : 0)}>
                      ${detail(view, column, open, view.level)}
                    </td>
                  </tr>`
                : nothing
            }
          `;
        })}
      </tbody>
    </table>
  `;
}
