import * as z from 'zod/mini';
import { toolContentHead, type ToolContent } from '../../core/content/content.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import {
  deckTexts,
  deckToolData,
  deckToolFaults,
  situationTexts,
} from '../../kits/deck/deck-tool.schema.js';
import { cardTexts } from '../../kits/deck/deck.schema.js';
import { blank, type MyToolData } from './my-tool.model.js';

/** `content/my-tool/<locale>.json` */
export const myToolFile = z.strictObject({
  ...toolContentHead('my-tool'),
  ...deckTexts(z.strictObject(cardTexts), z.strictObject(situationTexts), {}),
});
type MyToolFile = z.infer<typeof myToolFile>;

export interface MyToolContent extends ToolContent, Omit<MyToolFile, keyof ToolContent> {}

export const myToolFaults = (content: MyToolContent): Fault[] => deckToolFaults(content);

const data: z.ZodMiniType<MyToolData> = z.strictObject(deckToolData);

export const myToolDocument = documentsOf('my-tool', blank, data);
