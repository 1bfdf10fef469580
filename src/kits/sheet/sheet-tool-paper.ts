import { html, nothing, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { dayText, isoDay } from '../../core/language/dates.js';
import { msg, str } from '../../core/language/localize.js';
import { agreementsPaper } from '../agreements/agreements-view.js';
import { isAbout, isWritten } from '../agreements/agreements.model.js';
import type { SheetContent } from './sheet-content.schema.js';
import { paperLine } from './sheet-paper.js';
import {
  agreementsByGroup,
  inParts,
  stateLabel,
  summary,
  type Drawn,
  type SheetToolView,
  type Unit,
  type UnitGroup,
} from './sheet-tool-view.js';
import { cellOf, HEAD, isTicked, written } from './sheet.model.js';

type Column = SheetContent['columns'][number];

/** The sheet on A4: what was written, or a table to write in by hand. */
export function sheetToolPaper(view: SheetToolView, tool: Drawn): TemplateResult {
  const { content, data, text, level } = view;
  const filled = data.cells.length > 0 || data.agreements.some(isWritten);
  return html`
    ${head(view)}
    ${filled ? html`<p>${summary(view)}</p>` : content.steps && !inParts(view) ? html`<p>${text(content.steps)}</p>` : nothing}
    ${filled && inParts(view) ? [html`<div class="paper-picture">${tool.picture}</div>`, blocks(view)] : table(view, tool, filled)}
    ${filled ? tool.legend : nothing}
    ${
      data.agreements.some(isWritten)
        ? html`${heading(level, text(content.agreements.title))} ${agreed(view)}`
        : nothing
    }
    ${sourceNote(text(content.sourceNote), content.sources)}
  `;
}

/** When, who, and what else stands above it; a day that nobody wrote is that of printing. */
function head({ content, data, language, text }: SheetToolView): TemplateResult {
  const { facts } = content;
  if (!facts) {
    const date = dayText(isoDay(), language);
    return html`<p class="paper-line">${msg(str`Datum: ${date}`)} <span>${msg('Team:')}</span></p>`;
  }
  return html`
    ${facts
      .filter(({ kind }) => kind !== 'minutes')
      .map(({ id, label, kind }) => {
        const set = cellOf(data, HEAD, id);
        return paperLine(text(label), kind === 'day' ? dayText(set || isoDay(), language) : set);
      })}
  `;
}

function cellText({ data, language }: SheetToolView, { id, about }: Unit, column: Column): unknown {
  if (column.kind !== 'agreements') {
    const set = cellOf(data, id, column.id);
    return html`<bdi>${column.kind === 'day' ? dayText(set, language) : set}</bdi>`;
  }
  const lines = data.agreements.filter((each) => isAbout(each, about) && isWritten(each));
  return lines.map(
    ({ what, who, by }) =>
      html`<div><bdi>${[what, who, by].filter(Boolean).join(' · ')}</bdi></div>`,
  );
}

/** A row for each group or row, a cell for each column. */
function table(view: SheetToolView, { mark }: Drawn, filled: boolean): TemplateResult {
  const { content, now, text } = view;
  const shown = now.length ? now : view.groups;
  const few = shown.flatMap(({ units }) => units).length <= 4;
  const whole = content.per === 'group';
  return html`
    <table class="sheet ${filled ? '' : 'blank'} ${few ? 'few' : ''}">
      <thead>
        <tr>
          <td></td>
          ${content.columns.map(({ label }) => html`<th scope="col">${text(label)}</th>`)}
        </tr>
      </thead>
      ${shown.map(
        (group) => html`
          <tbody>
            ${
              whole
                ? nothing
                : html`<tr>
                    <th scope="rowgroup" colspan=${content.columns.length + 1}>${group.name}</th>
                  </tr>`
            }
            ${group.units.map(
              (unit) =>
                html`<tr>
                  <th scope="row">
                    ${unit.number}. <bdi>${unit.question}</bdi>
                    ${filled && unit.state ? html`<span class="state">${mark(unit)} ${stateLabel(view, unit.state)}</span>` : nothing}
                    ${whole ? points(view, group) : nothing}
                  </th>
                  ${content.columns.map((column) => html`<td class="answer">${cellText(view, unit, column)}</td>`)}
                </tr>`,
            )}
          </tbody>
        `,
      )}
    </table>
  `;
}

/** What there is to talk about, with what was. */
const points = ({ data }: SheetToolView, group: UnitGroup): unknown =>
  group.points.map(
    ({ id, number, question }) =>
      html`<span class="paper-point">
        ${number}. <bdi>${question}</bdi> ${isTicked(data, id) ? `(${msg('Besproken')})` : nothing}
      </span>`,
  );

/** What was written for each group, below each other: half a page each. */
const blocks = (view: SheetToolView): unknown =>
  view.groups.map(
    (group, at) => html`
      <div class="paper-group">
        ${heading(view.level, `${at + 1}. ${group.name}`, 'group-title')}
        ${
          group.aside
            ? html`<p>${view.text(view.content.aside)}</p>`
            : [
                group.points.length
                  ? html`<ul>
                      ${group.points.map(
                        ({ id, number, question }) =>
                          html`<li>
                            ${number}. <bdi>${question}</bdi>
                            ${isTicked(view.data, id) ? html`<b>(${msg('Besproken')})</b>` : nothing}
                          </li>`,
                      )}
                    </ul>`
                  : nothing,
                group.units.map((unit) => writtenAt(view, group, unit)),
              ]
        }
      </div>
    `,
  );

const writtenAt = (view: SheetToolView, group: UnitGroup, unit: Unit): unknown => [
  group.points.length
    ? nothing
    : html`<p>
        <b>${unit.number}. <bdi>${unit.question}</bdi></b>
      </p>`,
  view.content.columns
    .filter(({ kind }) => kind !== 'agreements')
    .map((column) =>
      written(cellOf(view.data, unit.id, column.id))
        ? html`<p class="answer">
            <b>${view.text(column.label)}</b><br />${cellText(view, unit, column)}
          </p>`
        : nothing,
    ),
];

/** What was agreed; below the names of groups, where these have agreements of their own. */
function agreed(view: SheetToolView): unknown {
  const { content, data } = view;
  if (!content.columns.some(({ kind }) => kind === 'agreements'))
    return agreementsPaper(data.agreements, 0);
  return agreementsByGroup(view).map(
    ({ name, agreements }) => html`
      ${name ? html`<p class="paper-of"><b>${name}</b></p>` : nothing}
      ${agreementsPaper(agreements, 0)}
    `,
  );
}
