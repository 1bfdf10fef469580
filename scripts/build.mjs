// Builds everything under dist/: modules and types for npm, embed files for script tags, schemas, manifest.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { build } from 'vite';

const tools = readdirSync('src/tools');
const locales = readdirSync('src/locales')
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length));

rmSync('dist', { recursive: true, force: true });
const modes = [
  'modules',
  ...['samenspel', 'frame', 'frame-page'].map((name) => `embed/${name}`),
  ...tools.flatMap((tool) => [
    `embed/${tool}`,
    ...['check', ...locales].map((part) => `embed/${tool}.${part}`),
    ...(existsSync(`src/tools/${tool}/${tool}.on-demand.ts`) ? [`embed/${tool}.on-demand`] : []),
  ]),
];
for (const mode of modes) await build({ mode, logLevel: 'warn' });

for (const file of ['frame.html', 'frame.css']) cpSync(`src/embed/${file}`, `dist/embed/${file}`);

const run = (command, ...args) =>
  execFileSync(process.execPath, [command, ...args], { stdio: 'inherit' });
run('node_modules/typescript/bin/tsc', '--project', 'tsconfig.types.json');
run('scripts/write-schemas.mjs');
run('node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze');
run('scripts/write-types.mjs');
run('scripts/write-editor-data.mjs');
run('scripts/write-static.mjs');
run('scripts/write-themes.mjs');
run('scripts/write-integrity.mjs');

// From the manifest, so after it.
await build({ mode: 'configurator', logLevel: 'warn' });
for (const file of ['index.html', 'en.html', 'page.css', 'configurator.css'])
  cpSync(`stories/configurator/${file}`, `dist/configurator/${file}`);
