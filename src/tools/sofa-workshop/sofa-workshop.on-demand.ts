// Every step but the first, notes of members with a device of their own, the view for a room, paper, lists to
// save, and what was pasted.
import { itemDragStyles } from '../../core/element/item-drag.styles.js';
import { agreementsPaperStyles } from '../../kits/agreements/agreements-paper.styles.js';
import { notesBoardStyles } from '../../kits/notes/notes-board.styles.js';
import { presentStyles } from '../../kits/steps/present.styles.js';
import { paperStyles } from './workshop-paper.styles.js';
import { patternsStyles } from './workshop-patterns.styles.js';
import { wishesStyles } from './workshop-wishes.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { pastedOffer } from '../../kits/notes/notes-pasted.js';
export { presented } from '../../kits/steps/present-view.js';
export { workshopApart } from './workshop-apart.js';
export { workshopPaper } from './workshop-paper.js';
export { reportButtons } from './workshop-report.js';
export { stepBody } from './workshop-step-body.js';

export const styles = [
  itemDragStyles,
  notesBoardStyles,
  wishesStyles,
  patternsStyles,
  presentStyles,
  paperStyles,
  agreementsPaperStyles,
];
