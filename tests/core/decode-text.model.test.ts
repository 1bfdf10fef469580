import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { decodeText } from '../../src/core/files/decode-text.js';
import { readFile, readJsonFrom } from '../../src/core/files/text-file.js';
import { cp1252, utf16 } from '../support/chosen-file.js';

const read = (bytes: Uint8Array): string => {
  const decoded = decodeText(bytes);
  return decoded.ok ? decoded.value : `(${decoded.faults[0]!.problem})`;
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the text in bytes', () => {
  it('is what was written, in each way of Unicode, with its mark or in UTF-8 without', () => {
    // A control sign stands in no text.
    const text = fc.string({ unit: 'binary' }).filter((each) => !/\p{Cc}|\ufeff/u.test(each));
    fc.assert(
      fc.property(text, (written) => {
        const marked = `\ufeff${written}`;
        expect(read(utf8(marked))).to.equal(written);
        expect(read(utf16(marked))).to.equal(written);
        expect(read(utf16(marked, true))).to.equal(written);
      }),
    );
    fc.assert(
      fc.property(
        text.filter((each) => each.isWellFormed()),
        (written) => {
          expect(read(utf8(written))).to.equal(written);
        },
      ),
    );
  });

  it('is that of Windows where it is no Unicode', () => {
    for (const text of ['Renée', 'een €, “zo” – en Œuvre', 'Çelik\tŽ', 'naam;groep\r\nÉlise;x\r\n'])
      expect(read(cp1252(text))).to.equal(text);
  });

  it('is UTF-16 without a mark where every other byte says so', () => {
    for (const big of [false, true]) {
      expect(read(utf16('naam;groep\r\nRenée;x', big))).to.equal('naam;groep\r\nRenée;x');
      expect(read(utf16('{"tool":"x"}', big))).to.equal('{"tool":"x"}');
    }
  });

  it('is none in a picture, a workbook, or any other bytes', () => {
    for (const bytes of [
      [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
      [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46],
      [0x50, 0x4b, 3, 4, 20, 0],
      [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31],
      [0, 0, 0, 0],
      [0xff, 0xfe, 0x61],
      [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0],
      [0xfe, 0xff, 0xd8, 0],
      [0xef, 0xbb, 0xbf, 0xff],
    ])
      expect(read(Uint8Array.from(bytes)), String(bytes)).to.equal('(not-text)');
  });

  it('is not guessed where accents would come out as other signs', () => {
    // `é` of a Mac and of DOS, `ü` of DOS, and UTF-8 with a byte too few somewhere.
    for (const bytes of [[0x8e], [0x82], [0x81], [0xc3, 0xa9, 0x20, 0xc3]])
      expect(read(Uint8Array.from([0x52, 0x65, 0x6e, ...bytes, 0x65])), String(bytes)).to.equal(
        '(letters)',
      );
  });
});

describe('a file that someone chose', () => {
  it('is told to be empty, too big or unreadable', async () => {
    const problem = async (file: Blob): Promise<unknown> => {
      const outcome = await readFile(file);
      return outcome.ok ? outcome.value : outcome.faults[0];
    };
    expect(await problem(new Blob(['\ufeffa b']))).to.equal('a b');
    expect(await problem(new Blob([]))).to.include({ problem: 'empty' });
    expect(await problem(new Blob([' \r\n']))).to.include({ problem: 'empty' });
    expect(await problem(new Blob(['\ufeff']))).to.include({ problem: 'empty' });
    expect(await problem(new Blob(['x'.repeat(2_000_003)]))).to.include({ problem: 'too-big' });
    const gone = new Blob(['x']);
    gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    expect(await problem(gone)).to.include({ problem: 'unreadable' });
  });

  it('is JSON in each of these ways', async () => {
    const value = { name: 'Renée' };
    const text = JSON.stringify(value);
    for (const bytes of [utf8(text), utf8(`\ufeff${text}`), utf16(`\ufeff${text}`), cp1252(text)])
      expect(await readJsonFrom(new Blob([bytes as BlobPart]))).to.deep.equal({ ok: true, value });
    expect(await readJsonFrom(text)).to.deep.equal({ ok: true, value });
    expect(await readJsonFrom(new Blob(['{']))).to.have.nested.property(
      'faults[0].problem',
      'not-json',
    );
  });
});
