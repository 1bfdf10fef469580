import { guideReading } from '../../kits/flow/guide-reading.js';

/** The steps, what fits at which answer, and what helps. */
export const carePlanGuideReading = guideReading('setting');
