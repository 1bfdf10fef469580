import { expect } from '@open-wc/testing';
import english from '../../content/common/terms/en.json' with { type: 'json' };
import dutch from '../../content/common/terms/nl.json' with { type: 'json' };
import type { Terms } from '../../src/core/content/content.schema.js';
import { termsFile } from '../../src/core/content/terms-file.schema.js';
import { wholeWord } from '../../src/core/content/whole-word.js';
import { parseWith } from '../../src/core/faults/parse.js';
import type { TermKind, Word } from '../../src/core/content/term-names.js';
import {
  chooseTerms,
  fillText,
  isOwnWord,
  type TermChoice,
  type WordReader,
} from '../../src/core/content/terms.js';

const nl = dutch as Terms;
const none = { carer: undefined, client: undefined, plan: undefined };
type Choices = Partial<Record<TermKind, TermChoice>>;
const choose = (choices: Choices, file = nl, reader?: WordReader) =>
  chooseTerms(file, { ...none, ...choices }, reader);
const say = (sentence: string, choices: Choices = {}, file = nl) =>
  fillText(sentence, file === nl ? 'nl' : 'en', choose(choices, file).vocabulary);

const own: Word = { article: 'het', one: 'gezinslid', many: 'gezinsleden' };
const asGiven: WordReader = (_path, word) => ({ ok: true, value: word as Word });

describe('words for people and plans', () => {
  it('take the article, plural and other forms that the word needs', () => {
    const sentence = '{Carer.the} {carer.who} komt, {carer.this}, {carer.a}, de {carer.many}.';
    expect(say(sentence)).to.equal(
      'De mantelzorger die komt, deze mantelzorger, een mantelzorger, de mantelzorgers.',
    );
    expect(say(sentence, { carer: 'familielid' })).to.equal(
      'Het familielid dat komt, dit familielid, een familielid, de familieleden.',
    );
    expect(say('{Client.possessive}, {plan.the}', { client: 'bewoner' })).to.equal(
      'Van de bewoner, het zorgleefplan',
    );
  });

  it('have the same names in every language', () => {
    expect(english.terms.map(({ id }) => id)).to.eql(nl.terms.map(({ id }) => id));
    expect(say('{carer.possessive}', { carer: 'naaste' }, english as Terms)).to.equal(
      'the loved one’s',
    );
  });

  it('are the first of their kind without a choice, and each kind has its own', () => {
    const { vocabulary, faults } = choose({ client: '', plan: null });
    expect(vocabulary.carer!.one).to.equal('mantelzorger');
    expect(vocabulary.client!.one).to.equal('cliënt');
    expect(vocabulary.plan!.one).to.equal('zorgleefplan');
    expect(faults).to.eql([]);
    const first = { ...nl.terms[0]!, id: 'buur', one: 'buur', many: 'buren' };
    const file = { ...nl, terms: [first, ...nl.terms] };
    expect(choose({}, file).vocabulary.carer!.many).to.equal('buren');
  });

  it('are named in any case, with white space round it', () => {
    const { vocabulary, faults } = choose({ carer: ' Naaste ' });
    expect(vocabulary.carer!.one).to.equal('naaste');
    expect(faults).to.eql([]);
  });

  it('that we do not know leave the default, with a fault that names the ones we do', () => {
    const { vocabulary, faults } = choose({ carer: 'oom' });
    expect(vocabulary.carer!.one).to.equal('mantelzorger');
    expect(faults).to.eql([
      {
        path: 'carer-term',
        problem: 'choice',
        found: 'oom',
        expected: 'mantelzorger, naaste, familielid, verwant',
      },
    ]);
  });

  it('that stand twice are named once, and the first of them is meant', () => {
    const file = { ...nl, terms: [{ ...nl.terms[0]!, many: 'mantelzorgenden' }, ...nl.terms] };
    const [fault] = choose({ carer: 'oom' }, file).faults;
    expect(fault!.expected).to.equal('mantelzorger, naaste, familielid, verwant');
    expect(choose({ carer: 'mantelzorger' }, file).vocabulary.carer!.many).to.equal(
      'mantelzorgenden',
    );
  });

  it('of another kind are none of this one', () => {
    const { vocabulary, faults } = choose({ plan: 'naaste' });
    expect(vocabulary.plan!.one).to.equal('zorgleefplan');
    expect(faults.map(({ path }) => path)).to.eql(['plan-term']);
  });
});

describe('a word of the host’s own', () => {
  it('is an object or begins with a brace', () => {
    for (const choice of [own, '{"one":"x"}', ' \n{'])
      expect(isOwnWord(choice), JSON.stringify(choice)).to.equal(true);
    for (const choice of [null, undefined, '', 'naaste', 'a{'])
      expect(isOwnWord(choice), JSON.stringify(choice)).to.equal(false);
  });

  it('comes in every form', () => {
    const { vocabulary, faults } = choose({ carer: own }, nl, asGiven);
    expect(faults).to.eql([]);
    expect(vocabulary.carer).to.include({
      one: 'gezinslid',
      many: 'gezinsleden',
      the: 'het gezinslid',
      who: 'dat',
    });
  });

  it('is read with every form, or said to be without one', () => {
    const faultsOf = (word: Word, terms: Pick<Terms, 'forms' | 'patterns'> = nl) => {
      const read = wholeWord(word, terms);
      return read.ok ? [] : read.faults.map(({ path, problem }) => `${path} ${problem}`);
    };
    expect(wholeWord(own, nl)).to.deep.include({ ok: true });
    expect(faultsOf({ ...own, article: 'der' })).to.eql(['article choice']);
    expect(faultsOf({ article: 'de', one: 'buur' })).to.eql(['many missing']);
    expect(faultsOf({ one: 'buur', many: 'buren' })).to.eql(['article missing']);
    expect(faultsOf({ ...own, colour: 'blauw' })).to.eql(['colour unknown-key']);
    const said = wholeWord({ ...own, possessive: 'van ons gezin' }, nl);
    expect(said.ok && said.value['possessive'], 'its own form goes first').to.equal(
      'van ons gezin',
    );

    const polish = { forms: ['nominative', 'genitive'] };
    expect(faultsOf({ nominative: 'opiekun', genitive: 'opiekuna' }, polish)).to.eql([]);
    expect(faultsOf({ nominative: 'opiekun' }, polish)).to.eql(['genitive missing']);
    expect(faultsOf({}, { forms: ['constructor'] })).to.eql(['constructor missing']);
    expect(faultsOf(own, polish)).to.eql([
      'nominative missing',
      'genitive missing',
      'article unknown-key',
      'one unknown-key',
      'many unknown-key',
    ]);
  });

  it('that cannot be read leaves the default, with what is wrong', () => {
    const faults = [{ path: 'carer-term: many', problem: 'missing' as const }];
    const read = choose({ carer: '{' }, nl, () => ({ ok: false, faults }));
    expect(read.vocabulary.carer!.one).to.equal('mantelzorger');
    expect(read.faults).to.eql(faults);
    // Until what reads it has come in, the default stands without a fault.
    expect(choose({ carer: '{' })).to.deep.include({ faults: [] });
  });
});

describe('a text with places', () => {
  const { vocabulary } = choose({});

  it('takes its own words, and those before the words that are chosen', () => {
    expect(fillText('{done} van {total}', 'nl', vocabulary, { done: '2', total: '3' })).to.equal(
      '2 van 3',
    );
    expect(fillText('{carer.one}', 'nl', vocabulary, { 'carer.one': 'Ans' })).to.equal('Ans');
  });

  it('keeps what has no word as it was written', () => {
    for (const text of ['{oom}', '{carer}', '{carer.}', '{.one}', '{oom.one}', '{}'])
      expect(fillText(text, 'nl', vocabulary)).to.equal(text);
  });
});

describe('the words of a language', () => {
  const faultsOf = (change: object) => {
    const parsed = parseWith(termsFile, { ...dutch, ...change });
    return parsed.ok ? [] : parsed.faults.map(({ path, problem }) => `${path} ${problem}`);
  };
  const [first, ...rest] = dutch.terms;

  it('stand in every form that it declares', () => {
    expect(faultsOf({})).to.eql([]);
    expect(faultsOf({ terms: [{ ...first, many: undefined }, ...rest] })).to.eql([
      'terms[0].many missing',
    ]);
    const { many: _, ...half } = first!;
    expect(faultsOf({ terms: [...rest, half] })).to.eql(['terms[9].many missing']);
    expect(faultsOf({ terms: [{ ...first, article: 'der' }] })).to.eql(['terms[0].article choice']);
    expect(faultsOf({ terms: [{ ...first, dual: 'beide' }] })).to.eql([
      'terms[0].dual unknown-key',
    ]);
  });

  it('may have cases and no article', () => {
    const polish = {
      forms: ['nominative', 'genitive'],
      patterns: undefined,
      terms: [{ id: 'opiekun', for: 'carer', nominative: 'opiekun', genitive: 'opiekuna' }],
    };
    expect(faultsOf(polish)).to.eql([]);
    expect(faultsOf({ ...polish, fixed: true })).to.eql([]);
    expect(faultsOf({ ...polish, fixed: 'ja' })).to.eql(['fixed choice']);
    expect(faultsOf({ ...polish, forms: ['genitive', 'Of it'] })[0]).to.equal('forms[1] format');
  });

  it('are made of forms that there are', () => {
    const [de, het] = dutch.patterns;
    expect(faultsOf({ patterns: [{ ...de, the: 'de {two}' }, het] })).to.eql([
      'patterns[0].the placeholder',
    ]);
    expect(faultsOf({ patterns: [{ ...de, dual: 'de {one}' }, het] })).to.eql([
      'patterns[0].dual unknown-key',
    ]);
  });
});
