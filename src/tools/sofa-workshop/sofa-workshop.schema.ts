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
import { customIssue, duplicates, parseWith, references } from '../../core/faults/parse.js';
import { agreementsSchema } from '../../kits/agreements/agreements.schema.js';
import { sofaFaults, sofaFile, type Sofa } from '../../kits/sofa/sofa.schema.js';
import {
  documentShape,
  KINDS,
  MOST_MEMBERS,
  MOST_NOTES,
  NAME_LENGTH,
  NOTE_LENGTH,
  STEPS,
  THOUGHT_LENGTH,
} from './sofa-workshop.limits.js';

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
  sofa: z.optional(sofaFile),
  title: line(),
  intro: text(),
  sourceNote: text(),
  goalsTitle: line(),
  goals: z.array(z.strictObject({ id, text: text(200) })).check(z.minLength(1), z.maxLength(6)),
  steps: z.array(step).check(z.length(STEPS.length)),
  /** What each role means, in addition to its summary. */
  explanations: z.array(z.strictObject({ role: id, text: text() })),
  writeFirst: text(200),
  allPlaced: text(200),
  chooseTarget: text(200, ['note']),
  patterns: z.strictObject({
    title: line(),
    start: text(200),
    placed: text(200, ['placed', 'all']),
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
  }),
  kinds: z
    .array(z.strictObject({ id: z.enum(KINDS), label: line(), question: line() }))
    .check(z.length(KINDS.length)),
  agreements: z.strictObject({ title: line(), start: text(200), team: line() }),
});
type SofaWorkshopFile = z.infer<typeof sofaWorkshopFile>;

/** A workshop's content with the roles it refers to. */
export interface SofaWorkshopContent
  extends ToolContent, Omit<SofaWorkshopFile, keyof ToolContent | 'sofa'> {
  readonly sofa: Sofa;
}

const ids = (items: readonly { id: string }[]): string[] => items.map((item) => item.id);

/** Parses a content file; roles that it does not bring are those of the bundled one. */
export function parseSofaWorkshopContent(
  file: unknown,
  bundled: SofaWorkshopContent,
): Parsed<SofaWorkshopContent> {
  const own = parseWith(sofaWorkshopFile, file);
  if (!own.ok) return own;
  const content = { ...own.value, sofa: own.value.sofa ?? bundled.sofa };
  const { sofa, goals, steps, kinds, explanations } = content;
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
  return faults.length ? failed(...faults) : { ok: true, value: content };
}

const typed = (max: number): z.ZodMiniString<string> => z.string().check(z.maxLength(max));
const written = (max: number): z.ZodMiniString<string> =>
  z.string().check(z.regex(/\S/), z.maxLength(max));

const member = z.strictObject({
  id,
  name: written(NAME_LENGTH),
  /** No longer in the list; what they wrote stays theirs. */
  left: z.boolean(),
});
export type Member = z.infer<typeof member>;

/** One activity of one member. */
const note = z.strictObject({ id, member: id, text: written(NOTE_LENGTH) });
export type Note = z.infer<typeof note>;

/** Notes that say the same, in one block; most stacks are of one note. */
const stack = z.strictObject({
  id,
  block: id,
  notes: z.array(id).check(z.minLength(1)),
  /** What they are called together; else the first note's text. */
  text: typed(THOUGHT_LENGTH),
});
export type Stack = z.infer<typeof stack>;

const fields = z.strictObject({
  step: z.enum(STEPS),
  members: z.array(member).check(z.maxLength(MOST_MEMBERS)),
  notes: z.array(note).check(z.maxLength(MOST_NOTES)),
  stacks: z.array(stack).check(z.maxLength(MOST_NOTES)),
  thoughts: z
    .array(z.strictObject({ block: id, kind: z.enum(KINDS), text: written(THOUGHT_LENGTH) }))
    .check(z.maxLength(100)),
  agreements: agreementsSchema,
});
/** What a team makes. */
export type SofaWorkshopData = z.infer<typeof fields>;

/** Whose note, which note in which stack: all of them must be there, and once. */
function inconsistencies({ members, notes, stacks, agreements }: SofaWorkshopData): Fault[] {
  const stacked = stacks.flatMap((each) => each.notes.map((of) => ({ id: of })));
  return [
    ...duplicates('members', members),
    ...duplicates('notes', notes),
    ...duplicates('stacks', stacks),
    ...duplicates('agreements', agreements),
    ...duplicates('stacks.notes', stacked),
    ...references('notes', notes, 'member', ids(members)),
    ...references('stacks.notes', stacked, 'id', ids(notes)),
  ];
}

const data = fields.check((payload) => {
  for (const { path, ...fault } of inconsistencies(payload.value))
    payload.issues.push(customIssue(payload.value, fault, [path]));
});

export const sofaWorkshopDocument: DocumentKind<SofaWorkshopData> = { ...documentShape, data };
