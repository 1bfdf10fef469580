import type { Carry } from '../../core/carry/carry.model.js';
import type { BlankDocument } from '../../core/document/held-document.js';
import { carriedAgreements } from '../../kits/agreements/agreements.model.js';
import { carriedQuestions } from '../../kits/flow/guide-carry.model.js';
import {
  blankGuide,
  hasDay,
  isTalkedThrough,
  type GuideData,
} from '../../kits/flow/guide.model.js';
import { CELL_LENGTH } from '../../kits/sheet/sheet.model.js';

export type CarePlanGuideData = GuideData;

export const blank: BlankDocument<CarePlanGuideData> = { schemaVersion: 1, data: blankGuide };

/** What the page gets with `share="result"`: how many choices have an answer, not which. */
export interface CarePlanGuideResult {
  readonly answered: number;
  readonly choices: number;
}

/** Whether all that was taken up was talked about, and a day is set to look again; what was left blank is skipped. */
export function isComplete(data: CarePlanGuideData, rows: readonly string[]): boolean {
  return isTalkedThrough(data, rows) && hasDay(data, 'next');
}

/** The row at which each says what they want. */
const WISHES = 'step-wishes';

/** What other tools can take: who does what, wishes as they were said, and what people added; of what was said at other rows, nothing. */
export const carry: Carry<CarePlanGuideData> = {
  for: 'together',
  lists: [
    { ...carriedAgreements(), takes: undefined },
    carriedQuestions(['topic', 'stance', 'wish', 'activity']),
    {
      length: CELL_LENGTH,
      read: ({ cells }) =>
        cells
          .filter(({ row, side }) => row === WISHES && side !== undefined && side !== 'staff')
          .map(({ side, text }) => ({
            id: `${WISHES}-${side}`,
            kind: 'wish',
            text,
            state: 'open',
          })),
    },
  ],
};
