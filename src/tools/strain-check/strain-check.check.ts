import { toolCheck } from '../../core/content/check.js';
import { parseStrainCheckContent, strainCheckDocument } from './strain-check.schema.js';

/** Loaded when content or a document comes from outside. */
export const check = toolCheck(parseStrainCheckContent, strainCheckDocument);
