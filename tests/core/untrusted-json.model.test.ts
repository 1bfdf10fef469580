import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Parsed } from '../../src/core/faults/faults.js';
import {
  fetchJson,
  jsonDepth,
  MAX_BYTES,
  MAX_DEPTH,
  readJson,
} from '../../src/core/faults/untrusted-json.js';

const problemOf = (read: Parsed<unknown>): string => (read.ok ? '' : read.faults[0]!.problem);
const nested = (levels: number, [open, close] = '[]'): string =>
  open!.repeat(levels) + close!.repeat(levels);
/** A JSON text of so many bytes. */
const sized = (bytes: number): string => `"${'e'.repeat(bytes - 2)}"`;

describe('JSON from outside', () => {
  it('reads whatever JSON.stringify makes, up to the limits', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        const json = JSON.stringify(value);
        expect(readJson(json)).to.eql({ ok: true, value: JSON.parse(json) });
      }),
    );
  });

  it('says that broken JSON is no JSON', () => {
    expect(readJson('{"title": "afge')).to.deep.include({ ok: false });
    for (const broken of ['{"title": "afge', '', '[1,]', '"\\"', 'naaste'])
      expect(problemOf(readJson(broken)), broken).to.equal('not-json');
  });

  it('says where it breaks, as far as the browser does', () => {
    const text = '{\n  "a": x\n}';
    let said = '';
    try {
      JSON.parse(text);
    } catch (error) {
      said = String(error);
    }
    const [place] = /line 2 column \d+/.exec(said) ?? [];
    expect(readJson(text)).to.deep.include({
      faults: [{ path: '', problem: 'not-json', found: place ? `(${place})` : '' }],
    });
  });

  it('counts as deep as it is nested', () => {
    const depthOf = (value: unknown): number =>
      value && typeof value === 'object'
        ? 1 + Math.max(0, ...Object.values(value).map(depthOf))
        : 0;
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 12 }), (value) => {
        expect(jsonDepth(JSON.stringify(value))).to.equal(depthOf(value));
      }),
    );
    expect(jsonDepth('[[1],[2,{"a":[3]}],[4]]')).to.equal(4);
    expect(jsonDepth('[],{},[]')).to.equal(1);
    expect(jsonDepth('')).to.equal(0);
  });

  it('reads what is as deep as the limit, and not one level more', () => {
    const levels = Array.from({ length: MAX_DEPTH });
    const within = levels.reduce<unknown>((value) => [value], []) as unknown[];
    expect(readJson(JSON.stringify(within[0])).ok).to.equal(true);
    expect(problemOf(readJson(JSON.stringify(within)))).to.equal('too-deep');
    expect(readJson(JSON.stringify(within))).to.deep.include({
      faults: [{ path: '', problem: 'too-deep', expected: '32' }],
    });
    const groups = `${'{"a":'.repeat(MAX_DEPTH)}1${'}'.repeat(MAX_DEPTH)}`;
    expect(readJson(groups).ok).to.equal(true);
    expect(problemOf(readJson(`[${groups}]`))).to.equal('too-deep');
  });

  it('stops counting just past the limit', () => {
    expect(jsonDepth(nested(20_000))).to.equal(MAX_DEPTH + 1);
    expect(jsonDepth(nested(9), 3)).to.equal(4);
    expect(jsonDepth(nested(3), 3)).to.equal(3);
    expect(problemOf(readJson(nested(20_000, '{}')))).to.equal('too-deep');
  });
});

describe('text in JSON', () => {
  it('has no brackets that count', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(jsonDepth(JSON.stringify([value]))).to.equal(1);
        expect(jsonDepth(JSON.stringify({ [value]: [value] }))).to.equal(2);
      }),
    );
  });

  // As they stand in a file: a backslash takes the next sign with it, itself too.
  const texts: Record<string, number> = {
    '["\\"[[["]': 1,
    '["\\\\"]': 1,
    '["\\\\",["\\\\"]]': 2,
    '["\\\\\\"[[["]': 1,
    '["\\\\\\\\",[]]': 2,
    '["\\u0022[[[",[]]': 2,
    '["]]]",["{"]]': 2,
    '"["': 0,
  };
  for (const [text, depth] of Object.entries(texts))
    it(`ends at its own quote: ${text}`, () => {
      expect(readJson(text).ok).to.equal(true);
      expect(jsonDepth(text)).to.equal(depth);
    });

  it('hides no level behind a quote that is escaped', () => {
    const deep = nested(MAX_DEPTH);
    for (const text of ['"', '\\', '\\"', '"\\', '[{', ']}'])
      expect(problemOf(readJson(`[${JSON.stringify(text)},${deep}]`)), text).to.equal('too-deep');
  });
});

describe('a file of JSON', () => {
  it('is of a million bytes at most', () => {
    expect(MAX_BYTES).to.equal(1_000_000);
    expect(readJson(sized(MAX_BYTES)).ok).to.equal(true);
    expect(readJson(sized(MAX_BYTES + 1))).to.eql({
      ok: false,
      faults: [{ path: '', problem: 'too-big', expected: '1 MB' }],
    });
  });

  it('is counted in bytes, not in letters', () => {
    const whole = `"${'é'.repeat(MAX_BYTES / 2 - 1)}"`;
    expect(readJson(whole).ok).to.equal(true);
    expect(problemOf(readJson(`${whole} `))).to.equal('too-big');
  });
});

describe('JSON from an address', () => {
  const { fetch } = globalThis;
  afterEach(() => {
    globalThis.fetch = fetch;
  });
  const asked: unknown[][] = [];
  /** Has the next request answered so. */
  const answer = (make: () => Response): void => {
    asked.length = 0;
    globalThis.fetch = (...request) => {
      asked.push(request);
      return Promise.resolve().then(make);
    };
  };
  const ADDRESS = '/teksten.json';

  it('is read, and asked for with no more than the site itself would send', async () => {
    answer(() => new Response('{"a":"é"}'));
    expect(await fetchJson(ADDRESS)).to.eql({ ok: true, value: { a: 'é' } });
    expect(asked).to.eql([[ADDRESS, { credentials: 'same-origin' }]]);
    const { signal } = new AbortController();
    await fetchJson(ADDRESS, signal);
    expect(asked[1]).to.eql([ADDRESS, { credentials: 'same-origin', signal }]);
  });

  it('is read whole when a letter comes in two pieces', async () => {
    const bytes = new TextEncoder().encode('"é"');
    answer(
      () =>
        new Response(
          new ReadableStream({
            start(stream) {
              for (const byte of bytes) stream.enqueue(new Uint8Array([byte]));
              stream.close();
            },
          }),
        ),
    );
    expect(await fetchJson(ADDRESS)).to.eql({ ok: true, value: 'é' });
  });

  it('has its address in every fault', async () => {
    const faults: [problem: string, make: () => Response][] = [
      ['http', () => new Response('{}', { status: 404 })],
      ['not-json', () => new Response('<!doctype html>')],
      ['not-json', () => new Response(null)],
      ['too-deep', () => new Response(nested(MAX_DEPTH + 1))],
      ['too-big', () => new Response(sized(MAX_BYTES + 1))],
      [
        'network',
        () => {
          throw new TypeError('offline');
        },
      ],
    ];
    for (const [problem, make] of faults) {
      answer(make);
      const read = await fetchJson(ADDRESS);
      expect(read.ok ? [] : read.faults.map((each) => [each.path, each.problem])).to.eql([
        [ADDRESS, problem],
      ]);
    }
    answer(() => new Response('', { status: 503 }));
    expect(await fetchJson(ADDRESS)).to.deep.include({
      faults: [{ path: ADDRESS, problem: 'http', found: '503' }],
    });
  });

  it('is taken up to the limit, and stopped just past it', async () => {
    answer(() => new Response(sized(MAX_BYTES)));
    expect((await fetchJson(ADDRESS)).ok).to.equal(true);
    let stopped = false;
    answer(
      () =>
        new Response(
          new ReadableStream({
            pull: (stream) => stream.enqueue(new Uint8Array(100_000).fill(0x20)),
            cancel: () => void (stopped = true),
          }),
        ),
    );
    expect(problemOf(await fetchJson(ADDRESS))).to.equal('too-big');
    expect(stopped).to.equal(true);
  });
});
