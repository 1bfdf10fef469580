/** A surrogate without its other half: no character, and no file can hold it. */
export const HALVES = /\p{Surrogate}/gu;
