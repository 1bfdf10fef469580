import * as z from 'zod/mini';
import { day, id, line, text, type ToolContent } from '../../core/content/content.schema.js';
import { counted } from '../../core/content/counted.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { customIssue, duplicates, references } from '../../core/faults/parse.js';
import { agreementsSchema } from '../agreements/agreements.schema.js';
import { ratingFaults, ratingShape } from './rating.schema.js';
import { MOST_BALLOTS, MOST_PEOPLE_COUNTED, WAYS, type RoundData } from './round.model.js';
import { CHANGES, HIGHEST_MINIMUM, LOWEST_MINIMUM, PATTERNS } from './tally.model.js';

/** Words for each of these ids. */
const worded = <const Ids extends readonly string[]>(ids: Ids) =>
  z.array(z.strictObject({ id: z.enum(ids), label: line() })).check(z.length(ids.length));

/** Fields of a content file of a tool in which a group rates the same statements. */
export const roundContent = {
  title: line(),
  intro: text(),
  sourceNote: text(),
  /** What it is not for. */
  purpose: text(300),
  /** What covering is, and what it is not. */
  covering: text(300),
  /** Said where the page receives what is filled in. */
  shared: text(300),
  groups: z.array(z.strictObject({ id, label: line() })).check(z.length(1)),
  rating: ratingShape,
  /** Above a statement: which one it is. */
  progress: line(['number', 'count', 'area']),
  ways: z.strictObject({
    legend: line(),
    options: z
      .array(z.strictObject({ id: z.enum(WAYS), label: line(), text: text(200) }))
      .check(z.minLength(1), z.maxLength(3)),
  }),
  /** How many are there. */
  people: line(),
  fingers: z.strictObject({
    ask: text(300),
    /** How many were counted, of how many. */
    total: counted(120, ['count', 'people']),
    alone: counted(120, ['count']),
    many: text(200),
    fewer: line(),
    more: line(),
  }),
  pass: z.strictObject({ title: line(), text: text(300), next: line() }),
  apart: z.strictObject({
    mine: line(),
    mineText: text(300),
    done: line(),
    code: text(300),
    file: text(300),
    title: line(),
    text: text(300),
    label: line(),
    /** What came of a code or file. */
    added: counted(120, ['count']),
    replaced: counted(200, ['count']),
    same: counted(200, ['count']),
    late: counted(200, ['count']),
    over: counted(200, ['count']),
    other: text(200, ['file']),
    none: text(200, ['file']),
    length: text(200),
    sign: text(200),
    check: text(200),
    otherCode: text(200),
  }),
  close: z.strictObject({
    forms: counted(120, ['count']),
    /** How many more it takes. */
    missing: counted(200, ['count']),
    /** What is known where all say the same. */
    same: text(300),
    button: line(),
    /** Forms that came after a closing, and are too few to count. */
    late: counted(200, ['count']),
  }),
  outcome: z.strictObject({
    title: line(),
    start: text(300),
    order: line(),
    talk: line(),
    source: line(),
    /** How many are high, of how many. */
    count: counted(200, ['high', 'n']),
    unknown: counted(120, ['count']),
    blank: counted(120, ['count']),
    manyUnknown: text(200),
    untold: text(200),
    skipped: line(),
    /** Asks who wants to tell, without naming anyone. */
    invite: text(300),
    choose: line(),
    full: counted(200, ['most']),
    legend: text(300),
  }),
  patterns: worded(PATTERNS),
  maxSubjects: z.int().check(z.minimum(1), z.maximum(9)),
  help: z.strictObject({ title: line(), go: line(['name']) }),
  plan: z.strictObject({ title: line(), start: text(300), none: text(200) }),
  compare: z.strictObject({
    title: line(),
    text: text(300),
    earlier: line(['date']),
    changes: worded(CHANGES),
    /** One of the two is untold. */
    untold: line(),
    others: text(200),
    covered: text(200),
  }),
  paper: z.strictObject({ blank: text(300), count: line() }),
};
const texts = z.strictObject(roundContent);

export interface RoundContent extends ToolContent, z.infer<typeof texts> {}

export const roundFaults = ({ rating, groups, patterns, ways, compare }: RoundContent): Fault[] => [
  ...duplicates('groups', groups),
  ...duplicates('patterns', patterns),
  ...duplicates('ways.options', ways.options),
  ...duplicates('compare.changes', compare.changes),
  ...ratingFaults(
    rating,
    groups.map((group) => group.id),
  ),
];

const value = z.nullable(z.int().check(z.minimum(1), z.maximum(7)));
const people = z.int().check(z.minimum(1), z.maximum(MOST_PEOPLE_COUNTED));
const sums = z
  .array(z.strictObject({ item: id, group: id, value, people }))
  .check(z.maxLength(4000));
const forms = z.array(z.strictObject({ group: id, forms: people })).check(z.maxLength(8));
const number = z.string().check(z.regex(/^[0-9a-f]{6}$/));
const answers = z.array(z.strictObject({ item: id, value })).check(z.maxLength(400));
const ballot = { id: number, group: id, on: day, answers };

const fields = z.strictObject({
  way: z.union([z.literal(''), z.enum(WAYS)]),
  people: z.int().check(z.minimum(0), z.maximum(MOST_PEOPLE_COUNTED)),
  counts: sums,
  handed: forms,
  forms: z.array(z.strictObject(ballot)).check(z.maxLength(MOST_BALLOTS)),
  ballot: z.optional(
    z.strictObject({ ...ballot, id: z.optional(number), done: z.optional(z.literal(true)) }),
  ),
  known: z.array(number).check(z.maxLength(MOST_BALLOTS)),
  closed: z.optional(
    z.strictObject({
      on: day,
      minimum: z.int().check(z.minimum(LOWEST_MINIMUM), z.maximum(HIGHEST_MINIMUM)),
      forms,
      sums,
    }),
  ),
  subjects: z.array(id).check(z.maxLength(20)),
  agreements: agreementsSchema,
});

const named = (...parts: readonly unknown[]): { id: string } => ({ id: parts.join(' ') });

function inconsistencies(data: RoundData): Fault[] {
  const { counts, handed, forms: waiting, known, closed, ballot: own, subjects, agreements } = data;
  const once = (path: string, each: readonly { id: string }[]): Fault[] => duplicates(path, each);
  return [
    ...(
      [
        ['counts', counts],
        ['closed.sums', closed?.sums ?? []],
      ] as const
    ).flatMap(([path, list]) =>
      once(
        path,
        list.map(({ item, group, value: point }) => named(item, group, point)),
      ),
    ),
    ...once(
      'handed',
      handed.map(({ group }) => named(group)),
    ),
    ...once(
      'closed.forms',
      (closed?.forms ?? []).map(({ group }) => named(group)),
    ),
    ...once('forms', waiting),
    ...once(
      'known',
      known.map((each) => named(each)),
    ),
    ...[...waiting, ...(own ? [own] : [])].flatMap((each, at) =>
      once(
        `forms[${at}].answers`,
        each.answers.map(({ item }) => named(item)),
      ),
    ),
    ...references(
      'closed.sums',
      closed?.sums ?? [],
      'group',
      (closed?.forms ?? []).map(({ group }) => group),
    ),
    ...once(
      'subjects',
      subjects.map((each) => named(each)),
    ),
    ...once('agreements', agreements),
  ];
}

export const roundData: z.ZodMiniType<RoundData> = fields.check((payload) => {
  for (const { path, ...fault } of inconsistencies(payload.value))
    payload.issues.push(customIssue(payload.value, fault, [path]));
});
