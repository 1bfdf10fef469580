// Every step but the first, paper, lists to save, and what was pasted.
import { agreementsPaperStyles } from '../../kits/agreements/agreements-paper.styles.js';
import { boardStyles } from './workshop-board.styles.js';
import { paperStyles } from './workshop-paper.styles.js';
import { patternsStyles } from './workshop-patterns.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { pastedOffer } from './workshop-pasted.js';
export { workshopPaper } from './workshop-paper.js';
export { reportButtons } from './workshop-report.js';
export { stepBody } from './workshop-step-body.js';

export const styles = [boardStyles, patternsStyles, paperStyles, agreementsPaperStyles];
