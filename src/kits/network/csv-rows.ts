/** One record of a CSV file. */
export interface CsvRow {
  /** Line of the file it begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The first line that Excel writes and reads, which names the mark between cells. */
const SEP = /^\ufeff?"?sep=([^\r\n])"?[;,\t]*(?=[\r\n])/i;

/** The marks that may stand between the cells of a file, the one that it names itself first. */
export const marksOf = (text: string): string[] => {
  const named = SEP.exec(text)?.[1];
  return [...new Set([...(named ? [named] : []), ';', ',', '\t'])];
};

/**
 * Reads CSV with the given mark between cells: quotes, line breaks within quotes, any line ending,
 * a byte order mark, a line `sep=`. Empty lines are left out. Undefined when a quote is never closed.
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
  const head = SEP.exec(text)?.[0] ?? (text.startsWith('\ufeff') ? '\ufeff' : '');
  for (let at = head.length; at < text.length; at++) {
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
