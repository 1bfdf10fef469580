import * as z from 'zod/mini';
import {
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { choiceOf, optionTexts } from '../../kits/flow/flow.schema.js';
import { guideData, guideFaults, guideTexts } from '../../kits/flow/guide.schema.js';
import { statesData } from '../../kits/sheet/sheet.schema.js';
import { blank, type ClosingGuideData } from './closing-guide.model.js';

/** A reason; with `quiet`, nothing counts or cheers where it is chosen. */
const reason = z.strictObject({ ...optionTexts, quiet: z.optional(z.literal(true)) });

/** `content/closing-guide/<locale>.json` */
export const closingGuideFile = z.strictObject({
  ...toolContentHead('closing-guide'),
  ...guideTexts(choiceOf(reason), { kept: line() }),
  /** What the link to topics for the last talk says, after `helps.more`. */
  topicsLink: line(),
  /** Now, later, or rather not: the carer's choice at each act. */
  whens: z.strictObject({
    legend: line(),
    now: line(),
    later: line(),
    ratherNot: line(),
    day: line(),
    noDay: line(),
    onDay: line(['date']),
    past: text(200),
  }),
});
type ClosingGuideFile = z.infer<typeof closingGuideFile>;

export interface ClosingGuideContent
  extends ToolContent, Omit<ClosingGuideFile, keyof ToolContent> {}

export const closingGuideFaults = (content: ClosingGuideContent): Fault[] => guideFaults(content);

const data: z.ZodMiniType<ClosingGuideData> = z.strictObject({ ...guideData, ...statesData });

export const closingGuideDocument = documentsOf('closing-guide', blank, data);
