// Builds everything under dist/: modules and types for npm, embed files for script tags, schemas, manifest.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { build } from 'vite';

const tools = readdirSync('src/tools');
const locales = readdirSync('src/locales')
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length));

rmSync('dist', { recursive: true, force: true });
const modes = [
  'modules',
  'embed/samenspel',
  ...tools.flatMap((tool) => [
    `embed/${tool}`,
    ...['check', ...locales].map((part) => `embed/${tool}.${part}`),
    ...(existsSync(`src/tools/${tool}/${tool}.extra.ts`) ? [`embed/${tool}.extra`] : []),
  ]),
];
for (const mode of modes) await build({ mode, logLevel: 'warn' });

const run = (command, ...args) =>
  execFileSync(process.execPath, [command, ...args], { stdio: 'inherit' });
run('node_modules/typescript/bin/tsc', '--project', 'tsconfig.types.json');
run('scripts/write-schemas.mjs');
run('node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze');
