import type { BlankDocument } from '../../core/document/held-document.js';
import { freeId } from '../agreements/agreements.model.js';

/** Longest text in a cell, and longest row of one's own, in characters. */
export const CELL_LENGTH = 3000;
export const ROW_LENGTH = 300;
export const MOST_ROWS = 300;
export const MOST_CELLS = 3000;

/** Row of the cells that stand above a sheet. */
export const HEAD = 'head';
/** Fewest and most minutes of a conversation. */
export const SHORTEST = 5;
export const LONGEST = 480;

/** What one writes at: a topic of the content by its id, or something of people's own. */
export interface SheetRow {
  id: string;
  /** What people wrote as a row of their own; a row of the content has none. */
  text?: string;
  /** Id of the group of the content that a row of one's own stands in; in none when absent. */
  group?: string;
  /** `docId/id` of what it was taken from in another file; only of a row of one's own. */
  origin?: string;
  /** Ids of shared schemes that it is about. */
  about?: string[];
}

/** What stands at a row in a column; of one side, where each side has its own. */
export interface SheetCell {
  row: string;
  column: string;
  side?: string;
  text: string;
}

/** What people made of a sheet. A tool's data has more fields beside these. */
export interface SheetData {
  /** Rows on the sheet, in order. */
  rows: SheetRow[];
  /** What is written; of rows that are put aside, too. */
  cells: SheetCell[];
  /** Ids of rows, and of points in them, that were talked about. */
  ticks: string[];
}

/** A sheet whose rows each have a state that people choose. */
export interface StatedData extends SheetData {
  states: { row: string; state: string }[];
}

/** What a tool with a sheet starts with, beside what is its own. */
export const blankSheet: SheetData = { rows: [], cells: [], ticks: [] };

/** A blank document of a tool whose data are a sheet and something of its own. */
export const blankWith = <Own extends object>(
  schemaVersion: number,
  own: Own,
): BlankDocument<Own & SheetData> => ({ schemaVersion, data: { ...own, ...blankSheet } });

/** Whether there is more than white space. */
export const written = (text: string): boolean => text.trim() !== '';

export const isOwn = ({ text }: SheetRow): boolean => text !== undefined;

export const isOnSheet = ({ rows }: SheetData, id: string): boolean =>
  rows.some((row) => row.id === id);

/** Puts a row of the content at the end; one that is there already stays where it is. */
export const chooseRow = <Data extends SheetData>(data: Data, id: string): Data =>
  isOnSheet(data, id) || data.rows.length >= MOST_ROWS
    ? data
    : { ...data, rows: [...data.rows, { id }] };

/** Takes a row of the content off, and keeps what is written at it for when it comes back. */
export const putAside = <Data extends SheetData>(data: Data, id: string): Data =>
  data.rows.some((row) => row.id === id && !isOwn(row))
    ? { ...data, rows: data.rows.filter((row) => row.id !== id) }
    : data;

/** Takes a row off with all that is written, ticked and chosen at it. */
export function removeRow<Data extends SheetData & Partial<StatedData>>(
  data: Data,
  id: string,
): Data {
  if (!isOnSheet(data, id)) return data;
  return {
    ...data,
    rows: data.rows.filter((row) => row.id !== id),
    cells: data.cells.filter(({ row }) => row !== id),
    ticks: data.ticks.filter((tick) => tick !== id),
    ...(data.states && { states: data.states.filter(({ row }) => row !== id) }),
  };
}

/** Puts a row of one's own at the end, in a group of the content or in none; white space is no row. */
export const addOwnRow = <Data extends SheetData>(
  data: Data,
  text: string,
  more: Pick<SheetRow, 'group' | 'origin' | 'about'> = {},
): Data =>
  written(text) && data.rows.length < MOST_ROWS
    ? {
        ...data,
        rows: [
          ...data.rows,
          { id: freeId('own-', data.rows), text: text.trim().slice(0, ROW_LENGTH), ...more },
        ],
      }
    : data;

/** Says a row of one's own in other words; while one types, those may be none. */
export const renameOwnRow = <Data extends SheetData>(data: Data, id: string, text: string): Data =>
  data.rows.some((row) => row.id === id && isOwn(row) && row.text !== text)
    ? { ...data, rows: data.rows.map((row) => (row.id === id ? { ...row, text } : row)) }
    : data;

/** Takes off a row of one's own; rows of the content can be put aside alone. */
export const removeOwnRow = <Data extends SheetData & Partial<StatedData>>(
  data: Data,
  id: string,
): Data => (data.rows.some((row) => row.id === id && isOwn(row)) ? removeRow(data, id) : data);

/** Something of another tool, to take on a sheet. */
interface Subject {
  readonly text: string;
  readonly origin: string;
  readonly about?: readonly string[] | undefined;
}

/** Something of another tool as a row of one's own; from the same place it comes once. */
export const takeSubject = <Data extends SheetData>(
  data: Data,
  { text, origin, about }: Subject,
  group?: string,
): Data =>
  data.rows.some((row) => row.origin === origin)
    ? data
    : addOwnRow(data, text, {
        ...(group && { group }),
        origin,
        ...(about && { about: [...about] }),
      });

/**
 * Moves a row to a place among others, counted from 0 and kept within them; the places of all others
 * on the sheet stay theirs. Without `among` it moves among all.
 */
export function moveRow<Data extends SheetData>(
  data: Data,
  id: string,
  to: number,
  among: readonly string[] = data.rows.map((row) => row.id),
): Data {
  const places = data.rows.flatMap((row, at) => (among.includes(row.id) ? [at] : []));
  const peers = places.map((at) => data.rows[at]!);
  const from = peers.findIndex((row) => row.id === id);
  const place = Math.max(0, Math.min(peers.length - 1, to));
  if (from < 0 || from === place) return data;
  peers.splice(place, 0, ...peers.splice(from, 1));
  const rows = [...data.rows];
  for (const [at, row] of peers.entries()) rows[places[at]!] = row;
  return { ...data, rows };
}

const isAt =
  (row: string, column: string, side: string | undefined) =>
  (cell: SheetCell): boolean =>
    cell.row === row && cell.column === column && cell.side === side;

/** What stands in a cell; `''` where nobody wrote. */
export const cellOf = (
  { cells }: Pick<SheetData, 'cells'>,
  row: string,
  column: string,
  side?: string,
): string => cells.find(isAt(row, column, side))?.text ?? '';

/** Writes in a cell; one without text is none. */
export function setCell<Data extends SheetData>(
  data: Data,
  row: string,
  column: string,
  text: string,
  side?: string,
): Data {
  if (cellOf(data, row, column, side) === text) return data;
  const at = data.cells.findIndex(isAt(row, column, side));
  if (text === '') return { ...data, cells: data.cells.toSpliced(at, 1) };
  const cell = { row, column, ...(side !== undefined && { side }), text };
  return { ...data, cells: at < 0 ? [...data.cells, cell] : data.cells.with(at, cell) };
}

/** Whether anything but white space is written at a row. */
export const isWrittenAt = ({ cells }: SheetData, row: string): boolean =>
  cells.some((cell) => cell.row === row && written(cell.text));

export const isTicked = ({ ticks }: SheetData, id: string): boolean => ticks.includes(id);

/** Ticks a row or a point as talked about, or takes the tick away. */
export const tickPoint = <Data extends SheetData>(data: Data, id: string): Data => ({
  ...data,
  ticks: isTicked(data, id) ? data.ticks.filter((tick) => tick !== id) : [...data.ticks, id],
});

/** Whether there is a sheet, and everything on it was talked about. */
export const isDiscussed = (data: SheetData): boolean =>
  data.rows.length > 0 && data.rows.every(({ id }) => isTicked(data, id));

/** The state that people chose for a row; `''` while they chose none. */
export const chosenState = ({ states }: Pick<StatedData, 'states'>, row: string): string =>
  states.find((each) => each.row === row)?.state ?? '';

/** Chooses a state for a row; `''` takes the choice back. */
export function setState<Data extends StatedData>(data: Data, row: string, state: string): Data {
  if (chosenState(data, row) === state) return data;
  const others = data.states.filter((each) => each.row !== row);
  return { ...data, states: state ? [...others, { row, state }] : others };
}
