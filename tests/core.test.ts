import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import terms from '../content/common/terms/nl.json' with { type: 'json' };
import english from '../content/common/terms/en.json' with { type: 'json' };
import { text, type Terms } from '../src/core/content/content.schema.js';
import { parseDocument, type DocumentSchema } from '../src/core/document/document.schema.js';
import { faultText } from '../src/core/faults/fault-text.js';
import { DraftStore, KEEP_DAYS } from '../src/core/document/keeping.js';
import { supportedLocale } from '../src/core/language/locales.js';
import { parseWith } from '../src/core/faults/parse.js';
import { chooseTerms, fillText } from '../src/core/content/terms.js';
import { jsonDepth, MAX_BYTES, readJson } from '../src/core/faults/untrusted-json.js';

const none = { carer: undefined, client: undefined, plan: undefined };
const say = (sentence: string, choices = {}, file: Terms = terms as Terms) =>
  fillText(sentence, chooseTerms(file, { ...none, ...choices }).vocabulary);

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
    expect(english.terms.map(({ id }) => id)).to.eql(terms.terms.map(({ id }) => id));
    expect(say('{carer.possessive}', { carer: 'naaste' }, english as Terms)).to.equal(
      'the loved one’s',
    );
  });

  it('that we do not know leave the default, with a fault that names the ones we do', () => {
    const { vocabulary, faults } = chooseTerms(terms as Terms, { ...none, carer: 'oom' });
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

  it('of the host’s own need an article that the language has', () => {
    const own = { article: 'der', one: 'Angehöriger', many: 'Angehörige' };
    const { vocabulary, faults } = chooseTerms(
      terms as Terms,
      { ...none, carer: own },
      (_path, word) => ({ ok: true, value: word as typeof own }),
    );
    expect(vocabulary.carer!.one).to.equal('mantelzorger');
    expect(faults[0]).to.include({ path: 'carer-term: article', expected: 'de, het' });
  });
});

describe('JSON from outside', () => {
  it('reads whatever JSON.stringify makes, up to the limits', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        const json = JSON.stringify(value);
        expect(readJson(json)).to.eql({ ok: true, value: JSON.parse(json) });
      }),
    );
  });

  it('counts no brackets that stand in text', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(jsonDepth(JSON.stringify([value]))).to.equal(1);
      }),
    );
  });

  it('refuses 20,000 levels and a million and one bytes without reading them', () => {
    const deep = readJson('['.repeat(20_000) + ']'.repeat(20_000));
    expect(deep).to.deep.include({ ok: false });
    expect(!deep.ok && deep.faults[0]!.problem).to.equal('too-deep');
    const big = readJson(`"${'é'.repeat(MAX_BYTES / 2)}"`);
    expect(!big.ok && big.faults[0]!.problem).to.equal('too-big');
  });

  it('says that broken JSON is no JSON', () => {
    const broken = readJson('{"title": "afge');
    expect(!broken.ok && broken.faults[0]!.problem).to.equal('not-json');
  });
});

describe('a fault', () => {
  const schema = z.strictObject({
    title: text(10),
    items: z.array(z.strictObject({ kind: z.enum(['a', 'b']) })).check(z.minLength(2)),
  });
  const said = (input: unknown): string[] => {
    const parsed = parseWith(schema, input);
    return parsed.ok ? [] : parsed.faults.map((each) => `${each.path}: ${faultText(each)}`);
  };

  it('says where and what, in words', () => {
    expect(said({ items: [{ kind: 'a' }, { kind: 'c', more: 1 }] })).to.have.members([
      'title: ontbreekt; verwacht: tekst',
      'items[1].kind: ‘c’ kan hier niet; kies uit: a, b',
      'items[1].more: dit veld kennen wij niet',
    ]);
    expect(said({ title: 3, items: [] })).to.have.members([
      'title: verwacht: tekst; gevonden: een getal',
      'items: te kort; minstens 2',
    ]);
  });

  it('names a placeholder that does not exist', () => {
    expect(said({ title: 'Hé {oom}', items: [{ kind: 'a' }, { kind: 'b' }] })).to.eql([
      'title: ‘{oom}’ is geen bekende invulplek; kies uit: {carer.the}, {client.the}, {plan.the}, …',
    ]);
  });

  it('lets no prototype through', () => {
    const sneaky = JSON.parse(
      '{"title":"a","items":[{"kind":"a"},{"kind":"b"}],"__proto__":{"x":1}}',
    );
    expect(said(sneaky)).to.eql(['__proto__: dit veld kennen wij niet']);
  });
});

describe('a document', () => {
  const kind: DocumentSchema<{ names: string[] }> = {
    tool: 'test-tool',
    schemaVersion: 3,
    data: z.strictObject({ names: z.array(z.string()) }),
    migrations: {
      1: (data) => ({ names: (data as { name: string }).name.split(' ') }),
      2: (data) => ({ names: (data as { names: string[] }).names.map((name) => name.trim()) }),
    },
  };
  const document = (schemaVersion: number, data: unknown) => ({
    tool: 'test-tool',
    schemaVersion,
    savedAt: '2026-11-23T10:00:00.000Z',
    contentId: 'some-content',
    data,
  });

  it('of an older version is brought up to date, step by step', () => {
    const parsed = parseDocument(kind, document(1, { name: 'Ans Bea' }));
    expect(parsed.ok && parsed.value).to.eql(document(3, { names: ['Ans', 'Bea'] }));
  });

  it('that a migration cannot read is refused, not thrown', () => {
    const parsed = parseDocument(kind, document(1, null));
    expect(!parsed.ok && parsed.faults[0]!.path).to.equal('data');
  });

  it('of a newer version or another tool is refused by name', () => {
    const newer = parseDocument(kind, document(4, {}));
    expect(!newer.ok && newer.faults[0]).to.include({ problem: 'newer', found: '4' });
    const other = parseDocument(kind, { ...document(3, {}), tool: 'other' });
    expect(!other.ok && other.faults[0]).to.include({ problem: 'other-tool', found: 'other' });
  });
});

describe('a draft on this device', () => {
  const store = new DraftStore('samenspel:test');
  afterEach(() => store.remove());

  it('comes back as it was, until it expires', () => {
    const now = new Date('2026-11-23T12:00:00Z');
    expect(store.write('één\ntwee', now)).to.eql(new Date('2026-12-23T12:00:00Z'));
    expect(store.read(new Date('2026-12-23T11:59:59Z'))!.text).to.equal('één\ntwee');
    expect(store.read(new Date('2026-12-23T12:00:00Z'))).to.equal(undefined);
    expect(store.raw(), 'gone from storage too').to.equal(null);
    expect(KEEP_DAYS).to.equal(30);
  });
});

it('a language is supported by its first part, whatever its case', () => {
  expect(supportedLocale('en-GB', ['en'])).to.equal('en');
  expect(supportedLocale('NL-be', ['en'])).to.equal('nl');
  expect(supportedLocale('en_GB', ['en'])).to.equal('en');
  expect(supportedLocale('en-GB', [])).to.equal(undefined);
  expect(supportedLocale('nds', ['en'])).to.equal(undefined);
  expect(supportedLocale('', ['en'])).to.equal(undefined);
});
