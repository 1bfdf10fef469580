import * as z from 'zod/mini';
import {
  common,
  id,
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import { counted } from '../../core/content/counted.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { customIssue, duplicates, references } from '../../core/faults/parse.js';
import { agreementsSchema } from '../../kits/agreements/agreements.schema.js';
import { notesFaults, notesFields } from '../../kits/notes/notes.schema.js';
import { sofaFaults, sofaFile, type Sofa } from '../../kits/sofa/sofa.schema.js';
import {
  blank,
  fromVersion1,
  KINDS,
  MOST_SEEN,
  SEEN_LENGTH,
  STEPS,
  THOUGHT_LENGTH,
  type SofaWorkshopData,
} from './workshop-data.model.js';

const step = z.strictObject({
  id: z.enum(STEPS),
  title: line(),
  goal: text(200),
  /** Suggested time. */
  minutes: z.int().check(z.minimum(1), z.maximum(240)),
  instructions: z.array(text(300)).check(z.minLength(1), z.maxLength(8)),
});
export type Step = z.infer<typeof step>;

/** `content/sofa-workshop/<locale>.json` */
export const sofaWorkshopFile = z.strictObject({
  ...toolContentHead('sofa-workshop'),
  /** Own roles, in place of the library's. */
  sofa: common('sofa', sofaFile),
  title: line(),
  intro: text(),
  sourceNote: text(),
  goalsTitle: line(),
  goals: z.array(z.strictObject({ id, text: text(200) })).check(z.minLength(1), z.maxLength(6)),
  steps: z.array(step).check(z.length(STEPS.length)),
  /** What each role means, in addition to its summary. */
  explanations: z.array(z.strictObject({ role: id, text: text() })),
  /** Members who write on a device of their own. */
  apart: z.strictObject({ title: line(), write: text(), lead: text() }),
  writeFirst: text(200),
  allPlaced: text(200),
  chooseTarget: text(200, ['note']),
  patterns: z.strictObject({
    title: line(),
    start: text(200),
    placed: counted(200, ['placed', 'all']),
    full: text(200, ['blocks']),
    few: text(200, ['blocks']),
    empty: text(200, ['blocks']),
    question: text(200),
    shared: line(),
    people: line(),
    personMost: line(['blocks']),
    personNone: line(['blocks']),
    personEven: line(),
    personStart: line(),
    /** Room for the habits that the team sees. */
    seen: z.strictObject({ title: line(), hint: text(300), label: line(), again: line() }),
  }),
  kinds: z
    .array(z.strictObject({ id: z.enum(KINDS), label: line(), question: line() }))
    .check(z.length(KINDS.length)),
  /** What the team wants, in view where it agrees. */
  wishes: z.strictObject({ title: line(), start: text(200) }),
  agreements: z.strictObject({ title: line(), start: text(200), team: line() }),
});
type SofaWorkshopFile = z.infer<typeof sofaWorkshopFile>;

/** A workshop's content with the roles it refers to. */
export interface SofaWorkshopContent
  extends ToolContent, Omit<SofaWorkshopFile, keyof ToolContent | 'sofa'> {
  readonly sofa: Sofa;
}

const ids = (items: readonly { id: string }[]): string[] => items.map((item) => item.id);

export function sofaWorkshopFaults({
  sofa,
  goals,
  steps,
  kinds,
  explanations,
}: SofaWorkshopContent): Fault[] {
  const roles = ids(sofa.roles);
  const missing = roles.filter((role) => !explanations.some((each) => each.role === role));
  const faults: Fault[] = [
    ...sofaFaults(sofa),
    ...duplicates('goals', goals),
    ...duplicates('steps', steps),
    ...duplicates('kinds', kinds),
    ...references('explanations', explanations, 'role', roles),
  ];
  if (missing.length)
    faults.push({ path: 'explanations', problem: 'incomplete', expected: missing.join(', ') });
  return faults;
}

const written = (max: number): z.ZodMiniString<string> =>
  z.string().check(z.regex(/\S/), z.maxLength(max));

const fields = z.strictObject({
  step: z.enum(STEPS),
  ...notesFields,
  seen: z
    .array(
      z.strictObject({
        id,
        about: z.union([z.literal(''), id]),
        text: written(SEEN_LENGTH),
      }),
    )
    .check(z.maxLength(MOST_SEEN)),
  thoughts: z
    .array(z.strictObject({ block: id, kind: z.enum(KINDS), text: written(THOUGHT_LENGTH) }))
    .check(z.maxLength(100)),
  agreements: agreementsSchema,
});

const data: z.ZodMiniType<SofaWorkshopData> = fields.check((payload) => {
  const { value } = payload;
  for (const { path, ...fault } of [
    ...notesFaults(value),
    ...duplicates('seen', value.seen),
    ...references(
      'seen',
      value.seen.filter(({ about }) => about),
      'about',
      ids(value.members),
    ),
    ...duplicates('agreements', value.agreements),
  ])
    payload.issues.push(customIssue(payload.value, fault, [path]));
});

export const sofaWorkshopDocument = documentsOf('sofa-workshop', blank, data, {
  1: fromVersion1,
});
