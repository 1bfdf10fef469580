// What comes with the first card: the table, and the talk sheet, to write on and as text; on paper that sheet,
// cards to cut out, and posters. It is fetched for everyone, so that no server can tell who has begun.
import { itemDragStyles } from '../../core/element/item-drag.styles.js';
import { agreementsPaperStyles } from '../agreements/agreements-paper.styles.js';
import { agreementsStyles } from '../agreements/agreements.styles.js';
import { sheetPaperStyles } from '../sheet/sheet-paper.styles.js';
import { sheetStyles } from '../sheet/sheet.styles.js';
import { deckPaperStyles } from './deck-paper.styles.js';
import { deckSheetPaperStyles, deckSheetStyles } from './deck-sheet.styles.js';
import { tableStyles } from './deck.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { deckCard } from './deck-card.js';
export { deckSheet } from './deck-sheet.js';
export { deckPaper } from './deck-tool-paper.js';

export const styles = [
  itemDragStyles,
  agreementsStyles,
  sheetStyles,
  ...tableStyles,
  deckSheetStyles,
  sheetPaperStyles,
  deckPaperStyles,
  deckSheetPaperStyles,
  agreementsPaperStyles,
];
