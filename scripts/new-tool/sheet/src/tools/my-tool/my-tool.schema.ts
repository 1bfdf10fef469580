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

/** `content/my-tool/<locale>.json` */
export const myToolFile = z.strictObject({ ...toolContentHead('my-tool'), ...sheetContent });
export type MyToolContent = SheetContent;
export type MyToolData = SheetToolData;

export const myToolFaults = sheetFaults;

export const myToolDocument = documentsOf('my-tool', blankSheetTool(1), sheetToolData);
