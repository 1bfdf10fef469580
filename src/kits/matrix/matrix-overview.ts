import { html, nothing, type TemplateResult } from 'lit';
import { listOf } from '../../core/language/lists.js';
import { heading } from '../../core/element/heading.js';
import { sign } from '../list/list-marker.js';
import { markOf } from '../list/list.model.js';
import { actionsOf, hasRowNames, type Column, type MatrixView, type Row } from './matrix-parts.js';
import { findings, overview, type CellTally, type Overview, type Tally } from './matrix.model.js';

type Seen = Overview<Column, Row>;

export const overviewOf = (view: MatrixView): Seen =>
  overview(view.data, view.content.actions, view.columns, view.rows, view.place);

/** Where it is full and where it is empty: a picture, and the same in words. */
export function matrixOverview(view: MatrixView): TemplateResult {
  const seen = overviewOf(view);
  const title = view.text(view.content.overview.title);
  return html`
    <section class="overview" aria-label=${title}>
      ${heading(view.level, title)}
      <div class="overview-body">${picture(view, seen)} ${words(view, seen)}</div>
    </section>
  `;
}

/** One sign an action: done first, then wanted, then what is open, then what does not fit. */
const signs = ({ done, wanted, notHere, total }: Tally): TemplateResult[] =>
  Array.from({ length: total }, (_, at) =>
    sign(
      at < done ? 'done' : at < done + wanted ? 'going' : at >= total - notHere ? 'not' : undefined,
    ),
  );

/** The words beside it say the same, so that the picture is for eyes only. */
function picture(view: MatrixView, { cells }: Seen): TemplateResult {
  const name = (text: string): TemplateResult | typeof nothing =>
    hasRowNames(view) ? html`<td class="picture-row">${view.text(text)}</td>` : nothing;
  return html`
    <table class="picture" aria-hidden="true">
      <tr>
        ${name('')}
        ${view.columns.map((column) => html`<td class="role-${column.letter}">${view.tile(column)}</td>`)}
      </tr>
      ${view.rows.map(
        (row) => html`
          <tr>
            ${name(row.name)}
            ${view.columns.map((column) => {
              const found = cells.find((each) => each.column === column && each.row === row);
              return html`<td class="role-${column.letter}">${found ? signs(found) : nothing}</td>`;
            })}
          </tr>
        `,
      )}
    </table>
  `;
}

/** What stands out, counts a column, and the actions that the team wants to start. */
export function words(view: MatrixView, seen: Seen): TemplateResult {
  const { text, columns, rows, content, data } = view;
  const { overview: say } = content;
  const found = findings(seen);
  if (!found.started) return html`<p class="overview-words">${text(say.start)}</p>`;
  const list = (parts: readonly string[]): string => listOf(parts, content.language);
  const verb = (column: Column): string => text(column.verb);
  const cellNames = (cells: readonly CellTally<Column, Row>[]): string =>
    list(
      cells.map(({ column, row }) => text(say.cell, { role: verb(column), phase: text(row.name) })),
    );
  const wanted = columns.flatMap((column) =>
    rows.flatMap((row) =>
      actionsOf(view, column, row)
        .filter(({ id }) => markOf(data, id) === 'want')
        .map(
          ({ title }) =>
            html`<li>${sign('going')}<span>${text(title)} (${verb(column)})</span></li>`,
        ),
    ),
  );
  return html`
    <div class="overview-words">
      ${found.most.length ? html`<p><b>${text(say.most, { roles: list(found.most.map(verb)) })}</b></p>` : nothing}
      ${found.full.length ? html`<p>${text(say.full, { cells: cellNames(found.full) })}</p>` : nothing}
      ${found.empty.length ? html`<p>${text(say.empty, { cells: cellNames(found.empty) })}</p>` : nothing}
      <ul class="counts">
        ${seen.columns.map(
          ({ column, done, total, wanted: want }) => html`
            <li>
              <b>${verb(column)}</b>:
              ${listOf(
                [
                  text(say.roleDone, { done: `${done}`, total: `${total}` }, done),
                  text(say.roleWanted, { wanted: `${want}` }, want),
                ],
                content.language,
              )}
            </li>
          `,
        )}
      </ul>
      ${
        wanted.length
          ? html`
              <p><b>${text(say.nextSteps)}</b></p>
              <ul class="wanted">
                ${wanted}
              </ul>
            `
          : nothing
      }
    </div>
  `;
}
