// What nobody needs at once: other parts than the start, paper, text, days for a calendar, and an earlier moment.
import { agreementsPaperStyles } from '../agreements/agreements-paper.styles.js';
import { sheetPartStyles } from './sheet-part.styles.js';
import { sheetTablePaperStyles } from './sheet-tool-paper.styles.js';
import { sheetPaperStyles } from './sheet-paper.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { earlierMoment } from './sheet-earlier.js';
export { otherPart } from './sheet-part.js';
export { takeAway } from './sheet-take-away.js';
export { sheetToolPaper } from './sheet-tool-paper.js';

export const styles = [
  sheetPartStyles,
  sheetPaperStyles,
  sheetTablePaperStyles,
  agreementsPaperStyles,
];
