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

/** `content/team-conversation/<locale>.json` */
export const teamConversationFile = z.strictObject({
  ...toolContentHead('team-conversation'),
  ...sheetContent,
});
export type TeamConversationContent = SheetContent;
export type TeamConversationData = SheetToolData;

export const teamConversationFaults = sheetFaults;

export const teamConversationDocument = documentsOf(
  'team-conversation',
  blankSheetTool(1),
  sheetToolData,
);
