// Every tool has a test file that calls the contract for it; the contract says what else is missing.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { repository } from './packed.mjs';

const tools = readdirSync(join(repository, 'src/tools'));

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
  }
});
