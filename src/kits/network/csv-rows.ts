/** One record of a CSV file. */
export interface CsvRow {
  /** Line of the file it begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads CSV with the given mark between cells: quotes, line breaks within quotes, any line ending,
 * a byte order mark. Empty lines are left out. Undefined when a quote is never closed.
 */
export function parseCsv(text: string, mark: string): CsvRow[] | undefined {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let start = 1;
  const endCell = (): void => {
    cells.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (cells.some((each) => each.trim())) rows.push({ line: start, cells });
    cells = [];
    start = line;
  };
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; at++) {
    const char = text[at]!;
    const twice = char + (text[at + 1] ?? '');
    const ends = char === '\n' || (char === '\r' && twice !== '\r\n');
    if (ends) line++;
    if (quoted) {
      if (twice === '""') at++;
      if (char === '"' && twice !== '""') quoted = false;
      else cell += char;
    } else if (char === '"' && !cell) quoted = true;
    else if (char === mark) endCell();
    else if (ends) endRow();
    else if (char !== '\r') cell += char;
  }
  if (cell || cells.length) endRow();
  return quoted ? undefined : rows;
}
