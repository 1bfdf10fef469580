// `npm test`: every part, how long each took, and as its last line `N passed, N failed`.
// `npm run test:all`: the same, with every story in every look and every file in every engine.
// `npm test -- wifa-model`: the test files whose names begin with that, in Chromium or in BROWSERS.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toolNames } from './generate/tools.mjs';
import { ENGINES, filesNamed } from './test-files.mjs';
import { pages, stages } from './test-parts.mjs';

const { values, positionals: words } = parseArgs({
  options: { all: { type: 'boolean' } },
  allowPositionals: true,
});
if (values.all) process.env.ALL_LOOKS = 'true';
const engines = values.all
  ? ENGINES
  : (process.env.BROWSERS || 'chromium').split(',').map((name) => name.trim());
/** Of more at once, each takes so long that tests which wait run out of time: the machine that counts has two cores. */
const AT_ONCE = 2;
const done = [];
/** What failed, a line each: said once more at the end, where it is looked for. */
const told = [];

const unknown = engines.filter((name) => !ENGINES.includes(name));
if (unknown.length > 0) refuse(`BROWSERS names ${unknown}; known are ${ENGINES.join(', ')}.`);
else if (words.length > 0) await named();
else await everything();
close();

async function everything() {
  for (const parts of stages(engines)) {
    const waiting = [...parts];
    const work = async () => {
      for (let part = waiting.shift(); part; part = waiting.shift()) await run(part);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (done.some(({ needed, failed }) => needed && failed)) {
      console.error('The rest needs what failed here, and is not tried.');
      break;
    }
  }
}

/** Only some files: no build, unless there is none or a tool is newer. */
async function named() {
  const files = filesNamed(words);
  const missing = words.filter((word) => filesNamed([word]).length === 0);
  if (missing.length > 0) {
    refuse(`No file in tests/ begins with ${missing.join(' or ')}.`);
    return;
  }
  const built = toolNames().every((tool) => existsSync(`dist/embed/${tool}.js`));
  const command = built ? 'npm run manifest' : 'npm run build';
  await run({ name: command.slice('npm run '.length), command }, true);
  if (done.some(({ failed }) => failed)) return;
  for (const engine of engines) await run(pages(engine, files, engine), true);
  console.log('\nTests of built files saw dist/ as it was: `npm run build` makes it anew.');
}

function refuse(why) {
  console.error(why);
  done.push({ name: 'npm test', seconds: 0, passed: 0, failed: 1, skipped: 0 });
}

/** Says all at once what a part said, so that two of them can be read; or as it comes, when it is alone. */
async function run({ name, command, env, needed }, alone = false) {
  console.log(`… ${name}`);
  const start = performance.now();
  const { code, said } = await outputOf(command, env, alone);
  const seconds = Math.round((performance.now() - start) / 1000);
  const counted = count(said, code);
  done.push({ name, seconds, needed, ...counted });
  if (counted.failed > 0) told.push(...failures(name, said));
  const how = counted.failed > 0 ? 'failed' : 'passed';
  console.log(`\n── ${name}: ${how} in ${seconds} s ──\n${alone ? '' : said.trimEnd()}\n`);
}

function outputOf(command, env, alone) {
  return new Promise((resolve) => {
    let said = '';
    const child = spawn(command, {
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
        if (alone) process.stdout.write(text);
      });
    child.on('close', (code) => resolve({ code, said }));
  });
}

/** As the closing line of `closing-line.mjs` says it, or the summary of Node's runner; else the command is one test. */
function count(said, code) {
  const [, ...inPages] =
    [...said.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1) ?? [];
  const inNode = ['pass', 'fail', 'skipped'].map(
    (what) => new RegExp(`^ℹ ${what} (\\d+)$`, 'm').exec(said)?.[1],
  );
  const found = inPages.length > 0 ? inPages : inNode;
  const known = found[0] !== undefined;
  const [passed, failed, skipped] = known
    ? found.map((each) => Number(each ?? 0))
    : [code === 0 ? 1 : 0, 0, 0];
  // One that breaks off fails without a failing test.
  return { passed, failed: failed || (code === 0 ? 0 : 1), skipped };
}

/** The lines of `closing-line.mjs`, the list that Node's runner ends with, or the last lines of any other command. */
function failures(name, said) {
  const inPages = [...said.matchAll(/^Failed: (.*)$/gm)].map(([, line]) => line);
  const [, list = ''] = said.split('✖ failing tests:');
  const inNode = [...list.matchAll(/^✖ (.*)$/gm)].map(([, line]) => line);
  const found = [...inPages, ...inNode];
  const lines = found.length > 0 ? found : said.trim().split('\n').slice(-5);
  return lines.map((line) => `${name}: ${line.slice(0, 600)}`);
}

function close() {
  const sum = (what) => done.reduce((total, each) => total + each[what], 0);
  const rows = done.map(({ name, ...row }) => [
    name,
    { seconds: row.seconds, passed: row.passed, failed: row.failed, skipped: row.skipped },
  ]);
  console.table(Object.fromEntries(rows));
  for (const line of told) console.log(`✖ ${line}`);
  console.log(`${Math.round(performance.now() / 1000)} seconds in all`);
  const tail = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  process.exitCode = sum('failed') > 0 ? 1 : 0;
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${tail}`);
}
