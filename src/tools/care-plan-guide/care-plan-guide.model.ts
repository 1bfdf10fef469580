import type { BlankDocument } from '../../core/document/held-document.js';
import { blankGuide, hasDay, isUsed, type GuideData } from '../../kits/flow/guide.model.js';
import { isTicked } from '../../kits/sheet/sheet.model.js';

export type CarePlanGuideData = GuideData;

export const blank: BlankDocument<CarePlanGuideData> = { schemaVersion: 1, data: blankGuide };

/** What the page gets with `share="result"`: how many choices have an answer, not which. */
export interface CarePlanGuideResult {
  readonly answered: number;
  readonly choices: number;
}

/** Whether all that was taken up was talked about, and a day is set to look again; what was left blank is skipped. */
export function isComplete(data: CarePlanGuideData, rows: readonly string[]): boolean {
  const used = rows.filter((row) => isUsed(data, row));
  return used.length > 0 && used.every((row) => isTicked(data, row)) && hasDay(data, 'next');
}
