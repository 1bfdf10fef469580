import type { Earlier } from '../../core/document/earlier-document.js';
import type { AsText } from '../../core/print/text-buttons.js';
import type { SayFaults } from '../../core/faults/notices.js';
import type { FormsData } from './form.model.js';
import type { QuestionnaireContent } from './questionnaire.schema.js';
import type { Instrument, Item } from './instrument.schema.js';
import type { QuestionsView } from './questions-view.js';
import type { Progress, Report } from './report.model.js';

/** Which part of the questionnaire is on screen. */
export type Part = 'start' | 'questions' | 'answers' | 'outcome';

/** Some of the questions, gone through apart; and where one goes from there. */
export interface Round {
  /** Ids of their items. */
  readonly items: readonly string[];
  readonly back: Part;
}

/** What the templates show and what they call: the element, seen from its templates. */
export interface QuestionnaireView<Content extends QuestionnaireContent = QuestionnaireContent>
  extends QuestionsView, Progress {
  readonly content: Content;
  readonly instrument: Instrument;
  /** Level of the headings right below the tool's title. */
  readonly level: number;
  readonly language: string;
  /** Whether all questions stand below each other. */
  readonly list: boolean;
  /** Whether the page asks for the number. */
  readonly numbers: boolean;
  readonly data: FormsData;
  /** When the answers last changed, as ISO 8601. */
  readonly savedAt: string;
  /** The items that one goes through now: all that are asked, or those of a round. */
  readonly walk: readonly Item[];
  /** The one of them that is in front. */
  readonly at: number;
  readonly round: Round | undefined;
  /** Whether the outcome was there before: then it can always be gone back to. */
  readonly reached: boolean;
  readonly earlier: Earlier<FormsData>;
  /** Says faults in words; nothing while what says them has not come. */
  readonly sayFaults: SayFaults;
  /** What the tool says of help: below the advice, and on paper. */
  help(): unknown;
  helpOnPaper(): unknown;
  /** Goes to a part; in the questions to the one at a place, of all or of a round. */
  go(part: Part, at?: number, round?: Round): void;
  compare(file: File): void;
  print(): void;
  /** What goes along as plain text. */
  readonly asText: AsText;
}

/** With what only the outcome and the paper need. */
export interface OutcomeView extends QuestionnaireView {
  /** What the answers come to. */
  readonly report: Report;
}
