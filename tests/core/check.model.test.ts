import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import dutch from '../../content/common/terms/nl.json' with { type: 'json' };
import { counted } from '../../src/core/content/counted.schema.js';
import { line, toolContentHead } from '../../src/core/content/content.schema.js';
import { toolCheck } from '../../src/core/content/check.js';
import {
  ContentController,
  type ContentHost,
  type ContentSource,
  type ContentState,
} from '../../src/core/content/content-controller.js';
import type { LanguagePack } from '../../src/core/content/definition.js';
import type { Terms, ToolContent } from '../../src/core/content/content.schema.js';
import { readText } from '../../src/core/document/incoming-documents.js';
import { notices } from '../../src/core/faults/notices.js';
import { fetchJson, readJson } from '../../src/core/faults/untrusted-json.js';
import { readJsonFrom } from '../../src/core/files/text-file.js';
import { withMessages } from '../../src/core/language/localize.js';

const nl = dutch as Terms;
const packOf = (locale: string): LanguagePack<ToolContent> => ({
  content: { id: `ours-${locale}`, language: locale, sources: [] },
  terms: { ...nl, terms: [] },
});
const fault = { path: 'title', problem: 'missing' as const };
const check = toolCheck({
  file: z.looseObject({ wrong: z.optional(z.literal(true)) }),
  document: { tool: 'test-tool', schemaVersion: 1, data: z.strictObject({ a: z.number() }) },
  complete: (file, bundled: ToolContent) => ({ ...bundled, ...file }),
  faults: (content) => ('wrong' in content ? [fault] : []),
});

/** What a tool comes to show of a source. */
async function ask(source: Partial<ContentSource>): Promise<ContentState<ToolContent>> {
  const outside = { check, fetchJson, readJson, readJsonFrom, notices, withMessages };
  const host = {
    addController: () => {},
    requestUpdate: () => {},
    contentFailed: () => {},
    outside: () => Promise.resolve(outside),
  };
  const controller = new ContentController(host as unknown as ContentHost<ToolContent>, {
    tool: 'test-tool',
    source: packOf('nl'),
    languages: { en: () => Promise.resolve(packOf('en')) },
    outside: host.outside as never,
  });
  controller.request({ locale: 'nl', ...source });
  await controller.settled;
  return controller.state;
}

const { fetch } = globalThis;
afterEach(() => {
  globalThis.fetch = fetch;
});
const serve = (body: string, status = 200): void => {
  globalThis.fetch = () => Promise.resolve(new Response(body, { status }));
};

describe('content of the host’s own', () => {
  it('is checked beside our own in the language it is in', async () => {
    const state = await ask({ given: { id: 'theirs', language: 'en-GB' } });
    expect(state).to.eql({
      status: 'ready',
      content: { id: 'theirs', language: 'en-GB', sources: [] },
      pack: packOf('en'),
    });
  });

  it('in a language that we do not have is in the language of the page', async () => {
    for (const language of ['fy', 3, undefined]) {
      const state = await ask({ given: { language }, locale: 'en' });
      expect(state).to.deep.include({ pack: packOf('en') });
    }
    expect(await ask({ given: null, url: '', locale: 'en' })).to.deep.include({
      content: packOf('en').content,
    });
  });

  it('by object goes before content by address', async () => {
    serve('{"id":"fetched"}');
    const both = await ask({ given: { id: 'given' }, url: '/a.json' });
    expect(both.status === 'ready' && both.content.id).to.equal('given');
    const url = await ask({ url: '/a.json' });
    expect(url.status === 'ready' && url.content.id).to.equal('fetched');
  });

  it('that is wrong says what is wrong, and is not fetched again', async () => {
    expect(await ask({ given: { wrong: true, language: 'en' } })).to.eql({
      status: 'failed',
      faults: [fault],
      pack: packOf('en'),
      retry: false,
    });
  });

  it('can be fetched again only where it could not be fetched', async () => {
    serve('', 500);
    expect(await ask({ url: '/a.json', locale: 'en' })).to.eql({
      status: 'failed',
      faults: [{ path: '/a.json', problem: 'http', found: '500' }],
      pack: packOf('en'),
      retry: true,
    });
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    expect(await ask({ url: '/a.json' })).to.include({ status: 'failed', retry: true });
    serve('{');
    expect(await ask({ url: '/a.json' })).to.include({ status: 'failed', retry: false });
  });
});

describe('a document or word of the host’s own', () => {
  const document = {
    tool: 'test-tool',
    schemaVersion: 1,
    savedAt: '2026-11-23T10:00:00Z',
    contentId: 'x',
    data: { a: 1 },
  };

  it('is taken as an object and as a text', async () => {
    expect(check.document(document)).to.eql({ ok: true, value: document });
    const outside = { check, readJsonFrom } as never;
    expect(await readText(JSON.stringify(document))(outside)).to.eql({ ok: true, value: document });
    const own = { article: 'de', one: 'buur', many: 'buren' };
    const read = check.word('carer-term', own, nl);
    expect(read.ok && read.value).to.include({ ...own, the: 'de buur' });
  });

  it('that is no JSON is refused', async () => {
    const outside = { check, readJsonFrom } as never;
    expect(await readText('{')(outside)).to.deep.include({ ok: false });
  });

  it('is refused below the name of its attribute', () => {
    const read = check.word('carer-term', { article: 'de', one: 'buur', many: '' }, nl);
    expect(read.ok ? [] : read.faults.map(({ path }) => path)).to.eql(['carer-term: many']);
    const none = check.word('carer-term', null, nl);
    expect(none.ok ? [] : none.faults.map(({ path }) => path)).to.eql(['carer-term']);
  });
});

describe('a content file', () => {
  const speaking = toolCheck({
    file: z.strictObject({
      ...toolContentHead('test-tool'),
      title: line(),
      found: counted(60, ['count']),
    }),
    document: { tool: 'test-tool', schemaVersion: 1, data: z.strictObject({}) },
  });
  const head = {
    schemaVersion: 1,
    tool: 'test-tool',
    id: 'own',
    language: 'nl',
    reviewed: '2026-11-23',
    sources: [{ id: 'S', title: 'Werkboek' }],
    title: 'Voor {carer.the}',
    found: { one: '{count} plek', other: '{count} plekken' },
  };
  const polish: Terms = { forms: ['nominative', 'genitiveMany'], terms: [] };
  const faultsOf = (change: object, terms: Terms = nl) => {
    const parsed = speaking.content({ ...head, ...change }, { content: {} as never, terms });
    return parsed.ok ? [] : parsed.faults;
  };

  it('is right as it is', () => {
    expect(faultsOf({})).to.eql([]);
  });

  it('has places for words in the forms of its language, and no others', () => {
    expect(faultsOf({ title: 'Dla {carer.genitiveMany}' }, polish)).to.eql([]);
    expect(faultsOf({ title: 'Dla {Carer.the}' }, polish)).to.eql([
      {
        path: 'title',
        problem: 'placeholder',
        found: '{Carer.the}',
        expected: '{carer.nominative}, {carer.genitiveMany}',
      },
    ]);
    expect(faultsOf({ title: 'Voor {plan.genitiveMany}' }).map(({ path }) => path)).to.eql([
      'title',
    ]);
  });

  it('counts in every plural of the language that it says it is in', () => {
    const few = { one: '{count} miejsce', few: '{count} miejsca', many: '{count} miejsc' };
    const whole = { ...few, other: '{count} miejsca' };
    const none = { title: 'Tu' };
    expect(faultsOf({ ...none, language: 'pl', found: whole })).to.eql([]);
    expect(faultsOf({ ...none, language: 'pl' })).to.eql(
      ['few', 'many'].map((form) => ({
        path: `found.${form}`,
        problem: 'missing',
        expected: 'string',
      })),
    );
    expect(faultsOf({ found: { ...whole, many: undefined } })).to.deep.include({
      path: 'found.few',
      problem: 'choice',
      found: 'few',
      expected: 'one, other',
    });
    expect(faultsOf({ ...none, language: 'ja', found: { other: '{count}' } })).to.eql([]);
    expect(faultsOf({ found: '{count} plekken' }).map(({ path }) => path)).to.eql(['found']);
    expect(
      faultsOf({ found: { one: '{aantal} plek', other: '{count}' } }).map(({ path }) => path),
    ).to.eql(['found.one']);
  });

  it('brings words in every form, and none to a language whose words are fixed', () => {
    const buur = { id: 'buur', for: 'carer', article: 'de', one: 'buur', many: 'buren' };
    const { many: _, ...half } = buur;
    expect(faultsOf({ terms: [buur] })).to.eql([]);
    expect(faultsOf({ terms: [buur, half] })).to.eql([
      { path: 'terms[1].many', problem: 'missing', expected: 'string' },
    ]);
    expect(faultsOf({ terms: [buur] }, { ...nl, fixed: true })).to.eql([
      { path: 'terms', problem: 'fixed' },
    ]);
  });
});
