import * as z from 'zod/mini';
import { toolContentHead, type ToolContent } from '../../core/content/content.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { choiceOf, optionTexts } from '../../kits/flow/flow.schema.js';
import { guideData, guideFaults, guideTexts } from '../../kits/flow/guide.schema.js';
import { blank, type MyToolData } from './my-tool.model.js';

/** `content/my-tool/<locale>.json` */
export const myToolFile = z.strictObject({
  ...toolContentHead('my-tool'),
  ...guideTexts(choiceOf(z.strictObject(optionTexts)), {}),
});
type MyToolFile = z.infer<typeof myToolFile>;

export interface MyToolContent extends ToolContent, Omit<MyToolFile, keyof ToolContent> {}

export const myToolFaults = (content: MyToolContent): Fault[] => guideFaults(content);

const data: z.ZodMiniType<MyToolData> = z.strictObject(guideData);

export const myToolDocument = documentsOf('my-tool', blank, data);
