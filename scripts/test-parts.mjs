// What `npm test` does, stage after stage. The parts of a stage may run side by side; they start in this order.
import { readdirSync } from 'node:fs';
import { MODELS, pageFiles } from './test-files.mjs';

const PACKAGE = 'tests/package';
/** What needs no page of the runner: the packed package, servers, commands, and what the README says. */
const inNode = () =>
  readdirSync(PACKAGE)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => ({
      name: `package/${name.replace('.test.mjs', '')}`,
      command: `node --test --test-reporter=spec --test-timeout=600000 ${PACKAGE}/${name}`,
    }));

const npm = (script) => ({ name: script, command: `npm run ${script}` });
/** Test files in one engine, a page each. */
export const pages = (name, files, engine) => ({
  name,
  command: `npx wtr --files ${files.join(' ')}`,
  env: { BROWSERS: engine },
});

/**
 * A part: its name; its command; `env` for it; `needed` when nothing after its stage can be tried
 * without it. A part that says itself how many tests passed counts so; any other is one test.
 */
export const stages = (engines) => [
  [{ ...npm('manifest'), needed: true }],
  // Writes in src/, so alone.
  [npm('locales')],
  // The others need no dist/.
  [
    { ...npm('check:reproducible'), needed: true },
    npm('lint'),
    npm('types'),
    pages('models', [MODELS], 'chromium'),
  ],
  // From here on nothing writes in dist/. What takes longest is first.
  [
    npm('size'),
    npm('browsers'),
    ...engines.map((engine) => pages(engine, pageFiles(engine), engine)),
    ...inNode(),
    // One fault, of the tests that take least: all of them take as long as everything else.
    { name: 'check:seeded', command: 'npm run check:seeded -- End' },
    // Without the manifest, which the packed package is read from at the same time.
    { name: 'storybook', command: 'npx storybook build --disable-telemetry' },
    ...['bench:load', 'bench:board', 'bench:network'].map((name) => ({
      name,
      command: `npm run ${name} -- --rounds 1`,
    })),
  ],
];
