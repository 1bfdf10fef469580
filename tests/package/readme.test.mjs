// Every command in the README is run by `npm test`, so none of them stops working unseen.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { freePort } from '../../scripts/free-port.mjs';
import { stages } from '../../scripts/test-parts.mjs';
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

/** Those that cannot be a part: this one, what is outside CI because it takes hours, and what is tried below. */
const APART = ['test', 'test:all', 'start'];

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
