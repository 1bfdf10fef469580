import * as z from 'zod/mini';
import {
  common,
  id,
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import { documentsOf, typed } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { customIssue, duplicates, references } from '../../core/faults/parse.js';
import { urgentHelpFile, type UrgentHelp } from '../../kits/contact/contact.schema.js';
import {
  blank,
  MOST_PLACES,
  STEP_LENGTH,
  TALK_LENGTH,
  WORD_LENGTH,
  type VitalityMapData,
} from './vitality-map.model.js';

const some = <T>(item: z.ZodMiniType<T>, least: number, most: number) =>
  z.array(item).check(z.minLength(least), z.maxLength(most));

/** `content/vitality-map/<locale>.json` */
export const vitalityMapFile = z.strictObject({
  ...toolContentHead('vitality-map'),
  title: line(),
  intro: text(),
  /** That a word is one’s own until one opens it. */
  own: text(),
  sourceNote: text(),
  choose: line(),
  regions: some(z.strictObject({ id, name: line(), about: text(200) }), 2, 6),
  questions: some(z.strictObject({ id, region: id, question: text(200) }), 1, 60),
  otherQuestion: line(),
  signs: some(z.strictObject({ id, sign: text(4), label: line() }), 1, 6),
  sign: line(),
  noSign: line(),
  word: z.strictObject({ label: line(), add: line(), added: line(['word']), full: text() }),
  words: z.strictObject({
    title: line(),
    /** Of a land without a word. */
    none: line(),
    /** Of words whose land is not on this map. */
    elsewhere: line(),
    where: line(),
    remove: line(),
    removed: line(['word']),
  }),
  /** The eye on a word. */
  share: line(),
  step: z.strictObject({ title: line(), label: line() }),
  talk: z.strictObject({ title: line(), who: line(), what: line(), help: text() }),
  paper: z.strictObject({
    title: line(),
    share: line(),
    shareHint: text(),
    own: line(),
    ask: text(),
    yes: line(),
    no: line(),
    /** On a sheet to share. */
    note: line(),
    questions: line(),
  }),
  onlyOpen: line(),
  contact: line(),
  compare: z.strictObject({ title: line(), text: text(), before: line(['date']), now: line() }),
  urgentHelp: common('urgent-help', urgentHelpFile),
});
type VitalityMapFile = z.infer<typeof vitalityMapFile>;

export interface VitalityMapContent
  extends ToolContent, Omit<VitalityMapFile, keyof ToolContent | 'urgentHelp'> {
  readonly urgentHelp: UrgentHelp;
}

/** What a file of the host's own may leave out. */
export const completeVitalityMap = (
  file: VitalityMapFile,
  bundled: VitalityMapContent,
): VitalityMapContent => ({ ...file, urgentHelp: file.urgentHelp ?? bundled.urgentHelp });

export const vitalityMapFaults = ({
  regions,
  questions,
  signs,
  urgentHelp,
}: VitalityMapContent): Fault[] => [
  ...duplicates('regions', regions),
  ...duplicates('questions', questions),
  ...duplicates('signs', signs),
  ...duplicates('urgentHelp.places', urgentHelp.places),
  ...references(
    'questions',
    questions,
    'region',
    regions.map(({ id: region }) => region),
  ),
  ...regions.flatMap(({ id: region }): Fault[] =>
    questions.some((each) => each.region === region)
      ? []
      : [{ path: 'questions', problem: 'missing', expected: region }],
  ),
];

const place = z.strictObject({
  id,
  region: id,
  question: z.optional(id),
  text: z.string().check(z.minLength(1), z.maxLength(WORD_LENGTH)),
  sign: z.union([z.literal(''), id]),
  shared: z.boolean(),
});

const data: z.ZodMiniType<VitalityMapData> = z
  .strictObject({
    places: z.array(place).check(z.maxLength(MOST_PLACES)),
    step: typed(STEP_LENGTH),
    talk: z.strictObject({ who: typed(TALK_LENGTH), what: typed(TALK_LENGTH) }),
  })
  .check((payload) => {
    for (const { path, ...fault } of duplicates('places', payload.value.places))
      payload.issues.push(customIssue(payload.value, fault, [path]));
  });

export const vitalityMapDocument = documentsOf('vitality-map', blank, data);
