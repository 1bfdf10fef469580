// What comes after the first screen: collecting, the outcome, and paper.
import { questionsStyles } from '../questionnaire/questions.styles.js';
import { ballotStyles } from './ballot.styles.js';
import { roundLaterStyles } from './round-later.styles.js';
import { stepperStyles } from './stepper.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { collectScreen } from './round-collect.js';
export { readForms } from './round-forms.js';
export { outcomeScreen } from './round-outcome.js';
export { roundCsv, roundPaper } from './round-paper.js';
export { toldText } from './round-told.js';

export const styles = [questionsStyles, ballotStyles, stepperStyles, ...roundLaterStyles];
