// `npm run locales` says so when a translation is not whole.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { copy } from './copy.mjs';

const there = copy();
const at = (path) => join(there.folder, path);

const check = () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-locales.mjs'], {
    cwd: there.folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

/** Checks with a file changed, and puts it back. */
function checkWith(path, change) {
  const before = readFileSync(at(path), 'utf8');
  const after = change(before);
  assert.notEqual(after, before, 'nothing was changed');
  writeFileSync(at(path), after);
  try {
    return check();
  } finally {
    writeFileSync(at(path), before);
  }
}

const ENGLISH = 'locales/en.xlf';
const UNIT = /<trans-unit id="\w+">\s*<source>Wis alles<\/source>[^]*?<\/trans-unit>\s*/;

describe('npm run locales', () => {
  it('is content with what there is', () => {
    const { status, stdout } = check();
    assert.equal(status, 0);
    assert.match(stdout, /^\d{3} strings, 0 faults\.\n$/);
  });

  for (const [what, path, change, said] of [
    [
      'a string that a language has not',
      ENGLISH,
      (text) => text.replace(UNIT, ''),
      /missing: msg\('Wis alles'\)/,
    ],
    [
      'a string that waits for its translation',
      ENGLISH,
      (text) => text.replace(UNIT, (unit) => unit.replace(/<target>[^]*<\/target>/, '')),
      /no translation: Wis alles/,
    ],
    [
      'an empty translation',
      ENGLISH,
      (text) =>
        text.replace(UNIT, (unit) => unit.replace(/<target>[^]*<\/target>/, '<target> </target>')),
      /no translation: Wis alles/,
    ],
    [
      'a string that nobody says any more',
      ENGLISH,
      (text) =>
        text.replace(UNIT, (unit) => unit + unit.replace(/id="\w+"/, 'id="s0000000000000000"')),
      /nobody says this any more: Wis alles/,
    ],
    [
      'a place that the translation lost',
      ENGLISH,
      (text) =>
        text.replace(/<target>Kept until <x [^>]*\/>\.<\/target>/, '<target>Kept.</target>'),
      /placeholder/i,
    ],
    [
      'a new string in the sources',
      'src/core/document/document-bar.ts',
      (text) => text.replace("msg('Wis alles')", "msg('Gooi alles weg')"),
      /missing: msg\('Gooi alles weg'\)/,
    ],
  ])
    it(`fails at ${what}, and names it`, () => {
      const { status, stderr } = checkWith(path, change);
      assert.equal(status, 1);
      assert.match(stderr, said);
    });

  it('fails where a tool has content in a language that lacks the rest', () => {
    const [from, to] = [at('content/common/terms/en.json'), at('content/common/terms/other.json')];
    renameSync(from, to);
    try {
      const { status, stderr } = check();
      assert.equal(status, 1);
      assert.match(
        stderr,
        /content\/common\/terms\/en\.json: missing, for content\/sofa-matrix\/en/,
      );
    } finally {
      renameSync(to, from);
    }
  });
});
