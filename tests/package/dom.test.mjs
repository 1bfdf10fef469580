// The package in the DOMs that tests of host projects run in: nothing throws, and the tools work.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { node, packed, repository } from './packed.mjs';

const made = packed();
const NAMES = ['jsdom', 'happy-dom'];
let project;

before(() => {
  project = made.project('dom', Object.fromEntries(NAMES.map((name) => [name, '*'])));
});

describe('a DOM of Node', () => {
  for (const [name, condition] of NAMES.flatMap((each) => [
    [each, 'node'],
    [each, 'browser'],
  ]))
    it(`such as ${name} runs every tool, with Lit’s files for a ${condition}`, () => {
      const script = join(repository, 'tests/package/in-dom.mjs');
      const told = node(['--conditions', condition, script, name, project]);
      const { tags, said } = JSON.parse(told.trim().split('\n').at(-1));
      assert.deepEqual(tags.sort(), readdirSync(join(repository, 'src/tools')).sort());
      assert.deepEqual(said, []);
    });
});
