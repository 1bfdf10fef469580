import type { ToolDocument } from '../../core/document/document.js';
import type { Parsed } from '../../core/faults/faults.js';
import type { SayFaults } from '../../core/faults/notices.js';
import type { Contact } from '../../kits/contact/contact-settings.js';
import type { QuestionsView } from '../../kits/questionnaire/questions-view.js';
import type { Progress, Report } from './strain-check.model.js';
import type { StrainCheckData } from './strain-check.model.js';
import type { StrainCheckContent } from './strain-check.schema.js';

/** Which part of the check is on screen. */
export type Part = 'start' | 'questions' | 'outcome';

/** What the check's templates show and what they call: the element, seen from its templates. */
export interface StrainView extends QuestionsView, Progress {
  readonly content: StrainCheckContent;
  /** What the answers come to; worked out when it is first asked for. */
  readonly report: Report;
  /** What the answers of another moment came to. */
  reportOf(data: StrainCheckData): Report;
  /** Level of the headings right below the tool's title. */
  readonly level: number;
  readonly language: string;
  /** Whether all questions stand below each other. */
  readonly list: boolean;
  /** Whether the page asks for the number. */
  readonly numbers: boolean;
  readonly data: StrainCheckData;
  /** When the answers last changed, as ISO 8601. */
  readonly savedAt: string;
  /** Local contacts that the page or the content gives. */
  readonly contacts: readonly Contact[];
  /** Text of what the page put in the slot for contacts; paper has no slot. */
  slotted(): string;
  /** The item that is asked now. */
  readonly at: number;
  readonly earlier: Earlier | undefined;
  text(text: string, extra?: Readonly<Record<string, string>>): string;
  /** Says faults in words; nothing while what says them has not come. */
  readonly sayFaults: SayFaults;
  go(part: Part, at?: number): void;
  compare(file: File): void;
  print(): void;
  saveText(): void;
}

/** A document of an earlier moment, or what is wrong with it. */
export type Earlier = Parsed<ToolDocument<StrainCheckData>>;
