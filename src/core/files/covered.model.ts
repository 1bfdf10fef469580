const COVER = '~';

/** Each sign as its neighbour; twice is as it was. */
const turned = (text: string): string =>
  text.replace(/[^]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) ^ 1));

/** A text of which nothing can be read in passing: courtesy, no lock. */
export const covered = (text: string): string => COVER + turned(text);

/** A text as it was, covered or not. */
export const uncovered = (text: string): string =>
  text.startsWith(COVER) ? turned(text.slice(1)) : text;
