import type { DocumentShape } from '../../core/document/document-controller.js';
import type { WifaModelData } from './wifa-model.schema.js';

/** A team's document, as far as it needs no check. */
export const documentShape: DocumentShape<WifaModelData> = {
  tool: 'wifa-model',
  schemaVersion: 1,
  empty: { marks: [], notes: [] },
};
