import { boardStyles } from './workshop-board.styles.js';
import { controlsStyles } from './workshop-controls.styles.js';
import { paperStyles } from './workshop-paper.styles.js';
import { patternsStyles } from './workshop-patterns.styles.js';
import { stepsStyles } from './workshop-steps.styles.js';
import { writeStyles } from './workshop-write.styles.js';

export const styles = [
  controlsStyles,
  stepsStyles,
  writeStyles,
  boardStyles,
  patternsStyles,
  paperStyles,
];
