// `npm run new-tool` in a copy of the tree: a tool of each kind is green at once, but for what must still be written.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { copy } from './copy.mjs';
import { assertTold } from './counted.mjs';

const KITS = { 'plain-sheet': [], 'sleep-check': ['questionnaire'], 'home-matrix': ['matrix'] };
const tags = Object.keys(KITS);

const there = copy();

function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: there.folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // Node's runner gives no readable report below another one.
    env: { ...process.env, BROWSERS: 'chromium', NODE_TEST_CONTEXT: undefined },
  });
  return { status, said: `${stdout}\n${stderr}` };
}

function passes(...args) {
  const { status, said } = run(...args);
  assert.equal(status, 0, said);
  return said;
}

/** Runs these test files in a page each. */
const inPages = (...files) =>
  run('node_modules/@web/test-runner/dist/bin.js', '--preserve-symlinks', '--files', ...files);

const read = (path) => readFileSync(join(there.folder, path), 'utf8');
/** Every place where it writes. */
const places = () => [
  ...['content', 'src', 'stories', 'tests'].map((folder) =>
    readdirSync(join(there.folder, folder), { recursive: true }).sort(),
  ),
  ...['README.md', 'CHANGELOG.md'].map(read),
];

describe('npm run new-tool', () => {
  const refused = {
    'no tag': [[], 'cannot be the name'],
    'a tag without a hyphen': [['sheet'], 'cannot be the name'],
    'a tag with capitals': [['Plain-Sheet'], 'cannot be the name'],
    'a tag that begins with a digit': [['1-sheet'], 'cannot be the name'],
    'a tag with a path in it': [['../a-sheet'], 'cannot be the name'],
    'a name of SVG': [['font-face'], 'cannot be the name'],
    'a name of common content': [['urgent-help'], 'something else'],
    'a tool that is there': [['strain-check', 'questionnaire'], 'is there already'],
    'a kit that is not there': [['plain-sheet', 'quiz'], 'no kit “quiz”: matrix or questionnaire'],
    'a template that is no kit': [['plain-sheet', 'plain'], 'no kit “plain”'],
  };
  for (const [what, [args, why]] of Object.entries(refused))
    it(`refuses ${what}, and writes nothing`, () => {
      const untouched = places();
      const { status, said } = run('scripts/new-tool.mjs', ...args);
      assert.equal(status, 1);
      assert.ok(said.includes(why), said);
      assert.ok(!said.includes('    at '), said);
      assert.deepEqual(places(), untouched);
    });

  it('refuses a tool of which something is left', () => {
    const left = join(there.folder, 'tests/plain-sheet.test.ts');
    writeFileSync(left, '');
    assert.match(run('scripts/new-tool.mjs', 'plain-sheet').said, /already: tests\/plain-sheet/);
    rmSync(left);
  });
});

describe('a new tool of each kind', () => {
  const made = [];
  const contentOf = () => [...new Set(made.filter((path) => path.startsWith('content/')))];

  before(() => {
    for (const tag of tags) {
      const said = passes('scripts/new-tool.mjs', tag, ...KITS[tag]);
      const paths = said.split('\n').filter((line) => /^\S+\.\w+$/.test(line));
      assert.ok(paths.length > 6, said);
      made.push(...paths);
    }
  });

  it('is formatted and linted', () => {
    passes('node_modules/prettier/bin/prettier.cjs', '--check', ...new Set(made));
    passes('node_modules/oxlint/bin/oxlint', '--deny-warnings');
  });

  it('is built, within its budget, and has the right types', () => {
    passes('scripts/build.mjs');
    passes('scripts/size.mjs');
    passes('node_modules/typescript/bin/tsc');
  });

  it('keeps the contract, and the rules of its model', () => {
    const contract = 'tests/contract/index.ts';
    // What core does takes most of the time, and the tools that are there have it tried.
    const whole = read(contract);
    const less = whole.replace('const ofCore = tried ?', 'const ofCore = false ?');
    assert.notEqual(less, whole);
    writeFileSync(join(there.folder, contract), less);
    const files = made.filter((path) => path.endsWith('.test.ts'));
    assert.equal(files.length, 5);
    const { status, said } = inPages(...files);
    assert.equal(status, 0, said);
    assert.ok(Number(/^(\d+) passed, 0 failed/m.exec(said)?.[1]) > 400, said);
  });

  it('has content in which all is well but what must be written, told by file and path', () => {
    const { status, said } = inPages('tests/content.test.ts');
    assert.equal(status, 1, said);
    const texts = contentOf().map((path) => {
      const found = read(path).match(/"[^"]*\bTODO\b[^"]*"|"1970-01-01"/g);
      assert.ok(said.includes(`still to be written in ${path}:`), said);
      for (const text of found)
        assert.ok(said.includes(`: ${text.slice(1, -1)}`), `${path}: ${text}`);
      return found.length;
    });
    // Of each tool, and the names of all.
    assert.equal(texts.length, 2 * tags.length + 2);
    assert.match(said, /^ *sources\[0\]\.title: TODO: the source$/m);
    assert.match(said, /^ *reviewed: 1970-01-01$/m);
    assert.match(said, new RegExp(`^\\d+ passed, ${texts.length} failed$`, 'm'));
  });

  it('is told what else must be written, by file and line', () => {
    const { status, said } = run('--test', 'tests/package/contract.test.mjs');
    assert.equal(status, 1, said);
    for (const tag of tags)
      for (const file of [
        `src/tools/${tag}/${tag}.ts`,
        `stories/${tag}.stories.ts`,
        `tests/${tag}.test.ts`,
        'README.md',
        'CHANGELOG.md',
      ])
        assert.match(said, new RegExp(`${file}:\\d+: .*\\bTODO\\b`), `${tag}: ${file}`);
    assert.match(said, new RegExp(`^# fail ${tags.length}$|^ℹ fail ${tags.length}$`, 'm'));
  });

  for (const tag of tags)
    it(`is as large as the README says: <${tag}>`, () =>
      assertTold(KITS[tag].length ? `a ${KITS[tag]}` : 'on no engine', tag, there.folder));
});
