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
import { customIssue, duplicates, references } from '../../core/faults/parse.js';
import { agreementsSchema } from '../../kits/agreements/agreements.schema.js';
import {
  contentSides,
  coveringWords,
  sidesData,
  sidesFaults,
  whoWords,
} from '../../kits/people/sides.schema.js';
import { sheetData, statesData } from '../../kits/sheet/sheet.schema.js';
import {
  blank,
  CAME,
  FITS,
  PERMISSIONS,
  STEPS,
  type ExpectationExchangeData,
} from './expectation-exchange.model.js';

const MOST_SUBJECTS = 20;

const subject = z.strictObject({
  id,
  question: text(200),
  /** What one may think of. */
  hint: z.optional(text(200)),
  /** Where it comes from: `S1/Verwachtingen`, or `own`. */
  source: line(),
});
export type Subject = z.infer<typeof subject>;

/** A choice with its words, one for each of these ids. */
const choices = <const Ids extends readonly string[]>(ids: Ids) =>
  z.array(z.strictObject({ id: z.enum(ids), label: line() })).check(z.length(ids.length));

/** `content/expectation-exchange/<locale>.json` */
export const expectationExchangeFile = z.strictObject({
  ...toolContentHead('expectation-exchange'),
  title: line(),
  intro: text(),
  sourceNote: text(),
  ...coveringWords,
  who: z.strictObject({
    ...whoWords,
    permission: z.strictObject({
      question: text(200),
      options: choices(PERMISSIONS),
      /** Said where the others are not wanted. */
      refused: text(300),
      /** On paper, where nobody asked. */
      open: text(200),
    }),
    /** Names subjects that came from another tool. */
    taken: line(),
  }),
  /** The client first. */
  sides: contentSides,
  subjects: z.array(subject).check(z.minLength(1), z.maxLength(MOST_SUBJECTS)),
  /** Most subjects that a side chooses. */
  maxTicks: z.int().check(z.minimum(1), z.maximum(MOST_SUBJECTS)),
  choose: z.strictObject({
    title: counted(120, ['most']),
    full: counted(200, ['most']),
    write: line(),
    own: line(),
    hint: text(200),
    done: text(300),
  }),
  talk: z.strictObject({
    title: line(),
    start: text(300),
    empty: text(300),
    summary: counted(200, ['same', 'all']),
    open: counted(200, ['open']),
    fit: line(),
    /** A side that wrote nothing. */
    notAsked: line(),
    possible: line(),
    yes: line(),
    no: line(),
    agree: line(),
  }),
  fits: choices(FITS),
  agreements: z.strictObject({ title: line(), start: text(300) }),
  later: z.strictObject({ title: line(), start: text(300), again: line(), question: line() }),
  came: choices(CAME),
  paper: z.strictObject({ choose: counted(200, ['most']), owner: text(200) }),
});
type ExpectationExchangeFile = z.infer<typeof expectationExchangeFile>;

export interface ExpectationExchangeContent
  extends ToolContent, Omit<ExpectationExchangeFile, keyof ToolContent> {}

export const expectationExchangeFaults = (content: ExpectationExchangeContent): Fault[] => [
  ...duplicates('sides', content.sides),
  ...duplicates('subjects', content.subjects),
  ...duplicates('fits', content.fits),
  ...duplicates('came', content.came),
  ...duplicates('who.permission.options', content.who.permission.options),
];

const MOST = 300;
const atRow = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.array(z.strictObject({ row: id, ...shape })).check(z.maxLength(MOST));

const fields = z.strictObject({
  ...sheetData,
  ...statesData,
  permission: z.union([z.literal(''), z.enum(PERMISSIONS)]),
  ...sidesData,
  picks: atRow({ side: id }),
  step: z.enum(STEPS),
  possible: atRow({ possible: z.boolean() }),
  came: atRow({ came: z.enum(CAME) }),
  again: z.union([z.literal(''), day]),
  agreements: agreementsSchema,
});

const rowIds = (things: readonly { row: string }[]): { id: string }[] =>
  things.map(({ row }) => ({ id: row }));

/** Whose text, choice and turn: all of them must be there, and once. */
function inconsistencies(data: ExpectationExchangeData): Fault[] {
  const { sides, picks, cells, rows, possible, came, agreements } = data;
  const known = sides.map((each) => each.id);
  const own = rows.flatMap(({ group }) => (group === undefined ? [] : { side: group }));
  const texts = cells.flatMap((cell) => (cell.side === undefined ? [] : { side: cell.side }));
  return [
    ...duplicates('agreements', agreements),
    ...duplicates(
      'picks',
      picks.map((each) => ({ id: `${each.side} ${each.row}` })),
    ),
    ...duplicates('possible', rowIds(possible)),
    ...duplicates('came', rowIds(came)),
    ...references('picks', picks, 'side', known),
    ...references('cells', texts, 'side', known),
    ...references('rows', own, 'side', known),
    ...sidesFaults(data),
  ];
}

const data: z.ZodMiniType<ExpectationExchangeData> = fields.check((payload) => {
  for (const { path, ...fault } of inconsistencies(payload.value))
    payload.issues.push(customIssue(payload.value, fault, [path]));
});

export const expectationExchangeDocument = documentsOf('expectation-exchange', blank, data);
