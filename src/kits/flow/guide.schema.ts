import * as z from 'zod/mini';
import { id, line, text, type ToolContent } from '../../core/content/content.schema.js';
import { counted } from '../../core/content/counted.schema.js';
import type { Counted } from '../../core/content/counted.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates } from '../../core/faults/parse.js';
import { agreementsSchema } from '../agreements/agreements.schema.js';
import { sheetData } from '../sheet/sheet.schema.js';
import {
  answersData,
  conditional,
  conditionFaults,
  flowFaults,
  flowTexts,
  type Conditioned,
  type FlowContent,
} from './flow.schema.js';

/** Something that helps, with where that comes from. */
export const help = z.strictObject({ id, text: text(200), source: line() });

/** Something to write at that is no item of a block. */
const section = z.strictObject({
  id,
  title: line(),
  text: z.optional(text(300)),
  /** `Als …`, said before a section that only may stand. */
  ifOpen: z.optional(line()),
  /** Stands before the blocks. */
  first: z.optional(z.literal(true)),
  /** Stands on a page of its own on paper, without who and when. */
  alone: z.optional(z.literal(true)),
  /** What is written goes nowhere before this is ticked. */
  agreed: z.optional(z.strictObject({ label: line(), missing: text(200) })),
  fields: z
    .array(z.strictObject({ id, label: line(), kind: z.enum(['text', 'line', 'day']) }))
    .check(z.minLength(1), z.maxLength(6)),
  ...conditional,
});
export type SectionContent = z.infer<typeof section>;

/** A side that writes in a column of its own. */
export const side = z.strictObject({ id, label: line(), ...conditional });
export type SideContent = z.infer<typeof side>;

/** Conversations that are had at the sheet: one subject at a time, large. */
export const talk = z.strictObject({
  legend: line(),
  prepare: line(),
  now: line(),
  topic: line(['number', 'count']),
});
export type TalkTexts = z.infer<typeof talk>;

/** The texts of a guide; `choice` is a `choiceOf` the tool's options, `agreements` has what the tool adds. */
export const guideTexts = <Choice extends z.ZodMiniType, Agreements extends z.core.$ZodShape>(
  choice: Choice,
  agreements: Agreements,
) => ({
  title: line(),
  intro: text(),
  /** Before anything is chosen: one sentence and the first act. */
  start: text(200),
  sourceNote: text(),
  /** What was chosen, below the picture of the road. */
  chosen: text(300, ['answers']),
  ...flowTexts(choice),
  sheet: z.strictObject({
    title: line(),
    /** Names what is written at a row. */
    note: line(),
    own: line(),
    ownTitle: line(),
    earlier: line(),
    earlierText: text(200),
    privacy: text(200),
    progress: counted(200, ['done', 'count']),
  }),
  sections: z.array(section).check(z.maxLength(10)),
  agreements: z.strictObject({ title: line(), start: text(200), by: line(), ...agreements }),
  helps: z.strictObject({
    title: line(),
    items: z.array(help).check(z.minLength(1), z.maxLength(20)),
    more: z.optional(text(200)),
    /** Before the contact that a page names. */
    contact: line(),
  }),
});

/** What the engine needs of a guide's content. */
export interface GuideContent extends ToolContent, FlowContent {
  readonly title: string;
  readonly intro: string;
  readonly start: string;
  readonly sourceNote: string;
  readonly chosen: string;
  readonly sheet: Readonly<
    Record<
      'title' | 'note' | 'own' | 'ownTitle' | 'earlier' | 'earlierText' | 'privacy',
      string
    > & { progress: Counted }
  >;
  readonly sections: readonly SectionContent[];
  readonly sides?: readonly SideContent[] | undefined;
  readonly talk?: TalkTexts | undefined;
  readonly agreements: {
    readonly title: string;
    readonly start: string;
    readonly by: string;
    readonly kept?: string | undefined;
  };
  readonly helps: {
    readonly title: string;
    readonly items: readonly { readonly id: string; readonly text: string }[];
    readonly more?: string | undefined;
    readonly contact: string;
  };
}

/** What a schema cannot say of a guide: ids that stand twice, conditions that name nothing, examples that do not hold. */
export function guideFaults(content: GuideContent): Fault[] {
  const { blocks, sections, sides = [], helps } = content;
  const ofConditions = (name: string, each: readonly Conditioned[]): Fault[] =>
    each.flatMap((one, at) => conditionFaults(content, `${name}[${at}]`, one));
  return [
    ...flowFaults(content),
    // Both are rows of the sheet.
    ...duplicates('sections', [...sections]),
    ...sections.flatMap(({ id: name }, at): Fault[] =>
      blocks.some(({ items }) => items.some((item) => item.id === name))
        ? [{ path: `sections[${at}].id`, problem: 'duplicate', found: name }]
        : [],
    ),
    ...sections.flatMap(({ when, unless, ifOpen }, at): Fault[] =>
      (when || unless) && !ifOpen
        ? [{ path: `sections[${at}].ifOpen`, problem: 'missing', expected: 'string' }]
        : [],
    ),
    ...ofConditions('sections', sections),
    ...duplicates('sides', [...sides]),
    ...ofConditions('sides', sides),
    ...duplicates('helps.items', [...helps.items]),
  ];
}

/** Fields of a guide in a tool's data: to spread in its schema. */
export const guideData = { answers: answersData, ...sheetData, agreements: agreementsSchema };
