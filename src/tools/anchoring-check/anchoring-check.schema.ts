import * as z from 'zod/mini';
import { toolContentHead } from '../../core/content/content.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import {
  sheetContent,
  sheetFaults,
  type SheetContent,
} from '../../kits/sheet/sheet-content.schema.js';
import { blankSheetTool, type SheetToolData } from '../../kits/sheet/sheet-tool.model.js';
import { sheetToolData } from '../../kits/sheet/sheet-tool.schema.js';

/** `content/anchoring-check/<locale>.json` */
export const anchoringCheckFile = z.strictObject({
  ...toolContentHead('anchoring-check'),
  ...sheetContent,
});
export type AnchoringCheckContent = SheetContent;
export type AnchoringCheckData = SheetToolData;

export const anchoringCheckFaults = sheetFaults;

const COLUMNS = ['answer', 'place', 'keeper', 'again'] as const;
/** The road that is not taken while one is used alone. */
const OTHER_ROAD: Readonly<Record<string, string>> = { goals: 'process', process: 'goals' };

interface Version1 extends Pick<SheetToolData, 'agreements'> {
  readonly road: string;
  readonly rows: readonly ({ id: string } & Record<(typeof COLUMNS)[number], string>)[];
}

/** Version 1 had a list of points with a field for each column, and the road that was used alone. */
function fromVersion1(before: unknown): SheetToolData {
  const { road, rows, ...data } = before as Version1;
  const cells = rows.flatMap((row) =>
    COLUMNS.flatMap((column) =>
      row[column] === '' ? [] : [{ row: row.id, column, text: row[column] }],
    ),
  );
  const other = OTHER_ROAD[road];
  return { ...data, rows: [], cells, ticks: [], aside: other ? [other] : [] };
}

export const anchoringCheckDocument = documentsOf(
  'anchoring-check',
  blankSheetTool(2),
  sheetToolData,
  { 1: fromVersion1 },
);
