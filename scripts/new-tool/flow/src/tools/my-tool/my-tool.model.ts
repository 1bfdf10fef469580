import type { Carry } from '../../core/carry/carry.model.js';
import type { BlankDocument } from '../../core/document/held-document.js';
import { carriedAgreements } from '../../kits/agreements/agreements.model.js';
import { carriedQuestions } from '../../kits/flow/guide-carry.model.js';
import { blankGuide, type GuideData } from '../../kits/flow/guide.model.js';

export type MyToolData = GuideData;

export const blank: BlankDocument<MyToolData> = { schemaVersion: 1, data: blankGuide };

/** What the page gets with `share="result"`: how many choices have an answer, not which. */
export interface MyToolResult {
  readonly answered: number;
  readonly choices: number;
}

/** What other tools can take: agreements, and what people added; what was answered goes nowhere. */
export const carry: Carry<MyToolData> = {
  for: 'together',
  lists: [{ ...carriedAgreements(), takes: undefined }, carriedQuestions(['topic', 'question'])],
};
