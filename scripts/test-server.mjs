import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import { readTool } from './generate/tools.mjs';
import { onDemandPart } from './generate.mjs';
import { hostSiteFile, isFile } from './host-site.mjs';
import { look } from './look.mjs';
import { policyOf, strictPolicy } from './strict-policy.mjs';
import { modelFiles } from './test-files.mjs';

/**
 * Serves `/tests/tools-on-disk.js`: what stands in the folders, for tests that check that every
 * tool is complete. A browser cannot look in a folder.
 */
export const toolsOnDisk = () => fromFolders('tools-on-disk', toolsModule);

/** Serves `/tests/model-tests-on-disk.js`, which imports every test of rules. */
export const modelTests = () =>
  fromFolders('model-tests-on-disk', () =>
    modelFiles()
      .map((file) => `import '/${file}';`)
      .join('\n'),
  );

/** Hands out one source with a fault in it, for `check-seeded.mjs`. */
export const seededFault = ({ file, from, to }) => ({
  name: 'seeded-fault',
  transform: ({ path, body }) =>
    path === `/${file}` ? { body: body.replace(from, () => to) } : undefined,
});

/** A module of the tests that is made anew whenever a page asks for it. */
function fromFolders(name, body) {
  const url = `/tests/${name}.js`;
  return {
    name,
    resolveImport: ({ source }) => (source.endsWith(`/${name}.js`) ? url : undefined),
    serve: ({ path }) => (path === url ? { body: body(), type: 'js' } : undefined),
    // Folders change without this file's name changing.
    transform: ({ path }) => (path === url ? { transformCache: false } : undefined),
  };
}

function toolsModule() {
  const names = existsSync('src/tools')
    ? readdirSync('src/tools', { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];
  const contentFiles = filesIn('content')
    .filter((path) => path.endsWith('.json'))
    .map((path) => ({ path, text: read(path) }));
  const extended = names.map((name) => classExtended(name));
  const tools = names.map((name, at) => ({
    name,
    files: filesOfTool(name),
    onDemand: onDemandPart(name) !== undefined,
    file: readTool(name).file,
    firstOfKind: extended.indexOf(extended[at]) === at,
  }));
  return [
    `export const tools = ${JSON.stringify(tools)};`,
    `export const indexSource = ${JSON.stringify(read('src/index.ts'))};`,
    `export const defineSource = ${JSON.stringify(read('src/define.ts'))};`,
    `export const contentFiles = ${JSON.stringify(contentFiles)};`,
    `export const look = ${JSON.stringify(look())};`,
    `export const allLooks = ${process.env.ALL_LOOKS === 'true'};`,
  ].join('\n');
}

/** The class that a tool's class extends: of a kit, or of core. */
function classExtended(name) {
  return /\bclass \w+ extends (\w+)/.exec(read(`src/tools/${name}/${name}.ts`))?.[1];
}

function filesOfTool(name) {
  const single = [
    `stories/${name}.stories.ts`,
    `tests/${name}.test.ts`,
    `tests/${name}.model.test.ts`,
  ].filter((path) => existsSync(path));
  return [...filesIn(`src/tools/${name}`), ...filesIn(`content/${name}`), ...single];
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesIn(path) : [path];
    })
    .sort();
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/**
 * `/strict/…`: the built files and the host pages as a careful host serves them. Nothing is
 * injected, because the test runner's own additions would break the policy.
 */
export async function strictPages(context, next) {
  if (!context.path.startsWith('/strict/')) return next();
  const path = context.path.slice('/strict/'.length);
  const file = hostSiteFile(path);
  context.set('Content-Security-Policy', policyOf(path, context.origin));
  context.set('Access-Control-Allow-Origin', '*');
  if (file) send(context, file);
  else context.status = 404;
}

/**
 * `/own-lit/<order>-first.html`: a page with a Lit of its own beside an embed file. Its policy says
 * `'allow-duplicates'`, except for `/own-lit/<order>-first-refused.html`.
 */
export async function ownLit(context, next) {
  const [, order, refused] =
    /^\/own-lit\/(page|embed)-first(-refused)?\.html$/.exec(context.path) ?? [];
  if (!order) return next();
  context.set(
    'Content-Security-Policy',
    refused ? strictPolicy : `${strictPolicy} 'allow-duplicates'`,
  );
  const [tool] = readdirSync('src/tools').sort();
  const scripts = ['/node_modules/lit-html/lit-html.js', `/strict/embed/${tool}.js`];
  if (order === 'embed') scripts.reverse();
  const tags = scripts.map((src) => `<script type="module" src="${src}"></script>`);
  context.type = 'html';
  context.body = `<!doctype html><html lang="nl"><title>Lit</title>${tags.join('')}<${tool}></${tool}>`;
  context.flushHeaders();
}

const strings = (bytes) => JSON.stringify(Array.from({ length: bytes / 64 }, () => 'x'.repeat(61)));
const flakyKeys = new Set();

const faults = {
  'status-500': (context) => {
    context.status = 500;
    context.body = 'Internal Server Error';
  },
  'huge.json': (context) => json(context, Buffer.from(strings(2 * 1024 * 1024))),
  'huge-chunked.json': (context) =>
    json(context, Readable.from(strings(2 * 1024 * 1024).match(/.{1,65536}/g))),
  'deep.json': (context) => json(context, '['.repeat(20_000) + ']'.repeat(20_000)),
  'broken.json': (context) => json(context, '{"schemaVersion": 1, "title": "afge'),
  html: (context) => {
    context.type = 'html';
    context.body = '<!doctype html><title>Not JSON</title><p>A page, not a file.';
  },
  'flaky.json': (context) => {
    const { key = '', then = '' } = context.query;
    const path = normalize(String(then)).replaceAll(sep, '/').replace(/^\/+/, '');
    if (!/^(content|tests)\//.test(path) || !isFile(path)) {
      context.status = 404;
    } else if (flakyKeys.has(key)) {
      send(context, path);
    } else {
      flakyKeys.add(key);
      context.status = 503;
      context.body = 'Service Unavailable';
    }
  },
};

/** `/faulty/…`: everything that may go wrong when a content file is fetched. */
export async function faultyAnswers(context, next) {
  if (!context.path.startsWith('/faulty/')) return next();
  const answer = faults[context.path.slice('/faulty/'.length)];
  context.set('Cache-Control', 'no-store');
  if (answer) answer(context);
  else context.status = 404;
  // Sent now, because the runner would let the browser keep the answer for a year.
  context.flushHeaders();
}

/**
 * `/copies/<kind>/<file>`: the embed files once more, in a folder of their own.
 *
 * - `next`        another version
 * - `tampered`    with something added
 * - `gone-<key>`  the tools themselves are not there, until `/copies/gone-<key>/back` is asked for
 * - `bare-<key>`  the same, of the parts that come on demand
 */
export async function copies(context, next) {
  const [, kind, name] = /^\/copies\/([\w-]+)\/([\w.-]+)$/.exec(context.path) ?? [];
  if (!kind) return next();
  context.set('Cache-Control', 'no-store');
  context.set('Access-Control-Allow-Origin', '*');
  const file = `dist/embed/${name}`;
  const gone = !backAgain.has(kind) && isAway[kind.split('-')[0]]?.(name);
  if (name === 'back') {
    context.body = String(backAgain.add(kind).size);
  } else if (isFile(file) && !gone) {
    const text = read(file);
    context.type = extname(file);
    context.body = changes[kind]?.(text) ?? text;
  } else {
    context.status = 404;
    context.body = 'Not Found';
  }
  // Sent now, for the reason above.
  context.flushHeaders();
}

const backAgain = new Set();
const isAway = {
  gone: (name) => existsSync(`src/tools/${name.slice(0, -'.js'.length)}`),
  bare: (name) => name.endsWith('.on-demand.js'),
};
const { version } = JSON.parse(read('package.json'));
const changes = {
  next: (text) => text.replaceAll(version, '9.9.9'),
  tampered: (text) => `${text}\n;globalThis.tampered = true;`,
};

function json(context, body) {
  context.type = 'json';
  context.body = body;
}

function send(context, file) {
  context.type = extname(file);
  context.length = statSync(file).size;
  context.body = createReadStream(file);
}
