/** What ends a line in what other programs copy; Word has a line within a paragraph, too. */
const LINE_END = /[\n\r\v\u2028\u2029]+/;

/** Signs before the items of a list, as Word, mail and web pages copy them. */
const BULLET =
  /^[\s>]*(?:(?:[•◦▪▫●○■□◆◇►▸‣⁃∙·*+–—-]|\u2610|\u2611|\u2612|[✓✔]|\[[ xX]?\])(?=\s|$)|[o§ØüvÞ](?=\t)|\(?\d{1,3}[.)](?=\s)|[a-z]\)(?=\s)|[a-z]\.(?=\t))?\s*/u;

/** Whether a text has more than one line with something on it. */
export const hasLines = (text: string): boolean => LINE_END.test(text.trim());

/** The lines of a list that someone pastes, without bullets and numbers; what is empty is left out. */
export const pastedLines = (text: string): string[] =>
  text.split(LINE_END).flatMap((line) => line.replace(BULLET, '').trim() || []);

/** The first cell of a line that comes from a table. */
export const firstCell = (line: string): string => line.split('\t', 1)[0]!.trim();
