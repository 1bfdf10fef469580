import type { CarryKind, CarryList } from '../../core/carry/carry.model.js';
import { carriedRows } from '../sheet/sheet-carry.model.js';
import type { SheetData, StatedData } from '../sheet/sheet.model.js';

/** What people added to a guide themselves, as questions to put to someone; what is taken in comes there. */
export function carriedQuestions<Data extends SheetData & Partial<StatedData>>(
  takes: readonly CarryKind[],
  /** State of a row with which someone let it be known that they would rather not. */
  dropped = '',
): CarryList<Data> {
  const rows = carriedRows<Data, unknown>({ kind: 'question', known: () => undefined, takes });
  return {
    ...rows,
    read: (data, words) =>
      rows
        .read(data, words)
        .map((row) =>
          data.states?.some((each) => each.row === row.id && each.state === dropped)
            ? { ...row, state: 'dropped' }
            : row,
        ),
  };
}
