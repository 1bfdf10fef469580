import type { Carry } from '../../core/carry/carry.model.js';
import type { BlankDocument } from '../../core/document/held-document.js';
import {
  type Mark,
  type Overview as Seen,
  type Place,
  type Tally,
  wantedActions,
} from '../../kits/matrix/matrix.model.js';
import type { Plan } from '../../kits/list/list.model.js';

/** What a team fills in. */
export interface SofaMatrixData {
  marks: { item: string; mark: Mark }[];
  plans: Plan[];
  notes: { role: string; phase: string; text: string }[];
}

export const blank: BlankDocument<SofaMatrixData> = {
  schemaVersion: 2,
  data: { marks: [], plans: [], notes: [] },
};

export interface Action {
  readonly id: string;
  readonly title: string;
  readonly role: string;
}

/** What the team wants to do is something to talk about; its notes are its own. */
export const carry: Carry<SofaMatrixData, { readonly actions: readonly Action[] }> = {
  for: 'team',
  lists: [wantedActions<SofaMatrixData, Action>(({ role }) => `sofa:${role}`)],
};

/** Where it is full and where it is empty, as the page gets it with `share="result"`. */
export interface Overview extends Tally {
  readonly cells: readonly (Tally & { readonly role: string; readonly phase: string })[];
  readonly roles: readonly (Tally & { readonly role: string })[];
}

type Thing = { readonly id: string };

/** Where the actions and the note of a cell stand. */
export const placeOf = (role: Thing, phase: Thing) =>
  ({ role: role.id, phase: phase.id }) satisfies Place;

/** What the page gets of what was counted. */
export const outcome = ({ cells, columns, ...whole }: Seen<Thing, Thing>): Overview => ({
  ...whole,
  cells: cells.map(({ column, row, ...counts }) => ({ ...placeOf(column, row), ...counts })),
  roles: columns.map(({ column, ...counts }) => ({ role: column.id, ...counts })),
});
