// What no first screen of a list needs: agreements and what one takes along, paper, and a table for a
// spreadsheet. A tool's own part on demand has it, beside what is the tool's.
import { agreementsPaperStyles } from '../agreements/agreements-paper.styles.js';
import { agreementsStyles } from '../agreements/agreements.styles.js';
import { contactStyles } from '../contact/contact.styles.js';
import { sheetPaperStyles } from '../sheet/sheet-paper.styles.js';
import { listPaperStyles } from './list-paper.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { listEnd } from './list-end.js';
export { listPaper } from './list-paper.js';
export { saveList } from './list-take-away.js';

export const listLateStyles = [
  agreementsStyles,
  contactStyles,
  agreementsPaperStyles,
  sheetPaperStyles,
  listPaperStyles,
];
