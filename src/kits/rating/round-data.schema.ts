import * as z from 'zod/mini';
import { day, id } from '../../core/content/content.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { customIssue, duplicates, references } from '../../core/faults/parse.js';
import { agreementsSchema } from '../agreements/agreements.schema.js';
import { REMARK_LENGTH } from './remarks.model.js';
import { NAME_LENGTH } from './round-more.model.js';
import { MOST_BALLOTS, MOST_PEOPLE_COUNTED, WAYS, type RoundData } from './round.model.js';
import { HIGHEST_MINIMUM, LOWEST_MINIMUM } from './tally.model.js';

const value = z.nullable(z.int().check(z.minimum(1), z.maximum(7)));
const people = z.int().check(z.minimum(1), z.maximum(MOST_PEOPLE_COUNTED));
const sums = z
  .array(z.strictObject({ item: id, group: id, value, people }))
  .check(z.maxLength(4000));
const forms = z.array(z.strictObject({ group: id, forms: people })).check(z.maxLength(8));
const number = z.string().check(z.regex(/^[0-9a-f]{6}$/));
const answers = z.array(z.strictObject({ item: id, value })).check(z.maxLength(400));
const ballot = { id: number, group: id, on: day, answers };

const closed = {
  on: day,
  minimum: z.int().check(z.minimum(LOWEST_MINIMUM), z.maximum(HIGHEST_MINIMUM)),
  forms,
  sums,
};
const own = { ...ballot, id: z.optional(number), done: z.optional(z.literal(true)) };

const fields = {
  way: z.union([z.literal(''), z.enum(WAYS)]),
  people: z.int().check(z.minimum(0), z.maximum(MOST_PEOPLE_COUNTED)),
  counts: sums,
  handed: forms,
  forms: z.array(z.strictObject(ballot)).check(z.maxLength(MOST_BALLOTS)),
  ballot: z.optional(z.strictObject(own)),
  known: z.array(number).check(z.maxLength(MOST_BALLOTS)),
  closed: z.optional(z.strictObject(closed)),
  reopened: z.optional(z.strictObject(closed)),
  subjects: z.array(id).check(z.maxLength(20)),
  agreements: agreementsSchema,
};

const remark = { area: id, text: z.string().check(z.minLength(1), z.maxLength(REMARK_LENGTH)) };
const remarks = z.optional(z.array(z.strictObject(remark)).check(z.maxLength(20)));
const loose = z.optional(
  z
    .array(z.strictObject({ ...remark, group: id, hidden: z.optional(z.literal(true)) }))
    .check(z.maxLength(20 * MOST_BALLOTS)),
);
const name = z.string().check(z.maxLength(NAME_LENGTH));

const largeClosed = z.optional(
  z.strictObject({
    ...closed,
    unknown: z.optional(z.array(z.strictObject({ item: id, group: id })).check(z.maxLength(800))),
    remarks: loose,
  }),
);

const largeFields = {
  ...fields,
  forms: z.array(z.strictObject({ ...ballot, remarks })).check(z.maxLength(MOST_BALLOTS)),
  ballot: z.optional(
    z.strictObject({
      ...own,
      remarks,
      typed: z.optional(z.literal(true)),
      of: z.optional(z.string().check(z.maxLength(100))),
    }),
  ),
  closed: largeClosed,
  reopened: largeClosed,
  pair: z.optional(z.strictObject({ on: z.optional(day) })),
  remarks: loose,
  name: z.optional(name),
  ambassadors: z.optional(z.array(z.strictObject({ group: id, name })).check(z.maxLength(2))),
  again: z.optional(z.union([z.literal(''), day])),
};

/** What the forms of two people cannot have beside them, and what they must. */
function pairFaults({ pair, ...data }: RoundData): Fault[] {
  if (!pair) return [];
  const fault = (path: string): Fault => ({ path, problem: 'unknown-key' });
  const { forms: both, ballot: mine, way, counts, handed, known, remarks: waiting } = data;
  const others = { counts, handed, known, remarks: waiting ?? [] };
  const groups = [...both, ...(mine ? [mine] : [])].map(({ group }) => ({ id: group }));
  return [
    ...Object.entries(others).flatMap(([path, list]) => (list.length ? fault(path) : [])),
    ...(['closed', 'reopened'] as const).flatMap((path) => (data[path] ? fault(path) : [])),
    ...(way === 'fingers' ? [fault('way')] : []),
    ...(mine?.done || mine?.typed ? [fault('ballot')] : []),
    ...duplicates('forms', groups),
    ...(pair.on && (mine || both.length !== 2) ? [fault('pair.on')] : []),
  ];
}

const named = (...parts: readonly unknown[]): { id: string } => ({ id: parts.join(' ') });

function inconsistencies(data: RoundData): Fault[] {
  const { counts, handed, forms: waiting, known, ballot: mine, subjects, agreements } = data;
  const closing = data.closed ?? data.reopened;
  const once = (path: string, each: readonly { id: string }[]): Fault[] => duplicates(path, each);
  return [
    ...(
      [
        ['counts', counts],
        ['closed.sums', closing?.sums ?? []],
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
      (closing?.forms ?? []).map(({ group }) => named(group)),
    ),
    ...once('forms', waiting),
    ...once(
      'known',
      known.map((each) => named(each)),
    ),
    ...[...waiting, ...(mine ? [mine] : [])].flatMap((each, at) =>
      once(
        `forms[${at}].answers`,
        each.answers.map(({ item }) => named(item)),
      ),
    ),
    ...references(
      'closed.sums',
      closing?.sums ?? [],
      'group',
      (closing?.forms ?? []).map(({ group }) => group),
    ),
    ...once(
      'subjects',
      subjects.map((each) => named(each)),
    ),
    ...once('agreements', agreements),
    ...pairFaults(data),
    ...(data.closed && data.reopened
      ? [{ path: 'reopened', problem: 'unknown-key' as const }]
      : []),
    ...once(
      'ambassadors',
      (data.ambassadors ?? []).map((each) => named(each.group)),
    ),
  ];
}

const checked = (shape: z.ZodMiniType<RoundData>): z.ZodMiniType<RoundData> =>
  shape.check((payload) => {
    for (const { path, ...fault } of inconsistencies(payload.value))
      payload.issues.push(customIssue(payload.value, fault, [path]));
  });

/** What a group makes together. */
export const roundData = checked(z.strictObject(fields));

/** The same with remarks, a name, who keep it alive and a day to look again. */
export const largeRoundData = checked(z.strictObject(largeFields));
