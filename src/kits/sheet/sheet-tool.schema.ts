import * as z from 'zod/mini';
import { id } from '../../core/content/content.schema.js';
import { customIssue, duplicates } from '../../core/faults/parse.js';
import { agreementsSchema } from '../agreements/agreements.schema.js';
import type { SheetToolData } from './sheet-tool.model.js';
import { sheetData } from './sheet.schema.js';

/** What is in a document of a tool that is a sheet. */
export const sheetToolData: z.ZodMiniType<SheetToolData> = z
  .strictObject({
    aside: z.array(id).check(z.maxLength(20)),
    ...sheetData,
    agreements: agreementsSchema,
  })
  .check((payload) => {
    for (const { path, ...fault } of duplicates('agreements', payload.value.agreements))
      payload.issues.push(customIssue(payload.value, fault, [path]));
  });
