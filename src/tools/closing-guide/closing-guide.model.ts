import type { Carry } from '../../core/carry/carry.model.js';
import type { BlankDocument } from '../../core/document/held-document.js';
import { carriedAgreements } from '../../kits/agreements/agreements.model.js';
import { carriedQuestions } from '../../kits/flow/guide-carry.model.js';
import { askedItems, optionOf, wordsOf, type Answers } from '../../kits/flow/flow.model.js';
import {
  blankGuide,
  rowsNow,
  type GuideContentIds,
  type GuideData,
} from '../../kits/flow/guide.model.js';
import {
  CELL_LENGTH,
  cellOf,
  chosenState,
  isWrittenAt,
  type StatedData,
} from '../../kits/sheet/sheet.model.js';

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

/** The section and field of the lesson, which is the team's. */
const LESSON = 'lesson';

/**
 * What other tools can take: agreements, what people added, what someone wants to come back to later,
 * and the lesson, which is for the team. What was answered goes nowhere.
 */
export const carry: Carry<ClosingGuideData, Pick<GuideContentIds, 'blocks'>> = {
  for: 'together',
  lists: [
    { ...carriedAgreements(), takes: undefined },
    carriedQuestions(['topic'], 'rather-not'),
    {
      length: CELL_LENGTH,
      read: (data, { content, text }) =>
        askedItems(content.blocks, data.answers, true)
          .filter(({ id }) => chosenState(data, id) === 'later')
          .map((item) => ({
            id: item.id,
            kind: 'question',
            text: text(wordsOf(item, data.answers).ask ?? ''),
            state: 'open',
          })),
    },
    {
      length: CELL_LENGTH,
      read: (data) => [
        { id: LESSON, kind: 'lesson', text: cellOf(data, LESSON, 'note'), for: 'team' },
      ],
    },
  ],
};
