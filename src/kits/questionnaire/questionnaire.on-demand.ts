// Outcome and paper, fetched once the first screen is there; without answers, paper to fill in by hand.
export { withMessages } from '../../core/language/localize.js';
export { outcomePart } from './questionnaire-outcome.js';
export { questionnairePaper } from './questionnaire-paper.js';
