import * as z from 'zod/mini';
import { about, origin } from '../../core/carry/carry.schema.js';
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
import { agreementsSchema } from '../../kits/agreements/agreements.schema.js';
import { placedFaults, sofaFaults, sofaFile, type Sofa } from '../../kits/sofa/sofa.schema.js';
import {
  ANSWER_LENGTH,
  blank,
  LINE_LENGTH,
  MOST_ITEMS,
  type SofaPhaseGuideData,
} from './sofa-phase-guide.model.js';

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

export function sofaPhaseGuideFaults({ sofa, topics, phaseNotes }: SofaPhaseGuideContent): Fault[] {
  const phases = sofa.phases.map((phase) => phase.id);
  return [
    ...sofaFaults(sofa),
    ...placedFaults('topics', topics, sofa),
    ...references('phaseNotes', phaseNotes, 'phase', phases),
  ];
}

const item = z.strictObject({
  id,
  topic: z.string().check(z.maxLength(64)),
  question: z.string().check(z.maxLength(LINE_LENGTH)),
  discussed: z.boolean(),
  answer: z.string().check(z.maxLength(ANSWER_LENGTH)),
  origin: z.optional(origin),
  about: z.optional(about),
});

const data: z.ZodMiniType<SofaPhaseGuideData> = z.strictObject({
  phase: z.string().check(z.maxLength(64)),
  who: z.string().check(z.maxLength(LINE_LENGTH)),
  when: z.string().check(z.maxLength(LINE_LENGTH)),
  items: z.array(item).check(z.maxLength(MOST_ITEMS), (payload) => {
    const ids = payload.value.map((each) => each.id);
    for (const fault of duplicates('', payload.value))
      payload.issues.push({
        code: 'custom',
        input: payload.value,
        path: [ids.lastIndexOf(fault.found ?? ''), 'id'],
        params: { fault: { problem: fault.problem, found: fault.found } },
      });
  }),
  agreements: agreementsSchema,
});

export const sofaPhaseGuideDocument = documentsOf('sofa-phase-guide', blank, data);
