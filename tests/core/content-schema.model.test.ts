import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import {
  day,
  formPattern,
  id,
  line,
  link,
  source,
  term,
  text,
  toolContentHead,
  word,
} from '../../src/core/content/content.schema.js';
import { parseWith } from '../../src/core/faults/parse.js';

const problems = (schema: z.ZodMiniType, input: unknown): string[] => {
  const parsed = parseWith(schema, input);
  return parsed.ok ? [] : parsed.faults.map(({ path, problem }) => `${path} ${problem}`.trim());
};
const takes = (schema: z.ZodMiniType, input: unknown): boolean => !problems(schema, input).length;

/** What a schema takes, and what it just does not. */
function bounds(what: string, schema: z.ZodMiniType, good: unknown[], bad: unknown[]): void {
  for (const input of good)
    it(`takes for ${what}: ${JSON.stringify(input)?.slice(0, 70)}`, () => {
      expect(problems(schema, input)).to.eql([]);
    });
  for (const input of bad)
    it(`refuses for ${what}: ${JSON.stringify(input)?.slice(0, 70)}`, () => {
      expect(takes(schema, input)).to.equal(false);
    });
}

describe('content', () => {
  bounds(
    'a text',
    text(),
    [
      'x',
      'x'.repeat(600),
      'twee\nregels',
      '{carer.the} en {Plan.many}',
      '{Client.possessive}',
      '}{',
    ],
    [
      '',
      'x'.repeat(601),
      '{oom}',
      '{}',
      '{carer}',
      '{CARER.the}',
      '{carer.The}',
      3,
      null,
      undefined,
    ],
  );
  bounds('a line', line(), ['x'.repeat(120)], ['x'.repeat(121)]);
  bounds(
    'a name',
    id,
    ['a', '0', '9z-a-59', 'x'.repeat(64)],
    ['', 'A', '-a', 'a b', 'é', 'x'.repeat(65), 'a\n', 'a_b'],
  );
  bounds(
    'a day',
    day,
    ['2026-01-01', '2026-12-31', '2026-10-09', '2026-09-30', '2026-11-20'],
    ['2026-00-01', '2026-13-01', '2026-01-00', '2026-01-32', '26-01-01', '2026-1-1', '2026-01-01T'],
  );
  bounds(
    'a page’s address',
    link,
    ['https://example.org/', `https://example.org/${'x'.repeat(480)}`],
    [
      `https://example.org/${'x'.repeat(481)}`,
      'http://example.org/',
      'mailto:hulp@example.org',
      'tel:112',
      'https://naam:geheim@example.org/',
      'javascript:alert(1)//https:',
      '',
    ],
  );
  bounds(
    'a word',
    word,
    [
      { article: 'de', one: 'x'.repeat(60), many: 'buren' },
      { article: 'de', one: '<b>', many: 'Ü 2' },
      { nominative: 'sąsiad', genitiveMany: 'sąsiadów' },
    ],
    [
      { article: 'de', one: 'x'.repeat(61), many: 'buren' },
      { article: 'de', one: '', many: 'buren' },
      { article: '', one: 'buur', many: 'buren' },
      { article: 'de', one: '{carer.one}', many: 'buren' },
      { article: 'de', one: 'buur}', many: 'buren' },
      { article: 'de', one: 'bu\nur', many: 'buren' },
      { article: 'de', 'Not a form': 'buur' },
      { article: 'de', one: 3 },
    ],
  );
  bounds(
    'a source',
    source,
    [
      { id: 'S', title: 'Werkboek' },
      { id: 'x'.repeat(40), title: 'W', publisher: 'P', year: 1900, licence: 'MIT' },
      { id: 'S', title: 'W', year: 2100 },
    ],
    [
      { id: '', title: 'W' },
      { id: 'x'.repeat(41), title: 'W' },
      { id: 'S', title: '' },
      { id: 'S', title: 'W', year: 1899 },
      { id: 'S', title: 'W', year: 2101 },
      { id: 'S', title: 'W', year: 2000.5 },
      { title: 'W' },
    ],
  );
});

it('a text holds no controls but the line break', () => {
  const controls = [
    ...Array.from({ length: 0x20 }, (_, code) => code),
    ...Array.from({ length: 0x21 }, (_, at) => 0x7f + at),
    0x2028,
    0x2029,
  ].filter((code) => code !== 0xa);
  for (const code of controls)
    expect(problems(text(), `a${String.fromCharCode(code)}b`), code.toString(16)).to.eql([
      'format',
    ]);
  for (const code of [0xa, 0x20, 0x7e, 0xa0, 0x2027, 0x202a])
    expect(problems(text(), `a${String.fromCharCode(code)}b`), code.toString(16)).to.eql([]);
});

it('a text of its own places has those, and names them where one is wrong', () => {
  const counted = text(50, ['done', 'total']);
  expect(takes(counted, '{done} van {Total} voor {carer.the}')).to.equal(true);
  const parsed = parseWith(counted, '{done} van {all} en {most}');
  expect(parsed.ok ? [] : parsed.faults).to.eql(
    ['{all}', '{most}'].map((found) => ({
      path: '',
      problem: 'placeholder',
      found,
      expected: '{done}, {total}',
    })),
  );
});

describe('the head of a content file', () => {
  const file = z.strictObject(toolContentHead('test-tool'));
  const aTerm = { id: 'buur', for: 'carer', article: 'de', one: 'buur', many: 'buren' };
  const aSource = { id: 'S', title: 'Werkboek' };
  const head = {
    schemaVersion: 1,
    tool: 'test-tool',
    id: 'own',
    language: 'nl',
    reviewed: '2026-11-23',
    sources: [aSource],
  };
  const many = <T>(count: number, thing: T): T[] => Array<T>(count).fill(thing);
  bounds(
    'a head',
    file,
    [
      head,
      { ...head, language: 'en-GB' },
      { ...head, language: 'zh-Hant-TW' },
      { ...head, sources: many(20, aSource) },
      { ...head, terms: [] },
      { ...head, terms: many(30, aTerm) },
    ],
    [
      { ...head, schemaVersion: 2 },
      { ...head, tool: 'other' },
      { ...head, language: 'nederlands taal' },
      { ...head, language: '' },
      { ...head, language: 'nl_NL' },
      { ...head, sources: [] },
      { ...head, sources: many(21, aSource) },
      { ...head, terms: many(31, aTerm) },
      { ...head, extra: 1 },
    ],
  );

  it('has words for what there are words for', () => {
    expect(problems(term, { ...aTerm, for: 'doctor' })).to.eql(['for choice']);
    expect(problems(term, { ...aTerm, id: 'De buur' })).to.eql(['id format']);
  });

  it('inflects by an article', () => {
    const pattern = {
      article: 'de',
      a: 'een {one}',
      the: 'de {one}',
      this: 'deze {one}',
      who: 'die',
      possessive: 'van de {one}',
    };
    expect(problems(formPattern, pattern)).to.eql([]);
    expect(problems(formPattern, { ...pattern, article: '{one}' })).to.eql(['article placeholder']);
  });
});
