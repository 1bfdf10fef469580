import { notesBoardStyles } from '../../kits/notes/notes-board.styles.js';
import { notesWriteStyles } from '../../kits/notes/notes-write.styles.js';
import { stepsStyles } from '../../kits/steps/steps.styles.js';
import { controlsStyles } from './workshop-controls.styles.js';
import { paperStyles } from './workshop-paper.styles.js';
import { patternsStyles } from './workshop-patterns.styles.js';
import { wishesStyles } from './workshop-wishes.styles.js';

export const styles = [
  controlsStyles,
  stepsStyles,
  notesWriteStyles,
  notesBoardStyles,
  wishesStyles,
  patternsStyles,
  paperStyles,
];
