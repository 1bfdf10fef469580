// `npm run bench:board`: how long each act on a board of notes takes until it is painted, CPU 4× slower: in a
// workshop of 30 members and 300 notes, on a page and in the large view, and in a dream session of 20 people and
// 100 notes, each beside one with next to nothing on it. Prints medians and their ratio, and fails when an act
// takes longer than 100 ms; `-- --rounds 1` measures once, and judges nothing. Needs `dist/`.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { dreams, session } from './bench/board-data.mjs';
import { inTurn, isJudged, median, REST, rounds } from './bench/samples.mjs';
import { findChromium } from './find-browser.mjs';

const ROUNDS = rounds();
const CPU = 4;
/** Most milliseconds of an act. */
const TARGET = 100;
const ORIGIN = 'http://board.test';

const goingTo = (steps) =>
  Object.fromEntries(steps.map((step) => [`goes to “${step}”`, [[], `#step-${step}`]]));
/** What a person does: first to get there, then the act itself, each on the first of a selector. */
const WORKSHOP = {
  tool: 'sofa-workshop',
  home: '#step-place',
  boards: { '4 notes': session(2, 2), '300 notes': session(30, 10) },
  acts: {
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
    ...goingTo(['write', 'explain', 'patterns', 'change', 'agree']),
  },
};
const GIVING = ['#step-choose', '#dots', '#take'];
const DREAMS = {
  tool: 'dream-session',
  home: '#step-together',
  boards: { '4 notes': dreams(2, 2), '100 notes': dreams(20, 5) },
  acts: {
    'adds a note': [['#step-dream'], '#new-note'],
    'opens a stack': [[], '.stack-head'],
    'moves a stack': [['.stack-head'], '.stack-body .place'],
    'puts it on a stack': [['.stack-head', '.stack-body [id^=hold]'], '.target .stack-head'],
    'links a dream': [[], '.links select'],
    undoes: [['.stack-head', '.stack-body .place'], '.undo-buttons .button'],
    'gives a dot': [GIVING, '[id^=give-]'],
    'hands in': [[...GIVING, '[id^=give-]'], '#hand'],
    'lays dots open': [[...GIVING, '[id^=give-]', '#hand'], '#reveal'],
    chooses: [['#step-choose'], '[id^=choose-]'],
    ...goingTo(['dream', 'nightmare', 'choose', 'agree']),
  },
};
const SCENES = {
  'A workshop on a page': WORKSHOP,
  'A workshop in the large view': { ...WORKSHOP, large: true },
  'A dream session': DREAMS,
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
    for (const scene of Object.keys(SCENES))
      for (const board of inTurn(Object.keys(SCENES[scene].boards), round))
        await measure(scene, board);
  }
} finally {
  await browser.close();
}
for (const scene of Object.keys(SCENES)) report(scene);
if (isJudged(ROUNDS) && missed.length) {
  for (const each of missed) console.error(each);
  process.exitCode = 1;
}

/** Every act once, each on the board as it was at first. */
async function measure(scene, board) {
  const { tool, home, large = false, boards, acts } = SCENES[scene];
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
              <${tool} draft="none"></${tool}>
              <script type="module" src="/${tool}.js"></script></html>`,
          });
    });
    await page.goto(`${ORIGIN}/`);
    await page.waitForTimeout(REST);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    for (const [act, [before, target]] of Object.entries(acts)) {
      const time = await page.evaluate(timed, [tool, boards[board], home, large, before, target]);
      const key = `${scene} ${board} ${act}`;
      samples.set(key, [...(samples.get(key) ?? []), time]);
    }
  } finally {
    await page.close();
  }
}

/** Milliseconds from an act to what it painted; in the page. */
async function timed([name, value, home, large, before, target]) {
  const tool = document.querySelector(name);
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
  find(home).click();
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
  if (control.localName === 'select') {
    control.selectedIndex = control.options.length - 1;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (control.matches('input:not([type=checkbox]), textarea')) {
    control.value += ' en meer';
    control.dispatchEvent(new Event('input', { bubbles: true }));
    if (control.form) control.form.requestSubmit();
  } else control.click();
  await tool.updateComplete;
  await painted();
  return performance.now() - start;
}

function report(scene) {
  const { boards, acts } = SCENES[scene];
  const [emptyName, fullName] = Object.keys(boards);
  console.log(`\n${scene}, CPU ${CPU}× slower, ms until painted; median of ${ROUNDS}`);
  const rows = Object.keys(acts).map((act) => {
    const middle = (board) => median(samples.get(`${scene} ${board} ${act}`));
    const [empty, full] = [middle(emptyName), middle(fullName)];
    if (full > TARGET)
      missed.push(`${scene}: who ${act} waits ${full.toFixed(0)} ms, more than ${TARGET}.`);
    return [
      act,
      {
        [emptyName]: empty.toFixed(0),
        [fullName]: full.toFixed(0),
        ratio: (full / empty).toFixed(2),
      },
    ];
  });
  console.table(Object.fromEntries(rows));
}
