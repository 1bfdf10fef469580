// Outcome and paper, fetched once the first screen is there; without answers, paper to fill in by hand.
export { withMessages } from '../../core/language/localize.js';
export { outcomePart } from './strain-outcome.js';
export { strainPaper } from './strain-paper.js';
