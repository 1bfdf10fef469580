import * as z from 'zod/mini';
import { id } from '../../core/content/content.schema.js';
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

const form = z.strictObject({
  instrument: id,
  version,
  answers: z.array(z.strictObject({ item: id, value: number })).check(z.maxLength(MOST_ITEMS)),
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
