import { CARRIED_LENGTH, type CarryList } from '../../core/carry/carry.model.js';

/** What a team says of an action: we do this, we want to, or it does not fit here. */
export const MARKS = ['do', 'want', 'not-here'] as const;
export type Mark = (typeof MARKS)[number];

/** Longest note, in characters. */
export const NOTE_LENGTH = 2000;

/** Where something stands, as its tool says it: a role and a phase, or an aspect. */
export type Place = Readonly<Record<string, string>>;

/** What a team fills in; a note says where it stands as well. */
export interface MatrixData {
  readonly marks: readonly { readonly action: string; readonly mark: Mark }[];
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
  /** Columns in which most is done; empty when nothing is done, or every column has the same. */
  readonly most: readonly Column[];
  /** Cells in which every action that fits is done. */
  readonly full: readonly CellTally<Column, Row>[];
  /** Cells in which nothing is done or wanted; not named while that is more than half of them. */
  readonly empty: readonly CellTally<Column, Row>[];
}

export const isAt = (thing: object, place: Place): boolean =>
  Object.keys(place).every((key) => (thing as Place)[key] === place[key]);

export const markOf = ({ marks }: Pick<MatrixData, 'marks'>, action: string): Mark | undefined =>
  marks.find((each) => each.action === action)?.mark;

/** Marks an action, or clears its mark. */
export function setMark<Data extends Pick<MatrixData, 'marks'>>(
  data: Data,
  action: string,
  mark: Mark | undefined,
): Data {
  const at = data.marks.findIndex((each) => each.action === action);
  const marks = [...data.marks];
  if (mark && at >= 0) marks[at] = { action, mark };
  else if (mark) marks.push({ action, mark });
  else if (at >= 0) marks.splice(at, 1);
  return { ...data, marks };
}

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
  const marks = actions.map(({ id }) => markOf(data, id));
  const count = (mark?: Mark): number => marks.filter((each) => each === mark).length;
  return {
    total: marks.length,
    done: count('do'),
    wanted: count('want'),
    notHere: count('not-here'),
    open: count(),
  };
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
  const empty = cells.filter((cell) => cell.done === 0 && cell.wanted === 0);
  return {
    started: open < total,
    most:
      highest > Math.min(...counts)
        ? columns.filter(({ done }) => done === highest).map(({ column }) => column)
        : [],
    full: cells.filter(({ done, wanted, open: left }) => done > 0 && wanted + left === 0),
    empty: empty.length * 2 > cells.length ? [] : empty,
  };
}

/** Marks of actions that this content does not have: they are kept, but cannot be shown. */
export const marksElsewhere = (
  data: Pick<MatrixData, 'marks'>,
  actions: readonly { readonly id: string }[],
): number => data.marks.filter(({ action }) => !actions.some(({ id }) => id === action)).length;

/** What a team wants to do, as topics for other tools; `about` names the scheme and the place of an action. */
export const wantedTopics = <
  Data extends MatrixData,
  Action extends { readonly id: string; readonly title: string },
>(
  about: (action: Action) => string,
): CarryList<Data, { readonly actions: readonly Action[] }> => ({
  length: CARRIED_LENGTH,
  read: (data, { content, text }) =>
    content.actions
      .filter(({ id }) => markOf(data, id) === 'want')
      .map((action) => ({
        id: action.id,
        kind: 'topic',
        text: text(action.title),
        about: [about(action)],
      })),
});
