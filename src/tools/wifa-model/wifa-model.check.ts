import { toolCheck } from '../../core/content/check.js';
import { parseWifaModelContent, wifaModelDocument } from './wifa-model.schema.js';

/** Loaded when content or a document comes from outside. */
export const check = toolCheck(parseWifaModelContent, wifaModelDocument);
