// `npm run bench:network`: the picture of a network beside force-graph, d3-force with plain SVG and
// cytoscape.js, the same networks in the same run; that of a family beside that of a network of as many;
// and how long a letter takes among 500 persons. Prints medians and their ratio to force-graph, and fails
// when a target is missed; `-- --rounds 1` measures once, and judges nothing.
import { chromium } from 'playwright-core';
import { build, loadConfigFromFile } from 'vite';
import { inTurn, isJudged, median, REST, rounds } from './bench/samples.mjs';
import { findChromium } from './find-browser.mjs';

const ROUNDS = rounds();
const SIZES = [10, 50, 150, 500];
const DRAG_SIZE = 150;
const THROTTLES = [1, 4];
const FRAMES = 60;
const OURS = 'samenspel';
const THEIRS = 'force-graph';
/** Most that ours may take, as a part of force-graph's time. */
const drawTarget = (size) => (size > 150 ? 1.5 : 1);
const DRAG_TARGET = 1;
const TYPING_SIZE = 500;
const TYPING_RATE = 4;
/** Most milliseconds from a letter, typed in someone's name, to what it painted. */
const TYPING_TARGET = 50;
const FAMILY = 'family';
const FAMILY_SIZE = 60;
/** Most milliseconds that a family may take more than a network: what is painted waits for a frame. */
const FAMILY_TARGET = 17;
/** The first letters find nothing that is known yet. */
const LETTERS = { first: 4, all: 16 };

/** What is compared, and the file of `bench/` that draws it. */
const WAYS = {
  [OURS]: 'network-samenspel',
  [THEIRS]: 'network-force-graph',
  'd3-force + SVG': 'network-d3-force',
  cytoscape: 'network-cytoscape',
};

const ways = Object.keys(WAYS);
const data = await bundle('network-data');
// Ours is built as the embed is; the others as their makers built them.
const { config } = await loadConfigFromFile({ command: 'build', mode: 'embed/network-ecogram' });
const code = Object.fromEntries(
  await Promise.all(
    ways.map(async (way) => [way, await bundle(WAYS[way], way === OURS ? config.plugins : [])]),
  ),
);
const { config: ofPage } = await loadConfigFromFile({
  command: 'build',
  mode: 'embed/network-ecogram',
});
code[FAMILY] = await bundle('family-samenspel', config.plugins);
const typingCode = await bundle(
  'network-typing',
  ofPage.plugins.filter(({ name }) => name !== 'samenspel:besides'),
);
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-background-networking'],
});
const missed = [];
try {
  const drawing = samples();
  const dragging = samples();
  const typing = [];
  const families = samples();
  for (let round = 1; round <= ROUNDS; round++) {
    process.stderr.write(`round ${round} of ${ROUNDS}\n`);
    const order = inTurn(ways, round);
    for (const size of SIZES)
      for (const way of order) drawing.add(way, size, await draw(way, size));
    for (const way of inTurn([OURS, FAMILY], round))
      families.add(way, FAMILY_SIZE, await draw(way, FAMILY_SIZE));
    for (const rate of THROTTLES)
      for (const way of order) dragging.add(way, rate, await dragged(way, rate));
    typing.push(...(await typed()));
  }
  report(
    'First drawing, script and all, ms',
    drawing,
    SIZES,
    (size) => `${size} persons`,
    drawTarget,
  );
  const title = `Main-thread time a frame while dragging one of ${DRAG_SIZE}, ms`;
  report(
    title,
    dragging,
    THROTTLES,
    (rate) => `CPU ${rate}× slower`,
    () => DRAG_TARGET,
  );
  const [network, family] = [OURS, FAMILY].map((way) => families.median(way, FAMILY_SIZE));
  console.log(
    `\nFirst drawing of a family of ${FAMILY_SIZE}: ${family.toFixed(1)} ms; of a network of ${FAMILY_SIZE}: ${network.toFixed(1)} ms`,
  );
  if (family > network + FAMILY_TARGET)
    missed.push(`A family takes ${(family - network).toFixed(1)} ms more than a network.`);
  const letter = median(typing);
  console.log(
    `\nTyping a letter of a name among ${TYPING_SIZE} persons, CPU ${TYPING_RATE}× slower: ${letter.toFixed(1)} ms`,
  );
  if (letter > TYPING_TARGET)
    missed.push(`Typing: ${letter.toFixed(1)} ms, more than ${TYPING_TARGET}.`);
} finally {
  await browser.close();
}
if (isJudged(ROUNDS) && missed.length) {
  for (const each of missed) console.error(each);
  process.exitCode = 1;
}

async function bundle(name, plugins = []) {
  const { output } = [
    await build({
      configFile: false,
      logLevel: 'error',
      plugins,
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        minify: true,
        lib: { entry: `scripts/bench/${name}.ts`, formats: ['iife'], name: 'page' },
      },
    }),
  ].flat()[0];
  return output[0].code;
}

/** A page of its own for every sample: nothing is warm, and nothing is left over. */
async function onPage(use) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  try {
    await page.setContent('<!doctype html><title>bench</title><body></body>');
    await page.addScriptTag({ content: data });
    await page.waitForTimeout(REST);
    return await use(page);
  } finally {
    await page.close();
  }
}

/** Milliseconds from a page that has the script's text to one that shows the network, or the family. */
function firstDrawing(page, way, size) {
  return page.evaluate(
    async ([script, count, make]) => {
      const network = globalThis[make](count);
      // From a task of its own: what is drawn within a frame would be painted at its end.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const start = performance.now();
      const element = document.createElement('script');
      element.textContent = script;
      document.head.append(element);
      await globalThis.bench.draw(network);
      return performance.now() - start;
    },
    [code[way], size, way === FAMILY ? 'familyOf' : 'networkOf'],
  );
}

/** Milliseconds of each letter, in the tool as it is. */
function typed() {
  return onPage(async (page) => {
    await page.addScriptTag({ content: typingCode });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: TYPING_RATE });
    const times = await page.evaluate(
      ([size, letters]) => globalThis.typing(globalThis.networkOf(size), letters),
      [TYPING_SIZE, LETTERS.all],
    );
    return times.slice(LETTERS.first);
  });
}

function draw(way, size) {
  return onPage((page) => firstDrawing(page, way, size));
}

async function dragged(way, rate) {
  for (let attempt = 0; attempt < 10; attempt++) {
    const spent = await drag(way, rate);
    if (spent !== undefined) return spent;
  }
  throw new Error(`${way} cannot be dragged.`);
}

/** Milliseconds a frame; undefined when the mouse took hold of someone else. */
function drag(way, rate) {
  return onPage(async (page) => {
    await firstDrawing(page, way, DRAG_SIZE);
    await page.evaluate(() => globalThis.bench.rest());
    const from = await page.evaluate(() => globalThis.bench.spot('p9'));
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const spent = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 10, from.y + 10);
    const start = await spent();
    for (let at = 1; at <= FRAMES; at++) {
      const angle = (at / FRAMES) * Math.PI * 2;
      await page.mouse.move(from.x + 10 + Math.sin(angle) * 120, from.y + 10 + at);
      await page.evaluate(() => globalThis.bench.frame());
    }
    const end = await spent();
    await page.mouse.up();
    // Where another person lay on top: a drag that drags nobody costs nothing.
    if (!(await page.evaluate((spot) => globalThis.bench.moved('p9', spot), from)))
      return undefined;
    return (end - start) / FRAMES;
  });
}

function samples() {
  const all = new Map();
  const key = (way, what) => `${way} ${what}`;
  return {
    add: (way, what, value) => all.set(key(way, what), [...(all.get(key(way, what)) ?? []), value]),
    median: (way, what) => median(all.get(key(way, what))),
  };
}

function report(title, { median: middle }, columns, label, target) {
  console.log(`\n${title} (median of ${ROUNDS}; in brackets, as a part of ${THEIRS}'s)`);
  const table = {};
  for (const way of ways)
    table[way] = Object.fromEntries(
      columns.map((column) => {
        const ratio = middle(way, column) / middle(THEIRS, column);
        if (way === OURS && ratio > target(column))
          missed.push(
            `${title}: ${label(column)} is ${ratio.toFixed(2)}, more than ${target(column)}.`,
          );
        return [label(column), `${middle(way, column).toFixed(1)} (${ratio.toFixed(2)})`];
      }),
    );
  console.table(table);
}
