// The command of the package, on files as people bring them.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'samenspel-'));
after(() => rmSync(folder, { recursive: true }));

const run = (...args) =>
  new Promise((resolve) => {
    execFile(process.execPath, ['scripts/samenspel-widgets.mjs', ...args], (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    );
  });

const written = (name, content) => {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};
const bundled = (path) => JSON.parse(readFileSync(`content/${path}.json`, 'utf8'));

const everyFile = readdirSync('content', { recursive: true })
  .filter((name) => name.endsWith('.json'))
  .map((name) => join('content', name));

describe('samenspel-widgets validate', () => {
  it('takes every content file of the library, of every kind', async () => {
    const { code, out } = await run('validate', ...everyFile);
    assert.equal(code, 0, out);
    assert.equal(out.match(/: OK \(/g).length, everyFile.length);
  });

  it('takes the documented example', async () => {
    const { code, out } = await run('validate', 'stories/own-instrument.json');
    assert.equal(code, 0, out);
    assert.match(out, /OK \(strain-check\.content\)/);
  });

  it('says path, problem and what was expected, and ends with 1', async () => {
    const content = bundled('strain-check/nl');
    content.instrument.items[3].scale = 'smileys';
    content.instrument.scores[0].items[0].item = 'rust';
    const file = written('wrong.json', content);
    const { code, out } = await run('validate', '--lang', 'en', file);
    assert.equal(code, 1);
    assert.match(
      out,
      /wrong\.json: instrument\.items\[3\]\.scale: ‘smileys’ does not exist; choose from: yes-no\n/,
    );
    assert.match(out, /instrument\.scores\[0\]\.items\[0\]\.item: ‘rust’ does not exist/);
  });

  it('warns of an answer whose number lies far outside the rest, and takes the file', async () => {
    const content = bundled('strain-check/nl');
    // Of no item, so that its bands may stay as they are.
    const scale = { id: 'extra', points: [] };
    content.instrument.answerScales.push(scale);
    const say = async (...values) => {
      scale.points = values.map((value) => ({ value, label: `antwoord ${value}` }));
      const file = written('ver.json', content);
      const { code, out } = await run('validate', '--lang', 'nl', file);
      assert.equal(code, 0, out);
      return out;
    };
    assert.match(await say(1, 0, 2, 99), /answerScales\[1\]\.points\[3\]\.value: 99 ligt ver van/);
    assert.match(await say(0, 1, 2, 3, -9), /points\[4\]\.value: -9 ligt ver van/);
    assert.doesNotMatch(await say(1, 0), /ver van/);
    assert.doesNotMatch(await say(0, 1, 2, 3, 4), /ver van/);
    assert.doesNotMatch(await say(0, 1, 3, 9), /ver van/);
    assert.doesNotMatch(await say(-2, -1, 0, 1, 2), /ver van/);
    scale.points = [
      { value: 1, label: 'Ja' },
      { value: 0, label: 'Nee' },
      { label: 'Niet van toepassing' },
    ];
    const { code, out } = await run('validate', '--lang', 'nl', written('nvt.json', content));
    assert.equal(code, 0, out);
    assert.doesNotMatch(out, /ver van/);
  });

  it('says it in Dutch too', async () => {
    const { title: _, ...content } = bundled('wifa-model/nl');
    const { code, out } = await run('validate', '--lang', 'nl', written('titel.json', content));
    assert.equal(code, 1);
    assert.match(out, /titel\.json: title: ontbreekt; verwacht: tekst\n/);
  });

  it('sees references that no JSON Schema can say', async () => {
    const content = bundled('sofa-matrix/nl');
    content.actions[0].role = 'oom';
    const { code, out } = await run('validate', '--lang', 'en', written('rol.json', content));
    assert.equal(code, 1);
    assert.match(out, /actions\[0\]\.role: ‘oom’ does not exist/);
  });

  it('checks a saved document', async () => {
    const document = {
      tool: 'strain-check',
      schemaVersion: 1,
      savedAt: '2026-11-23T10:00:00Z',
      contentId: 'samenspel-strain-check',
      data: { forms: [] },
    };
    assert.equal((await run('validate', written('leeg.json', document))).code, 0);
    const wrong = written('fout.json', { ...document, data: { forms: [{}] } });
    const { code, out } = await run('validate', '--lang', 'en', wrong);
    assert.equal(code, 1);
    assert.match(out, /data\.forms\[0\]\.instrument: is missing/);
  });

  it('checks what a saved document gives to other tools', async () => {
    const item = { id: 'a1', kind: 'agreement', text: 'Bel', for: 'team' };
    const document = {
      tool: 'anchoring-check',
      schemaVersion: 1,
      savedAt: '2026-11-23T10:00:00Z',
      contentId: 'samenspel-anchoring-check',
      docId: 'abc123',
      data: { road: '', rows: [], agreements: [] },
      carry: [item],
    };
    assert.equal((await run('validate', written('goed.json', document))).code, 0);
    const wrong = written('kring.json', { ...document, carry: [item, { ...item, for: 'wij' }] });
    const { code, out } = await run('validate', '--lang', 'en', wrong);
    assert.equal(code, 1);
    assert.match(out, /carry\[1\]\.for: ‘wij’ cannot be used here; choose from: self, together/);
  });

  for (const [what, text, message] of [
    ['no JSON', '{"tool":', /is not JSON, or has a mistake in it/],
    [
      'of no tool',
      '{"tool":"iets"}',
      /tool: ‘iets’ cannot be used here; choose from: .*strain-check/,
    ],
    ['without a tool', '{}', /tool: is missing/],
    ['no object', '7', /tool: is missing/],
    ['too deep', '['.repeat(20_000) + ']'.repeat(20_000), /too many levels/],
  ])
    it(`says so of a file that is ${what}`, async () => {
      const { code, out } = await run('validate', '--lang', 'en', written('x.json', text));
      assert.equal(code, 1);
      assert.match(out, message);
    });

  it('goes on after a file that is not there', async () => {
    const { code, out } = await run('validate', 'nergens.json', 'content/wifa-model/nl.json');
    assert.equal(code, 1);
    assert.match(out, /nergens\.json: ENOENT/);
    assert.match(out, /wifa-model\/nl\.json: OK/);
  });

  it('explains itself, and ends with 2, when it is not used rightly', async () => {
    for (const args of [[], ['validate'], ['check', 'x.json'], ['validate', '--lang', 'fr', 'x']]) {
      const { code, err } = await run(...args);
      assert.equal(code, 2);
      assert.match(err, /Usage: samenspel-widgets validate/);
    }
    assert.equal((await run('--help')).code, 0);
  });
});
