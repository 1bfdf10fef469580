// Every step but the first, and paper.
import { itemDragStyles } from '../../core/element/item-drag.styles.js';
import { agreementsPaperStyles } from '../../kits/agreements/agreements-paper.styles.js';
import { notesBoardStyles } from '../../kits/notes/notes-board.styles.js';
import { notesWriteStyles } from '../../kits/notes/notes-write.styles.js';
import { peopleStyles } from '../../kits/people/people.styles.js';
import { stepperStyles } from '../../kits/rating/stepper.styles.js';
import { waysStyles } from '../../kits/rating/ways.styles.js';
import { dreamLaterStyles } from './dream-later.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { dreamPaper } from './dream-agree.js';
export { stepBody } from './dream-step-body.js';

export const styles = [
  notesWriteStyles,
  peopleStyles,
  itemDragStyles,
  notesBoardStyles,
  stepperStyles,
  waysStyles,
  dreamLaterStyles,
  agreementsPaperStyles,
];
