import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { chafingIn } from '../src/kits/letter/chafing.model.js';
import {
  missingIn,
  missingNames,
  saidIn,
  type LetterField,
} from '../src/kits/letter/letter.model.js';
import { bundled } from './support/tools.js';

const field = (id: string, texts: string[], lacks?: string[]): LetterField => ({
  id,
  lead: `Lead ${id}`,
  name: `naam ${id}`,
  texts,
  lacks,
});
const idsOf = (fields: readonly LetterField[]): string[] => fields.map(({ id }) => id);

describe('a letter', () => {
  it('says what is filled in, and misses the rest, in order', () => {
    const fields = [field('a', []), field('b', ['x']), field('c', ['y', 'z'])];
    expect(idsOf(saidIn(fields))).to.deep.equal(['b', 'c']);
    expect(idsOf(missingIn(fields))).to.deep.equal(['a']);
    expect(missingNames(fields)).to.deep.equal(['naam a']);
  });

  it('says a part and misses the others, by their own names', () => {
    const fields = [
      field('a', ['x'], ['naam van a1', 'naam van a2']),
      field('b', ['y'], []),
      field('c', [], ['naam van c1']),
    ];
    expect(idsOf(saidIn(fields))).to.deep.equal(['a', 'b']);
    expect(idsOf(missingIn(fields))).to.deep.equal(['a', 'c']);
    expect(missingNames(fields)).to.deep.equal(['naam van a1', 'naam van a2', 'naam c']);
  });

  it('says or misses each field, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ minLength: 1 }))), (all) => {
        const fields = all.map((texts, at) => field(`f${at}`, texts));
        expect([...idsOf(saidIn(fields)), ...idsOf(missingIn(fields))].sort()).to.deep.equal(
          idsOf(fields).sort(),
        );
      }),
    );
  });
});

describe('words that chafe', () => {
  const { chafing } = bundled<{ chafing: { id: string; forms: string[] }[] }>(
    'common/words-that-chafe',
  );
  const found = (text: string): string[] => chafingIn(text, chafing);

  it('are six, in Dutch and in English, each from a source', () => {
    for (const locale of ['nl', 'en']) {
      const { chafing: words } = bundled<{ chafing: { id: string; source?: string }[] }>(
        'common/words-that-chafe',
        locale,
      );
      expect(words, locale).to.have.length(6);
      expect(
        words.every(({ source }) => source?.startsWith('S2/')),
        locale,
      ).to.equal(true);
    }
  });

  it('are found as words, in any case and over a line end, and not within another word', () => {
    expect(found('Wij willen familie INSCHAKELEN.')).to.deep.equal(['inschakelen']);
    expect(found('We zoeken extra\nhanden, en zij wordt ingeschakeld')).to.deep.equal([
      'ingeschakeld',
      'extra handen',
    ]);
    expect(found('Een lastigere vraag')).to.deep.equal([]);
    expect(found('Onverstorendheid, extrahanden')).to.deep.equal([]);
    expect(found('')).to.deep.equal([]);
  });

  it('are each told once, in the form that was written', () => {
    expect(found('Lastig, lastig, lastige mensen')).to.deep.equal(['lastig']);
    for (const { forms } of chafing)
      for (const form of forms) expect(found(`(${form})`), form).to.deep.equal([form]);
  });

  it('may be of any signs, and never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (word) => {
        const words = [{ id: 'a', forms: [word] }];
        const alone = chafingIn(word, words);
        expect(alone.every((each) => each === word)).to.equal(true);
      }),
    );
    expect(chafingIn('kost (veel) tijd', [{ id: 'a', forms: ['(veel)'] }])).to.deep.equal([
      '(veel)',
    ]);
  });
});
