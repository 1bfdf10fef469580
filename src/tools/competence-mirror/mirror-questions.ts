import { documentText, type ToolDocument } from '../../core/document/document.js';
import { questionsFor, type CompetenceMirrorData } from './competence-mirror.model.js';

/** The questions as a file for others: nothing of what one answered, nor what tells which document it is of. */
export function questionsFile({
  docId: _docId,
  carry: _carry,
  taken: _taken,
  ...envelope
}: ToolDocument<CompetenceMirrorData>): string {
  return documentText({ ...envelope, data: questionsFor(envelope.data) });
}
