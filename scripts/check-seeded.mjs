// `npm run check:seeded`: puts faults into the sources one by one, as the test server hands them out, runs
// the tests of a tool that has them, and says how many of the faults a test saw. Nothing is written.
// Needs dist/, as those tests do. `-- 3` tries the first three; `-- aria focus` those whose names have one of these words.
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { faults } from './seeded/faults.mjs';

/** Longest that a fault may go without a verdict, in ms: a run that hangs has seen nothing. */
const PATIENCE = 700_000;
/** As many as the machine that counts has cores. */
const AT_ONCE = 2;

/** Runs that have not ended; they end with this script. */
const running = new Set();
const reports = mkdtempSync(join(tmpdir(), 'seeded-'));
process.on('exit', () => {
  running.forEach((child) => kill(child));
  rmSync(reports, { recursive: true, force: true });
});
let runs = 0;

const { positionals: words } = parseArgs({ allowPositionals: true });
const [first] = words;
const chosen = /^\d+$/.test(first ?? '')
  ? faults.slice(0, Number(first))
  : faults.filter(({ name }) => !words.length || words.some((word) => name.includes(word)));

const misplaced = chosen.filter(({ file, from }) => countIn(file, from) !== 1);
for (const { name, file, from } of misplaced)
  console.error(`${name}: ${file} does not have this once:\n  ${from}`);
if (misplaced.length > 0 || chosen.length === 0) process.exit(1);

// Without a fault all must pass, or every fault would seem to be seen.
const tests = [...new Set(chosen.map((fault) => fault.test))];
await inTurn(tests, async (test) => {
  const { seen, told } = await run(test);
  if (seen !== false) throw new Error(`tests/${test}.test.ts does not pass as it is: ${told}`);
  console.log(`as it is: ${test} passes`);
});

const results = [];
await inTurn(chosen, async (fault) => {
  const { seen, told, seconds } = await run(fault.test, fault);
  results.push({ ...fault, seen });
  const verdict = seen === undefined ? 'NO VERDICT' : seen ? 'seen' : 'NOT SEEN';
  console.log(`${verdict} in ${seconds} s: ${fault.name}${seen ? ` (${told.slice(0, 160)})` : ''}`);
});
const caught = results.filter(({ seen }) => seen).length;
console.log(`${caught} of ${results.length} faults seen`);
process.exitCode = caught === results.length ? 0 : 1;

/** With the browser that it started. */
function kill({ pid }) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function countIn(file, text) {
  return readFileSync(file, 'utf8').split(text).length - 1;
}

async function inTurn(all, act) {
  const waiting = [...all];
  const work = async () => {
    for (let each = waiting.shift(); each; each = waiting.shift()) await act(each);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Whether a test failed, and which; undefined when none came to an end. */
function run(test, fault) {
  const start = performance.now();
  return new Promise((resolve) => {
    // A file takes all of it: what still waits in a pipe is lost when the runner ends itself.
    const path = join(reports, `${(runs += 1)}.txt`);
    const out = openSync(path, 'w');
    const child = spawn('npx', ['wtr', '--files', `tests/${test}.test.ts`], {
      detached: true,
      stdio: ['ignore', out, out],
      env: { ...process.env, BROWSERS: 'chromium', SEEDED: JSON.stringify(fault ?? {}) },
    });
    running.add(child);
    const late = setTimeout(() => kill(child), PATIENCE);
    child.on('close', () => {
      running.delete(child);
      clearTimeout(late);
      closeSync(out);
      const said = readFileSync(path, 'utf8');
      const [, failed] = /^\d+ passed, (\d+) failed/m.exec(said) ?? [];
      resolve({
        seen: failed === undefined ? undefined : failed !== '0',
        told: /^Failed: .*? › (.*)$/m.exec(said)?.[1] ?? said.slice(-400),
        seconds: Math.round((performance.now() - start) / 1000),
      });
    });
  });
}
