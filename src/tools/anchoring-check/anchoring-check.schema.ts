import * as z from 'zod/mini';
import {
  day,
  id,
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import { counted } from '../../core/content/counted.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { customIssue, duplicates } from '../../core/faults/parse.js';
import { agreementsSchema } from '../../kits/agreements/agreements.schema.js';
import {
  ANSWER_LENGTH,
  blank,
  LINE_LENGTH,
  MOST_ROWS,
  STATES,
  type AnchoringCheckData,
} from './anchoring-check.model.js';

const point = z.strictObject({ id, question: text(200) });

/** A road to what is kept: through goals, or through how people work. */
const group = z.strictObject({
  id,
  name: line(),
  text: text(200),
  rows: z.array(point).check(z.minLength(1), z.maxLength(12)),
});
export type Group = z.infer<typeof group>;

/** `content/anchoring-check/<locale>.json` */
export const anchoringCheckFile = z.strictObject({
  ...toolContentHead('anchoring-check'),
  title: line(),
  intro: text(),
  sourceNote: text(),
  /** Names the choice of a group, and the choice of all. */
  roads: z.strictObject({ legend: line(), both: line() }),
  groups: z.array(group).check(z.minLength(1), z.maxLength(4)),
  states: z
    .array(z.strictObject({ id: z.enum(STATES), label: line(), count: counted(120, ['count']) }))
    .check(z.length(STATES.length)),
  /** What makes the difference between the states. */
  steps: text(300),
  fields: z.strictObject({ answer: line(), place: line(), keeper: line(), again: line() }),
  /** Said of a point whose day has passed. */
  lookAgain: text(200),
  /** What to do with a point that nobody can answer yet. */
  unknown: z.strictObject({ button: line(), what: text(200, ['question']) }),
  agreements: z.strictObject({ title: line(), start: text(200) }),
  calendar: z.strictObject({ title: text(200, ['question']), withAnswers: line() }),
  compare: z.strictObject({
    title: line(),
    text: text(300),
    earlier: line(['date']),
    forward: line(),
    back: line(),
    same: line(),
  }),
});
type AnchoringCheckFile = z.infer<typeof anchoringCheckFile>;

export interface AnchoringCheckContent
  extends ToolContent, Omit<AnchoringCheckFile, keyof ToolContent> {}

export const anchoringCheckFaults = ({ groups, states }: AnchoringCheckContent): Fault[] => [
  ...duplicates('groups', groups),
  ...duplicates('states', states),
  ...duplicates(
    'groups.rows',
    groups.flatMap(({ rows }) => rows),
  ),
];

const typed = (max: number): z.ZodMiniString<string> => z.string().check(z.maxLength(max));

const row = z.strictObject({
  id,
  answer: typed(ANSWER_LENGTH),
  place: typed(LINE_LENGTH),
  keeper: typed(LINE_LENGTH),
  again: z.union([z.literal(''), day]),
});

const data: z.ZodMiniType<AnchoringCheckData> = z
  .strictObject({
    road: z.string().check(z.maxLength(64)),
    rows: z.array(row).check(z.maxLength(MOST_ROWS)),
    agreements: agreementsSchema,
  })
  .check((payload) => {
    const { rows, agreements } = payload.value;
    for (const { path, ...fault } of [
      ...duplicates('rows', rows),
      ...duplicates('agreements', agreements),
    ])
      payload.issues.push(customIssue(payload.value, fault, [path]));
  });

export const anchoringCheckDocument = documentsOf('anchoring-check', blank, data);
