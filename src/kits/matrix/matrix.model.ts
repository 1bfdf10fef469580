import type { CarryList } from '../../core/carry/carry.model.js';
import { carriedItems } from '../list/list-carry.model.js';
import { tallyOf, type MarkRole, type MarkRule, type Plan } from '../list/list.model.js';

/** What a team says of an action: we do this, we want to, or it does not fit here. */
export const MARKS = ['do', 'want', 'not-here'] as const;
export type Mark = (typeof MARKS)[number];

const SAYS: Readonly<Record<Mark, MarkRole>> = { do: 'done', want: 'going', 'not-here': 'not' };

/** What each mark says, as the kit of lists counts and draws it. */
export const MARK_RULES: readonly MarkRule[] = MARKS.map((id) => ({ id, role: SAYS[id] }));

/** Longest note, in characters. */
export const NOTE_LENGTH = 2000;

/** Where something stands, as its tool says it: a role and a phase, or an aspect. */
export type Place = Readonly<Record<string, string>>;

/** What a team fills in; a note says where it stands as well. */
export interface MatrixData {
  readonly marks: readonly { readonly item: string; readonly mark: Mark }[];
  readonly plans: readonly Plan[];
  readonly notes: readonly { readonly text: string }[];
}

/** Counts over some actions. */
export interface Tally {
  readonly total: number;
  readonly done: number;
  readonly wanted: number;
  readonly notHere: number;
  /** Actions that nobody marked yet. */
  readonly open: number;
}

export interface CellTally<Column, Row> extends Tally {
  readonly column: Column;
  readonly row: Row;
}

/** Where it is full and where it is empty. */
export interface Overview<Column, Row> extends Tally {
  readonly cells: readonly CellTally<Column, Row>[];
  readonly columns: readonly (Tally & { readonly column: Column })[];
}

/** What stands out, for the tool to say in words. */
export interface Findings<Column, Row> {
  /** Whether anything has been marked at all. */
  readonly started: boolean;
  /**
   * Columns in which most is done; none while a column has no answer yet, while that is a single action,
   * or where every column has the same.
   */
  readonly most: readonly Column[];
  /** Cells in which every action that fits is done. */
  readonly full: readonly CellTally<Column, Row>[];
  /**
   * Cells in which every action has an answer, and nothing is done or wanted; not named where that is more
   * than half of them.
   */
  readonly empty: readonly CellTally<Column, Row>[];
}

export const isAt = (thing: object, place: Place): boolean =>
  Object.keys(place).every((key) => (thing as Place)[key] === place[key]);

export const noteOf = ({ notes }: Pick<MatrixData, 'notes'>, place: Place): string =>
  notes.find((each) => isAt(each, place))?.text ?? '';

/** Where a note stands, with every name that these data give it. */
export type PlaceIn<Data extends Pick<MatrixData, 'notes'>> = Place &
  Omit<Data['notes'][number], 'text'>;

/** Writes the note of a place; a note of nothing but white space is no note. */
export function setNote<Data extends Pick<MatrixData, 'notes'>>(
  data: Data,
  place: PlaceIn<Data>,
  text: string,
): Data {
  const others = data.notes.filter((each) => !isAt(each, place));
  return { ...data, notes: text.trim() ? [...others, { ...place, text }] : others };
}

function tally(data: MatrixData, actions: readonly { readonly id: string }[]): Tally {
  const { total, done, going: wanted, not: notHere, open } = tallyOf(data, actions, MARK_RULES);
  return { total, done, wanted, notHere, open };
}

/** Counts for the given columns and rows, in their order; a cell without actions is left out. */
export function overview<Column, Row>(
  data: MatrixData,
  actions: readonly { readonly id: string }[],
  columns: readonly Column[],
  rows: readonly Row[],
  placeOf: (column: Column, row: Row) => Place,
): Overview<Column, Row> {
  const grid = rows.flatMap((row) =>
    columns.map((column) => ({
      column,
      row,
      found: actions.filter((action) => isAt(action, placeOf(column, row))),
    })),
  );
  const count = (cells: typeof grid): Tally =>
    tally(
      data,
      cells.flatMap(({ found }) => found),
    );
  return {
    ...count(grid),
    cells: grid
      .filter(({ found }) => found.length)
      .map((cell) => ({ column: cell.column, row: cell.row, ...count([cell]) })),
    columns: columns.map((column) => ({
      column,
      ...count(grid.filter((cell) => cell.column === column)),
    })),
  };
}

export function findings<Column, Row>({
  columns,
  cells,
  open,
  total,
}: Overview<Column, Row>): Findings<Column, Row> {
  const counts = columns.map(({ done }) => done);
  const highest = Math.max(...counts);
  const empty = cells.filter((cell) => cell.open + cell.done + cell.wanted === 0);
  const answered = columns.every((column) => column.open < column.total);
  return {
    started: open < total,
    most:
      answered && highest > 1 && highest > Math.min(...counts)
        ? columns.filter(({ done }) => done === highest).map(({ column }) => column)
        : [],
    full: cells.filter(({ done, wanted, open: left }) => done > 0 && wanted + left === 0),
    empty: empty.length * 2 > cells.length ? [] : empty,
  };
}

/**
 * What a team wants to do, as topics for other tools, and as agreements once someone says who or by when;
 * `about` names the scheme and the place of an action.
 */
export const wantedActions = <
  Data extends MatrixData,
  Action extends { readonly id: string; readonly title: string },
>(
  about: (action: Action) => string,
): CarryList<Data, { readonly actions: readonly Action[] }> =>
  carriedItems(
    ({ actions }) =>
      actions.map((action) => ({
        id: action.id,
        text: action.title,
        about: [about(action)],
        kind: (agreed) => (agreed ? 'agreement' : 'topic'),
      })),
    () => MARK_RULES,
  );

/** Version 1 of a matrix's data had its marks by action, and nothing of who or by when. */
export function fromVersion1(before: unknown): unknown {
  const { marks, ...rest } = before as {
    readonly marks: readonly { readonly action: string; readonly mark: string }[];
  };
  return { ...rest, marks: marks.map(({ action: item, mark }) => ({ item, mark })), plans: [] };
}
