// Builds everything under dist/: modules and types for npm, embed files for script tags, schemas, manifest.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { build } from 'vite';
import { generate, onDemandPart } from './generate.mjs';
import { locales, readTool, toolNames } from './generate/tools.mjs';

generate();
rmSync('dist', { recursive: true, force: true });
const modes = [
  'modules',
  ...['samenspel', 'frame', 'frame-page'].map((name) => `embed/${name}`),
  ...locales()
    .slice(1)
    .map((locale) => `embed/frame-page.${locale}`),
  ...toolNames().flatMap((tool) => [
    `embed/${tool}`,
    ...['check', ...readTool(tool).locales.slice(1)].map((part) => `embed/${tool}.${part}`),
    ...(onDemandPart(tool) ? [`embed/${tool}.on-demand`] : []),
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
run('scripts/write-host-site.mjs');
run('scripts/write-notices.mjs');
run('scripts/write-integrity.mjs');

// From the manifest, so after it.
await build({ mode: 'configurator', logLevel: 'warn' });
run('scripts/write-configurator.mjs');
