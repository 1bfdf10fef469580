import * as z from 'zod/mini';
import { about, origin } from '../../core/carry/carry.schema.js';
import { CARRIED_LENGTH } from '../../core/carry/carry.model.js';
import {
  common,
  id,
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import { counted } from '../../core/content/counted.schema.js';
import { documentsOf, typed } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates } from '../../core/faults/parse.js';
import { agreementsSchema } from '../../kits/agreements/agreements.schema.js';
import { wordsThatChafeFile, type WordsThatChafe } from '../../kits/letter/chafing.schema.js';
import { ROLES } from '../../kits/list/list.model.js';
import { marksData } from '../../kits/list/list.schema.js';
import { once } from '../../kits/sheet/sheet.schema.js';
import {
  blank,
  GAINS,
  INVITED,
  LINE_LENGTH,
  MOST_GOALS,
  MOST_INVITERS,
  MOST_PARTS,
  MOST_TOPICS,
  NAME_LENGTH,
  STEPS,
  TEXT_LENGTH,
  type GatheringPlannerData,
} from './gathering-planner.model.js';
import { POINTS } from './invitation.model.js';
import { invitationTexts } from './invitation.schema.js';
import { contentFaults } from './planner-faults.schema.js';
import { isDay, isTime, MOST_MINUTES } from './programme.model.js';

const some = <T>(item: z.ZodMiniType<T>, least: number, most: number) =>
  z.array(item).check(z.minLength(least), z.maxLength(most));

const named = z.strictObject({ id, text: text(200) });
const source = z.optional(line());
const count = counted(200, ['count']);

const goal = z.strictObject({
  id,
  name: line(),
  text: text(300),
  /** As it stands in an invitation. */
  said: text(200),
  /** Forms that often suit it. */
  fits: z.array(id).check(z.maxLength(8)),
  examples: z.array(named).check(z.maxLength(12)),
  source,
});

const form = z.strictObject({
  id,
  name: line(),
  text: text(300),
  /** How one sets to work, as it stands in an invitation. */
  how: text(200),
  acts: some(named, 1, 12),
  source,
});

/** A way to invite: what it begins with, the points in its order, and what it ends with. */
const kind = z.strictObject({
  id,
  name: line(),
  opening: text(300),
  points: some(z.strictObject({ id: z.enum(POINTS), lead: line() }), 1, POINTS.length),
  closing: text(300),
});

/** `content/gathering-planner/<locale>.json` */
export const gatheringPlannerFile = z.strictObject({
  ...toolContentHead('gathering-planner'),
  title: line(),
  intro: text(),
  /** Before anything is chosen: one sentence and the first act. */
  start: text(200),
  sourceNote: text(),
  /** What not to write here. */
  names: text(300),
  steps: z.strictObject({
    goals: line(),
    forms: line(),
    plan: line(),
    invitation: line(),
    inviters: line(),
    followUp: line(),
  }),
  goals: some(goal, 1, 8),
  goalChoice: z.strictObject({ legend: line(), examples: line(), tooMany: text(200) }),
  forms: some(form, 1, 8),
  board: z.strictObject({
    legend: line(),
    lead: text(300),
    goal: line(),
    often: line(),
    could: line(),
    oftenWith: text(300, ['goals']),
    couldWith: text(300, ['goals']),
    chosen: line(),
  }),
  marks: some(z.strictObject({ id, role: z.enum(ROLES), label: line() }), 2, 4),
  acts: z.strictObject({ title: line(), none: text(200), toForm: line() }),
  when: z.strictObject({
    title: line(),
    /** Names of what can lack. */
    date: line(),
    start: line(),
    place: line(),
    from: line(['start']),
    fromTo: line(['start', 'end']),
    labels: z.strictObject({ title: line(), date: line(), start: line(), place: line() }),
    hours: text(200),
    past: text(200),
  }),
  clock: z.strictObject({
    after: counted(120, ['time', 'count']),
    span: line(['from', 'to']),
    late: line(['from']),
    hours: count,
    minutes: count,
  }),
  programme: z.strictObject({
    title: line(),
    start: text(200),
    add: line(),
    addButton: line(),
    text: line(),
    minutes: line(),
    who: line(),
    remove: line(),
    removed: line(['part']),
    added: line(['part']),
    moved: line(['place', 'of']),
    full: text(200),
    noTime: line(),
    ends: text(200, ['start', 'end', 'length']),
    endsOpen: counted(200, ['count', 'end']),
    length: text(200, ['length']),
    untimed: count,
    /** A part to add as it is: time to talk with whom one likes. */
    informal: z.strictObject({ text: line(), add: line(), hint: text(200) }),
    /** What the whole group does not talk about. */
    plenary: text(200),
  }),
  informalMinutes: z.int().check(z.minimum(1), z.maximum(MOST_MINUTES)),
  gains: some(
    z.strictObject({ id: z.enum(GAINS), label: line(), said: text(200, ['what']), name: line() }),
    GAINS.length,
    GAINS.length,
  ),
  points: some(z.strictObject({ id: z.enum(POINTS), name: line() }), POINTS.length, POINTS.length),
  invitation: invitationTexts,
  kinds: some(kind, 1, 8),
  inviters: z.strictObject({
    lead: text(300),
    whom: line(),
    who: line(),
    add: line(),
    added: line(['whom']),
    removed: line(['whom']),
    full: text(200),
    none: text(200),
    list: line(),
    remove: line(),
    state: line(),
    states: some(
      z.strictObject({ id: z.enum(INVITED), label: line(), count }),
      INVITED.length,
      INVITED.length,
    ),
  }),
  followUp: z.strictObject({
    lead: text(300),
    summary: line(),
    agreements: line(),
    agreementsStart: text(200),
  }),
  paper: z.strictObject({
    plan: line(),
    list: line(),
    /** What the gathering is called, before its name. */
    name: line(),
    time: line(),
    made: line(['date']),
    planTitle: line(),
    date: line(),
    goals: line(),
    forms: line(),
    place: line(),
  }),
  helps: z.strictObject({
    title: line(),
    items: z
      .array(z.strictObject({ id, step: z.enum(STEPS), text: text(300), source }))
      .check(z.maxLength(40)),
  }),
  wordsThatChafe: common('words-that-chafe', wordsThatChafeFile),
});
type GatheringPlannerFile = z.infer<typeof gatheringPlannerFile>;

export interface GatheringPlannerContent
  extends ToolContent, Omit<GatheringPlannerFile, keyof ToolContent | 'wordsThatChafe'> {
  readonly wordsThatChafe: WordsThatChafe;
}

/** What a file of the host's own may leave out. */
export const completeGatheringPlanner = (
  file: GatheringPlannerFile,
  bundled: GatheringPlannerContent,
): GatheringPlannerContent => ({
  ...file,
  wordsThatChafe: file.wordsThatChafe ?? bundled.wordsThatChafe,
});

export const gatheringPlannerFaults = (content: GatheringPlannerContent): Fault[] => [
  ...contentFaults(content),
  ...duplicates('wordsThatChafe.chafing', content.wordsThatChafe.chafing),
];

const named40 = typed(NAME_LENGTH);
const lineOf = typed(LINE_LENGTH);
const textOf = typed(TEXT_LENGTH);
const written = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const byId = once(({ id: name }: { readonly id: string }) => name, 'id');

const part = z.strictObject({
  id,
  text: written(LINE_LENGTH),
  who: lineOf,
  minutes: z.optional(z.int().check(z.minimum(1), z.maximum(MOST_MINUTES))),
  informal: z.optional(z.literal(true)),
});
const topic = z.strictObject({
  id,
  text: written(CARRIED_LENGTH),
  origin: z.optional(origin),
  about: z.optional(about),
});
const inviter = z.strictObject({
  id,
  who: named40,
  whom: written(LINE_LENGTH),
  invited: z.enum(INVITED),
});

const data: z.ZodMiniType<GatheringPlannerData> = z.strictObject({
  title: lineOf,
  place: lineOf,
  answer: lineOf,
  from: lineOf,
  why: textOf,
  aim: textOf,
  how: textOf,
  client: textOf,
  carer: textOf,
  staff: textOf,
  goals: z.array(id).check(
    z.maxLength(MOST_GOALS),
    once((each) => each),
  ),
  form: z.union([z.literal(''), id]),
  date: z.union([z.literal(''), z.string().check(z.refine(isDay))]),
  start: z.union([z.literal(''), z.string().check(z.refine(isTime))]),
  marks: marksData(id).check(once(({ item }) => item, 'item')),
  parts: z.array(part).check(z.maxLength(MOST_PARTS), byId),
  topics: z.array(topic).check(z.maxLength(MOST_TOPICS), byId),
  inviters: z.array(inviter).check(z.maxLength(MOST_INVITERS), byId),
  summary: textOf,
  agreements: agreementsSchema.check(once(({ id: name }) => name, 'id')),
  step: z.enum(STEPS),
});

export const gatheringPlannerDocument = documentsOf('gathering-planner', blank, data);
