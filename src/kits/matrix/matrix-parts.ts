import type { SayText } from '../../core/content/counted.js';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { listOf } from '../../core/language/lists.js';
import { msg, str } from '../../core/language/localize.js';
import type { MatrixController } from './matrix-controller.js';
import { clearingHint, marker, noMark, sign } from '../list/list-marker.js';
import { markOf } from '../list/list.model.js';
import {
  isAt,
  MARK_RULES,
  MARKS,
  NOTE_LENGTH,
  noteOf,
  overview,
  type Mark,
  type MatrixData,
  type Overview,
  type Place,
} from './matrix.model.js';
import type { Action, MatrixContent } from './matrix.schema.js';

/** A role or an aspect. */
export interface Column {
  readonly id: string;
  /** Names its colour: the class `role-…`. */
  readonly letter: string;
  readonly verb: string;
  /** The model's Dutch verb, where the content is in another language. */
  readonly dutchVerb?: string | undefined;
  readonly summary: string;
}

/** A phase; one without a name is the only one, and the matrix then has no row headings. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** A content text with its terms filled in. */
export type Text = SayText;

/** What a tool puts in its matrix. */
export interface MatrixGrid<At extends Place = Place> {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Where the actions and the note of a cell stand. */
  place(column: Column, row: Row): At;
  tile(column: Column): TemplateResult;
  /** Letter, verb and name of a column. */
  head(column: Column): TemplateResult;
}

/** What the templates show and what they call: the element, seen from its templates. */
export interface MatrixView<Content extends MatrixContent = MatrixContent> extends MatrixGrid {
  readonly content: Content;
  readonly data: MatrixData;
  readonly at: MatrixController;
  /** Level of the headings right below the tool's title. */
  readonly level: number;
  readonly text: Text;
  /** Marks an action, or takes away the mark that it has; gives whether it has it now. */
  mark(action: Action, mark: Mark | undefined): boolean;
  note(column: Column, row: Row, text: string): void;
  /** Who does an action, or by when. */
  plan(action: Action, field: 'who' | 'by', text: string): void;
  saveCsv(): void;
}

/** Counts of what is shown. */
export const overviewOf = (view: MatrixView): Overview<Column, Row> =>
  overview(view.data, view.content.actions, view.columns, view.rows, view.place);

/** Whether the rows have headings. */
export const hasRowNames = ({ rows }: MatrixView): boolean => !!rows[0]?.name;

export const actionsOf = (view: MatrixView, column: Column, row: Row): Action[] =>
  view.content.actions.filter((each) => isAt(each, view.place(column, row)));

/** Sign of a mark of a matrix. */
export const signOf = (mark: Mark | undefined): TemplateResult =>
  sign(MARK_RULES.find(({ id }) => id === mark)?.role);

export const markLabel = (view: MatrixView, mark: Mark | undefined): string => {
  const label = view.content.marks.find(({ id }) => id === mark)?.label;
  return label ? view.text(label) : noMark();
};

/** What a screen reader says of the keys, beside names and roles. */
export const keyHints = (view: MatrixView): TemplateResult => html`
  <p id="arrows" hidden>
    ${msg('Tab gaat naar het volgende vak, pijltjes omhoog en omlaag gaan door een vak.')}
  </p>
  ${view.at.working ? clearingHint() : nothing}
`;

/** What the signs mean. */
export const legend = (view: MatrixView): TemplateResult => html`
  <p class="legend">
    ${[...MARKS, undefined].map((mark) => html`<span>${signOf(mark)} ${markLabel(view, mark)}</span>`)}
  </p>
`;

/** The actions of one cell, with what was filled in. */
export function cell(
  view: MatrixView,
  column: Column,
  row: Row,
  detailBelow?: (action: Action) => TemplateResult,
): TemplateResult {
  const { at, data } = view;
  return html`
    <ul class="actions">
      ${actionsOf(view, column, row).map((action, place) => {
        const mark = markOf(data, action.id);
        const open = at.openAction === action.id;
        return html`
          <li>
            <button
              type="button"
              class="action"
              id=${`action-${action.id}`}
              aria-expanded=${open}
              aria-controls=${open ? 'detail' : nothing}
              @click=${() => at.toggle(action.id)}
            >
              ${
                !at.working && data.marks.length
                  ? html`${signOf(mark)}<span class="hidden-visually"
                        >${markLabel(view, mark)}:
                      </span>`
                  : nothing
              }
              <span class="action-title">${view.text(action.title)}</span>
            </button>
            ${at.working ? markerOf(view, action, mark, at.narrow ? `${row.id}-${place}` : action.id) : nothing}
            ${open && detailBelow ? detailBelow(action) : nothing}
          </li>
        `;
      })}
    </ul>
    ${cellNote(view, column, row)}
  `;
}

/**
 * Choosing a mark. The open action, which has no `place` in a cell, also offers clearing as a choice of its
 * own. The buttons go by their place where one column takes the place of another: one that changes its name
 * while it is ticked unticks the group that it comes into.
 */
function markerOf(
  view: MatrixView,
  action: Action,
  mark: Mark | undefined,
  place?: string,
): TemplateResult {
  const title = view.text(action.title);
  return marker({
    name: place ?? 'detail',
    legend: place ? title : msg(str`${title}, in de uitleg`),
    marks: view.content.marks.map(({ id, label }) => ({ id, label: view.text(label) })),
    mark,
    keys: view.at,
    withNone: !place,
    choose: (chosen) => view.mark(action, chosen as Mark | undefined),
  });
}

export const noteLine = (note: string): TemplateResult | typeof nothing =>
  note ? html`<p class="note"><bdi>${note}</bdi></p>` : nothing;

function cellNote(view: MatrixView, column: Column, row: Row): TemplateResult | typeof nothing {
  const { at } = view;
  const note = noteOf(view.data, view.place(column, row));
  if (!at.working) return noteLine(note);
  const id = `note-${column.id}-${row.id}`;
  const about = [column.verb, row.name].filter(Boolean).map((name) => view.text(name));
  const label = html`${msg('Notitie')}<span class="hidden-visually"
      >: ${listOf(about, view.content.language, 'comma')}</span
    >`;
  if (!note && !at.isNoteOpen(id))
    return html`
      <button type="button" class="add-note" @click=${() => at.startNote(id)}>
        <span aria-hidden="true">+</span> ${label}
      </button>
    `;
  return html`
    <label class="note">
      ${label}
      <textarea
        id=${id}
        dir="auto"
        rows="3"
        maxlength=${NOTE_LENGTH}
        .value=${note}
        @focus=${() => at.openNote(id)}
        @input=${(event: Event) =>
          view.note(column, row, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </label>
  `;
}

/** What an action means, an example, and the choice in full words. */
export function detail(
  view: MatrixView,
  column: Column,
  action: Action,
  level: number,
): TemplateResult {
  const { at } = view;
  return html`
    <section
      class="detail role-${column.letter}"
      id="detail"
      data-own-stops
      aria-label=${view.text(action.title)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        at.close();
      }}
    >
      ${heading(level, view.text(action.title), 'detail-title')}
      <p>${view.text(action.text)}</p>
      <p class="example">
        <b>${view.text(view.content.exampleLabel)}</b><br />${view.text(action.example)}
      </p>
      ${at.working ? markerOf(view, action, markOf(view.data, action.id)) : nothing}
      <button type="button" class="button" @click=${() => at.close()}>${msg('Sluit')}</button>
    </section>
  `;
}
