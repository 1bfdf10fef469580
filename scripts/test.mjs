// The last step of `npm test`: what is tried in Node, then what is tried in browsers, counted together.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const folder = 'tests/package';
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => `${folder}/${name}`);

const counted = { passed: 0, failed: 0 };
const inNode = run({ files, concurrency: 1, timeout: 600_000 });
const count = (outcome) => (test) => {
  // A suite counts by its tests; a file that breaks off counts as a failed one.
  const ownFailure = test.details.error?.failureType !== 'subtestsFailed';
  if (test.details.type === 'suite' && !(outcome === 'failed' && ownFailure)) return;
  if (test.skip === undefined && ownFailure) counted[outcome]++;
};
inNode.on('test:pass', count('passed'));
inNode.on('test:fail', count('failed'));
await new Promise((resolve) => {
  inNode.compose(spec).on('end', resolve).pipe(process.stdout);
});
if (counted.passed + counted.failed === 0) counted.failed = 1;

const { status } = spawnSync(process.execPath, ['node_modules/@web/test-runner/dist/bin.js'], {
  stdio: 'inherit',
  env: { ...process.env, COUNTED_BEFORE: `${counted.passed},${counted.failed}` },
});
process.exitCode = counted.failed > 0 ? 1 : (status ?? 1);
