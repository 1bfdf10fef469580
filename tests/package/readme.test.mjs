// Every command in the README is run by `npm test`, so none of them stops working unseen; and what it tells of
// tools, folders and sizes is what stands there.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { freePort } from '../../scripts/free-port.mjs';
import { stages } from '../../scripts/test-parts.mjs';
import { assertTold } from './counted.mjs';
import { readJson, repository } from './packed.mjs';

const { scripts } = readJson(join(repository, 'package.json'));
const readme = readFileSync(join(repository, 'README.md'), 'utf8');
const commands = new Set(
  [...readme.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
    ([, script, word]) => script ?? word,
  ),
);
const run = stages(['chromium'])
  .flat()
  .map(({ command }) => command);

/** What does the work of a command, where `npm test` does not run it by its own name. */
const INSTEAD = {
  build: 'npm run check:reproducible',
  // The manifest is made of what is generated.
  generate: 'npm run manifest',
  // Prettier with --check in place of --write.
  format: 'npm run lint',
  // What it would write, and whether it has been translated.
  localize: 'npm run locales',
  // The same stories and settings, without the server that waits for changes.
  storybook: 'npx storybook build --disable-telemetry',
};

/**
 * Those that cannot be a part: this one, what is outside CI because it takes hours, what is tried below, and
 * what `new-tool.test.mjs` tries in a copy, because it writes in the tree.
 */
const APART = ['test', 'test:all', 'start', 'new-tool'];

describe('the README', () => {
  it('names commands, each of which is there', () => {
    assert.ok(commands.size > 8, [...commands].join(', '));
    for (const name of commands) assert.ok(scripts[name], `there is no npm run ${name}`);
  });

  for (const name of commands) {
    if (APART.includes(name)) continue;
    it(`names npm run ${name}, which is run`, () => {
      const wanted = INSTEAD[name] ?? `npm run ${name}`;
      assert.ok(
        run.some((command) => command === wanted || command.startsWith(`${wanted} -- `)),
        `make ${wanted} a part in scripts/test-parts.mjs`,
      );
    });
  }

  it('names npm start, whose every page is there', async () => {
    assert.equal(scripts.start, 'npm run build && node scripts/serve.mjs');
    const server = spawn(process.execPath, ['scripts/serve.mjs'], {
      cwd: repository,
      env: { ...process.env, PORT: String(await freePort()) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      let said = '';
      for await (const text of server.stdout) {
        said += text;
        if (said.includes('Ctrl+C')) break;
      }
      const pages = said.match(/http:\S+/g);
      assert.equal(pages.length, 4, said);
      for (const page of pages) {
        const response = await fetch(page);
        assert.equal(response.status, 200, page);
        const scriptsOf = [...(await response.text()).matchAll(/<script[^>]* src="([^"]+)"/g)];
        assert.ok(scriptsOf.length > 0, page);
        for (const [, src] of scriptsOf)
          assert.equal((await fetch(new URL(src, page))).status, 200, `${page}: ${src}`);
      }
    } finally {
      server.kill();
      await once(server, 'exit');
    }
  });
});

const foldersIn = (path) =>
  readdirSync(join(repository, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
const tools = foldersIn('src/tools');

describe('what the README tells', () => {
  it('is of every tool, in its first table', () => {
    const [table] = /^\| Tool .*\n(\|.*\n)+/m.exec(readme);
    const told = [...table.matchAll(/^\| `<([\w-]+)>` +\| [^\s|]/gm)].map(([, tag]) => tag);
    assert.deepEqual(told.sort(), tools);
  });

  it('is of every tool, in the changelog', () => {
    const changelog = readFileSync(join(repository, 'CHANGELOG.md'), 'utf8');
    const missing = tools.filter((tag) => !changelog.includes(`\`<${tag}>\``));
    assert.deepEqual(missing, [], 'CHANGELOG.md does not name them');
  });

  it('is of every folder of src, and of no folder that is not there', () => {
    const [, tree] = /### Where things live\n+```\n([^]+?)```/.exec(readme);
    const lines = tree.split(/\n(?=\S)/).map((line) => line.match(/^(\S+)\s+([^]+)$/));
    const told = lines.map(([, path]) => path.replace(/<.*/, ''));
    for (const name of foldersIn('src'))
      assert.ok(told.includes(`src/${name}/`), `src/${name}/ is not in the tree of README.md`);
    let named = 0;
    lines.forEach(([, , text], at) => {
      for (const [path] of text.matchAll(/\bkits\/\w+|[\w-]+(\/[\w-]+)*\//g)) {
        const found = ['', 'src/', told[at]].some((from) =>
          existsSync(join(repository, from, path)),
        );
        assert.ok(found, `${path}, said of ${told[at]}, is not there`);
        named++;
      }
      assert.ok(existsSync(join(repository, told[at])), `${told[at]} is not there`);
    });
    assert.ok(named > 8, tree);
    const [, subjects] = /every tool shares: ([\w, ]+)\n/.exec(tree);
    assert.deepEqual(subjects.split(', ').sort(), foldersIn('src/core'));
  });

  for (const tag of ['anchoring-check', 'team-conversation'])
    it(`is how much of <${tag}> was written by hand`, () => {
      assertTold(`\`<${tag}>\`, on the sheet engine`, tag);
    });
});
