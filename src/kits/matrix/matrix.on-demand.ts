// What no first screen of a matrix needs: what stands out, paper, text, and a table for a spreadsheet.
import { fieldStyles } from '../agreements/field.styles.js';
import { overviewStyles } from './matrix-overview.styles.js';
import { paperStyles } from './matrix-paper.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { matrixOverview } from './matrix-overview.js';
export { matrixPaper } from './matrix-paper.js';
export { matrixCsv, takeAway } from './matrix-take-away.js';

export const styles = [fieldStyles, overviewStyles, paperStyles];
