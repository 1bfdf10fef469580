import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const oxlint = resolve(here, '../node_modules/oxlint/bin/oxlint');
const real = JSON.parse(readFileSync(join(here, '../.oxlintrc.json'), 'utf8'));
const tried = ['samenspel/layers', 'samenspel/no-global-units', 'import/no-cycle'];
const rules = Object.fromEntries(tried.map((name) => [name, real.rules[name]]));
const config = {
  plugins: ['import'],
  jsPlugins: [join(here, 'lint-layers.mjs')],
  categories: { correctness: 'off' },
  rules,
};

const a = 'src/tools/tool-a';
const kit = 'src/kits/matrix';

const allowed = [
  [`${a}/tool-a.ts`, `import 'lit'; import './tool-a.model.js'; import './tool-a.styles.js';`],
  [
    `${a}/parts.ts`,
    `import { x } from '../../kits/matrix/matrix.js'; import '../../core/base.js';`,
  ],
  [`${a}/made.ts`, `import { definition } from '../../generated/tool-a/definition.js';`],
  [`${a}/tool-a.schema.ts`, `import * as z from 'zod/mini'; import '../../core/limits.js';`],
  [`${a}/rules.schema.ts`, `import { x } from './tool-a.model.js'; import './a.schema.js';`],
  [`${a}/kit.schema.ts`, `import { blank } from '../../kits/matrix/matrix.model.js';`],
  [
    `${a}/tool-a.model.ts`,
    `import type { A } from './tool-a.schema.js'; import '../../kits/matrix/matrix.model.js';`,
  ],
  [`${a}/later.ts`, `const load = () => import('./tool-a.on-demand.js');`],
  ['src/kits/list/list.ts', `import '../matrix/matrix.js';`],
  [`${kit}/matrix.ts`, `import 'lit'; import '../../core/terms.js'; import './matrix.model.js';`],
  [
    'src/generated/tool-a/definition.ts',
    `import nl from '../../../content/tool-a/nl.json' with { type: 'json' }; import './check.js';`,
  ],
  ['src/index.ts', `export * from './generated/classes.js'; export * from './core/terms.js';`],
  ['src/define.ts', `import './generated/define.js';`],
  [
    'tests/tool-a.test.ts',
    `import '../src/generated/tool-a/define.js'; import '../content/tool-a/nl.json';`,
  ],
  [
    `${a}/fine.styles.ts`,
    'const s = css`a { margin: 1em 2cqi; } /* not 1rem */ .w-1vw {} ${x}em`;',
  ],
];

const refused = [
  [`${a}/other.ts`, `import { B } from '../tool-b/tool-b.js';`, /Tools never import each other/],
  [
    `${a}/theirs.ts`,
    `import { definition } from '../../generated/tool-b/definition.js';`,
    /its own files, kits and core/,
  ],
  [
    `${a}/register.ts`,
    `import '../../generated/tool-a/define.js';`,
    /its own files, kits and core/,
  ],
  [`${a}/own-content.ts`, `import '../../../content/tool-a/nl.json';`, /comes with src\/generated/],
  [`${a}/entry.ts`, `export * from '../../index.js';`, /it is an entry/],
  [`${a}/story.ts`, `import '../../../stories/tool-a.stories.js';`, /only src and content/],
  [`${a}/now.ts`, `import { x } from './tool-a.on-demand.js';`, /comes on demand/],
  [`${a}/zod.ts`, `import { x } from './tool-a.schema.js';`, /comes without Zod/],
  [`${a}/lit.model.ts`, `import type { TemplateResult } from 'lit';`, /knows no lit/],
  [`${a}/value.model.ts`, `import { A } from './tool-a.schema.js';`, /write `import type`/],
  [
    `${a}/lazy.model.ts`,
    `const load = () => import('../../core/terms.js');`,
    /write `import type`/,
  ],
  [`${a}/export.model.ts`, `export { x } from '../../core/terms.js';`, /write `import type`/],
  [`${a}/package.model.ts`, `import { z } from 'zod/mini';`, /write `import type`/],
  [`${a}/full.schema.ts`, `import { z } from 'zod';`, /imports zod\/mini/],
  [`${a}/lit.schema.ts`, `import { html } from 'lit';`, /knows no lit/],
  [`${a}/base.schema.ts`, `import { x } from '../../core/base.js';`, /plain core modules/],
  [`${kit}/tool.ts`, `import '../../tools/tool-a/tool-a.js';`, /A kit imports kits and core/],
  ['src/kits/here/here.ts', `import '../there/one.js';`, /there already rests on here/],
  ['src/kits/there/two.ts', `import '../between/one.js';`, /between already rests on there/],
  ['src/kits/between/two.ts', `import '../here/one.js';`, /here already rests on between/],
  [`${kit}/content.ts`, `import '../../../content/common/nl.json';`, /kits imports no content/],
  ['src/core/tool.ts', `import '../tools/tool-a/tool-a.js';`, /Core knows no tool/],
  ['src/core/kit.ts', `import '../kits/matrix/matrix.js';`, /Core knows no tool/],
  ['src/core/content.ts', `import '../../content/tool-a/nl.json';`, /core imports no content/],
  ['src/other.ts', `import './tools/tool-a/tool-a.js';`, /Only src\/generated imports tools/],
  [
    `${a}/circle.model.ts`,
    `import type { A } from './back.model.js'; export type B = A;`,
    /cycle/i,
  ],
  [`${a}/rem.styles.ts`, 'const s = css`a { margin: 1.5rem; }`;', /1\.5rem follows the host page/],
  [`${a}/vw.styles.ts`, 'const s = css`a { width: calc(100vw - 1em); }`;', /100vw follows/],
  [`${a}/dvh.styles.ts`, 'const s = css`a { height: .5dvh; }`;', /\.5dvh follows/],
  [`${a}/value.styles.ts`, 'const s = css`a { margin: ${size}rem; }`;', /rem follows/],
];

let root;
let found;

before(() => {
  root = mkdtempSync(join(tmpdir(), 'lint-layers-'));
  write('.oxlintrc.json', JSON.stringify(config));
  write('src/core/base.ts', `import { LitElement } from 'lit';`);
  write(`${a}/back.model.ts`, `import type { B } from './circle.model.js'; export type A = B;`);
  for (const [path, text] of [...allowed, ...refused]) write(path, text);
  const run = spawnSync(process.execPath, [oxlint, '--format=json'], {
    cwd: root,
    encoding: 'utf8',
  });
  found = JSON.parse(run.stdout).diagnostics;
});

after(() => rmSync(root, { recursive: true, force: true }));

for (const [path, text] of allowed) {
  test(`${path} may: ${text}`, () => assert.deepEqual(messages(path), []));
}

for (const [path, text, message] of refused) {
  test(`${path} may not: ${text}`, () => {
    assert.equal(messages(path).length, 1);
    assert.match(messages(path)[0], message);
  });
}

function messages(path) {
  return found.filter(({ filename }) => filename === path).map(({ message }) => message);
}

function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
