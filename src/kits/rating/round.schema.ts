import * as z from 'zod/mini';
import { id, line, text, type ToolContent } from '../../core/content/content.schema.js';
import { counted } from '../../core/content/counted.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates, references } from '../../core/faults/parse.js';
import { ratingFaults, ratingShape } from './rating.schema.js';
import { WAYS } from './round.model.js';
import { CHANGES, SHARED } from './between.model.js';
import { PATTERNS } from './tally.model.js';

/** Words for each of these ids. */
const worded = <const Ids extends readonly string[]>(ids: Ids) =>
  z.array(z.strictObject({ id: z.enum(ids), label: line() })).check(z.length(ids.length));

/** Who rate the statements; what is said of this group alone, where there is another. */
const group = z.strictObject({
  id,
  label: line(),
  /** Says that one is of it, and begins. */
  begin: z.optional(line()),
  /** Above the statements. */
  intro: z.optional(text(300)),
  forms: z.optional(counted(120, ['count'])),
  missing: z.optional(counted(200, ['count'])),
  late: z.optional(counted(200, ['count'])),
  ambassador: z.optional(line()),
});

/** What is said of two groups together. */
const betweenTexts = z.strictObject({
  gap: text(200),
  /** What both say is so, and what both say is not so yet. */
  shared: worded(SHARED),
  /** Where this group is higher. */
  higher: z.array(z.strictObject({ group: id, text: text(200) })).check(z.length(2)),
  area: counted(120, ['high', 'n']),
  /** Statements that are not in an area’s numbers. */
  leftOut: line(['items']),
  overview: line(),
  legend: text(300),
});

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
  /** Who rate: one group, or two that are laid side by side. */
  groups: z.array(group).check(z.minLength(1), z.maxLength(2)),
  /** There where there are two groups. */
  between: z.optional(betweenTexts),
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
    /** To cover the outcome again, so that late forms can come in. */
    reopen: z.strictObject({ button: line(), ask: text(300), done: text(200), covered: text(200) }),
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

/** What is said where one person of each group lay their forms side by side. */
const pairTexts = z.strictObject({
  intro: text(),
  covering: text(300),
  ways: z.strictObject({
    legend: line(),
    options: z
      .array(z.strictObject({ id: z.enum(['pass', 'apart']), label: line(), text: text(200) }))
      .check(z.length(2)),
  }),
  people: z
    .array(
      z.strictObject({
        group: id,
        name: line(),
        intro: text(300),
        remark: line(),
        /** That the form is there, covered; and that it is not there yet. */
        done: line(),
        waiting: line(),
      }),
    )
    .check(z.length(2)),
  next: line(),
  nextText: text(300),
  ready: line(),
  readyText: text(300),
  open: line(),
  code: text(300),
  file: text(300),
  adding: z.strictObject({ title: line(), text: text(300), label: line() }),
  /** Forms that cannot come in: there is one already; it is of a round of groups; or, in such a round, of a pair. */
  taken: text(300),
  ofGroups: text(300),
  ofPair: text(300),
  start: text(300),
  legend: text(300),
  blank: line(),
  cover: z.strictObject({ button: line(), ask: text(300), done: text(200) }),
});

/** What a larger round has beside it: of whom it is, remarks, forms on paper, and who keep it alive. */
export const largeRoundContent = {
  ...roundContent,
  between: betweenTexts,
  large: z.strictObject({
    name: line(),
    /** For who fills in, and for who collects. */
    fillIn: z.strictObject({ title: line(), text: text(300) }),
    collect: line(),
    invite: z.strictObject({ title: line(), text: text(1200) }),
    /** `paper` stands at the line on a form of paper. */
    remark: z.strictObject({ label: line(), title: line(), text: text(300), paper: line() }),
    hidden: line(),
    typed: z.strictObject({
      title: line(),
      text: text(300),
      start: line(['group']),
      keys: text(300),
      remark: line(),
      added: line(),
    }),
    ambassadors: z.strictObject({ title: line(), text: text(300) }),
    again: line(),
    /** What the day to look again is called in a calendar. */
    calendar: line(),
    pair: pairTexts,
    told: z.strictObject({ text: text(300), button: line() }),
  }),
};
const largeTexts = z.strictObject(largeRoundContent);

export interface RoundContent extends ToolContent, z.infer<typeof texts> {
  readonly large?: z.infer<typeof largeTexts>['large'];
}

/** Two groups need words of their own, and cannot show fingers at once. */
const groupFaults = ({ groups, between, ways }: RoundContent): Fault[] =>
  groups.length < 2
    ? []
    : [
        ...(between ? [] : [{ path: 'between', problem: 'missing' as const, expected: 'object' }]),
        ...references(
          'between.higher',
          between?.higher ?? [],
          'group',
          groups.map((each) => each.id),
        ),
        ...ways.options.flatMap((each, at): Fault[] =>
          each.id === 'fingers'
            ? [{ path: `ways.options[${at}].id`, problem: 'choice', found: each.id }]
            : [],
        ),
      ];

export const roundFaults = (content: RoundContent): Fault[] => {
  const { rating, groups, patterns, ways, compare, large } = content;
  const people = large?.pair.people ?? [];
  return [
    ...groupFaults(content),
    ...references(
      'large.pair.people',
      people,
      'group',
      groups.map((each) => each.id),
    ),
    ...duplicates(
      'large.pair.people',
      people.map((each) => ({ id: each.group })),
    ),
    ...duplicates('groups', groups),
    ...duplicates('patterns', patterns),
    ...duplicates('ways.options', ways.options),
    ...duplicates('compare.changes', compare.changes),
    ...ratingFaults(
      rating,
      groups.map((each) => each.id),
    ),
  ];
};
