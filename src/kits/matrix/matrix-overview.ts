import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { listOf } from '../../core/language/lists.js';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { sign } from '../list/list-marker.js';
import { markOf, PLAN_LINE, planOf } from '../list/list.model.js';
import {
  actionsOf,
  hasRowNames,
  legend,
  overviewOf,
  type Column,
  type MatrixView,
  type Row,
} from './matrix-parts.js';
import { findings, type CellTally, type Overview, type Tally } from './matrix.model.js';
import type { Action } from './matrix.schema.js';

type Seen = Overview<Column, Row>;

/** Where it is full and where it is empty: a picture, and the same in words. */
export function matrixOverview(view: MatrixView): TemplateResult {
  const seen = overviewOf(view);
  const title = view.text(view.content.overview.title);
  return html`
    <section class="overview" aria-label=${title}>
      ${heading(view.level, title)}
      <div class="overview-body">
        <div>${picture(view, seen)} ${legend(view)}</div>
        ${words(view, seen, true)}
      </div>
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

/** Who does what the team wants to start, and by when. */
function planFields(view: MatrixView, action: Action): TemplateResult {
  const plan = planOf(view.data, action.id);
  const field = (name: 'who' | 'by', label: string): TemplateResult => html`
    <label class="field">
      <span>${label}<span class="hidden-visually">: ${view.text(action.title)}</span></span>
      <input
        id=${`${action.id}-${name}`}
        dir="auto"
        maxlength=${PLAN_LINE}
        .value=${plan[name]}
        @input=${(event: Event) => view.plan(action, name, (event.target as HTMLInputElement).value)}
      />
    </label>
  `;
  return html`<div class="plan">
    ${field('who', msg('Wie'))} ${field('by', msg('Wanneer klaar'))}
  </div>`;
}

/** The same as it was written. */
function planWords({ data }: MatrixView, { id }: Action): unknown {
  const { who, by } = planOf(data, id);
  const said = [who, by].filter((each) => each.trim()).join(' · ');
  return said ? html`<bdi class="plan-words">${said}</bdi>` : nothing;
}

/**
 * What stands out, counts a column, and the actions that the team wants to start; with `fields` to write
 * who does each, and by when.
 */
export function words(view: MatrixView, seen: Seen, fields = false): TemplateResult {
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
        .map((action) => ({ action, column })),
    ),
  );
  const looked = seen.total - seen.open;
  return html`
    <div class="overview-words">
      ${say.seen ? html`<p>${text(say.seen, { seen: `${looked}`, total: `${seen.total}` }, looked)}</p>` : nothing}
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
              <p class="next-steps"><b>${text(say.nextSteps)}</b></p>
              <ul class="wanted">
                ${repeat(
                  wanted,
                  ({ action }) => action.id,
                  ({ action, column }) => html`
                    <li>
                      ${sign('going')}
                      <div>
                        ${text(action.title)} (${verb(column)})
                        ${fields ? planFields(view, action) : planWords(view, action)}
                      </div>
                    </li>
                  `,
                )}
              </ul>
            `
          : nothing
      }
    </div>
  `;
}
