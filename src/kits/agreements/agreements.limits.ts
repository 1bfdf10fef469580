/** Longest text in a field of an agreement, in characters. */
export const AGREEMENT_LENGTH = 300;
