import type { DocumentShape } from '../../core/document/document-controller.js';
import type { StrainCheckData } from './strain-check.schema.js';

/** The check's document, as far as it needs no check. */
export const documentShape: DocumentShape<StrainCheckData> = {
  tool: 'strain-check',
  schemaVersion: 1,
  empty: { forms: [] },
};
