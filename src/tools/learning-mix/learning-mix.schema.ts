import * as z from 'zod/mini';
import { about, origin } from '../../core/carry/carry.schema.js';
import { counted } from '../../core/content/counted.schema.js';
import {
  id,
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import { documentsOf, typed } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { customIssue, duplicates, references } from '../../core/faults/parse.js';
import { agreementsSchema } from '../../kits/agreements/agreements.schema.js';
import { peopleSchema } from '../../kits/people/people.schema.js';
import { once } from '../../kits/sheet/sheet.schema.js';
import {
  ACTIVITY_LENGTH,
  KINDS,
  LINE_LENGTH,
  MOST_ACTIVITIES,
  MOST_HOURS,
  PARTIES,
  STATES,
  type LearningActivity,
} from './learning-activities.model.js';
import {
  ANSWER_LENGTH,
  blank,
  MOST_ANSWERS,
  type LearningAnswer,
  type LearningMixData,
} from './learning-mix.model.js';

const some = <T>(item: z.ZodMiniType<T>, least: number, most: number) =>
  z.array(item).check(z.minLength(least), z.maxLength(most));

const source = z.optional(line());
const kindId = z.enum(KINDS);

const kind = z.strictObject({
  id: kindId,
  name: line(),
  /** In a row of numbers: `70 op de werkvloer`. */
  short: line(),
  about: text(200),
  /** How many activities of it there are, and how many of the hours. */
  count: counted(120, ['count']),
  hours: counted(120, ['count', 'total']),
  /** Its share in the rule of thumb; those of the three are 100. */
  guide: z.int().check(z.minimum(0), z.maximum(100)),
});

const party = z.strictObject({
  id: z.enum(PARTIES),
  name: line(),
  /** At how many of all they take part; of none, what that asks. */
  count: counted(160, ['count', 'total']),
  none: text(200),
});

/** `content/learning-mix/<locale>.json` */
export const learningMixFile = z.strictObject({
  ...toolContentHead('learning-mix'),
  title: line(),
  intro: text(),
  sourceNote: text(),
  /** While there is nothing, and the way to begin. */
  start: line(),
  begin: line(),
  /** Not to name clients. */
  names: text(200),
  parts: z.strictObject({
    legend: line(),
    questions: line(),
    now: line(),
    new: line(),
    after: line(),
    plan: line(),
  }),
  kinds: some(kind, 3, 3),
  parties: some(party, 2, 2),
  questions: some(
    z.strictObject({ id, question: text(200), help: z.optional(text(300)), source }),
    1,
    12,
  ),
  helps: z.strictObject({
    title: line(),
    items: some(z.strictObject({ id, text: text(300), source }), 1, 20),
  }),
  ideas: some(z.strictObject({ id, kind: kindId, text: line(), source }), 1, 60),
  answers: z.strictObject({
    lead: text(),
    /** What is private, and what that is not. */
    own: text(),
    people: line(),
    peopleHint: text(200),
    choose: line(),
    /** On the button of someone who writes, and of one who did. */
    write: line(['name']),
    wrote: line(['name']),
    aloud: line(),
    read: line(),
    none: line(),
    /** Whether a saved file has only those. */
    only: line(),
  }),
  activity: z.strictObject({
    label: z.strictObject({ now: line(), new: line() }),
    lead: z.strictObject({ now: text(), new: text() }),
    how: line(),
    noKind: line(),
    add: line(),
    added: line(['activity']),
    full: text(200),
    name: line(),
    hours: line(),
    hoursHint: line(),
    who: line(),
    by: line(),
    with: line(),
    state: z.strictObject({ now: line(), new: line() }),
    moved: z.strictObject({ now: line(['activity']), new: line(['activity']) }),
    remove: line(),
    removed: line(['activity']),
    none: z.strictObject({ now: line(), new: line() }),
    list: z.strictObject({ now: line(), new: line() }),
    /** How many hours it takes. */
    time: counted(60, ['count']),
    follows: line(['activity']),
  }),
  pick: z.strictObject({ title: line(), add: line(['activity']), none: line() }),
  after: z.strictObject({
    lead: text(),
    none: text(200),
    title: line(['activity']),
    choose: line(),
    label: line(),
    add: line(),
    linked: line(['activity']),
    apart: line(['activity']),
    apartButton: line(),
    empty: line(),
  }),
  mix: z.strictObject({
    title: line(),
    unit: z.strictObject({ hours: line(), activities: line(), mixed: line() }),
    /** Of activities without a kind. */
    open: counted(160, ['count']),
    /** Beside the dashed line. */
    norm: line(),
    /** The same in a sentence, with the numbers. */
    guide: text(200, ['guide']),
    part: line(['number', 'kind']),
    doubt: text(),
    practise: line(),
    knowledge: line(),
    loose: line(['activity']),
    triangle: line(),
  }),
  plan: z.strictObject({
    lead: text(),
    agreements: line(),
    answers: text(200),
  }),
  paper: z.strictObject({
    state: line(),
    activity: line(),
    sort: line(),
    time: line(),
    team: line(),
    read: line(),
  }),
});
type LearningMixFile = z.infer<typeof learningMixFile>;

export interface LearningMixContent extends ToolContent, Omit<LearningMixFile, keyof ToolContent> {}

/** Each of a few that must be there, once. */
const needs = (
  field: string,
  there: readonly { readonly id: string }[],
  needed: readonly string[],
): Fault[] => [
  ...duplicates(field, there),
  ...needed.flatMap((expected): Fault[] =>
    there.some((one) => one.id === expected) ? [] : [{ path: field, problem: 'missing', expected }],
  ),
];

export function learningMixFaults(content: LearningMixContent): Fault[] {
  const { kinds, parties, questions, helps, ideas } = content;
  const sum = kinds.reduce((all, { guide }) => all + guide, 0);
  return [
    ...needs('kinds', kinds, KINDS),
    ...needs('parties', parties, PARTIES),
    ...duplicates('questions', questions),
    ...duplicates('helps.items', helps.items),
    ...duplicates('ideas', ideas),
    ...(sum === 100
      ? []
      : [{ path: 'kinds', problem: 'choice' as const, found: `${sum}`, expected: '100' }]),
  ];
}

const answer: z.ZodMiniType<LearningAnswer> = z.strictObject({
  person: id,
  question: id,
  text: z.string().check(z.minLength(1), z.maxLength(ANSWER_LENGTH)),
  aloud: z.boolean(),
});

const activity: z.ZodMiniType<LearningActivity> = z.strictObject({
  id,
  idea: z.optional(id),
  text: z.string().check(z.regex(/\S/), z.maxLength(ACTIVITY_LENGTH)),
  kind: z.union([z.literal(''), kindId]),
  hours: z.optional(z.number().check(z.gt(0), z.maximum(MOST_HOURS))),
  who: typed(LINE_LENGTH),
  by: typed(LINE_LENGTH),
  with: z.array(z.enum(PARTIES)).check(
    z.maxLength(PARTIES.length),
    once((each) => each),
  ),
  state: z.enum(STATES),
  after: z.optional(id),
  origin: z.optional(origin),
  about: z.optional(about),
});

const data: z.ZodMiniType<LearningMixData> = z
  .strictObject({
    people: peopleSchema,
    answers: z.array(answer).check(
      z.maxLength(MOST_ANSWERS),
      once((each) => `${each.person} ${each.question}`, 'question'),
    ),
    activities: z.array(activity).check(z.maxLength(MOST_ACTIVITIES)),
    agreements: agreementsSchema.check(once((each) => each.id, 'id')),
  })
  .check(({ value, issues }) => {
    const ids = value.activities.map((one) => one.id);
    const people = value.people.map((one) => one.id);
    const faults = [
      ...duplicates('activities', value.activities),
      ...references('answers', value.answers, 'person', people),
      ...value.activities.flatMap(({ id: own, after }, at): Fault[] =>
        after === undefined || (after !== own && ids.includes(after))
          ? []
          : [{ path: `activities[${at}].after`, problem: 'reference', found: after }],
      ),
    ];
    for (const { path, ...fault } of faults) issues.push(customIssue(value, fault, [path]));
  });

export const learningMixDocument = documentsOf('learning-mix', blank, data);
