import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { firstCell, hasLines, pastedLines } from '../src/kits/offer/pasted-lines.model.js';

describe('the lines of a list that someone pastes', () => {
  const lines: Record<string, string[]> = {
    'a\nb': ['a', 'b'],
    'a\r\n\r\n b \rc\vd\u2028e': ['a', 'b', 'c', 'd', 'e'],
    '• a\n\t◦ b\n§\tc\no\td\n– e': ['a', 'b', 'c', 'd', 'e'],
    '1. a\n2) b\n(3) c\n12.\td': ['a', 'b', 'c', 'd'],
    'a) een\nb.\ttwee': ['een', 'twee'],
    '☐ a\n[x] b\n[ ] c\n✓ d': ['a', 'b', 'c', 'd'],
    '> - a\n>> b': ['a', 'b'],
    '•\n\n-\na': ['a'],
    // No bullets, and no numbers of a list.
    'A. de Vries\na. de vries\no ja\n112 bellen\n3x per dag\n-5 graden\n1.5 liter': [
      'A. de Vries',
      'a. de vries',
      'o ja',
      '112 bellen',
      '3x per dag',
      '-5 graden',
      '1.5 liter',
    ],
  };
  for (const [text, expected] of Object.entries(lines))
    it(`of ${JSON.stringify(text)}`, () => {
      expect(pastedLines(text)).to.deep.equal(expected);
    });

  it('are several where more than one has something on it', () => {
    for (const text of ['a\nb', 'a\r\n\r\nb', '\na\vb'])
      expect(hasLines(text), text).to.equal(true);
    for (const text of ['', 'a', 'a\n', '\r\n a \t b\r\n', '\n\n'])
      expect(hasLines(text), text).to.equal(false);
  });

  it('have a first cell, where they come from a table', () => {
    expect(firstCell('Anna\tbuurvrouw\t06')).to.equal('Anna');
    expect(firstCell(' Anna ')).to.equal('Anna');
    expect(firstCell('\tx')).to.equal('');
  });

  it('hold all that stands on them, whatever that is', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc dé-•1.)') }).map((each) => `ab${each}x`);
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom('\n', '\r\n', '\r', '\n\n'), (words, end) => {
        expect(pastedLines(words.join(end))).to.deep.equal(words);
      }),
    );
  });
});
