import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { documentText } from '../../src/core/document/document.js';
import { parseDocument, type DocumentSchema } from '../../src/core/document/document.schema.js';
import { HeldDocument } from '../../src/core/document/held-document.js';
import { fileName } from '../../src/core/files/files.js';

type Names = { names: string[] };

const kind: DocumentSchema<Names> = {
  tool: 'test-tool',
  schemaVersion: 3,
  data: z.strictObject({ names: z.array(z.string()) }),
  migrations: {
    1: (data) => ({ names: (data as { name: string }).name.split(' ') }),
    2: (data) => ({ names: (data as Names).names.map((name) => name.trim()) }),
  },
};
const document = (schemaVersion: number, data: unknown) => ({
  tool: 'test-tool',
  schemaVersion,
  savedAt: '2026-11-23T10:00:00.000Z',
  contentId: 'some-content',
  data,
});
const faultsOf = (input: unknown, of: DocumentSchema<Names> = kind) => {
  const parsed = parseDocument(of, input);
  return parsed.ok ? [] : parsed.faults;
};

describe('a document', () => {
  it('of this version is taken as it is, through no migration', () => {
    const now = document(3, { names: [' Ans '] });
    expect(parseDocument(kind, now)).to.eql({ ok: true, value: now });
  });

  it('of an older version is brought up to date, step by step', () => {
    const first = parseDocument(kind, document(1, { name: 'Ans Bea' }));
    expect(first.ok && first.value).to.eql(document(3, { names: ['Ans', 'Bea'] }));
    const second = parseDocument(kind, document(2, { names: [' Ans Bea '] }));
    expect(second.ok && second.value).to.eql(document(3, { names: ['Ans Bea'] }));
  });

  it('is not changed by being brought up to date', () => {
    const old = document(2, { names: [' Ans '] });
    const before = structuredClone(old);
    parseDocument(kind, old);
    expect(old).to.eql(before);
  });

  it('that a migration cannot read is refused, not thrown', () => {
    expect(faultsOf(document(1, null))).to.eql([{ path: 'data', problem: 'format', found: 'v1' }]);
    expect(faultsOf(document(1, { name: 3 }))[0]!.path).to.equal('data');
  });

  it('of a version that there is no way from is refused', () => {
    const { 2: second } = kind.migrations!;
    const gap = { ...kind, migrations: { 2: second! } };
    expect(faultsOf(document(1, { name: 'Ans' }), gap)).to.eql([
      { path: 'data', problem: 'format', found: 'v1' },
    ]);
    expect(faultsOf(document(2, { names: ['Ans'] }), gap)).to.eql([]);
    const none: DocumentSchema<Names> = { ...kind, migrations: undefined };
    expect(faultsOf(document(3, { names: [] }), none)).to.eql([]);
    expect(faultsOf(document(2, { names: [] }), none)[0]!.found).to.equal('v2');
  });

  it('is looked at after it was brought up to date', () => {
    const wrong = { ...kind, migrations: { ...kind.migrations, 2: () => ({ names: [1] }) } };
    expect(faultsOf(document(2, {}), wrong)[0]).to.include({ path: 'data.names[0]' });
  });

  it('of a newer version or another tool is refused by name', () => {
    expect(faultsOf(document(4, {}))).to.eql([
      { path: 'schemaVersion', problem: 'newer', found: '4', expected: '3' },
    ]);
    expect(faultsOf({ ...document(4, {}), tool: 'other' })).to.eql([
      { path: 'tool', problem: 'other-tool', found: 'other', expected: 'test-tool' },
    ]);
  });

  it('has a version from 1 on, in whole numbers', () => {
    for (const version of [0, -1, 1.5, '3', null, undefined])
      expect(
        faultsOf({ ...document(3, { names: [] }), schemaVersion: version }).map(({ path }) => path),
        String(version),
      ).to.eql(['schemaVersion']);
  });

  it('is an object with everything in it and nothing more', () => {
    for (const input of [null, undefined, 'x', 3, [], {}])
      expect(faultsOf(input), JSON.stringify(input)).not.to.eql([]);
    const whole = document(3, { names: [] });
    for (const field of Object.keys(whole)) {
      const { [field as 'data']: _, ...rest } = whole;
      expect(faultsOf(rest), field).not.to.eql([]);
    }
    expect(faultsOf({ ...whole, extra: 1 })).to.eql([{ path: 'extra', problem: 'unknown-key' }]);
  });

  const moments: Record<string, boolean> = {
    '2026-11-23T10:00Z': true,
    '2026-11-23T10:00:00Z': true,
    '2026-11-23T10:00:00.1Z': true,
    '2026-11-23T10:00:00.123456789+01:00': true,
    '2026-11-23T10:00:00-05:30': true,
    '2026-11-23T10:00:00.Z': false,
    '2026-11-23T10:00:00.1234567890Z': false,
    '2026-11-23T10:00:00': false,
    '2026-11-23': false,
    'x2026-11-23T10:00:00Z': false,
    '2026-11-23T10:00:00Z ': false,
  };
  for (const [savedAt, taken] of Object.entries(moments))
    it(`saved at ${savedAt} is ${taken ? 'taken' : 'refused'}`, () => {
      const paths = faultsOf({ ...document(3, { names: [] }), savedAt }).map(({ path }) => path);
      expect(paths).to.eql(taken ? [] : ['savedAt']);
    });
});

describe('a file of a document', () => {
  it('can be read by a person, and comes back the same', () => {
    const whole = document(3, { names: ['Ans'] });
    expect(documentText(whole)).to.match(/^\{\n {2}"tool": "test-tool",\n[^]*\n\}\n$/);
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const text = documentText(document(3, data));
        expect(JSON.parse(text)).to.eql(JSON.parse(JSON.stringify(document(3, data))));
      }),
    );
  });

  it('is named after what is on screen and the day on this device', () => {
    expect(fileName('sofa-matrix', 'json', new Date(2026, 0, 5, 0, 0))).to.equal(
      'sofa-matrix-2026-01-05.json',
    );
    expect(fileName('Wie zijn er, rond Renée?', 'csv', new Date(2026, 11, 31, 23, 59))).to.equal(
      'wie-zijn-er-rond-renée-2026-12-31.csv',
    );
    const day = new Date(2026, 0, 5);
    expect(fileName('Een heel lange titel, die nooit in een pad zou passen', 'txt', day)).to.equal(
      'een-heel-lange-titel-die-nooit-in-een-pad-zou-2026-01-05.txt',
    );
    expect(fileName(`${'a'.repeat(60)} b`, 'txt', day)).to.equal(
      `${'a'.repeat(48)}-2026-01-05.txt`,
    );
    expect(fileName('?!', 'txt', day)).to.equal('2026-01-05.txt');
    expect(fileName('من هم حول العميل؟', 'json', day)).to.equal('من-هم-حول-العميل-2026-01-05.json');
    expect(fileName('Rene\u0301e', 'txt', day)).to.equal('ren\u00e9e-2026-01-05.txt');
  });

  it('is empty once all that was made is gone, in whatever order its fields came', () => {
    const blank = { schemaVersion: 1, data: { who: { name: '', age: 0 }, rows: [] as string[] } };
    const held = new HeldDocument('test-tool', blank, () => 'some-content');
    expect(held.isEmpty).to.equal(true);
    const kept = { ...held.kept, data: { rows: ['a'], who: { age: 0, name: '' } } };
    held.take(kept);
    expect(held.isEmpty).to.equal(false);
    held.change({ ...held.data, rows: [] });
    expect(held.isEmpty).to.equal(true);
    held.change({ rows: [], who: { age: 1, name: '' } });
    expect(held.isEmpty).to.equal(false);
  });
});
