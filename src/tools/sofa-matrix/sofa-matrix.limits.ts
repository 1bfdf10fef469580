import type { DocumentShape } from '../../core/document-controller.js';
import type { SofaMatrixData } from './sofa-matrix.schema.js';

/** What a team says of an action: we do this, we want to, or it does not fit here. */
export const MARKS = ['do', 'want', 'not-here'] as const;
export type Mark = (typeof MARKS)[number];

/** Longest note, in characters. */
export const NOTE_LENGTH = 2000;

/** A team's document, as far as it needs no check. */
export const documentShape: DocumentShape<SofaMatrixData> = {
  tool: 'sofa-matrix',
  schemaVersion: 1,
  empty: { marks: [], notes: [] },
};
