import * as z from 'zod/mini';
import {
  id,
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import type { DocumentKind } from '../../core/document/document.schema.js';
import { failed, type Parsed } from '../../core/faults/faults.js';
import { duplicates, parseWith, references } from '../../core/faults/parse.js';
import { agreementsSchema } from '../../kits/agreements/agreements.schema.js';
import { placedFaults, sofaFaults, sofaFile, type Sofa } from '../../kits/sofa/sofa.schema.js';
import { ANSWER_LENGTH, documentShape, LINE_LENGTH } from './sofa-phase-guide.limits.js';

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
  sofa: z.optional(sofaFile),
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

/** Parses a content file; roles and phases that it does not bring are those of the bundled one. */
export function parseSofaPhaseGuideContent(
  file: unknown,
  bundled: SofaPhaseGuideContent,
): Parsed<SofaPhaseGuideContent> {
  const own = parseWith(sofaPhaseGuideFile, file);
  if (!own.ok) return own;
  const content = { ...own.value, sofa: own.value.sofa ?? bundled.sofa };
  const { sofa, topics, phaseNotes } = content;
  const phases = sofa.phases.map((phase) => phase.id);
  const faults = [
    ...sofaFaults(sofa),
    ...placedFaults('topics', topics, sofa),
    ...references('phaseNotes', phaseNotes, 'phase', phases),
  ];
  return faults.length ? failed(...faults) : { ok: true, value: content };
}

/** A topic of the content, or a question of one's own, on the sheet. */
const item = z.strictObject({
  id,
  /** Id of the topic; empty for a question of one's own. */
  topic: z.string().check(z.maxLength(64)),
  /** The question of one's own; empty for a topic. */
  question: z.string().check(z.maxLength(LINE_LENGTH)),
  discussed: z.boolean(),
  answer: z.string().check(z.maxLength(ANSWER_LENGTH)),
});
export type Item = z.infer<typeof item>;

const data = z.strictObject({
  /** Id of the chosen phase; empty before the choice. */
  phase: z.string().check(z.maxLength(64)),
  who: z.string().check(z.maxLength(LINE_LENGTH)),
  when: z.string().check(z.maxLength(LINE_LENGTH)),
  items: z.array(item).check(z.maxLength(200), (payload) => {
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
/** A conversation sheet. */
export type SofaPhaseGuideData = z.infer<typeof data>;

export const sofaPhaseGuideDocument: DocumentKind<SofaPhaseGuideData> = { ...documentShape, data };
