import type { Form, FormsData, Instrument } from './questionnaire.schema.js';

/** A person's form for this version of an instrument; an empty one when there is none. */
export const formOf = ({ forms }: FormsData, { id, version }: Instrument): Form =>
  forms.find((form) => form.instrument === id && form.version === version) ?? {
    instrument: id,
    version,
    answers: [],
    finished: false,
  };

/** Forms of other instruments, or of other versions: kept, and not shown. */
export const otherForms = ({ forms }: FormsData, { id, version }: Instrument): Form[] =>
  forms.filter((form) => form.instrument !== id || form.version !== version);

const withForm = (data: FormsData, instrument: Instrument, form: Form): FormsData => ({
  ...data,
  forms: [...otherForms(data, instrument), form],
});

/** Answers one item; without a value its answer is taken away. */
export function answerItem(
  data: FormsData,
  instrument: Instrument,
  item: string,
  value: number | undefined,
): FormsData {
  const form = formOf(data, instrument);
  const others = form.answers.filter((answer) => answer.item !== item);
  return withForm(data, instrument, {
    ...form,
    answers: value === undefined ? others : [...others, { item, value }],
    finished: false,
  });
}

/** Marks that the person went to the outcome. */
export const finishForm = (data: FormsData, instrument: Instrument): FormsData =>
  withForm(data, instrument, { ...formOf(data, instrument), finished: true });
