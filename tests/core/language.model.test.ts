import { expect } from '@open-wc/testing';
import { forCount } from '../../src/core/content/counted.js';
import { pluralsOf } from '../../src/core/content/counted.schema.js';
import { capitalised } from '../../src/core/language/capital.js';
import { directionOfLanguage } from '../../src/core/language/direction.js';
import { listOf, listParts } from '../../src/core/language/lists.js';
import { supportedLocale } from '../../src/core/language/locales.js';

describe('a first capital', () => {
  const cases: Record<string, string> = {
    ijs: 'IJs',
    ij: 'IJ',
    'ijverige buur': 'IJverige buur',
    iemand: 'Iemand',
    jij: 'Jij',
    i: 'I',
    IJs: 'IJs',
    Ijs: 'Ijs',
    één: 'Één',
    '3 dagen': '3 dagen',
    '': '',
  };
  for (const [text, capital] of Object.entries(cases))
    it(`of ${JSON.stringify(text)} gives ${JSON.stringify(capital)}`, () => {
      expect(capitalised(text, 'nl')).to.equal(capital);
    });

  it('is one sign in any other language, and as that language has it', () => {
    expect(capitalised('ijs', 'en')).to.equal('Ijs');
    expect(capitalised('ijs', 'nl-BE')).to.equal('IJs');
    expect(capitalised('iki', 'tr')).to.equal('İki');
    expect(capitalised('𐐨x', 'en')).to.equal('𐐀x');
  });
});

describe('a language that the files have', () => {
  const known = ['en', 'zh-Hant', 'pt-BR'];
  const asked: Record<string, string | undefined> = {
    en_GB: 'en',
    'EN-gb-oxendict': 'en',
    zh_Hant: 'zh-Hant',
    'zh-hant-TW': 'zh-Hant',
    zh: undefined,
    'zh-Hans': undefined,
    pt_br: 'pt-BR',
    'pt-PT': undefined,
    nl_BE: 'nl',
    '': undefined,
  };
  for (const [tag, locale] of Object.entries(asked))
    it(`is ${locale} for lang="${tag}"`, () => {
      expect(supportedLocale(tag, known)).to.equal(locale);
    });
});

describe('a direction', () => {
  it('is that of the script where a tag names one, else of the language', () => {
    for (const tag of ['ar', 'AR-eg', 'fa_IR', 'he', 'qps-Arab', 'az-Arab-IR', 'pa_Arab'])
      expect(directionOfLanguage(tag), tag).to.equal('rtl');
    for (const tag of ['nl', 'en', '', 'ur-Latn', 'ar_Latn_EG', 'arn', 'zh-Hant', 'qps'])
      expect(directionOfLanguage(tag), tag).to.equal('ltr');
  });
});

describe('a list', () => {
  it('ends as the language ends it', () => {
    expect(listOf(['a', 'b', 'c'], 'nl')).to.equal('a, b en c');
    expect(listOf(['a', 'b', 'c'], 'nl', 'comma')).to.equal('a, b, c');
    expect(listOf(['a', 'b'], 'ar')).to.equal('a وb');
    expect(listOf([], 'nl')).to.equal('');
  });

  it('is shown item by item, with what stands between them', () => {
    expect(listParts(['a', 'b'], 'en', (item) => [item])).to.eql([['a'], ' and ', ['b']]);
  });

  it('in a language that the browser does not know is as in Dutch, whatever the browser speaks', () => {
    expect(listOf(['a', 'b'], 'qps')).to.equal('a en b');
    expect(pluralsOf('qps')).to.have.members(['one', 'other']);
  });
});

describe('a text that counts', () => {
  it('is that of the plural', () => {
    const dutch = { one: 'een', other: 'meer' };
    expect([0, 1, 2].map((count) => forCount(dutch, count, 'nl'))).to.eql(['meer', 'een', 'meer']);
    const polish = { one: 'jeden', few: 'kilka', many: 'wiele', other: 'ułamek' };
    expect([1, 2, 5, 22, 112].map((count) => forCount(polish, count, 'pl'))).to.eql([
      'jeden',
      'kilka',
      'wiele',
      'kilka',
      'wiele',
    ]);
  });

  it('is the last resort where there is none for a number', () => {
    expect(forCount({ other: 'hoeveel ook' }, 1, 'nl')).to.equal('hoeveel ook');
  });
});
