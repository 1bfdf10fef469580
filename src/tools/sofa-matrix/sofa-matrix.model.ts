import {
  overview as overviewOf,
  type MatrixData,
  type Place,
  type Tally,
} from '../../kits/matrix/matrix.model.js';
import type { Action } from './sofa-matrix.schema.js';

/** Where it is full and where it is empty, as the page gets it with `share="result"`. */
export interface Overview extends Tally {
  readonly cells: readonly (Tally & { readonly role: string; readonly phase: string })[];
  readonly roles: readonly (Tally & { readonly role: string })[];
}

/** Where the actions and the note of a cell stand. */
export const placeOf = (role: string, phase: string) => ({ role, phase }) satisfies Place;

/** Counts for the given roles and phases, in their order; a cell without actions is left out. */
export function overview(
  data: MatrixData,
  actions: readonly Action[],
  shownRoles: readonly string[],
  shownPhases: readonly string[],
): Overview {
  const seen = overviewOf(data, actions, shownRoles, shownPhases, placeOf);
  const { cells, columns, ...whole } = seen;
  return {
    ...whole,
    cells: cells.map(({ column: role, row: phase, ...counts }) => ({ role, phase, ...counts })),
    roles: columns.map(({ column: role, ...counts }) => ({ role, ...counts })),
  };
}
