// What comes after the first screen: paper, and an earlier map.
export { withMessages } from '../../core/language/localize.js';
export { earlierMap } from './vitality-earlier.js';
export { vitalityPaper } from './vitality-paper.js';
