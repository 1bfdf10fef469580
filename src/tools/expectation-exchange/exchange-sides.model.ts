import { spoken } from '../../core/language/spoken.model.js';
import { bySide, type SideParts } from '../../kits/people/sides.model.js';
import type { SheetCell, SheetRow } from '../../kits/sheet/sheet.model.js';
import {
  blank,
  ownOf,
  picksOf,
  sharedRows,
  type ExpectationExchangeData,
} from './expectation-exchange.model.js';

type Data = ExpectationExchangeData;

const cellsOf = ({ cells }: Data, side: string): SheetCell[] =>
  cells.filter((cell) => cell.side === side);

/** The row here that is the same subject of everyone's as one of a file. */
const sameRow = ({ rows }: Data, row: SheetRow): SheetRow | undefined =>
  rows.find(
    (each) =>
      !each.group &&
      ((each.origin !== undefined && each.origin === row.origin) ||
        spoken(each.text ?? '') === spoken(row.text ?? '')),
  );

/** Ids that subjects of everyone's in a file get here; those that are not here come along. */
function bringRows(
  data: Data,
  other: Data,
  used: ReadonlySet<string>,
): [Data, Map<string, string>] {
  let next = data;
  const ids = new Map<string, string>();
  for (const row of sharedRows(other).filter(({ id }) => used.has(id))) {
    let here = sameRow(next, row);
    if (!here) {
      let id = row.id;
      for (let at = 2; next.rows.some((each) => each.id === id); at++) id = `own-${at}`;
      here = { ...row, id };
      next = { ...next, rows: [...next.rows, here] };
    }
    ids.set(row.id, here.id);
  }
  return [next, ids];
}

/** What of an exchange is of a side: its choices, its texts and its own subject; of the client, its answer too. */
export const parts: SideParts<Data> = {
  wrote: (data, side) =>
    picksOf(data, side).length + cellsOf(data, side).length > 0 || !!ownOf(data, side),
  said: (data, side) => [picksOf(data, side), cellsOf(data, side), ownOf(data, side)?.text ?? ''],
  take(data, other, side, order) {
    const picks = picksOf(other, side);
    const cells = cellsOf(other, side);
    const own = ownOf(other, side);
    const used = new Set([...picks, ...cells.map(({ row }) => row)]);
    const [before, ids] = bringRows(data, other, used);
    const here = (row: string): string => ids.get(row) ?? row;
    return {
      ...before,
      permission: before.permission || (side === order[0] ? other.permission : ''),
      rows: [...before.rows.filter(({ group }) => group !== side), ...(own ? [own] : [])],
      picks: [
        ...before.picks.filter((each) => each.side !== side),
        ...picks.map((row) => ({ side, row: here(row) })),
      ],
      cells: [
        ...before.cells.filter((cell) => cell.side !== side),
        ...cells.map((cell) => ({ ...cell, row: here(cell.row) })),
      ],
    };
  },
  apart: (data, side, order) => ({
    ...blank.data,
    permission: side === order[0] ? data.permission : '',
    rows: sharedRows(data),
  }),
  inOrder: (data) => ({
    ...data,
    picks: bySide(data, data.picks, ({ side }) => side),
    cells: bySide(data, data.cells, ({ side }) => side),
    rows: bySide(data, data.rows, ({ group }) => group),
  }),
};
