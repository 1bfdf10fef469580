import type { Mark } from './sofa-matrix.limits.js';
import type { Action, SofaMatrixData } from './sofa-matrix.schema.js';

/** Counts over some actions. */
export interface Tally {
  readonly total: number;
  readonly done: number;
  readonly wanted: number;
  readonly notHere: number;
  /** Actions that nobody marked yet. */
  readonly open: number;
}

export interface CellTally extends Tally {
  readonly role: string;
  readonly phase: string;
}

/** Where it is full and where it is empty. */
export interface Overview extends Tally {
  readonly cells: readonly CellTally[];
  readonly roles: readonly (Tally & { readonly role: string })[];
}

/** What stands out, for the tool to say in words. */
export interface Findings {
  /** Whether anything has been marked at all. */
  readonly started: boolean;
  /** Roles in which most is done; empty when nothing is done, or every role has the same. */
  readonly most: readonly string[];
  /** Cells in which every action that fits is done. */
  readonly full: readonly CellTally[];
  /** Cells in which nothing is done or wanted; not named while that is more than half of them. */
  readonly empty: readonly CellTally[];
}

export const markOf = (data: SofaMatrixData, action: string): Mark | undefined =>
  data.marks.find((each) => each.action === action)?.mark;

/** Marks an action, or clears its mark. */
export function setMark(
  data: SofaMatrixData,
  action: string,
  mark: Mark | undefined,
): SofaMatrixData {
  const at = data.marks.findIndex((each) => each.action === action);
  const marks = [...data.marks];
  if (mark && at >= 0) marks[at] = { action, mark };
  else if (mark) marks.push({ action, mark });
  else if (at >= 0) marks.splice(at, 1);
  return { ...data, marks };
}

export const noteOf = (data: SofaMatrixData, role: string, phase: string): string =>
  data.notes.find((each) => each.role === role && each.phase === phase)?.text ?? '';

/** Writes the note of a cell; a note of nothing but white space is no note. */
export function setNote(
  data: SofaMatrixData,
  role: string,
  phase: string,
  text: string,
): SofaMatrixData {
  const others = data.notes.filter((each) => each.role !== role || each.phase !== phase);
  return { ...data, notes: text.trim() ? [...others, { role, phase, text }] : others };
}

function tally(data: SofaMatrixData, actions: readonly Action[]): Tally {
  const count = (mark: Mark): number =>
    actions.filter((action) => markOf(data, action.id) === mark).length;
  const [done, wanted, notHere] = [count('do'), count('want'), count('not-here')];
  const total = actions.length;
  return { total, done, wanted, notHere, open: total - done - wanted - notHere };
}

/** Counts for the given roles and phases, in their order; a cell without actions is left out. */
export function overview(
  data: SofaMatrixData,
  actions: readonly Action[],
  roles: readonly string[],
  phases: readonly string[],
): Overview {
  const shown = actions.filter(
    (action) => roles.includes(action.role) && phases.includes(action.phase),
  );
  const cells = phases.flatMap((phase) =>
    roles.map((role) => ({
      role,
      phase,
      ...tally(
        data,
        shown.filter((action) => action.role === role && action.phase === phase),
      ),
    })),
  );
  return {
    ...tally(data, shown),
    cells: cells.filter((cell) => cell.total > 0),
    roles: roles.map((role) => ({
      role,
      ...tally(
        data,
        shown.filter((action) => action.role === role),
      ),
    })),
  };
}

export function findings({ roles, cells, open, total }: Overview): Findings {
  const counts = roles.map(({ done }) => done);
  const highest = Math.max(...counts);
  const empty = cells.filter((cell) => cell.done === 0 && cell.wanted === 0);
  return {
    started: open < total,
    most:
      highest > Math.min(...counts)
        ? roles.filter(({ done }) => done === highest).map(({ role }) => role)
        : [],
    full: cells.filter(({ done, wanted, open: left }) => done > 0 && wanted + left === 0),
    empty: empty.length * 2 > cells.length ? [] : empty,
  };
}

/** Marks of actions that this content does not have: they are kept, but cannot be shown. */
export const marksElsewhere = (data: SofaMatrixData, actions: readonly Action[]): number =>
  data.marks.filter(({ action }) => !actions.some(({ id }) => id === action)).length;
