import type { BlankDocument } from '../../core/document/held-document.js';
import type { Plan } from '../../kits/list/list.model.js';
import type { Mark, Overview, Place, Tally } from '../../kits/matrix/matrix.model.js';

/** What a team fills in. */
export interface MyToolData {
  marks: { item: string; mark: Mark }[];
  plans: Plan[];
  notes: { column: string; row: string; text: string }[];
}

export const blank: BlankDocument<MyToolData> = {
  schemaVersion: 1,
  data: { marks: [], plans: [], notes: [] },
};

/** What is done and wanted, as the page gets it with `share="result"`. */
export interface MyToolResult extends Tally {
  readonly columns: readonly (Tally & { readonly column: string })[];
}

type Thing = { readonly id: string };

/** Where the actions and the note of a cell stand. */
export const placeOf = (column: Thing, row: Thing) =>
  ({ column: column.id, row: row.id }) satisfies Place;

/** What the page gets of what was counted. */
export function resultOf(seen: Overview<Thing, Thing>): MyToolResult {
  const { cells: _, columns, ...whole } = seen;
  return {
    ...whole,
    columns: columns.map(({ column, ...counts }) => ({ column: column.id, ...counts })),
  };
}
