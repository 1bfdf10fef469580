// What comes after the first screen: the questions, the mirror, others, and paper.
import { agreementsPaperStyles } from '../../kits/agreements/agreements-paper.styles.js';
import { agreementsStyles } from '../../kits/agreements/agreements.styles.js';
import { questionsStyles } from '../../kits/questionnaire/questions.styles.js';
import { ballotStyles } from '../../kits/rating/ballot.styles.js';
import { collectStyles } from '../../kits/rating/collect.styles.js';
import { ratingPaperStyles } from '../../kits/rating/rating-paper.styles.js';
import { mirrorLaterStyles } from './mirror-later.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { outcomeScreen } from './mirror-outcome.js';
export { othersScreen } from './mirror-others.js';
export { mirrorPaper } from './mirror-paper.js';
export { writeScreen } from './mirror-write.js';

export const styles = [
  questionsStyles,
  ballotStyles,
  collectStyles,
  agreementsStyles,
  agreementsPaperStyles,
  ratingPaperStyles,
  ...mirrorLaterStyles,
];
