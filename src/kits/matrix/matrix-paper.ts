import { html, nothing, type TemplateResult } from 'lit';
import { longDate } from '../../core/language/dates.js';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import { sourceNote } from '../../core/content/sources.js';
import { words } from './matrix-overview.js';
import {
  actionsOf,
  hasRowNames,
  legend,
  markLabel,
  noteLine,
  overviewOf,
  signOf,
  type Column,
  type MatrixView,
  type Row,
} from './matrix-parts.js';
import { markOf } from '../list/list.model.js';
import { noteOf } from './matrix.model.js';

/**
 * The matrix on A4: with marks and notes when something was filled in, else with the explanations.
 * `more` is what a tool adds below it.
 */
export function matrixPaper(view: MatrixView, more: unknown): TemplateResult {
  const { columns, data, content, text } = view;
  const filled = data.marks.length > 0 || data.notes.length > 0;
  const date = longDate(new Date(), content.language);
  const named = hasRowNames(view);
  return html`
    <p class="paper-line">
      ${msg(str`Datum: ${date}`)} <span class="write-here">${msg('Team:')}</span>
    </p>
    <table class="paper">
      <thead>
        <tr>
          ${named ? html`<td></td>` : nothing}
          ${columns.map((column) => html`<th scope="col">${view.head(column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${view.rows.map(
          (row) =>
            html`<tr>
              ${named ? html`<th scope="row">${text(row.name)}</th>` : nothing}
              ${columns.map((column) => html`<td>${paperCell(view, column, row, filled)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${filled ? filledIn(view) : explanations(view)} ${more}
    ${sourceNote(text(content.sourceNote), content.sources)}
  `;
}

function paperCell(view: MatrixView, column: Column, row: Row, filled: boolean): TemplateResult {
  return html`
    <ul class="paper-actions">
      ${actionsOf(view, column, row).map((action) => {
        const mark = markOf(view.data, action.id);
        return html`<li>
          ${filled ? signOf(mark) : nothing}<span
            >${
              filled && mark
                ? html`<span class="hidden-visually">${markLabel(view, mark)}: </span>`
                : nothing
            }${view.text(action.title)}</span
          >
        </li>`;
      })}
    </ul>
    ${noteLine(noteOf(view.data, view.place(column, row)))}
  `;
}

const filledIn = (view: MatrixView): TemplateResult => html`
  ${legend(view)} ${heading(view.level, view.text(view.content.overview.title))}
  ${words(view, overviewOf(view))}
`;

const explanations = (view: MatrixView): TemplateResult => html`
  <div class="explanations">
    ${view.columns.map(
      (column) => html`
        ${heading(view.level, view.head(column))}
        <p>${view.text(column.summary)}</p>
        ${view.rows.map(
          (row) => html`
            ${row.name ? heading(view.level + 1, view.text(row.name)) : nothing}
            ${actionsOf(view, column, row).map(
              (action) =>
                html`<p class="explanation">
                  <b>${view.text(action.title)}.</b> ${view.text(action.text)}
                  <i>${view.text(action.example)}</i>
                </p>`,
            )}
          `,
        )}
      `,
    )}
  </div>
`;
