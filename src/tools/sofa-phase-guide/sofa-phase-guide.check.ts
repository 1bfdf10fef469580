import { toolCheck } from '../../core/content/check.js';
import { parseSofaPhaseGuideContent, sofaPhaseGuideDocument } from './sofa-phase-guide.schema.js';

/** Loaded when content or a document comes from outside. */
export const check = toolCheck(parseSofaPhaseGuideContent, sofaPhaseGuideDocument);
