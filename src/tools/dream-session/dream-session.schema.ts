import * as z from 'zod/mini';
import {
  id,
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import { counted } from '../../core/content/counted.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { customIssue, duplicates, references } from '../../core/faults/parse.js';
import { agreementsSchema } from '../../kits/agreements/agreements.schema.js';
import { notesFaults, notesFields } from '../../kits/notes/notes.schema.js';
import { MOST_PEOPLE } from '../../kits/people/people.model.js';
import { personFields } from '../../kits/people/people.schema.js';
import {
  blank,
  BLOCKS,
  MOST_DOTS,
  STEPS,
  TOWARDS_LENGTH,
  WAYS,
  type DreamSessionData,
} from './dream-session.model.js';

const step = z.strictObject({
  id: z.enum(STEPS),
  title: line(),
  goal: text(200),
  /** Suggested time. */
  minutes: z.int().check(z.minimum(1), z.maximum(120)),
  instructions: z.array(text(300)).check(z.minLength(1), z.maxLength(8)),
});

const example = z.strictObject({ id, text: text(200), source: line() });

/** `content/dream-session/<locale>.json` */
export const dreamSessionFile = z.strictObject({
  ...toolContentHead('dream-session'),
  title: line(),
  intro: text(),
  sourceNote: text(),
  /** Said where the page receives what is filled in. */
  shared: text(300),
  steps: z.array(step).check(z.length(STEPS.length)),
  /** For whom people speak, each with the letter that stands for it. */
  parties: z
    .array(z.strictObject({ id, name: line(), sign: text(4) }))
    .check(z.minLength(1), z.maxLength(6)),
  people: z.strictObject({ hint: text(200), alone: text(200, ['party']) }),
  blocks: z
    .array(
      z.strictObject({
        id: z.enum(BLOCKS),
        name: line(),
        examples: z.array(example).check(z.minLength(1), z.maxLength(10)),
      }),
    )
    .check(z.length(BLOCKS.length)),
  examples: z.strictObject({ title: line(), later: text(200) }),
  writeFirst: text(200),
  chooseTarget: text(200, ['note']),
  /** Said where people write what they do not want. */
  care: text(400),
  links: z.strictObject({ title: line(), start: text(200), label: line(['dream']), none: line() }),
  dots: z.strictObject({
    legend: line(),
    ways: z
      .array(z.strictObject({ id: z.enum(WAYS), label: line(), text: text(200) }))
      .check(z.length(WAYS.length)),
    none: text(200),
    begin: line(),
    again: line(),
    count: text(200),
    fewer: line(),
    more: line(),
    total: counted(120, ['count', 'people']),
    many: text(200),
    cover: line(),
    next: line(),
    nextOf: line(['name']),
    cast: counted(120, ['count', 'people']),
    give: text(200),
    full: text(200),
    hand: line(),
    reveal: line(),
  }),
  choose: z.strictObject({
    title: line(),
    start: text(300),
    dots: counted(120, ['count']),
    suggested: line(),
    towards: line(['dream']),
  }),
  sharing: z.strictObject({ one: line(['parties']), more: line(['parties']) }),
  picture: z.strictObject({ title: line(), none: text(200), keeps: line(['dream', 'nightmare']) }),
  agreements: z.strictObject({ title: line(), start: text(200) }),
  last: z.strictObject({ title: line(), text: text(200) }),
  /** How a nightmare is told to another tool. */
  carried: z.strictObject({ nightmare: text(1000, ['nightmare']) }),
});
type DreamSessionFile = z.infer<typeof dreamSessionFile>;

export interface DreamSessionContent
  extends ToolContent, Omit<DreamSessionFile, keyof ToolContent> {}
export type { DreamSessionData };

export const dreamSessionFaults = ({
  steps,
  parties,
  blocks,
  dots,
}: DreamSessionContent): Fault[] => [
  ...duplicates('steps', steps),
  ...duplicates('parties', parties),
  ...duplicates('blocks', blocks),
  ...blocks.flatMap(({ examples }, at) => duplicates(`blocks[${at}].examples`, examples)),
  ...duplicates('dots.ways', dots.ways),
];

const fields = z.strictObject({
  step: z.enum(STEPS),
  way: z.enum(WAYS),
  ...notesFields,
  members: z.array(z.strictObject({ ...personFields, party: id })).check(z.maxLength(MOST_PEOPLE)),
  links: z.array(z.strictObject({ dream: id, nightmare: id })).check(z.maxLength(1000)),
  dots: z
    .array(z.strictObject({ stack: id, count: z.int().check(z.minimum(1), z.maximum(MOST_DOTS)) }))
    .check(z.maxLength(1000)),
  chosen: z
    .array(z.strictObject({ stack: id, text: z.string().check(z.maxLength(TOWARDS_LENGTH)) }))
    .check(z.maxLength(1000)),
  agreements: agreementsSchema,
});

const once = (path: string, ids: readonly string[]): Fault[] =>
  duplicates(
    path,
    ids.map((each) => ({ id: each })),
  );

const data: z.ZodMiniType<DreamSessionData> = fields.check((payload) => {
  const { value } = payload;
  const of = (block: string): string[] =>
    value.stacks.filter((stack) => stack.block === block).map((stack) => stack.id);
  const stacks = value.stacks.map((stack) => stack.id);
  for (const { path, ...fault } of [
    ...notesFaults(value),
    ...references('stacks', value.stacks, 'block', BLOCKS),
    ...references('links', value.links, 'dream', of('dream')),
    ...references('links', value.links, 'nightmare', of('nightmare')),
    ...once(
      'links',
      value.links.map(({ dream }) => dream),
    ),
    ...references('dots', value.dots, 'stack', stacks),
    ...once(
      'dots',
      value.dots.map(({ stack }) => stack),
    ),
    ...references('chosen', value.chosen, 'stack', stacks),
    ...once(
      'chosen',
      value.chosen.map(({ stack }) => stack),
    ),
    ...duplicates('agreements', value.agreements),
  ])
    payload.issues.push(customIssue(payload.value, fault, [path]));
});

export const dreamSessionDocument = documentsOf('dream-session', blank, data);
