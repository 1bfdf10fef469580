// Every tool has a test file that calls the contract for it, and nothing left to write of `npm run new-tool`;
// the contract says what else is missing.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { repository } from './packed.mjs';

const tools = readdirSync(join(repository, 'src/tools'));
const pages = ['README.md', 'CHANGELOG.md'];

/** Every file of a tool but its content, which `content.test.ts` reads by path; and the pages that tell of it. */
const filesOf = (tool) => [
  ...readdirSync(join(repository, 'src/tools', tool)).map((name) => `src/tools/${tool}/${name}`),
  ...['stories', 'tests'].flatMap((folder) =>
    readdirSync(join(repository, folder))
      .filter((name) => name.startsWith(`${tool}.`))
      .map((name) => `${folder}/${name}`),
  ),
  ...pages,
];

/** Lines that say TODO, with their places; on a page of all tools those that name this one. */
const leftIn = (file, tool) =>
  readFileSync(join(repository, file), 'utf8')
    .split('\n')
    .map((line, at) => `${file}:${at + 1}: ${line.trim()}`)
    .filter((line) => /\bTODO\b/.test(line))
    .filter((line) => !pages.includes(file) || line.includes(`\`<${tool}>\``));

describe('every tool', () => {
  for (const tool of tools) {
    it(`calls the contract: <${tool}>`, () => {
      const file = `tests/${tool}.test.ts`;
      const at = join(repository, file);
      assert.ok(
        existsSync(at),
        `make ${file}, and begin it with contract('${tool}', stories): the contract says what else is missing`,
      );
      assert.match(
        readFileSync(at, 'utf8'),
        new RegExp(`^contract\\('${tool}', stories\\);$`, 'm'),
        `${file} does not call contract('${tool}', stories)`,
      );
    });

    it(`has been written: <${tool}>`, () => {
      const left = filesOf(tool).flatMap((file) => leftIn(file, tool));
      assert.deepEqual(left, [], `still to be written:\n${left.join('\n')}`);
    });
  }
});
