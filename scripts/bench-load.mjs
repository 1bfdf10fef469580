// `npm run bench:load`: how long after navigation the strain check can be used on a slow telephone,
// beside a hand-written Lit element and a SurveyJS page with the same questions, in the same run.
// Prints medians and ratios, and fails when a target is missed; `-- --rounds 1` measures once, and judges nothing.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { files, ways } from './bench/load-pages.mjs';
import { watchLoad } from './bench/load-watch.mjs';
import { inTurn, isJudged, median, REST, rounds } from './bench/samples.mjs';
import { findChromium } from './find-browser.mjs';

const ROUNDS = rounds();
const OURS = 'strain-check.js';
const HAND_WRITTEN = 'hand-written';
const SURVEY_JS = 'SurveyJS';
/** Slow 4G as Lighthouse has it: 1.6 Mbps down, 750 kbps up, 150 ms there and back. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1000 * 1000) / 8,
  uploadThroughput: (750 * 1000) / 8,
};
const CPU = 4;
const TELEPHONE = { width: 412, height: 823 };

const BLANK = '/blank';
const names = Object.keys(ways);
const pathOf = (name) => `/${names.indexOf(name)}`;

const server = createServer(answerWith(await files())).listen(Number(process.env.PORT) || 0);
await once(server, 'listening');
const origin = `http://localhost:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-background-networking'],
});
const samples = Object.fromEntries(names.map((name) => [name, []]));
try {
  // The browser itself is cold too, the first time.
  await load(HAND_WRITTEN);
  for (let round = 1; round <= ROUNDS; round++) {
    process.stderr.write(`round ${round} of ${ROUNDS}\n`);
    for (const name of inTurn(names, round)) samples[name].push(await load(name));
  }
} finally {
  await browser.close();
  server.close();
}
report();

/** Serves every file compressed, and with the same headers. */
function answerWith(scripts) {
  const types = { js: 'text/javascript', css: 'text/css', html: 'text/html' };
  const served = new Map();
  const add = (path, type, text) =>
    served.set(path, { type: types[type], body: gzipSync(text, { level: 9 }) });
  add(BLANK, 'html', '<!doctype html><title>blank</title>');
  for (const [path, text] of Object.entries(scripts)) add(path, path.split('.').at(-1), text);
  for (const name of names) add(pathOf(name), 'html', ways[name].html);
  return ({ url }, response) => {
    const file = served.get(url);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': `${file.type}; charset=utf-8`,
      'Content-Encoding': 'gzip',
      'Content-Length': file.body.length,
      'Cache-Control': 'max-age=3600',
    });
    return response.end(file.body);
  };
}

/** One visit with nothing in the cache. */
async function load(name) {
  const context = await browser.newContext({ viewport: TELEPHONE });
  try {
    const page = await context.newPage();
    // Starts the site's process, which is no part of any page's time.
    await page.goto(`${origin}${BLANK}`);
    await page.addInitScript(watchLoad, ways[name].watch);
    await page.waitForTimeout(REST);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    await page.goto(`${origin}${pathOf(name)}`, { waitUntil: 'commit' });
    return await page.evaluate(() => globalThis.loaded);
  } catch (error) {
    throw new Error(`${name} did not become usable.`, { cause: error });
  } finally {
    await context.close();
  }
}

function report() {
  const middle = (name, field) => median(samples[name].map((each) => each[field]));
  const most = (name, field) => Math.max(...samples[name].map((each) => each[field]));
  const part = (name, of, field) => {
    const [mine, theirs] = [middle(name, field), middle(of, field)];
    // Nothing beside nothing is as much; anything beside nothing is too much.
    return mine === theirs ? 1 : mine / theirs;
  };
  console.log(
    `\nSlow 4G, CPU ${CPU}× slower, empty cache; median of ${ROUNDS}. Load average ${loadavg()
      .map((each) => each.toFixed(1))
      .join(', ')}.`,
  );
  const rows = names.map((name) => {
    const times = samples[name].map(({ usable }) => Math.round(usable));
    return [
      name,
      {
        'usable, ms': Math.round(middle(name, 'usable')),
        'from, to': `${Math.min(...times)}–${Math.max(...times)}`,
        [`× ${HAND_WRITTEN}`]: part(name, HAND_WRITTEN, 'usable').toFixed(2),
        [`× ${SURVEY_JS}`]: part(name, SURVEY_JS, 'usable').toFixed(2),
        'blocking, ms': Math.round(middle(name, 'blocking')),
        'layout shift': most(name, 'shift').toFixed(4),
        requests: middle(name, 'requests'),
        'kB, gzip': (middle(name, 'bytes') / 1000).toFixed(1),
      },
    ];
  });
  console.table(Object.fromEntries(rows));

  if (!isJudged(ROUNDS)) return;
  const targets = [
    [`time, as a part of ${HAND_WRITTEN}'s`, part(OURS, HAND_WRITTEN, 'usable'), 1.25],
    [`time, as a part of ${SURVEY_JS}'s`, part(OURS, SURVEY_JS, 'usable'), 0.3],
    [`blocking, as a part of ${HAND_WRITTEN}'s`, part(OURS, HAND_WRITTEN, 'blocking'), 1.5],
    ['layout shift', most(OURS, 'shift'), 0],
  ];
  for (const [what, found, limit] of targets) {
    const missed = found > limit;
    console.log(
      `${missed ? 'missed' : 'met   '}  ${what}: ${found.toFixed(2)}, at most ${limit} asked`,
    );
    if (missed) process.exitCode = 1;
  }
}
