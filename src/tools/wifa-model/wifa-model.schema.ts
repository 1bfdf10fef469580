import * as z from 'zod/mini';
import {
  common,
  id,
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates, references } from '../../core/faults/parse.js';
import { fromVersion1 } from '../../kits/matrix/matrix.model.js';
import { actionTexts, matrixData, matrixTexts, noteText } from '../../kits/matrix/matrix.schema.js';
import { sofaFaults, sofaFile, type Sofa } from '../../kits/sofa/sofa.schema.js';
import { blank, type WifaModelData } from './wifa-model.model.js';

/** One side of working with volunteers. */
const aspect = z.strictObject({
  id,
  /** Letter of the model; W, I, F and A have their own colour and shape. */
  letter: z.string().check(z.regex(/^[A-Z]$/)),
  verb: line(),
  /** The model's Dutch verb, where the content is in another language. */
  dutchVerb: z.optional(line()),
  meaning: text(200),
});

/** One thing that staff can do, in one aspect. */
const action = z.strictObject({ ...actionTexts, aspect: id });

const points = z.array(z.strictObject({ id, text: text(300) })).check(z.minLength(1));

/** `content/wifa-model/<locale>.json` */
export const wifaModelFile = z.strictObject({
  ...toolContentHead('wifa-model'),
  ...matrixTexts(['role']),
  /** Names the choice of an aspect on a narrow screen. */
  choose: line(),
  /** Own SOFA roles, in place of the library's. */
  sofa: common('sofa', sofaFile),
  aspects: z.array(aspect).check(z.minLength(1), z.maxLength(8)),
  /** What working with volunteers and working with carers share, and what differs. */
  comparison: z.strictObject({
    title: line(),
    sharedTitle: line(),
    shared: points,
    differsTitle: line(),
    differs: points,
  }),
  actions: z.array(action).check(z.minLength(1), z.maxLength(100)),
});
type WifaModelFile = z.infer<typeof wifaModelFile>;

/** A model's content with the SOFA roles that it stands beside. */
export interface WifaModelContent
  extends ToolContent, Omit<WifaModelFile, keyof ToolContent | 'sofa'> {
  readonly sofa: Sofa;
}

export function wifaModelFaults({
  sofa,
  aspects,
  actions,
  marks,
  comparison,
}: WifaModelContent): Fault[] {
  return [
    ...sofaFaults(sofa),
    ...duplicates('aspects', aspects),
    ...duplicates('marks', marks),
    ...duplicates('actions', actions),
    ...duplicates('comparison.shared', comparison.shared),
    ...duplicates('comparison.differs', comparison.differs),
    ...references(
      'actions',
      actions,
      'aspect',
      aspects.map((each) => each.id),
    ),
  ];
}

const data: z.ZodMiniType<WifaModelData> = z.strictObject({
  ...matrixData,
  notes: z.array(z.strictObject({ aspect: id, text: noteText })).check(z.maxLength(100)),
});

export const wifaModelDocument = documentsOf('wifa-model', blank, data, { 1: fromVersion1 });
