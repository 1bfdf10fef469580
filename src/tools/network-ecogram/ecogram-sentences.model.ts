/** The sentences in which what stands out is told; which one fits is in the model. */
export const SENTENCES = [
  'size',
  'density',
  'rests-on-one',
  'nobody-does',
  'nobody-does-wish',
  'nobody-does-interest',
  'busiest',
  'busiest-many',
  'only-gives',
  'only-gets',
  'neither',
  'far-away',
  'family-and-formal',
  'family-and-formal-none',
  'no-links',
] as const;
export type SentenceId = (typeof SENTENCES)[number];

/** With fewer persons than this, the questions for someone who names few come first. */
export const FEW = 4;
