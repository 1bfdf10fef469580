import * as z from 'zod/mini';
import { id, line, text, type ToolContent } from '../../core/content/content.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { customIssue, duplicates } from '../../core/faults/parse.js';
import { MOST_FORMS, MOST_ITEMS, type Form, type FormsData } from './form.model.js';
import { instrumentFaults } from './instrument-faults.schema.js';
import { instrumentShape, number, version } from './instrument.schema.js';

/** An instrument of which every part fits every other. */
export const instrument = instrumentShape.check((payload) => {
  for (const { path, ...fault } of instrumentFaults(payload.value))
    payload.issues.push(customIssue(payload.value, fault, [path]));
});

const outcome = z.strictObject({
  title: line(),
  /** Blanks leave more than one band open: `{from}` and `{to}` are the outer two. */
  unsure: line(),
  between: text(300, ['from', 'to']),
  tooFew: text(300),
  areas: line(),
  advice: line(),
});

const compare = z.strictObject({
  title: line(),
  text: text(300),
  earlier: text(300, ['date', 'band']),
  same: text(300),
  heavier: text(300),
  lighter: text(300),
  unsure: text(300),
  /** The earlier file has no answers to this version of this instrument. */
  other: text(300),
});

/**
 * An instrument, its title and what it is; the texts round it may be left out and are then those of
 * the bundled content, see `completeQuestionnaire`.
 */
export const questionnaireTexts = {
  title: line(),
  /** What it is, in at most three short sentences. */
  about: z.array(text(200)).check(z.minLength(1), z.maxLength(3)),
  instrument,
  /** How far one is, in the word for what is asked: `Statement {number} of {count}`. */
  progress: z.optional(text(80, ['number', 'count'])),
  notDiagnosis: z.optional(text(300)),
  privacy: z.optional(text(300)),
  outcome: z.optional(outcome),
  compare: z.optional(compare),
  otherForms: z.optional(text(300)),
  sourceNote: z.optional(text()),
};

const texts = z.strictObject(questionnaireTexts);
type QuestionnaireTexts = z.infer<typeof texts>;

/** What the flow needs of a tool's content. */
export interface QuestionnaireContent
  extends ToolContent, Required<Omit<QuestionnaireTexts, 'progress'>> {
  readonly progress?: QuestionnaireTexts['progress'];
}

/** Texts round the instrument that a file does not bring are those of the bundled one. */
export const completeQuestionnaire = <File extends QuestionnaireTexts>(
  file: File,
  bundled: QuestionnaireContent,
) => ({
  notDiagnosis: bundled.notDiagnosis,
  privacy: bundled.privacy,
  outcome: bundled.outcome,
  compare: bundled.compare,
  otherForms: bundled.otherForms,
  // What the bundled instrument is made after says nothing of another one.
  sourceNote: file.instrument.source,
  ...file,
});

const form = z.strictObject({
  instrument: id,
  version,
  answers: z
    .array(z.strictObject({ item: id, value: z.nullable(number) }))
    .check(z.maxLength(MOST_ITEMS)),
  finished: z.boolean(),
});

export const formsData: z.ZodMiniType<FormsData> = z
  .strictObject({ forms: z.array(form).check(z.maxLength(MOST_FORMS)) })
  .check((payload) => {
    for (const { path, ...fault } of twice(payload.value.forms))
      payload.issues.push(customIssue(payload.value, fault, [path]));
  });

const twice = (forms: readonly Form[]): Fault[] => [
  ...duplicates(
    'forms',
    forms.map(({ instrument: name, version: which }) => ({ id: `${name} ${which}` })),
  ),
  ...forms.flatMap(({ answers }, at) =>
    duplicates(
      `forms[${at}].answers`,
      answers.map((each) => ({ id: each.item })),
    ),
  ),
];
