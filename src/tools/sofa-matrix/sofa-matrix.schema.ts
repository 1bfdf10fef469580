import * as z from 'zod/mini';
import {
  common,
  id,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates } from '../../core/faults/parse.js';
import { fromVersion1 } from '../../kits/matrix/matrix.model.js';
import { actionTexts, matrixData, matrixTexts, noteText } from '../../kits/matrix/matrix.schema.js';
import { placedFaults, sofaFaults, sofaFile, type Sofa } from '../../kits/sofa/sofa.schema.js';
import { blank, type SofaMatrixData } from './sofa-matrix.model.js';

/** One thing that staff can do, in one role and one phase. */
const action = z.strictObject({ ...actionTexts, role: id, phase: id });
export type Action = z.infer<typeof action>;

/** `content/sofa-matrix/<locale>.json` */
export const sofaMatrixFile = z.strictObject({
  ...toolContentHead('sofa-matrix'),
  ...matrixTexts(['role', 'phase']),
  /** Own roles and phases, in place of the library's. */
  sofa: common('sofa', sofaFile),
  actions: z.array(action).check(z.minLength(1), z.maxLength(300)),
});
type SofaMatrixFile = z.infer<typeof sofaMatrixFile>;

/** A matrix's content with the roles and phases it refers to. */
export interface SofaMatrixContent
  extends ToolContent, Omit<SofaMatrixFile, keyof ToolContent | 'sofa'> {
  readonly sofa: Sofa;
}

export function sofaMatrixFaults({ sofa, actions, marks }: SofaMatrixContent): Fault[] {
  return [
    ...sofaFaults(sofa),
    ...duplicates('marks', marks),
    ...placedFaults('actions', actions, sofa),
  ];
}

const data: z.ZodMiniType<SofaMatrixData> = z.strictObject({
  ...matrixData,
  notes: z.array(z.strictObject({ role: id, phase: id, text: noteText })).check(z.maxLength(100)),
});
export const sofaMatrixDocument = documentsOf('sofa-matrix', blank, data, { 1: fromVersion1 });
