// Statements, what lies open, and paper.
import { questionsStyles } from '../questionnaire/questions.styles.js';
import { ballotStyles } from './ballot.styles.js';
import { openStyles } from './pair-open.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { openScreen } from './pair-open.js';
export { pairPaper } from './pair-paper.js';
export { writeBody } from './pair-write.js';

export const styles = [questionsStyles, ballotStyles, ...openStyles];
