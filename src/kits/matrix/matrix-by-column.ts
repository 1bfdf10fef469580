import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { cell, detail, hasRowNames, type Column, type MatrixView } from './matrix-parts.js';

/** The matrix on a narrow screen: one column at a time. */
export function matrixByColumn(view: MatrixView, column: Column): TemplateResult {
  const named = hasRowNames(view);
  return html`
    <section class="by-column role-${column.letter}">
      ${heading(view.level, view.head(column))}
      <p>${view.text(column.summary)}</p>
      ${view.rows.map(
        (row) => html`
          ${
            named
              ? html`<div class="row">
                  ${heading(view.level + 1, view.text(row.name), 'row-name')}
                  <p class="row-description">${view.text(row.description)}</p>
                </div>`
              : nothing
          }
          <div class="cell" data-arrows="down">
            ${cell(view, column, row, (action) =>
              detail(view, column, action, view.level + (named ? 2 : 1)),
            )}
          </div>
        `,
      )}
    </section>
  `;
}
