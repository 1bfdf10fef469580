import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { dayText } from '../../core/language/dates.js';
import { msg } from '../../core/language/localize.js';
import { cellOf, isTicked, written } from './sheet.model.js';
import type { SheetColumn, SheetSide, SheetView, ShownRow } from './sheet-view.js';

/** How a sheet stands on paper. */
export interface SheetPaper {
  /** Lines to write on in a cell that is empty; 0 leaves it out. */
  readonly room: number;
  /** Whether the tips stand there, too. */
  readonly tips: boolean;
  readonly language: string;
}

/** The rows of a sheet on A4, numbered through, with what was written or room to write by hand. */
export function sheetPaper(view: SheetView, paper: SheetPaper): TemplateResult[] {
  const groups = view.groups.filter(({ rows }) => rows.length);
  return groups.map(
    ({ name, rows }, at) => html`
      ${name ? heading(view.level, name, 'group-title') : nothing}
      <ol
        class="paper-items"
        start=${1 + groups.slice(0, at).reduce((sum, before) => sum + before.rows.length, 0)}
      >
        ${rows.map((row) => paperRow(view, row, paper))}
      </ol>
    `,
  );
}

const paperRow = (view: SheetView, row: ShownRow, paper: SheetPaper): TemplateResult => html`
  <li class=${row.look ?? nothing}>
    <div class="paper-question">
      ${row.mark ?? nothing}
      <b>
        ${row.kind ? html`<span class="hidden-visually">${row.kind}: </span>` : nothing}
        <bdi>${row.question}</bdi>
      </b>
      ${
        view.ticks && isTicked(view.data, row.id)
          ? html`<span>(${msg('Besproken')})</span>`
          : nothing
      }
    </div>
    ${paper.tips && row.tip ? html`<p class="tip">${row.tip}</p>` : nothing}
    ${view.columns.map((column) =>
      view.sides?.length
        ? view.sides.map((side) => paperCell(view, row, column, paper, side))
        : paperCell(view, row, column, paper),
    )}
  </li>
`;

/** A single column needs no name: it holds the answer to the question above it. */
function paperCell(
  { data, columns }: SheetView,
  row: ShownRow,
  column: SheetColumn,
  { room, language }: SheetPaper,
  side?: SheetSide,
): TemplateResult | typeof nothing {
  const text = cellOf(data, row.id, column.id, side?.id);
  if (!written(text) && !room) return nothing;
  const label = [columns.length > 1 && column.label, side?.label].filter(Boolean).join(', ');
  return html`
    <div class="paper-cell">
      ${
        written(text)
          ? html`<p class="answer">
              ${label ? html`<b>${label}:</b> ` : nothing}<bdi
                >${column.kind === 'day' ? dayText(text, language) : text}</bdi
              >
            </p>`
          : html`${label ? html`<b class="room-label">${label}</b>` : nothing}
            ${Array.from({ length: room }, () => html`<div class="room"></div>`)}`
      }
    </div>
  `;
}

/** A line to read or to write on: who, when, where. */
export const paperLine = (label: string, text: string): TemplateResult =>
  html`<p class="write-line">
    <b>${label}</b> <span><bdi>${text}</bdi></span>
  </p>`;
