import type { BlankDocument } from '../../core/document/held-document.js';

/** Most items of an instrument, and so most answers in a form. */
export const MOST_ITEMS = 300;
/** Most forms in one document: one for each version of an instrument. */
export const MOST_FORMS = 20;

/** An answer to one item: the number that it stands for; null for one that stands for none. */
export interface Answer {
  item: string;
  value: number | null;
}

/** One filled-in instrument; what is blank is not in it. */
export interface Form {
  /** Id of the instrument. */
  instrument: string;
  version: string;
  answers: Answer[];
  /** Whether the person has gone to the outcome since the last answer. */
  finished: boolean;
}

/** Forms of a person: one for each version of each instrument. */
export interface FormsData {
  forms: Form[];
}

/** What tells one version of an instrument from all others. */
interface Instrument {
  readonly id: string;
  readonly version: string;
}

/** A document in which nobody answered anything. */
export const blankForms: BlankDocument<FormsData> = { schemaVersion: 1, data: { forms: [] } };

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
  value: Answer['value'] | undefined,
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
