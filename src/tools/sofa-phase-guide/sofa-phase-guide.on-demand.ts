// The sheet with the chosen topics: to write on, on paper and as text.
import { arrowKeysStyles } from '../../core/element/arrow-keys.styles.js';
import { itemDragStyles } from '../../core/element/item-drag.styles.js';
import { agreementsPaperStyles } from '../../kits/agreements/agreements-paper.styles.js';
import { sheetPaperStyles } from '../../kits/sheet/sheet-paper.styles.js';
import { guideSheetStyles } from './guide-sheet.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { guidePaper } from './guide-paper.js';
export { guideSheet, sheetButtons } from './guide-sheet.js';

export const styles = [
  arrowKeysStyles,
  itemDragStyles,
  guideSheetStyles,
  sheetPaperStyles,
  agreementsPaperStyles,
];
