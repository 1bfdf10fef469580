import { guideReading } from '../../kits/flow/guide-reading.js';

/** The acts at each reason, and what helps. */
export const closingGuideReading = guideReading('reason');
