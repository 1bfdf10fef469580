import { toolCheck } from '../../core/content/check.js';
import { parseSofaWorkshopContent, sofaWorkshopDocument } from './sofa-workshop.schema.js';

/** Loaded when content or a document comes from outside. */
export const check = toolCheck(parseSofaWorkshopContent, sofaWorkshopDocument);
