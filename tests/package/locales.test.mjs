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
const TARGET = /<target>[^]*<\/target>/;
const unit = (source) =>
  new RegExp(`<trans-unit id="\\w+">\\s*<source>${source}</source>[^]*?</trans-unit>\\s*`);

describe('npm run locales', () => {
  it('is content with what there is', () => {
    const { status, stdout } = check();
    assert.equal(status, 0);
    assert.match(stdout, /^\d{3} strings, 0 faults\.\n$/);
  });

  // One run for all of them: each reads the whole source.
  it('fails at every fault of a language, and names each', () => {
    const faults = {
      'a string that the language has not': [
        (text) => text.replace(unit('Wis alles'), ''),
        /missing: msg\('Wis alles'\)/,
      ],
      'a string that waits for its translation': [
        (text) => text.replace(unit('Ongedaan maken'), (each) => each.replace(TARGET, '')),
        /no translation: Ongedaan maken/,
      ],
      'an empty translation': [
        (text) =>
          text.replace(unit('Afdrukken'), (each) => each.replace(TARGET, '<target> </target>')),
        /no translation: Afdrukken/,
      ],
      'a string that nobody says any more': [
        (text) =>
          text.replace(
            unit('Sluit'),
            (each) => each + each.replace(/id="\w+"/, 'id="s0000000000000000"'),
          ),
        /nobody says this any more: Sluit/,
      ],
      'a place that the translation lost': [
        (text) =>
          text.replace(/<target>Kept until <x [^>]*\/>\.<\/target>/, '<target>Kept.</target>'),
        /placeholder/i,
      ],
    };
    const { status, stderr } = checkWith(ENGLISH, (text) =>
      Object.entries(faults).reduce((before, [what, [change]]) => {
        const after = change(before);
        assert.notEqual(after, before, `${what}: nothing was changed`);
        return after;
      }, text),
    );
    assert.equal(status, 1);
    for (const [what, [, said]] of Object.entries(faults)) assert.match(stderr, said, what);
  });

  it('fails at a new string in the sources, and names it', () => {
    const { status, stderr } = checkWith('src/core/document/document-bar.ts', (text) =>
      text.replace("msg('Wis alles')", "msg('Gooi alles weg')"),
    );
    assert.equal(status, 1);
    assert.match(stderr, /missing: msg\('Gooi alles weg'\)/);
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
