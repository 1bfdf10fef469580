/** Sentences with a text for each plural of the language. */
export const COUNTED = ['density', 'busiest'] as const;

/** The sentences in which what stands out is told; which one fits is in the model. */
export const SENTENCES = [
  ...COUNTED,
  'size',
  'rests-on-one',
  'nobody-does',
  'nobody-does-wish',
  'nobody-does-interest',
  'only-gives',
  'only-gets',
  'neither',
  'far-away',
  'family-and-formal',
  'family-and-formal-none',
  'no-links',
] as const;
type CountedId = (typeof COUNTED)[number];
export type SentenceId = (typeof SENTENCES)[number];

/** Whether a sentence has one text, whatever the numbers in it. */
export const isPlain = (id: SentenceId): id is Exclude<SentenceId, CountedId> =>
  !(COUNTED as readonly string[]).includes(id);

/** With fewer persons than this, the questions for someone who names few come first. */
export const FEW = 4;
