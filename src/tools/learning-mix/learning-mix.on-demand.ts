// What comes after the first screen: activities, what is tried after a course, the plan, and paper.
import { agreementsPaperStyles } from '../../kits/agreements/agreements-paper.styles.js';
import { agreementsAloneStyles } from '../../kits/agreements/agreements.styles.js';
import { laterStyles, paperStyles } from './learning-later.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { activitiesPart } from './learning-activities.js';
export { afterPart } from './learning-after.js';
export { learningPaper } from './learning-paper.js';
export { planPart } from './learning-plan.js';

export const styles = [agreementsAloneStyles, agreementsPaperStyles, laterStyles, paperStyles];
