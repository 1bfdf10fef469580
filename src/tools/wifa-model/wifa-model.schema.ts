import * as z from 'zod/mini';
import {
  id,
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import type { DocumentKind } from '../../core/document/document.schema.js';
import { failed, type Fault, type Parsed } from '../../core/faults/faults.js';
import { duplicates, parseWith, references } from '../../core/faults/parse.js';
import { actionTexts, marksData, matrixTexts, noteText } from '../../kits/matrix/matrix.schema.js';
import { sofaFaults, sofaFile, type Sofa } from '../../kits/sofa/sofa.schema.js';
import { documentShape } from './wifa-model.limits.js';

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
  sofa: z.optional(sofaFile),
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
  readonly sofa: Pick<Sofa, 'roles'>;
}

/** Parses a content file; SOFA roles that it does not bring are those of the bundled one. */
export function parseWifaModelContent(
  file: unknown,
  bundled: WifaModelContent,
): Parsed<WifaModelContent> {
  const own = parseWith(wifaModelFile, file);
  if (!own.ok) return own;
  const { sofa = bundled.sofa, ...rest } = own.value;
  const faults = [...(own.value.sofa ? sofaFaults(own.value.sofa) : []), ...referenceFaults(rest)];
  return faults.length ? failed(...faults) : { ok: true, value: { ...rest, sofa } };
}

function referenceFaults({
  aspects,
  actions,
  marks,
  comparison,
}: Omit<WifaModelFile, 'sofa'>): Fault[] {
  return [
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

const data = z.strictObject({
  marks: marksData,
  notes: z.array(z.strictObject({ aspect: id, text: noteText })).check(z.maxLength(100)),
});
/** What a team fills in. */
export type WifaModelData = z.infer<typeof data>;

export const wifaModelDocument: DocumentKind<WifaModelData> = {
  ...documentShape,
  data,
};
