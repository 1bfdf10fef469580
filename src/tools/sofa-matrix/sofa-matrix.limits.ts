import type { DocumentShape } from '../../core/document/document-controller.js';
import type { SofaMatrixData } from './sofa-matrix.schema.js';

/** A team's document, as far as it needs no check. */
export const documentShape: DocumentShape<SofaMatrixData> = {
  tool: 'sofa-matrix',
  schemaVersion: 1,
  empty: { marks: [], notes: [] },
};
