import type { Fault } from '../faults/faults.js';

/** What went wrong with a document from outside; the person's own stays as it was. */
export interface DocumentTrouble {
  readonly from: 'host' | 'file' | 'draft' | 'storage';
  readonly faults: readonly Fault[];
}
