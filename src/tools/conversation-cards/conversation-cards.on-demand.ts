// What comes with the first card: the table, and the talk sheet, to write on and as text; on paper that sheet,
// cards to cut out, and posters.
import { itemDragStyles } from '../../core/element/item-drag.styles.js';
import { agreementsPaperStyles } from '../../kits/agreements/agreements-paper.styles.js';
import { deckPaperStyles } from '../../kits/deck/deck-paper.styles.js';
import { tableStyles } from '../../kits/deck/deck.styles.js';
import { sheetPaperStyles } from '../../kits/sheet/sheet-paper.styles.js';
import { sheetStyles } from '../../kits/sheet/sheet.styles.js';
import { cardsPaperStyles } from './cards-paper.styles.js';
import { cardsTableStyles } from './cards-table.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { cardsCard } from './cards-card.js';
export { cardsPaper } from './cards-paper.js';
export { cardsSheet } from './cards-sheet.js';

export const styles = [
  itemDragStyles,
  sheetStyles,
  ...tableStyles,
  cardsTableStyles,
  sheetPaperStyles,
  deckPaperStyles,
  cardsPaperStyles,
  agreementsPaperStyles,
];
