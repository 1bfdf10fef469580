import * as z from 'zod/mini';
import { line, text, toolContentHead } from '../../core/content/content.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { blankPair, type PairData } from '../../kits/rating/pair.model.js';
import {
  pairContent,
  pairData,
  pairFaults,
  type PairContent,
} from '../../kits/rating/pair.schema.js';

/** Whom to turn to where it is not safe to talk. */
const safety = z.strictObject({ title: line(), text: text(300) });

/** `content/equality-check/<locale>.json` */
export const equalityCheckFile = z.strictObject({
  ...toolContentHead('equality-check'),
  ...pairContent,
  safety,
});

export interface EqualityCheckContent extends PairContent {
  readonly safety: z.infer<typeof safety>;
}
export type EqualityCheckData = PairData;

export const equalityCheckFaults = (content: EqualityCheckContent): Fault[] => pairFaults(content);

export const equalityCheckDocument = documentsOf('equality-check', blankPair, pairData);
