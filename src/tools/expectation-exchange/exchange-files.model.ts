import { plainJson } from '../../core/files/plain-json.model.js';
import { spoken } from '../../core/language/spoken.model.js';
import { giveTurn, markDone, noTurns } from '../../kits/people/turns.model.js';
import type { SheetRow } from '../../kits/sheet/sheet.model.js';
import {
  blank,
  cellsOf,
  hasWritten,
  inOrder,
  MOST_SIDES,
  ownOf,
  picksOf,
  sharedRows,
  sideOf,
  withSide,
  type ExpectationExchangeData,
} from './expectation-exchange.model.js';

type Data = ExpectationExchangeData;

/** Whether this is of one side, which writes on a device of its own. */
export const isApart = ({ sides, turns }: Data): boolean =>
  turns.phase !== 'before' && sides.length === 1;

/** A document for one side alone, to write on a device of its own. */
export function writeApart(data: Data, id: string, order: readonly string[]): Data {
  const side = sideOf(data, id) ?? { id, name: '', via: '', left: false };
  const sides = [{ ...side, left: false }];
  return {
    ...blank.data,
    permission: id === order[0] ? data.permission : '',
    rows: sharedRows(data),
    sides,
    turns: giveTurn(noTurns, sides, id),
  };
}

/** Sides of which a document holds something. */
export const sidesIn = (data: Data): string[] =>
  data.sides.map(({ id }) => id).filter((id) => hasWritten(data, id));

const partOf = (data: Data, side: string): string =>
  plainJson([picksOf(data, side), cellsOf(data, side), ownOf(data, side)?.text ?? '']);

/** What a file brings: sides to add, sides that are here word for word, and those that are here otherwise. */
export interface Incoming {
  readonly fresh: readonly string[];
  readonly known: readonly string[];
  readonly twice: readonly string[];
  /** Sides for which there is no place: they are not of this content, or there are as many as can be. */
  readonly over: readonly string[];
}

export function compareFile(data: Data, other: Data, order: readonly string[]): Incoming {
  const all = sidesIn(other);
  const known = all.filter((id) => hasWritten(data, id) && partOf(data, id) === partOf(other, id));
  const twice = all.filter((id) => hasWritten(data, id) && !known.includes(id));
  const rest = all.filter((id) => !hasWritten(data, id));
  const room = MOST_SIDES - data.sides.length;
  const added = rest.filter((id) => !sideOf(data, id) && order.includes(id)).slice(0, room);
  const fresh = rest.filter((id) => sideOf(data, id) || added.includes(id));
  return { fresh, known, twice, over: rest.filter((id) => !fresh.includes(id)) };
}

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

/** Takes one side of a file in the place of what it wrote here. */
export function takeSide(data: Data, other: Data, id: string, order: readonly string[]): Data {
  const theirs = sideOf(other, id);
  if (!theirs) return data;
  const mine = sideOf(data, id);
  const side = {
    ...theirs,
    name: mine?.name || theirs.name,
    via: mine?.via || theirs.via,
    left: false,
  };
  const picks = picksOf(other, id);
  const cells = cellsOf(other, id);
  const used = new Set([...picks, ...cells.map(({ row }) => row)]);
  const [before, ids] = bringRows(data, other, used);
  const here = (row: string): string => ids.get(row) ?? row;
  const own = ownOf(other, id);
  const sides = withSide(
    before.sides.filter((each) => each.id !== id),
    side,
    order,
  );
  const isClient = id === order[0];
  return inOrder({
    ...before,
    permission: before.permission || (isClient ? other.permission : ''),
    sides,
    rows: [...before.rows.filter(({ group }) => group !== id), ...(own ? [own] : [])],
    picks: [
      ...before.picks.filter((each) => each.side !== id),
      ...picks.map((row) => ({ side: id, row: here(row) })),
    ],
    cells: [
      ...before.cells.filter((cell) => cell.side !== id),
      ...cells.map((cell) => ({ ...cell, row: here(cell.row) })),
    ],
    turns: markDone(before.turns, sides, id),
  });
}
