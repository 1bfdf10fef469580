import * as z from 'zod/mini';
import { about, origin } from '../../core/carry/carry.schema.js';
import { id, line, text, type ToolContent } from '../../core/content/content.schema.js';
import { counted } from '../../core/content/counted.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { customIssue, duplicates, references } from '../../core/faults/parse.js';
import { agreementsSchema } from '../agreements/agreements.schema.js';
import { peopleSchema } from '../people/people.schema.js';
import { SPREADS } from '../rating/spread.model.js';
import {
  CELL_LENGTH,
  DECISION,
  MOST_TOPICS,
  MOST_VOTERS,
  MOST_VOTES,
  TOPIC_LENGTH,
  WAYS,
  type SessionData,
} from './session.model.js';

/** What a session goes through, in this order. */
export const STEPS = ['people', 'pick', 'talk', 'agree'] as const;
export type StepId = (typeof STEPS)[number];

const option = z.strictObject({ id, label: line() });
const options = (least: number) => z.array(option).check(z.minLength(least), z.maxLength(8));

const field = z.strictObject({
  id,
  label: line(),
  hint: z.optional(text(200)),
  kind: z.enum(['line', 'text', 'day', 'choice']),
  /** Of a choice. */
  options: z.optional(options(2)),
  /** Decisions at which it is asked; at each when absent. */
  at: z.optional(z.array(id).check(z.minLength(1))),
  /** Something to ask someone: it goes on a list of its own. */
  asks: z.optional(z.literal(true)),
});
export type SessionField = z.infer<typeof field>;

const fields = z.array(field).check(z.maxLength(8));

/** Fields of a content file of a tool in which a group votes on one thing after another. */
export const sessionContent = {
  title: line(),
  intro: text(),
  sourceNote: text(),
  /** What a vote is for, and what not. */
  purpose: text(300),
  /** What is covered, and that nobody keeps who voted what. */
  covering: text(300),
  /** Said where the page receives what is filled in. */
  shared: text(300),
  steps: z
    .array(
      z.strictObject({
        id: z.enum(STEPS),
        title: line(),
        goal: text(200),
        minutes: z.int().check(z.minimum(1), z.maximum(120)),
        instructions: z.array(text(300)).check(z.minLength(1), z.maxLength(6)),
      }),
    )
    .check(z.length(STEPS.length)),
  people: z.strictObject({ label: line(), hint: text(200), few: text(300) }),
  ways: z.strictObject({
    legend: line(),
    options: z
      .array(z.strictObject({ id: z.enum(WAYS), label: line(), text: text(200) }))
      .check(z.minLength(1)),
  }),
  pick: z.strictObject({
    /** Where the content’s own are folded, what unfolds them. */
    fold: z.optional(line()),
    own: z.strictObject({ label: line(), hint: text(200) }),
    /** What is on the list. */
    list: counted(120, ['count']),
    none: text(200),
    /** With many on it. */
    many: text(200),
    /** How many are many. */
    most: z.int().check(z.minimum(1), z.maximum(MOST_TOPICS)),
    groups: z.optional(z.array(z.strictObject({ id, name: line() })).check(z.minLength(2))),
  }),
  topics: z
    .array(
      z.strictObject({
        id,
        text: text(TOPIC_LENGTH),
        group: z.optional(id),
        source: line(),
        /** The note of the content is said at it. */
        noted: z.optional(z.literal(true)),
      }),
    )
    .check(z.minLength(1), z.maxLength(MOST_TOPICS)),
  /** What is not voted on, or whom to ask. */
  caution: text(400),
  helps: z.strictObject({
    title: line(),
    items: z
      .array(z.strictObject({ id, text: text(300), source: line() }))
      .check(z.minLength(1), z.maxLength(12)),
  }),
  /** Said at what is noted. */
  note: z.optional(text(300)),
  talk: z.strictObject({
    /** Which one is in front. */
    progress: line(['number', 'count']),
    none: text(200),
    /** Before a field in which names do not belong. */
    names: text(200),
  }),
  /** Asked before the vote. */
  before: fields,
  vote: z.strictObject({
    title: line(),
    ask: text(300),
    options: z.array(z.strictObject({ id, label: line(), text: line() })).check(z.length(3)),
    unknown: line(),
    hands: text(300),
    fewer: line(),
    more: line(),
    total: counted(120, ['count', 'people']),
    alone: counted(120, ['count']),
    many: text(200),
    cover: line(),
    next: line(),
    nextOf: line(['name']),
    cast: counted(120, ['count', 'people']),
    castAlone: counted(120, ['count']),
    reveal: line(),
    open: line(),
    again: line(),
    /** On a telephone, what shows the card. */
    card: z.optional(z.strictObject({ title: line(), text: text(200), close: line() })),
    patterns: z
      .array(z.strictObject({ id: z.enum(SPREADS), text: text(200) }))
      .check(z.length(SPREADS.length)),
    count: counted(120, ['count', 'option']),
    unknownCount: counted(120, ['count']),
    speak: text(200, ['order']),
    /** A second vote beside the first. */
    shift: text(200, ['shifts']),
    other: text(200),
  }),
  /** What it is about: as many as fit. */
  sorts: z.optional(
    z.strictObject({
      title: line(),
      hint: text(300),
      options: z
        .array(
          z.strictObject({
            id,
            label: line(),
            text: text(300),
            source: line(),
            /** What to find out or to ask where it is about this. */
            points: z.optional(z.array(text(200)).check(z.minLength(1), z.maxLength(10))),
          }),
        )
        .check(z.minLength(2), z.maxLength(8)),
    }),
  ),
  decide: z.strictObject({
    title: line(),
    hint: text(300),
    options: options(2),
    /** What is not decided yet. */
    open: line(),
    fields,
  }),
  agreements: z.strictObject({ title: line(), start: text(200) }),
  paper: z.strictObject({
    /** Above what is to be asked. */
    ask: line(),
    /** Above what is talked about, on a form to fill in. */
    topic: line(),
    vote: line(),
  }),
};

export type SessionTexts = z.infer<z.ZodMiniObject<typeof sessionContent>>;
export interface SessionContent extends ToolContent, SessionTexts {}

const fieldFaults = (
  name: string,
  fieldsOf: readonly SessionField[],
  decisions: readonly string[],
): Fault[] => [
  ...duplicates(name, [...fieldsOf]),
  ...fieldsOf.flatMap(({ id: own, kind, options: of, at = [] }, place): Fault[] => [
    ...(own === DECISION
      ? [{ path: `${name}[${place}].id`, problem: 'duplicate' as const, found: own }]
      : []),
    ...(kind === 'choice' && !of
      ? [{ path: `${name}[${place}].options`, problem: 'missing' as const, expected: 'array' }]
      : []),
    ...references(
      `${name}[${place}].at`,
      at.map((each) => ({ id: each })),
      'id',
      decisions,
    ),
  ]),
];

/** What a schema cannot say of a session: ids that stand twice, and references to what is not there. */
export function sessionFaults(content: SessionTexts): Fault[] {
  const { steps, topics, pick, before, vote, sorts, decide } = content;
  const decisions = decide.options.map((each) => each.id);
  return [
    ...duplicates('steps', [...steps]),
    ...duplicates('topics', [...topics]),
    ...references(
      'topics',
      topics.map(({ group = '' }) => ({ group })),
      'group',
      pick.groups?.map((each) => each.id) ?? [''],
    ),
    ...duplicates('helps.items', [...content.helps.items]),
    ...duplicates('vote.options', [...vote.options]),
    ...duplicates('vote.patterns', [...vote.patterns]),
    ...duplicates('sorts.options', [...(sorts?.options ?? [])]),
    ...duplicates('decide.options', [...decide.options]),
    ...fieldFaults('before', before, decisions),
    ...fieldFaults('decide.fields', decide.fields, decisions),
    ...duplicates('decide.fields', [...before, ...decide.fields]),
  ];
}

const people = z.int().check(z.minimum(0), z.maximum(MOST_VOTERS));

/** What a session holds, in a document. */
export const sessionData: z.ZodMiniType<SessionData> = z
  .strictObject({
    people: peopleSchema,
    way: z.union([z.literal(''), z.enum(WAYS)]),
    topics: z
      .array(
        z.strictObject({
          id,
          text: z.optional(z.string().check(z.regex(/\S/), z.maxLength(TOPIC_LENGTH))),
          origin: z.optional(origin),
          about: z.optional(about),
        }),
      )
      .check(z.maxLength(MOST_TOPICS)),
    rounds: z
      .array(
        z.strictObject({
          topic: id,
          counts: z.array(people).check(z.length(3)),
          unknown: people,
        }),
      )
      .check(z.maxLength(MOST_TOPICS * MOST_VOTES)),
    cells: z
      .array(
        z.strictObject({ topic: id, field: id, text: z.string().check(z.maxLength(CELL_LENGTH)) }),
      )
      .check(z.maxLength(MOST_TOPICS * 20)),
    ticks: z.array(z.strictObject({ topic: id, option: id })).check(z.maxLength(MOST_TOPICS * 10)),
    agreements: agreementsSchema,
  })
  .check(({ value, issues }) => {
    const known = value.topics.map((topic) => topic.id);
    const faults = [
      ...duplicates('topics', value.topics),
      ...references('rounds', value.rounds, 'topic', known),
      ...references('cells', value.cells, 'topic', known),
      ...references('ticks', value.ticks, 'topic', known),
      ...twice(
        'cells',
        value.cells.map(({ topic, field: of }) => `${topic} ${of}`),
      ),
      ...twice(
        'ticks',
        value.ticks.map(({ topic, option: of }) => `${topic} ${of}`),
      ),
    ];
    for (const { path, ...fault } of faults) issues.push(customIssue(value, fault, [path]));
  }) as unknown as z.ZodMiniType<SessionData>;

const twice = (name: string, keys: readonly string[]): Fault[] =>
  duplicates(
    name,
    keys.map((key) => ({ id: key })),
  );
