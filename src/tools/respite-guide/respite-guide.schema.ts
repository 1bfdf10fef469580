import * as z from 'zod/mini';
import {
  common,
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
import { urgentHelpFile, type UrgentHelp } from '../../kits/contact/contact.schema.js';
import {
  answersData,
  choiceOf,
  flowFaults,
  flowTexts,
  optionTexts,
} from '../../kits/flow/flow.schema.js';
import { help } from '../../kits/flow/guide.schema.js';
import { sheetData } from '../../kits/sheet/sheet.schema.js';
import { QUESTION_PARTS } from './question.model.js';
import {
  ARRANGED,
  blank,
  DAY_PARTS,
  DAYS,
  HANDOVER_LENGTH,
  MOST_PROMPTS,
  MOST_THINGS,
  STEPS,
  TRAITS,
  type RespiteGuideData,
} from './respite-guide.model.js';
import { matchFaults } from './match-faults.schema.js';

const ids = z.array(id).check(z.minLength(1), z.maxLength(8));
const traits = { place: ids, who: ids, long: ids, often: ids };
const ofTraits = {
  place: line(['what']),
  who: line(['what']),
  long: line(['what']),
  often: line(['what']),
};

/** An option as it is chosen, and as it stands in a sentence. */
const option = z.strictObject({ ...optionTexts, said: line() });

/** A worked example: which forms fit these answers, and which almost. */
const match = z.strictObject({
  id,
  answers: z.array(z.strictObject({ choice: id, option: id })).check(z.maxLength(TRAITS.length)),
  fits: z.array(id).check(z.maxLength(30)),
  almost: z.array(z.strictObject({ form: id, differs: z.enum(TRAITS) })).check(z.maxLength(30)),
});

/** `content/respite-guide/<locale>.json` */
export const respiteGuideFile = z.strictObject({
  ...toolContentHead('respite-guide'),
  title: line(),
  intro: text(),
  /** Before anything is chosen: one sentence and the first act. */
  start: text(200),
  sourceNote: text(),
  ...flowTexts(choiceOf(option)),
  steps: z.strictObject({
    wish: line(),
    goesOn: line(),
    fits: line(),
    where: line(),
    ask: line(),
    handover: line(),
  }),
  wish: z.strictObject({
    label: line(),
    fine: text(200),
    /** Above wishes that were taken from another tool. */
    taken: line(),
  }),
  week: z.strictObject({
    title: line(),
    hint: text(200),
    day: line(),
    days: z
      .array(z.strictObject({ id: z.enum(DAYS), label: line(), short: line() }))
      .check(z.minLength(DAYS.length), z.maxLength(DAYS.length)),
    parts: z
      .array(z.strictObject({ id: z.enum(DAY_PARTS), label: line() }))
      .check(z.minLength(DAY_PARTS.length), z.maxLength(DAY_PARTS.length)),
    wholeDay: line(),
    said: text(300, ['times']),
    none: line(),
  }),
  goesOn: z.strictObject({
    question: line(),
    hint: text(200),
    own: line(),
    things: z
      .array(z.strictObject({ id, label: line(), source: line() }))
      .check(z.minLength(1), z.maxLength(MOST_THINGS)),
  }),
  /** Forms of respite; of each trait the options that it allows. */
  forms: z
    .array(z.strictObject({ id, name: line(), text: text(300), ...traits, source: line() }))
    .check(z.minLength(1), z.maxLength(30)),
  fits: z.strictObject({
    lead: text(200),
    fitsTitle: line(),
    found: counted(200, ['count']),
    /** Where nothing fits as it was chosen: what to do, never that there is nothing. */
    none: text(200),
    almostTitle: line(),
    restTitle: line(),
    differs: z.strictObject(ofTraits),
    choose: line(),
    varies: text(200),
  }),
  where: z.strictObject({ lead: text(200), note: text(200), contact: line() }),
  ask: z.strictObject({
    lead: text(200),
    whom: line(),
    whomHint: text(200, ['whom']),
    note: line(),
    noteHint: text(200),
    opening: text(200),
    parts: z
      .array(z.strictObject({ id: z.enum(QUESTION_PARTS), lead: line(), name: line() }))
      .check(z.minLength(QUESTION_PARTS.length), z.maxLength(QUESTION_PARTS.length)),
    closing: text(200),
    missing: text(300, ['parts']),
    print: line(),
  }),
  trial: z.strictObject({
    title: line(),
    start: text(200),
    what: line(),
    who: line(),
    by: line(),
    done: line(),
    after: line(),
  }),
  handover: z.strictObject({
    paperTitle: line(),
    lead: text(200),
    private: text(300),
    /** Words after a number that make it an amount. */
    amounts: z.array(line()).check(z.maxLength(30)),
    amountNote: text(200),
    print: line(),
    prompts: z
      .array(z.strictObject({ id, label: line(), hint: z.optional(text(200)), source: line() }))
      .check(z.minLength(1), z.maxLength(MOST_PROMPTS)),
  }),
  helps: z.strictObject({
    title: line(),
    items: z.array(help).check(z.minLength(1), z.maxLength(20)),
  }),
  /** Worked examples of what fits: a file in which one does not hold is refused. */
  matches: z.optional(z.array(match).check(z.maxLength(30))),
  urgentHelp: common('urgent-help', urgentHelpFile),
});
type RespiteGuideFile = z.infer<typeof respiteGuideFile>;

export interface RespiteGuideContent
  extends ToolContent, Omit<RespiteGuideFile, keyof ToolContent | 'urgentHelp'> {
  readonly urgentHelp: UrgentHelp;
}
export type FormContent = RespiteGuideContent['forms'][number];

export const completeRespiteGuide = (
  file: RespiteGuideFile,
  bundled: RespiteGuideContent,
): RespiteGuideContent => ({ ...file, urgentHelp: file.urgentHelp ?? bundled.urgentHelp });

/** The five questions are there by name: the rules ask for them. */
const missingChoices = ({ choices }: RespiteGuideContent): Fault[] =>
  [...TRAITS, ARRANGED]
    .filter((name) => !choices.some(({ id: known }) => known === name))
    .map((expected) => ({ path: 'choices', problem: 'missing', expected }));

export function respiteGuideFaults(content: RespiteGuideContent): Fault[] {
  const { week, goesOn, forms, ask, handover, helps, matches = [], urgentHelp } = content;
  const faults = [
    ...flowFaults(content),
    ...missingChoices(content),
    ...duplicates('week.days', week.days),
    ...duplicates('week.parts', week.parts),
    ...duplicates('goesOn.things', goesOn.things),
    ...duplicates('forms', forms),
    ...duplicates('ask.parts', ask.parts),
    ...duplicates('handover.prompts', handover.prompts),
    ...duplicates('helps.items', helps.items),
    ...duplicates('matches', matches),
    ...duplicates('urgentHelp.places', urgentHelp.places),
  ];
  return faults.length ? faults : matchFaults(content);
}

/** Refuses what stands in a list twice; `name` is what it goes by. */
const once = <Thing>(name: (thing: Thing) => string) =>
  z.check<Thing[]>(({ value, issues }) => {
    const names = value.map(name);
    for (const [at, found] of names.entries())
      if (names.indexOf(found) < at)
        issues.push(customIssue(value, { problem: 'duplicate', found }, [at]));
  });

const box = z.strictObject({ day: z.enum(DAYS), part: z.enum(DAY_PARTS) });
const written = z.strictObject({
  id,
  text: z.string().check(z.minLength(1), z.maxLength(HANDOVER_LENGTH)),
});

const data: z.ZodMiniType<RespiteGuideData> = z.strictObject({
  ...sheetData,
  answers: answersData,
  week: z.array(box).check(
    z.maxLength(DAYS.length * DAY_PARTS.length),
    once(({ day, part }) => `${day} ${part}`),
  ),
  goesOn: z.array(id).check(
    z.maxLength(MOST_THINGS),
    once((each) => each),
  ),
  handover: z.array(written).check(
    z.maxLength(MOST_PROMPTS),
    once((each) => each.id),
  ),
  step: z.enum(STEPS),
});

export const respiteGuideDocument = documentsOf('respite-guide', blank, data);
