import type { ChangeSettings } from '../../core/document/change-controller.js';
import type { NeededField } from '../../core/element/needed-field.js';
import type { ColumnKind } from './sheet-states.model.js';
import type { SheetData, SheetRow } from './sheet.model.js';

/** A column as it is shown; its texts are finished. */
export interface SheetColumn {
  readonly id: string;
  readonly label: string;
  readonly kind: ColumnKind | 'number';
  /** Longest text, in characters: 1000 of a text and 200 of a line when absent. */
  readonly max?: number;
  /** What one may write here, below the label. */
  readonly hint?: string;
  /** What holds while nothing is written. */
  readonly placeholder?: string;
}

/** A side that writes in a column of its own, such as the client, the carer, and staff. */
export interface SheetSide {
  readonly id: string;
  readonly label: string;
}

/** A row as it is shown. */
export interface ShownRow {
  readonly id: string;
  readonly question: string;
  /** Whether people wrote the row themselves. */
  readonly own: boolean;
  /** A template before the question, such as the letter of a role; it says nothing aloud. */
  readonly mark?: unknown;
  /** What is heard, and stands in a text, before the question in the place of the mark. */
  readonly kind?: string;
  /** Class of the row, such as `role-S`. */
  readonly look?: string;
  /** How one may bring it up. */
  readonly tip?: string;
}

/** Rows that stand below one heading, in order; without a name they have none. */
export interface RowGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly ShownRow[];
}

/** What is done with the rows: a `SheetController`, seen from its templates. */
export interface SheetActs {
  readonly needed: NeededField;
  readonly write: (row: string, column: string, text: string, side?: string) => void;
  readonly tick: (id: string) => void;
  readonly add: (text: string, group?: string) => boolean;
  readonly rename: (id: string, text: string) => void;
  readonly remove: (id: string) => void;
  readonly moveBy: (id: string, by: -1 | 1) => void;
  readonly putBack: () => void;
  readonly isOff: () => string;
  readonly hasRemoved: boolean;
}

/** A sheet on screen and on paper. */
export interface SheetView {
  readonly data: SheetData;
  readonly acts: SheetActs;
  /** What stands on the sheet, below its headings. */
  readonly groups: readonly RowGroup[];
  readonly columns: readonly SheetColumn[];
  /** Sides that each write in every column; without any, one writes for all. */
  readonly sides?: readonly SheetSide[];
  /** Whether a row can be ticked as talked about. */
  readonly ticks: boolean;
  /** Level of the headings of the groups. */
  readonly level: number;
}

/** A row with what the tool shows of it; `known` is undefined for a row of people's own. */
export const shownRow = (
  { id, text }: SheetRow,
  known: Omit<ShownRow, 'id' | 'own'> | undefined,
): ShownRow => ({ id, own: text !== undefined, question: text ?? id, ...known });

/** What goes with a change of a sheet; see `ChangeController`. */
export type { ChangeSettings };
