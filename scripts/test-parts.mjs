// What `npm test` does. Stages follow each other; the rows of a stage run side by side, the parts of a row in order.
import { readdirSync } from 'node:fs';
import { MODELS, pageFiles } from './test-files.mjs';

const PACKAGE = 'tests/package';
const inNode = () =>
  readdirSync(PACKAGE)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `${PACKAGE}/${name}`);

const npm = (script) => ({ name: script, command: `npm run ${script}` });
/** Test files in one engine, a page each. */
export const pages = (name, files, engine) => ({
  name,
  command: `npx wtr --files ${files.join(' ')}`,
  env: { BROWSERS: engine },
});
const browser = (engine) => pages(engine, pageFiles(engine), engine);

/**
 * A part: its name; its command; `env` for it; `needed` when nothing after it can be tried without
 * it. A part that says itself how many tests passed counts so; any other is one test.
 */
export const stages = (engines) => [
  [[{ ...npm('manifest'), needed: true }, npm('locales')]],
  [
    [{ ...npm('check:reproducible'), needed: true }, npm('size')],
    // These need no dist/.
    [npm('lint'), npm('types'), pages('models', [MODELS], 'chromium')],
  ],
  [
    [
      {
        name: 'package',
        command: `node --test --test-reporter=spec --test-concurrency=1 --test-timeout=600000 ${inNode().join(' ')}`,
      },
      { name: 'storybook', command: 'npm run build-storybook' },
      ...['bench:load', 'bench:network'].map((name) => ({
        name,
        command: `npm run ${name} -- --rounds 1`,
      })),
    ],
    engines.map(browser),
  ],
];
