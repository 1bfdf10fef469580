import type { DocumentShape } from '../../core/document/document-controller.js';
import type { SofaPhaseGuideData } from './sofa-phase-guide.schema.js';

/** Longest answer, in characters. */
export const ANSWER_LENGTH = 3000;
/** Longest question of one's own, and longest line of who or when. */
export const LINE_LENGTH = 300;

/** A conversation sheet, as far as it needs no check. */
export const documentShape: DocumentShape<SofaPhaseGuideData> = {
  tool: 'sofa-phase-guide',
  schemaVersion: 1,
  empty: { phase: '', who: '', when: '', items: [], agreements: [] },
};
