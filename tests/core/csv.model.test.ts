import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { csvText, unguarded } from '../../src/core/files/csv.js';
import { parseCsv } from '../../src/kits/network/csv-rows.js';

/** A file of one cell, without its mark, its quotes and its line end. */
const cell = (text: string): string => csvText([[text]]).slice(2, -3);

describe('a file for a spreadsheet', () => {
  it('begins with its mark, has every cell in quotes, semicolons between cells and an end to each row', () => {
    expect(csvText([['a', 'b'], ['c']])).to.equal('\ufeff"a";"b"\r\n"c"\r\n');
    expect(csvText([])).to.equal('\ufeff');
    expect(csvText([[''], ['', '']])).to.equal('\ufeff""\r\n"";""\r\n');
  });

  const written: Record<string, string> = {
    'Koken, wassen': 'Koken, wassen',
    'a;b': 'a;b',
    'zegt "hallo"': 'zegt ""hallo""',
    '"': '""',
    'twee\nregels': 'twee\nregels',
    'twee\rregels': 'twee\rregels',
    'gewoon = zo': 'gewoon = zo',
    '1-2': '1-2',
    "'s avonds": "'s avonds",
    '=1+1': "'=1+1",
    "'=1+1": "''=1+1",
    '+31': "'+31",
    '-': "'-",
    '@SOM(A1)': "'@SOM(A1)",
    '\tx': "'\tx",
    ' =1': "' =1",
    ' \n@x': " \n'@x",
    '\u00a0=1': "'\u00a0=1",
    '\r': "'\r",
    '=1;2': "'=1;2",
    '="x"': '\'=""x""',
    'Jan, =1+1': "Jan,' =1+1",
    'Jan;=1+1;': "Jan;'=1+1;",
    'Jan, Piet - thuis': 'Jan, Piet - thuis',
    'een\n- twee': "een\n'- twee",
    ',"=1': ',\'""=1',
  };
  for (const [text, expected] of Object.entries(written))
    it(`holds ${JSON.stringify(text)} as ${JSON.stringify(expected)}`, () => {
      expect(cell(text)).to.equal(expected);
      expect(unguarded(cell(text).replaceAll('""', '"'))).to.equal(text);
    });

  const odd = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n ",;\'ax\u00a0') });

  it('comes back as it went', () => {
    fc.assert(
      fc.property(fc.array(fc.array(odd, { minLength: 1, maxLength: 3 })), (rows) => {
        const full = rows.map((cells) => ['a', ...cells]);
        const back = parseCsv(csvText(full), ';')!.map(({ cells }) => cells.map(unguarded));
        expect(back).to.deep.equal(full);
      }),
    );
  });

  it('opens no formula, whichever mark a country has between its cells', () => {
    fc.assert(
      fc.property(fc.array(odd, { minLength: 1, maxLength: 3 }), (row) => {
        const text = csvText([row, row]);
        for (const mark of [';', ',', '\t'])
          // A spreadsheet ends at the end of the file what is open there.
          for (const { cells } of parseCsv(text, mark) ?? parseCsv(`${text}"`, mark) ?? [])
            for (const each of cells) expect(each, mark).not.to.match(/^\s*[=+\-@]/);
      }),
      { numRuns: 1000 },
    );
  });
});
