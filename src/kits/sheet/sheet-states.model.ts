import { cellOf, written, type SheetData } from './sheet.model.js';

/** How one writes in a column: a text, one line, or a day as `2027-05-01`. */
export type ColumnKind = 'text' | 'line' | 'day';

interface Column {
  readonly id: string;
  readonly kind: ColumnKind;
}

/** How far a row can come: the columns that must be filled for it, beside those of the states before. */
export interface StateRule {
  readonly id: string;
  readonly needs: readonly string[];
}

/** What a row's state is worked out from; it is never chosen. */
export interface StateRules {
  /** From nothing to everything; the first needs nothing. */
  readonly states: readonly StateRule[];
  readonly columns: readonly Column[];
  /** The day on this device; a day before it does not count. */
  readonly today: string;
}

const isDay = ({ columns }: StateRules, id: string): boolean =>
  columns.some((column) => column.id === id && column.kind === 'day');

function isMet(data: SheetData, row: string, need: string, rules: StateRules): boolean {
  const text = cellOf(data, row, need);
  return isDay(rules, need) ? text >= rules.today : written(text);
}

/** Place of a row's state among the rules: of the last that it meets with all before it. */
export function stateAt(data: SheetData, row: string, rules: StateRules): number {
  const missed = rules.states.findIndex(({ needs }) =>
    needs.some((need) => !isMet(data, row, need, rules)),
  );
  return (missed < 0 ? rules.states.length : missed) - 1;
}

/** Id of a row's state. */
export const stateOf = (data: SheetData, row: string, rules: StateRules): string =>
  rules.states[Math.max(0, stateAt(data, row, rules))]?.id ?? '';

/** Whether a row had a further state until its day passed. */
export function isOver(data: SheetData, row: string, rules: StateRules): boolean {
  const next = rules.states[stateAt(data, row, rules) + 1];
  const missed = next?.needs.filter((need) => !isMet(data, row, need, rules)) ?? [];
  return (
    missed.length > 0 &&
    missed.every((need) => isDay(rules, need) && cellOf(data, row, need) !== '')
  );
}

/** How many of these rows are in each state, in the order of the rules. */
export function countsOf(
  data: SheetData,
  rows: readonly string[],
  rules: StateRules,
): { id: string; count: number }[] {
  const states = rows.map((row) => stateOf(data, row, rules));
  return rules.states.map(({ id }) => ({
    id,
    count: states.filter((state) => state === id).length,
  }));
}

export type Move = 'forward' | 'back' | 'same';

/** How a row moved between two moments, by the places of its states then and now. */
export const moveOf = (before: number, now: number): Move =>
  now > before ? 'forward' : now < before ? 'back' : 'same';

/** Rows to look at again: with a text and a day, also one that has passed. */
export const datedRows = (
  data: SheetData,
  rows: readonly string[],
  { text, day }: { readonly text: string; readonly day: string },
): string[] =>
  rows.filter((row) => written(cellOf(data, row, text)) && cellOf(data, row, day) !== '');
