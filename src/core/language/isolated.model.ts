/** A name that people typed, in a sentence that may go the other way: it does not turn what stands round it. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
