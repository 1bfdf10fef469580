import { markerStyles } from '../list/list-marker.styles.js';
import { cellsStyles } from './matrix-cells.styles.js';
import { detailStyles } from './matrix-detail.styles.js';

export const matrixStyles = [cellsStyles, markerStyles, detailStyles];
