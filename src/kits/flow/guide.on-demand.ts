// What follows once something was chosen: the sheet to write on, on paper and as text. It is fetched for
// everyone, so that no server can tell who has begun.
import { agreementsPaperStyles } from '../agreements/agreements-paper.styles.js';
import { agreementsStyles } from '../agreements/agreements.styles.js';
import { sheetPaperStyles } from '../sheet/sheet-paper.styles.js';
import { sheetStyles } from '../sheet/sheet.styles.js';
import { guideSheetStyles } from './guide-sheet.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { textButtons } from '../../core/print/text-buttons.js';
export { guideAsText, guidePaper } from './guide-paper.js';
export { guideSheet } from './guide-sheet.js';

export const styles = [
  agreementsStyles,
  sheetStyles,
  ...guideSheetStyles,
  sheetPaperStyles,
  agreementsPaperStyles,
];
