import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { csvText } from '../../src/core/files/csv.js';

/** A file of one cell, without its mark and line end. */
const cell = (text: string): string => csvText([[text]]).slice(1, -2);

describe('a file for a spreadsheet', () => {
  it('begins with its mark, has semicolons between cells and ends every row', () => {
    expect(csvText([['a', 'b'], ['c']])).to.equal('\ufeffa;b\r\nc\r\n');
    expect(csvText([])).to.equal('\ufeff');
    expect(csvText([[''], ['', '']])).to.equal('\ufeff\r\n;\r\n');
  });

  const written: Record<string, string> = {
    'Koken, wassen': 'Koken, wassen',
    'a;b': '"a;b"',
    'zegt "hallo"': '"zegt ""hallo"""',
    '"': '""""',
    'twee\nregels': '"twee\nregels"',
    'twee\rregels': '"twee\rregels"',
    'gewoon = zo': 'gewoon = zo',
    '1-2': '1-2',
    "'s avonds": "'s avonds",
    '=1+1': "'=1+1",
    '+31': "'+31",
    '-': "'-",
    '@SOM(A1)': "'@SOM(A1)",
    '\tx': "'\tx",
    ' =1': "' =1",
    ' \n@x': '"\' \n@x"',
    '\u00a0=1': "'\u00a0=1",
    '\r': '"\'\r"',
    '=1;2': '"\'=1;2"',
    '="x"': '"\'=""x"""',
  };
  for (const [text, expected] of Object.entries(written))
    it(`holds ${JSON.stringify(text)} as ${JSON.stringify(expected)}`, () => {
      expect(cell(text)).to.equal(expected);
    });

  it('comes back as it went, but for an apostrophe before a formula', () => {
    // Only what a cell itself says: quotes round it are taken off, doubled ones halved.
    const read = (text: string): string =>
      text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n ";\'ax') }), (text) => {
        const back = read(cell(text));
        expect(back).not.to.match(/^\s*[=+\-@]/);
        expect([text, `'${text}`]).to.include(back);
        // Quotes come in pairs, so that no cell runs into the next one.
        expect(cell(text).split('"').length % 2).to.equal(1);
      }),
    );
  });
});
