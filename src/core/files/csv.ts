/**
 * A spreadsheet takes a cell that begins with one of these for a formula; what people typed is never
 * one. A space does not protect: some programs skip it.
 */
const FORMULA = /^'*\s*[=+\-@\t\r]/;
/**
 * The same behind a mark between cells: where another country has another mark, a spreadsheet takes
 * quotes only at the beginning of a line, and so may a new cell begin within ours.
 */
const FORMULA_WITHIN = /([;,\t\r\n])(?=(?:["']|[^\S\t\r\n])*[=+\-@])/g;
const GUARDED_WITHIN = /([;,\t\r\n])'(?=(?:["']|[^\S\t\r\n])*[=+\-@])/g;

const guarded = (text: string): string => {
  const within = text.replace(FORMULA_WITHIN, "$1'");
  return FORMULA.test(within) ? `'${within}` : within;
};

/** A cell of {@link csvText} as it was typed: without the apostrophes that keep it from being a formula. */
export const unguarded = (cell: string): string =>
  (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell).replace(GUARDED_WITHIN, '$1');

/**
 * Rows as CSV: semicolons, which spreadsheets in the Dutch locale read without asking, every cell in
 * quotes for those that expect another mark, and a byte order mark, without which they spoil letters
 * such as ë.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows
    .map((row) => `${row.map((text) => `"${guarded(text).replaceAll('"', '""')}"`).join(';')}\r\n`)
    .join('')}`;
