// That every fault of `npm run check:seeded` can still be put in: its text stands once in its file.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { faults } from './seeded/faults.mjs';

describe('seeded faults', () => {
  it('stand in today’s code, each in one place', () => {
    const misplaced = faults.filter(
      ({ file, from }) => !existsSync(file) || readFileSync(file, 'utf8').split(from).length !== 2,
    );
    assert.deepEqual(
      misplaced.map(({ name, file }) => `${name}: ${file}`),
      [],
    );
  });
});
