import * as z from 'zod/mini';
import { toolContentHead, type ToolContent } from '../../core/content/content.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { choiceOf, optionTexts } from '../../kits/flow/flow.schema.js';
import { guideData, guideFaults, guideTexts, side, talk } from '../../kits/flow/guide.schema.js';
import { blank, type CarePlanGuideData } from './care-plan-guide.model.js';

/** `content/care-plan-guide/<locale>.json` */
export const carePlanGuideFile = z.strictObject({
  ...toolContentHead('care-plan-guide'),
  ...guideTexts(choiceOf(z.strictObject(optionTexts)), {}),
  /** Who each write in a column of their own. */
  sides: z.array(side).check(z.minLength(2), z.maxLength(4)),
  talk,
});
type CarePlanGuideFile = z.infer<typeof carePlanGuideFile>;

export interface CarePlanGuideContent
  extends ToolContent, Omit<CarePlanGuideFile, keyof ToolContent> {}

export const carePlanGuideFaults = (content: CarePlanGuideContent): Fault[] => guideFaults(content);

const data: z.ZodMiniType<CarePlanGuideData> = z.strictObject(guideData);

export const carePlanGuideDocument = documentsOf('care-plan-guide', blank, data);
