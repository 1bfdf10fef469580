import type { SayText } from '../../core/content/counted.js';
import type { ToolDocument } from '../../core/document/document.js';
import type { Parsed } from '../../core/faults/faults.js';
import type { SayFaults } from '../../core/faults/notices.js';
import type { FormsData } from './form.model.js';
import type { QuestionnaireContent } from './questionnaire.schema.js';
import type { QuestionsView } from './questions-view.js';
import type { Progress, Report } from './report.model.js';

/** Which part of the questionnaire is on screen. */
export type Part = 'start' | 'questions' | 'outcome';

/** What the templates show and what they call: the element, seen from its templates. */
export interface QuestionnaireView<Content extends QuestionnaireContent = QuestionnaireContent>
  extends QuestionsView, Progress {
  readonly content: Content;
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
  /** The item that is asked now. */
  readonly at: number;
  readonly earlier: Earlier | undefined;
  readonly text: SayText;
  /** Says faults in words; nothing while what says them has not come. */
  readonly sayFaults: SayFaults;
  /** What the tool says of help: below the advice, and on paper. */
  help(): unknown;
  helpOnPaper(): unknown;
  go(part: Part, at?: number): void;
  compare(file: File): void;
  print(): void;
  saveText(): void;
}

/** With what only the outcome and the paper need. */
export interface OutcomeView extends QuestionnaireView {
  /** What the answers come to. */
  readonly report: Report;
}

/** A document of an earlier moment, or what is wrong with it. */
export type Earlier = Parsed<ToolDocument<FormsData>>;
