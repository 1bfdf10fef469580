import * as z from 'zod/mini';
import { id, line, text, toolContentHead } from '../../core/content/content.schema.js';
import { counted } from '../../core/content/counted.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { customIssue, duplicates, parseWith, references } from '../../core/faults/parse.js';
import { agreementsSchema } from '../../kits/agreements/agreements.schema.js';
import { itemsOf } from '../../kits/rating/rating.model.js';
import { ratingFaults } from '../../kits/rating/rating.schema.js';
import { largeRoundData } from '../../kits/rating/round-data.schema.js';
import { NAME_LENGTH } from '../../kits/rating/round-more.model.js';
import { roundContent } from '../../kits/rating/round.schema.js';
import {
  blank,
  EXAMPLE_LENGTH,
  MOST_ITEMS,
  MOST_STARS,
  openRound,
  USES,
  type CompetenceMirrorData,
} from './competence-mirror.model.js';

const { purpose, covering, shared, rating, progress, pass, apart, close } = roundContent;

/** Kinds of ideas, in the learning mix: by doing, with others, in a course. */
export const IDEAS = ['do', 'together', 'course'] as const;

const shape = {
  title: line(),
  intro: text(),
  sourceNote: text(),
  purpose,
  covering,
  shared,
  rating,
  progress,
  /** Who answer for someone: one group. */
  groups: z
    .array(z.strictObject({ id, label: line(), intro: text(300) }))
    .check(z.minLength(1), z.maxLength(1)),
  uses: z.strictObject({
    legend: line(),
    options: z
      .array(z.strictObject({ id: z.enum(USES), label: line(), text: text(200) }))
      .check(z.length(USES.length)),
  }),
  /** One’s own answers. */
  own: z.strictObject({
    unfit: line(),
    skipped: line(),
    example: line(),
    finish: line(),
  }),
  mirror: z.strictObject({
    title: line(),
    start: text(300),
    answered: counted(120, ['count', 'total']),
    you: line(['mark']),
    /** How many put it on the high half, of how many. */
    others: counted(200, ['high', 'n']),
    unknown: counted(120, ['count']),
    manyUnknown: line(),
    untold: line(),
    higher: text(200),
    lower: text(200),
    star: line(),
    full: text(200, ['title']),
    letGo: line(['title']),
    keep: line(),
    legend: z.strictObject({ own: line(), others: line(), star: line() }),
  }),
  growth: z.strictObject({
    title: line(),
    start: text(300),
    none: text(200),
    ideas: line(),
    what: line(),
    who: line(),
    by: line(),
    /** A step as another tool takes it, with whom one takes it. */
    carried: line(['what', 'who']),
    kinds: z
      .array(z.strictObject({ id: z.enum(IDEAS), label: line() }))
      .check(z.length(IDEAS.length)),
    /** For each question one of each kind. */
    items: z.array(z.strictObject({ id, do: text(200), together: text(200), course: text(200) })),
  }),
  ask: z.strictObject({
    title: line(),
    start: text(300),
    /** Of how many others something is told. */
    told: counted(120, ['count']),
    open: line(),
    name: line(),
    /** Of whom the questions are. */
    about: line(['name']),
    file: z.strictObject({ text: text(300), button: line(), name: line() }),
    pass: z.strictObject({ text: text(300), button: line(), leader: line(), back: line() }),
    mirror: line(),
  }),
  pass,
  apart,
  /** Nothing is covered again. */
  close: z.omit(close, { reopen: true }),
  remark: z.strictObject({ label: line(), title: line(), text: text(200) }),
  compare: z.strictObject({
    title: line(),
    text: text(300),
    earlier: line(['date']),
    answer: line(['title', 'before', 'now']),
    starred: line(['title']),
    unstarred: line(['title']),
    same: line(),
  }),
  paper: z.strictObject({
    blank: text(300),
    examples: line(),
    remarks: line(),
  }),
};

/** `content/competence-mirror/<locale>.json` */
export const competenceMirrorFile = z.strictObject({
  ...toolContentHead('competence-mirror'),
  ...shape,
});
export type CompetenceMirrorContent = z.infer<typeof competenceMirrorFile>;
export type { CompetenceMirrorData };

export function competenceMirrorFaults(content: CompetenceMirrorContent): Fault[] {
  const { rating: rated, groups, uses, growth } = content;
  const items = itemsOf(rated).map((each) => each.id);
  return [
    ...ratingFaults(
      rated,
      groups.map((each) => each.id),
    ),
    ...duplicates('uses.options', uses.options),
    ...duplicates('growth.kinds', growth.kinds),
    ...duplicates('growth.items', growth.items),
    ...references('growth.items', growth.items, 'id', items),
  ];
}

const answer = z.nullable(z.int().check(z.minimum(1), z.maximum(7)));

/** Whether it opens, and holds a round. */
function isRound(others: string): boolean {
  try {
    return parseWith(largeRoundData, openRound(others)).ok;
  } catch {
    return false;
  }
}

const data: z.ZodMiniType<CompetenceMirrorData> = z
  .strictObject({
    use: z.union([z.literal(''), z.enum(USES)]),
    name: z.string().check(z.maxLength(NAME_LENGTH)),
    marks: z.array(z.strictObject({ item: id, value: answer })).check(z.maxLength(MOST_ITEMS)),
    examples: z
      .array(
        z.strictObject({
          item: id,
          text: z.string().check(z.minLength(1), z.maxLength(EXAMPLE_LENGTH)),
        }),
      )
      .check(z.maxLength(MOST_ITEMS)),
    stars: z.array(id).check(z.maxLength(MOST_STARS)),
    agreements: agreementsSchema,
    others: z.optional(
      z.string().check(({ value, issues }) => {
        if (!isRound(value)) issues.push(customIssue(value, { problem: 'format', found: '~' }));
      }),
    ),
  })
  .check((payload) => {
    const { marks, examples, stars, agreements } = payload.value;
    const once = (path: string, ids: readonly string[]): Fault[] =>
      duplicates(
        path,
        ids.map((each) => ({ id: each })),
      );
    for (const { path, ...fault } of [
      ...once(
        'marks',
        marks.map((each) => each.item),
      ),
      ...once(
        'examples',
        examples.map((each) => each.item),
      ),
      ...once('stars', stars),
      ...duplicates('agreements', agreements),
    ])
      payload.issues.push(customIssue(payload.value, fault, [path]));
  });

export const competenceMirrorDocument = documentsOf('competence-mirror', blank, data);
