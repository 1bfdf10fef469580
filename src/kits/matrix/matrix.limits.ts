/** What a team says of an action: we do this, we want to, or it does not fit here. */
export const MARKS = ['do', 'want', 'not-here'] as const;
export type Mark = (typeof MARKS)[number];

/** Longest note, in characters. */
export const NOTE_LENGTH = 2000;
