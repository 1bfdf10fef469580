// The picture, pairs, what comes of the difference, paper, pictures and lists.
import { agreementsPaperStyles } from '../../kits/agreements/agreements-paper.styles.js';
import { agreementsStyles } from '../../kits/agreements/agreements.styles.js';
import { pictureStyles } from '../../kits/picture/picture.styles.js';
import { gridStyles } from './map-grid.styles.js';
import { laterStyles } from './map-later.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { difference, inspiration } from './map-difference.js';
export { files } from './map-files.js';
export { pairs } from './map-pairs.js';
export { paper } from './map-paper.js';
export { inWords, picture, signs } from './map-picture.js';

export const styles = [
  pictureStyles,
  agreementsStyles,
  agreementsPaperStyles,
  gridStyles,
  laterStyles,
];
