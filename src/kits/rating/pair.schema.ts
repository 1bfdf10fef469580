import * as z from 'zod/mini';
import { day, id, line, text, type ToolContent } from '../../core/content/content.schema.js';
import { counted } from '../../core/content/counted.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { customIssue, duplicates, references } from '../../core/faults/parse.js';
import { agreementsSchema } from '../agreements/agreements.schema.js';
import {
  contentSides,
  coveringWords,
  sidesData,
  sidesFaults,
  whoWords,
} from '../people/sides.schema.js';
import { HALVES, MOST_VOICES, PLANKS, SIGN_LENGTH, type PairData } from './pair.model.js';
import { ratingFaults, ratingShape } from './rating.schema.js';

/** Fields of a content file of a tool in which two people lay beside each other how they see it. */
export const pairContent = {
  title: line(),
  intro: text(),
  sourceNote: text(),
  /** What it is not for. */
  purpose: text(300),
  ...coveringWords,
  who: z.strictObject({
    ...whoWords,
    first: line(),
    /** Where someone else wants to take part. */
    third: z.strictObject({ title: line(), text: text(300) }),
  }),
  sides: contentSides.check(z.length(MOST_VOICES)),
  rating: ratingShape,
  /** Above a statement: which plank it is of. */
  progress: line(['number', 'count', 'area']),
  /** By what one notices it. */
  sign: line(),
  look: z.strictObject({
    title: line(),
    start: text(300),
    /** What someone skipped. */
    blank: line(),
    choose: line(),
    full: counted(200, ['most']),
    legend: line(),
  }),
  halves: z.array(z.strictObject({ id: z.enum(HALVES), label: line() })).check(z.length(3)),
  planks: z
    .array(
      z.strictObject({
        id: z.enum(PLANKS),
        label: line(),
        /** What it says of the two. */
        text: text(200),
        count: counted(120, ['count']),
      }),
    )
    .check(z.length(4)),
  /** Most areas to talk about. */
  maxSubjects: z.int().check(z.minimum(1), z.maximum(4)),
  plan: z.strictObject({ title: line(), start: text(300), none: text(200), again: line() }),
  compare: z.strictObject({
    title: line(),
    text: text(300),
    earlier: line(['date']),
    /** Of a plank: what it was, and what it is. */
    plank: line(['before', 'now']),
    /** The earlier file has not laid all open. */
    covered: text(200),
  }),
  paper: z.strictObject({ blank: text(300), owner: text(200) }),
};
const texts = z.strictObject(pairContent);

export interface PairContent extends ToolContent, z.infer<typeof texts> {}

export const pairFaults = ({ rating, sides, halves, planks }: PairContent): Fault[] => [
  ...duplicates('sides', sides),
  ...duplicates('halves', halves),
  ...duplicates('planks', planks),
  ...ratingFaults(
    rating,
    sides.map((side) => side.id),
  ),
];

const value = z.nullable(z.int().check(z.minimum(1), z.maximum(7)));

const fields = z.strictObject({
  ...sidesData,
  sides: sidesData.sides.check(z.maxLength(MOST_VOICES)),
  answers: z.array(z.strictObject({ side: id, item: id, value })).check(z.maxLength(800)),
  signs: z
    .array(
      z.strictObject({
        side: id,
        area: id,
        text: z.string().check(z.minLength(1), z.maxLength(SIGN_LENGTH)),
      }),
    )
    .check(z.maxLength(40)),
  subjects: z.array(id).check(z.maxLength(20)),
  agreements: agreementsSchema,
  again: z.union([z.literal(''), day]),
});

const named = (...parts: readonly string[]): { id: string } => ({ id: parts.join(' ') });

function inconsistencies(data: PairData): Fault[] {
  const { sides, answers, signs, subjects, agreements } = data;
  const known = sides.map((side) => side.id);
  return [
    ...sidesFaults(data),
    ...references('answers', answers, 'side', known),
    ...references('signs', signs, 'side', known),
    ...duplicates(
      'answers',
      answers.map(({ side, item }) => named(side, item)),
    ),
    ...duplicates(
      'signs',
      signs.map(({ side, area }) => named(side, area)),
    ),
    ...duplicates(
      'subjects',
      subjects.map((each) => named(each)),
    ),
    ...duplicates('agreements', agreements),
  ];
}

export const pairData: z.ZodMiniType<PairData> = fields.check((payload) => {
  for (const { path, ...fault } of inconsistencies(payload.value))
    payload.issues.push(customIssue(payload.value, fault, [path]));
});
