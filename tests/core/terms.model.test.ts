import { expect } from '@open-wc/testing';
import english from '../../content/common/terms/en.json' with { type: 'json' };
import dutch from '../../content/common/terms/nl.json' with { type: 'json' };
import type { Terms } from '../../src/core/content/content.schema.js';
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
  fillText(sentence, choose(choices, file).vocabulary);

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

  it('needs an article that the language has', () => {
    const { vocabulary, faults } = choose({ carer: { ...own, article: 'der' } }, nl, asGiven);
    expect(vocabulary.carer!.one).to.equal('mantelzorger');
    expect(faults).to.eql([
      { path: 'carer-term: article', problem: 'choice', found: 'der', expected: 'de, het' },
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
    expect(fillText('{done} van {total}', vocabulary, { done: '2', total: '3' })).to.equal(
      '2 van 3',
    );
    expect(fillText('{carer.one}', vocabulary, { 'carer.one': 'Ans' })).to.equal('Ans');
  });

  it('keeps what has no word as it was written', () => {
    for (const text of ['{oom}', '{carer}', '{carer.}', '{.one}', '{oom.one}', '{}'])
      expect(fillText(text, vocabulary)).to.equal(text);
  });
});
