/**
 * A spreadsheet takes a cell that begins with one of these for a formula; what people typed is never
 * one. A space does not protect: some programs skip it.
 */
const FORMULA = /^\s*[=+\-@\t\r]/;

const cell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * Rows as CSV: semicolons, which spreadsheets in the Dutch locale read without asking, and a byte
 * order mark, without which they spoil letters such as ë.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
