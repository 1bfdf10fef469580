import { toolCheck } from '../../core/content/check.js';
import { parseSofaMatrixContent, sofaMatrixDocument } from './sofa-matrix.schema.js';

/** Loaded when content or a document comes from outside. */
export const check = toolCheck(parseSofaMatrixContent, sofaMatrixDocument);
