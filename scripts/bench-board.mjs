// `npm run bench:board`: how long each act on the workshop's board takes until it is painted, with 30 members
// and 300 notes beside a board with next to nothing on it, CPU 4× slower. Prints medians and their ratio, and
// fails when an act takes longer than 100 ms; `-- --rounds 1` measures once, and judges nothing. Needs `dist/`.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { session } from './bench/board-data.mjs';
import { inTurn, isJudged, median, REST, rounds } from './bench/samples.mjs';
import { findChromium } from './find-browser.mjs';

const ROUNDS = rounds();
const CPU = 4;
/** Most milliseconds of an act. */
const TARGET = 100;
const BOARDS = { '4 notes': session(2, 2), '300 notes': session(30, 10) };
const [EMPTY, FULL] = Object.keys(BOARDS);
const ORIGIN = 'http://board.test';

/** What a person does: first to get there, then the act itself, each a click on the first of a selector. */
const ACTS = {
  'puts a note in a block': [[], '.waiting .place'],
  'takes hold of a note': [[], '.waiting [id^=hold]'],
  'puts it on a stack': [['.waiting [id^=hold]'], '.target .stack-head'],
  'opens a stack': [[], '.stack-head'],
  'moves a stack': [['.stack-head'], '.stack-body .place'],
  'changes a note': [['.stack-head'], '.stack-body .note-text'],
  'takes a note out of its block': [['.stack-head'], '.stack-body .buttons .small'],
  'gives the next member the turn': [[], '#next-member'],
  undoes: [['.waiting .place'], '.bar .button, .present-ways .button'],
  'adds a note': [['#step-write'], '#new-note'],
  ...Object.fromEntries(
    ['write', 'explain', 'patterns', 'change', 'agree'].map((step) => [
      `goes to “${step}”`,
      [[], `#step-${step}`],
    ]),
  ),
};

const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-background-networking'],
});
const samples = new Map();
const missed = [];
try {
  for (let round = 1; round <= ROUNDS; round++) {
    process.stderr.write(`round ${round} of ${ROUNDS}\n`);
    for (const large of [false, true])
      for (const board of inTurn([EMPTY, FULL], round)) await measure(board, large);
  }
} finally {
  await browser.close();
}
report('On a page', false);
report('In the large view', true);
if (isJudged(ROUNDS) && missed.length) {
  for (const each of missed) console.error(each);
  process.exitCode = 1;
}

/** Every act once, each on the board as it was at first. */
async function measure(board, large) {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  try {
    await page.route(`${ORIGIN}/**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      return name
        ? route.fulfill({
            contentType: 'text/javascript',
            body: readFileSync(`dist/embed/${name}`, 'utf8'),
          })
        : route.fulfill({
            contentType: 'text/html',
            body: `<!doctype html><html lang="nl"><meta charset="utf-8"><title>bench</title>
              <sofa-workshop draft="none"></sofa-workshop>
              <script type="module" src="/sofa-workshop.js"></script></html>`,
          });
    });
    await page.goto(`${ORIGIN}/`);
    await page.waitForTimeout(REST);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    for (const [act, [before, target]] of Object.entries(ACTS)) {
      const time = await page.evaluate(timed, [BOARDS[board], large, before, target]);
      const key = `${large} ${board} ${act}`;
      samples.set(key, [...(samples.get(key) ?? []), time]);
    }
  } finally {
    await page.close();
  }
}

/** Milliseconds from an act to what it painted; in the page. */
async function timed([value, large, before, target]) {
  const tool = document.querySelector('sofa-workshop');
  const painted = () =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', done, { once: true });
        port1.start();
        port2.postMessage(0);
      }),
    );
  const find = (selector) => {
    const found = tool.shadowRoot.querySelector(selector);
    if (!found) throw new Error(`There is no ${selector}`);
    return found;
  };
  const rest = async () => {
    await tool.updateComplete;
    await painted();
  };
  tool.requestFullscreen = () => Promise.reject(new TypeError('not here'));
  tool.value = value;
  await rest();
  // Closes what is open, and lets go of what is held.
  find('#step-place').click();
  await rest();
  if (large && !tool.shadowRoot.querySelector('.present-head')) find('#present').click();
  await rest();
  for (const each of before) {
    find(each).click();
    await rest();
  }
  await new Promise((done) => setTimeout(done, 100));
  const control = find(target);
  const start = performance.now();
  if ('value' in control && control.matches('input, textarea')) {
    control.value += ' en meer';
    control.dispatchEvent(new Event('input', { bubbles: true }));
    if (control.form) control.form.requestSubmit();
  } else control.click();
  await tool.updateComplete;
  await painted();
  return performance.now() - start;
}

function report(title, large) {
  console.log(`\n${title}, CPU ${CPU}× slower, ms until painted; median of ${ROUNDS}`);
  const rows = Object.keys(ACTS).map((act) => {
    const middle = (board) => median(samples.get(`${large} ${board} ${act}`));
    const [empty, full] = [middle(EMPTY), middle(FULL)];
    if (full > TARGET)
      missed.push(`${title}, who ${act} waits ${full.toFixed(0)} ms, more than ${TARGET}.`);
    return [
      act,
      { [EMPTY]: empty.toFixed(0), [FULL]: full.toFixed(0), ratio: (full / empty).toFixed(2) },
    ];
  });
  console.table(Object.fromEntries(rows));
}
