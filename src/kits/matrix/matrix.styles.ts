import { cellsStyles } from './matrix-cells.styles.js';
import { detailStyles } from './matrix-detail.styles.js';
import { overviewStyles } from './matrix-overview.styles.js';
import { paperStyles } from './matrix-paper.styles.js';

export const matrixStyles = [cellsStyles, detailStyles, overviewStyles, paperStyles];
