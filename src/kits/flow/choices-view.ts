import type { SayText } from '../../core/content/counted.js';
import type { Answers } from './flow.model.js';
import type { ChoiceContent } from './flow.schema.js';

/** Choices of a flow, seen from their templates. */
export interface ChoicesView {
  readonly content: {
    readonly choices: readonly ChoiceContent[];
    /** What every choice has as its last option; `''` where none has it. */
    readonly unknown: string;
  };
  /** Answers that count, those that the page has fixed among them. */
  readonly answers: Answers;
  /** Those that are asked: they stand, and the page has not fixed them. */
  readonly choices: readonly ChoiceContent[];
  /** The choice that a narrow screen shows. */
  readonly choiceAt: ChoiceContent | undefined;
  /** Whether an answer was given, or anything written. */
  readonly begun: boolean;
  readonly narrow: boolean;
  readonly text: SayText;
  choose(choice: string, option: string): void;
  takeBack(choice: string): void;
  showChoice(id: string): void;
}
