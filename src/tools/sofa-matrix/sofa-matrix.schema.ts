import * as z from 'zod/mini';
import { id, toolContentHead, type ToolContent } from '../../core/content/content.schema.js';
import type { DocumentKind } from '../../core/document/document.schema.js';
import { failed, type Fault, type Parsed } from '../../core/faults/faults.js';
import { duplicates, parseWith } from '../../core/faults/parse.js';
import { actionTexts, marksData, matrixTexts, noteText } from '../../kits/matrix/matrix.schema.js';
import { placedFaults, sofaFaults, sofaFile, type Sofa } from '../../kits/sofa/sofa.schema.js';
import { documentShape } from './sofa-matrix.limits.js';

/** One thing that staff can do, in one role and one phase. */
const action = z.strictObject({ ...actionTexts, role: id, phase: id });
export type Action = z.infer<typeof action>;

/** `content/sofa-matrix/<locale>.json` */
export const sofaMatrixFile = z.strictObject({
  ...toolContentHead('sofa-matrix'),
  ...matrixTexts(['role', 'phase']),
  /** Own roles and phases, in place of the library's. */
  sofa: z.optional(sofaFile),
  actions: z.array(action).check(z.minLength(1), z.maxLength(300)),
});
type SofaMatrixFile = z.infer<typeof sofaMatrixFile>;

/** A matrix's content with the roles and phases it refers to. */
export interface SofaMatrixContent
  extends ToolContent, Omit<SofaMatrixFile, keyof ToolContent | 'sofa'> {
  readonly sofa: Sofa;
}

/** Parses a content file; roles and phases that it does not bring are those of the bundled one. */
export function parseSofaMatrixContent(
  file: unknown,
  bundled: SofaMatrixContent,
): Parsed<SofaMatrixContent> {
  const own = parseWith(sofaMatrixFile, file);
  if (!own.ok) return own;
  const content = { ...own.value, sofa: own.value.sofa ?? bundled.sofa };
  const faults = referenceFaults(content);
  return faults.length ? failed(...faults) : { ok: true, value: content };
}

function referenceFaults({ sofa, actions, marks }: SofaMatrixContent): Fault[] {
  return [
    ...sofaFaults(sofa),
    ...duplicates('marks', marks),
    ...placedFaults('actions', actions, sofa),
  ];
}

const data = z.strictObject({
  marks: marksData,
  notes: z.array(z.strictObject({ role: id, phase: id, text: noteText })).check(z.maxLength(100)),
});
/** What a team fills in. */
export type SofaMatrixData = z.infer<typeof data>;

export const sofaMatrixDocument: DocumentKind<SofaMatrixData> = {
  ...documentShape,
  data,
};
