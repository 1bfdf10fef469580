// `npm run browsers`: what is newer than the oldest browsers of `browserslist`, in what is built; with `-- src`
// in the sources. Where something newer is used and older browsers have something else, the source says so in
// a comment: @newer `name` what they have.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { line } from './browsers/line.mjs';
import { newerInScript, ownMethods } from './browsers/script.mjs';
import { newerInStyle } from './browsers/style.mjs';

const SOURCES = ['src', 'stories/configurator'];
const BUILT = ['dist/embed', 'dist/src', 'dist/configurator', 'dist/static', 'dist/themes'];
/** What others wrote that is in what we build. */
const OTHERS = new Map([
  ['.createPolicy()', 'Lit asks for Trusted Types before it uses them.'],
  ['.createHTML()', 'The same.'],
  ['Error.captureStackTrace', 'Zod asks for it before it uses it.'],
]);

const filesIn = (folders) =>
  folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((path) => /\.(ts|js|css|html)$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const isScript = ({ path }) => /\.[jt]s$/.test(path);

function newerIn({ path, text }, own) {
  if (isScript({ path })) return newerInScript(text, path, own);
  if (path.endsWith('.css')) return newerInStyle(text);
  return [...text.matchAll(/<style[^>]*>([^<]*)/g)].flatMap(([, css]) => newerInStyle(css));
}

const sources = filesIn(SOURCES);
const own = new Set(
  sources.filter(isScript).flatMap(({ path, text }) => [...ownMethods(text, path)]),
);
/** What the comments of a source say: names. */
const saidIn = ({ text }) => [...text.matchAll(/@newer `([^`]+)` \S+/g)].map(([, name]) => name);
const saidAnywhere = new Set([...sources.flatMap(saidIn), ...OTHERS.keys()]);

const faults = [];
const tell = (path, { name, line: at, lacking }) =>
  faults.push(`${path}:${at}  ${name} is not in ${lacking.join(', ')}`);

if (process.argv[2] === 'src') {
  for (const source of sources) {
    const said = saidIn(source);
    const newer = newerIn(source, own);
    for (const each of newer) if (!said.includes(each.name)) tell(source.path, each);
    for (const name of said)
      if (!newer.some((each) => each.name === name))
        faults.push(`${source.path}  says @newer \`${name}\`, and has none that is newer`);
  }
} else {
  for (const file of filesIn(BUILT))
    for (const each of newerIn(file, own)) if (!saidAnywhere.has(each.name)) tell(file.path, each);
  const syntax = spawnSync(
    process.execPath,
    [
      'node_modules/es-check/lib/cli/index.js',
      'checkBrowser',
      ...BUILT.slice(0, 3).map((folder) => `${folder}/**/*.js`),
      '--module',
      '--checkFeatures',
      `--browserslistQuery=${line.map(({ id, version }) => `${id} ${version}`).join(', ')}`,
    ],
    { encoding: 'utf8' },
  );
  if (syntax.status !== 0) faults.push(syntax.stdout + syntax.stderr);
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error('\nUse something else, or say what older browsers have: // @newer `name` …');
  process.exitCode = 1;
}
console.log(
  `${line.map(({ name, version }) => `${name} ${version}`).join(', ')}: ${faults.length} faults.`,
);
