// What comes after the first screen: collecting, the outcome, and paper.
import { segments } from '../../core/element/segments.styles.js';
import { agreementsStyles } from '../agreements/agreements.styles.js';
import { questionsStyles } from '../questionnaire/questions.styles.js';
import { ballotStyles } from './ballot.styles.js';
import { roundLaterStyles } from './round-later.styles.js';
import { stepperStyles } from './stepper.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { collectScreen } from './round-collect.js';
export { outcomeScreen } from './round-outcome.js';
export { roundCsv, roundPaper } from './round-paper.js';

export const styles = [
  segments,
  agreementsStyles,
  questionsStyles,
  ballotStyles,
  stepperStyles,
  ...roundLaterStyles,
];
