// Which test files run where.
import { readdirSync } from 'node:fs';

/** Every engine that the tests know. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** One page that imports every test of rules, see `modelTests` in `test-server.mjs`. */
export const MODELS = 'tests/models.ts';

/** Neither a document nor an element takes part: rules of the language, which is the same everywhere. */
const isModel = (name) =>
  name.endsWith('.model.test.ts') || name.startsWith('core') || name === 'content.test.ts';

/** What is about files and texts of ours, or about colours that Chromium is asked for. */
const IN_CHROMIUM = ['configurator', 'package', 'snippets', 'theming'];

const names = () =>
  readdirSync('tests', { recursive: true }).filter((name) => name.endsWith('.test.ts'));
const inFolder = (name) => `tests/${name}`;

export const modelFiles = () => names().filter(isModel).map(inFolder);

/** Test files that have a page each in this engine; `everything` goes for `npm run test:all`. */
export const pageFiles = (engine, everything = process.env.ALL_LOOKS === 'true') =>
  names()
    .filter((name) => !isModel(name))
    .filter(
      (name) => everything || engine === 'chromium' || !IN_CHROMIUM.includes(name.split(/[-.]/)[0]),
    )
    .map(inFolder);

/** Test files whose names begin with one of these words. */
export const filesNamed = (words) =>
  names()
    .filter((name) => words.some((word) => name.startsWith(word)))
    .map(inFolder);
