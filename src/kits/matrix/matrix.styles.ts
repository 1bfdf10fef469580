import { markerStyles } from '../list/list-marker.styles.js';
import { cellsStyles } from './matrix-cells.styles.js';
import { detailStyles } from './matrix-detail.styles.js';
import { overviewStyles } from './matrix-overview.styles.js';
import { paperStyles } from './matrix-paper.styles.js';

export const matrixStyles = [cellsStyles, markerStyles, detailStyles, overviewStyles, paperStyles];
