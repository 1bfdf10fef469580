import * as z from 'zod/mini';
import {
  common,
  id,
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import { documentsOf, typed } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { references } from '../../core/faults/parse.js';
import { agreementsSchema } from '../../kits/agreements/agreements.schema.js';
import { placedFaults, sofaFaults, sofaFile, type Sofa } from '../../kits/sofa/sofa.schema.js';
import { ROW_LENGTH } from '../../kits/sheet/sheet.model.js';
import { sheetData } from '../../kits/sheet/sheet.schema.js';
import { blank, fromVersion1, type SofaPhaseGuideData } from './sofa-phase-guide.model.js';

/** Something to talk about with a carer, in one role and one phase. */
const topic = z.strictObject({
  id,
  role: id,
  phase: id,
  /** As one can ask it. */
  question: text(200),
  /** What to listen for, or how to bring it up. */
  hint: text(300),
});
export type Topic = z.infer<typeof topic>;

/** `content/sofa-phase-guide/<locale>.json` */
export const sofaPhaseGuideFile = z.strictObject({
  ...toolContentHead('sofa-phase-guide'),
  /** Own roles and phases, in place of the library's. */
  sofa: common('sofa', sofaFile),
  title: line(),
  intro: text(),
  sourceNote: text(),
  phaseNotes: z.array(z.strictObject({ phase: id, text: text() })),
  /** What to say of the roles on the sheet, without blame. */
  balance: z.strictObject({ none: text(300, ['roles']), all: text(300) }),
  /** For someone with five minutes: sets of topics, each of one phase, to put on the sheet at once. */
  starter: z.optional(
    z.strictObject({
      text: text(200),
      sets: z.array(
        z.strictObject({ phase: id, button: line(), topics: z.array(id).check(z.minLength(1)) }),
      ),
    }),
  ),
  sheet: z.strictObject({
    title: line(),
    who: line(),
    when: line(),
    agreements: line(),
    room: line(),
    ownTopic: line(),
  }),
  topics: z.array(topic).check(z.minLength(1), z.maxLength(300)),
});
type SofaPhaseGuideFile = z.infer<typeof sofaPhaseGuideFile>;

/** A guide's content with the roles and phases it refers to. */
export interface SofaPhaseGuideContent
  extends ToolContent, Omit<SofaPhaseGuideFile, keyof ToolContent | 'sofa'> {
  readonly sofa: Sofa;
}

export function sofaPhaseGuideFaults({
  sofa,
  topics,
  phaseNotes,
  starter,
}: SofaPhaseGuideContent): Fault[] {
  const phases = sofa.phases.map((phase) => phase.id);
  return [
    ...references('starter.sets', starter?.sets ?? [], 'phase', phases),
    ...(starter?.sets ?? []).flatMap((set, at) =>
      references(
        `starter.sets[${at}].topics`,
        set.topics.map((each) => ({ id: each })),
        'id',
        topics.filter(({ phase }) => phase === set.phase).map((each) => each.id),
      ),
    ),
    ...sofaFaults(sofa),
    ...placedFaults('topics', topics, sofa),
    ...references('phaseNotes', phaseNotes, 'phase', phases),
  ];
}

const data: z.ZodMiniType<SofaPhaseGuideData> = z.strictObject({
  phase: typed(64),
  who: typed(ROW_LENGTH),
  when: typed(ROW_LENGTH),
  ...sheetData,
  agreements: agreementsSchema,
});

export const sofaPhaseGuideDocument = documentsOf('sofa-phase-guide', blank, data, {
  1: fromVersion1,
});
