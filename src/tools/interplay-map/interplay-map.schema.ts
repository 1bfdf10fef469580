import * as z from 'zod/mini';
import {
  id,
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import { counted } from '../../core/content/counted.schema.js';
import { documentsOf, typed } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { customIssue, duplicates, references } from '../../core/faults/parse.js';
import { agreementsSchema } from '../../kits/agreements/agreements.schema.js';
import { blank, type InterplayMapData } from './interplay-map.model.js';
import {
  ABOUT_LENGTH,
  LEAST_PARTIES,
  MOST_PARTIES,
  NAME_LENGTH,
  OWN,
  STATES,
} from './map-lines.model.js';

const party = z.strictObject({ id, name: text(NAME_LENGTH) });

/** A state of a pair: as one chooses it, and as a legend has it. */
const state = z.strictObject({ label: line(), legend: line() });

/** A part of the tool: what it is called, and what one does in it. */
const part = z.strictObject({ label: line(), title: line(), text: text(400) });

/** `content/interplay-map/<locale>.json` */
export const interplayMapFile = z.strictObject({
  ...toolContentHead('interplay-map'),
  title: line(),
  intro: text(),
  sourceNote: text(),
  /** Parties that are there at first, and others to add. */
  parties: z.array(party).check(z.minLength(LEAST_PARTIES), z.maxLength(MOST_PARTIES)),
  more: z.array(party).check(z.maxLength(20)),
  /** Id of the party in the middle of the picture. */
  middle: id,
  who: z.strictObject({
    ...part.shape,
    /** No names of persons. */
    hint: text(200),
    name: line(),
    contact: line(),
    own: line(),
    add: line(),
    full: text(200),
  }),
  now: z.strictObject({ ...part.shape, yes: line(), no: line() }),
  wished: part,
  difference: z.strictObject({
    ...part.shape,
    none: text(200),
    topic: line(),
    agree: line(),
    agreed: line(),
  }),
  states: z.strictObject({ keep: state, change: state, new: state, drop: state, none: state }),
  undiscussed: line(),
  about: line(),
  /** Choice of a party where it is narrow, and the way back from a pair to the grid. */
  party: line(),
  /** What one chooses between: the parts of the tool. */
  parts: line(),
  backToGrid: line(),
  /** Differences as sentences, and one with what it is about. */
  differences: z.strictObject({
    new: text(200, ['a', 'b']),
    change: text(200, ['a', 'b']),
    drop: text(200, ['a', 'b']),
  }),
  aboutWhat: text(200, ['sentence', 'about']),
  /** A party in words. */
  told: z.strictObject({
    title: line(),
    now: text(120, ['parties']),
    nobody: text(120),
    wished: text(120, ['parties']),
    change: text(120, ['parties']),
    drop: text(120, ['parties']),
  }),
  picture: z.strictObject({
    label: line(),
    keys: text(300),
    start: text(200, ['party']),
    stop: text(120),
    already: text(200, ['a', 'b', 'state']),
    drawn: text(200, ['a', 'b', 'state']),
    none: text(300),
  }),
  facts: z.strictObject({
    title: line(),
    numbers: text(200, ['now', 'wished', 'difference']),
    discussed: counted(200, ['discussed', 'pairs']),
    without: counted(200, ['parties']),
    through: counted(200, ['party', 'count', 'lines']),
  }),
  agreements: z.strictObject({ title: line(), text: text(300) }),
  inspiration: z.strictObject({
    title: line(),
    text: text(400),
    cards: z
      .array(z.strictObject({ id, title: line(), text: text(600), question: text(300) }))
      .check(z.maxLength(12)),
  }),
  earlier: z.strictObject({
    title: line(),
    text: text(300),
    beside: line(['date']),
    came: line(['parties']),
    went: line(['parties']),
    pair: text(300, ['a', 'b', 'before', 'after']),
    same: text(200),
  }),
  paper: z.strictObject({ now: line(), wished: line(), blank: text(300), pairs: line() }),
});
type InterplayMapFile = z.infer<typeof interplayMapFile>;

export interface InterplayMapContent
  extends ToolContent, Omit<InterplayMapFile, keyof ToolContent> {}
export type { InterplayMapData };

export const interplayMapFaults = ({
  parties,
  more,
  middle,
  inspiration,
}: InterplayMapContent): Fault[] => [
  ...duplicates('parties', parties),
  ...duplicates('more', more),
  ...more.flatMap(({ id: found }, at): Fault[] =>
    parties.some((each) => each.id === found)
      ? [{ path: `more[${at}].id`, problem: 'duplicate', found }]
      : [],
  ),
  ...(parties.some(({ id: each }) => each === middle)
    ? []
    : [
        {
          path: 'middle',
          problem: 'choice' as const,
          found: middle,
          expected: parties.map((each) => each.id).join(', '),
        },
      ]),
  ...duplicates('inspiration.cards', inspiration.cards),
];

const fields = z.strictObject({
  parties: z.optional(
    z
      .array(
        z.strictObject({ id, kind: id, name: typed(NAME_LENGTH), contact: typed(NAME_LENGTH) }),
      )
      .check(z.minLength(LEAST_PARTIES), z.maxLength(MOST_PARTIES)),
  ),
  lines: z
    .array(z.strictObject({ id, a: id, b: id, state: z.enum(STATES), about: typed(ABOUT_LENGTH) }))
    .check(z.maxLength((MOST_PARTIES * (MOST_PARTIES - 1)) / 2)),
  topics: z.array(id).check(z.maxLength((MOST_PARTIES * (MOST_PARTIES - 1)) / 2)),
  agreements: agreementsSchema,
});

/** What of the lines no field can say alone: no loop, one a pair, between parties that are there. */
function lineFaults({ parties = [], lines, topics }: InterplayMapData): Fault[] {
  const ids = parties.map((each) => each.id);
  const pairs = new Set<string>();
  return [
    ...parties.flatMap(({ kind, name }, at): Fault[] =>
      kind === OWN && !name.trim() ? [{ path: `parties[${at}].name`, problem: 'too-short' }] : [],
    ),
    ...references('lines', lines, 'a', ids),
    ...references('lines', lines, 'b', ids),
    ...lines.flatMap(({ a, b }, at): Fault[] => {
      const pair = [a, b].toSorted().join(' ');
      const again = a === b || pairs.has(pair);
      pairs.add(pair);
      return again ? [{ path: `lines[${at}].b`, problem: 'duplicate', found: pair }] : [];
    }),
    ...topics.flatMap((topic, at): Fault[] =>
      !lines.some((each) => each.id === topic) || topics.indexOf(topic) < at
        ? [{ path: `topics[${at}]`, problem: 'reference', found: topic }]
        : [],
    ),
  ];
}

const data: z.ZodMiniType<InterplayMapData> = fields.check((payload) => {
  const { value } = payload;
  for (const { path, ...fault } of [
    ...duplicates('parties', value.parties ?? []),
    ...duplicates('lines', value.lines),
    ...duplicates('agreements', value.agreements),
    ...lineFaults(value),
  ])
    payload.issues.push(customIssue(value, fault, [path]));
});

export const interplayMapDocument = documentsOf('interplay-map', blank, data);
