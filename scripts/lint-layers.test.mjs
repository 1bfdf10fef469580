import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const oxlint = resolve(here, '../node_modules/oxlint/bin/oxlint');
const rules = { 'samenspel/layers': 'error', 'samenspel/no-global-units': 'error' };
const config = {
  jsPlugins: [join(here, 'lint-layers.mjs')],
  categories: { correctness: 'off' },
  rules,
};

const a = 'src/tools/tool-a';
const b = 'src/tools/tool-b';
const kit = 'src/kits/matrix';

const allowed = [
  [`${a}/tool-a.ts`, `import 'lit'; import './tool-a.model.js'; import './tool-a.styles.js';`],
  [
    `${a}/parts.ts`,
    `import { x } from '../../kits/matrix/matrix.js'; import '../../core/base.js';`,
  ],
  [
    `${a}/tool-a.content.ts`,
    `import nl from '../../../content/tool-a/nl.json' with { type: 'json' };`,
  ],
  [`${a}/tool-a.schema.ts`, `import * as z from 'zod/mini'; import '../../core/limits.js';`],
  [`${a}/rules.schema.ts`, `import { x } from './tool-a.model.js';`],
  [
    `${a}/types.schema.ts`,
    `import type nl from '../../../content/tool-a/nl.json'; import './a.schema.js';`,
  ],
  [
    `${a}/tool-a.model.ts`,
    `import type { A } from './tool-a.schema.js'; import '../../kits/matrix/matrix.model.js';`,
  ],
  [
    `${a}/define.ts`,
    `import { A } from './tool-a.js'; import { define } from '../../core/define.js';`,
  ],
  [`${kit}/matrix.ts`, `import 'lit'; import '../../core/terms.js'; import './matrix.model.js';`],
  [`${a}/tool-a.content.en.ts`, `import { templates } from '../../locales/en.js';`],
  ['src/core/terms.ts', `import nl from '../../content/common/nl.json' with { type: 'json' };`],
  ['src/core/localize.ts', `const load = () => import('../locales/en.js');`],
  [
    'src/index.ts',
    `export { A } from './tools/tool-a/tool-a.js'; export * from './core/terms.js';`,
  ],
  ['src/define.ts', `import './tools/tool-a/define.js';`],
  [
    'tests/tool-a.test.ts',
    `import '../src/tools/tool-a/define.js'; import '../content/tool-a/nl.json';`,
  ],
  [
    `${a}/fine.styles.ts`,
    'const s = css`a { margin: 1em 2cqi; } /* not 1rem */ .w-1vw {} ${x}em`;',
  ],
];

const refused = [
  [`${a}/other.ts`, `import { B } from '../tool-b/tool-b.js';`, /Tools never import each other/],
  [`${a}/other-content.ts`, `import '../../../content/tool-b/nl.json';`, /content of tool-b/],
  [`${a}/entry.ts`, `export * from '../../index.js';`, /it is an entry/],
  [`${a}/story.ts`, `import '../../../stories/tool-a.stories.js';`, /only src and content/],
  [`${a}/register.ts`, `import './define.js';`, /would register elements/],
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
  [
    `${a}/model.schema.ts`,
    `import { x } from '../../kits/matrix/matrix.model.js';`,
    /its own models and plain core modules/,
  ],
  [`${a}/base.schema.ts`, `import { x } from '../../core/base.js';`, /plain core modules/],
  [
    `${a}/content.schema.ts`,
    `import nl from '../../../content/tool-a/nl.json';`,
    /may not import content/,
  ],
  [`${a}/element.content.ts`, `import { A } from './tool-a.js';`, /before the element/],
  [`${b}/define.ts`, `import './tool-b.model.js';`, /its element and core only/],
  [
    `${kit}/tool.ts`,
    `import '../../tools/tool-a/tool-a.js';`,
    /A kit imports its own files and core/,
  ],
  [`${kit}/kit.ts`, `import '../network/network.js';`, /A kit imports its own files and core/],
  [`${kit}/content.ts`, `import '../../../content/common/nl.json';`, /not by kits/],
  ['src/core/tool.ts', `import '../tools/tool-a/tool-a.js';`, /Core knows no tool/],
  ['src/core/kit.ts', `import '../kits/matrix/matrix.js';`, /Core knows no tool/],
  ['src/core/content.ts', `import '../../content/tool-a/nl.json';`, /Core knows no tool/],
  ['src/other.ts', `import './tools/tool-a/tool-a.js';`, /Only src\/index.ts and src\/define.ts/],
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
