// What follows the first step: it is fetched for everyone, so that no server can tell who has begun.
import { agreementsPaperStyles } from '../../kits/agreements/agreements-paper.styles.js';
import { agreementsStyles } from '../../kits/agreements/agreements.styles.js';
import { segments } from '../../core/element/segments.styles.js';
import { markerStyles } from '../../kits/list/list-marker.styles.js';
import { laterStyles } from './gathering-later.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { laterStep } from './gathering-later.js';
export { gatheringPaper, invitationAsText } from './gathering-paper.js';

export const styles = [
  segments,
  markerStyles,
  agreementsStyles,
  agreementsPaperStyles,
  ...laterStyles,
];
