import type { BlankDocument } from '../../core/document/held-document.js';
import { optionOf, type Answers } from '../../kits/flow/flow.model.js';
import {
  blankGuide,
  rowsNow,
  type GuideContentIds,
  type GuideData,
} from '../../kits/flow/guide.model.js';
import { chosenState, isWrittenAt, type StatedData } from '../../kits/sheet/sheet.model.js';

/** When someone wants to talk about it. */
export const WHENS = ['now', 'later', 'rather-not'] as const;
export type When = (typeof WHENS)[number];

/** A guide in which a row has a moment, too: the state that was chosen for it. */
export type ClosingGuideData = GuideData & StatedData;

export const blank: BlankDocument<ClosingGuideData> = {
  schemaVersion: 1,
  data: { ...blankGuide, states: [] },
};

interface Reasons {
  readonly choices: readonly {
    readonly id: string;
    readonly options: readonly { readonly id: string; readonly quiet?: true | undefined }[];
  }[];
}

/** Whether a reason was chosen at which nothing counts or cheers. */
export const isQuiet = ({ choices }: Reasons, answers: Answers): boolean =>
  choices.some(({ id, options }) =>
    options.some((option) => option.quiet && option.id === optionOf(answers, id)),
  );

/** What the page gets with `share="result"`: counts of the acts that fit the reason; not the reason. */
export interface ClosingGuideResult {
  /** Acts with an answer or a moment. */
  readonly answered: number;
  readonly shown: number;
}

export function resultOf(
  data: ClosingGuideData,
  content: Pick<GuideContentIds, 'blocks'>,
  answers: Answers,
): ClosingGuideResult {
  const rows = rowsNow(content, answers, false);
  return {
    answered: rows.filter((row) => isWrittenAt(data, row) || chosenState(data, row)).length,
    shown: rows.length,
  };
}
