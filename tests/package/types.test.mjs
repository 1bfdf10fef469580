// What TypeScript knows of the tools in a project that installs the package, in each framework.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { publicMembers, toolsOf } from '../../scripts/manifest.mjs';
import { packed, readJson, tsc } from './packed.mjs';

const made = packed();
const packages = ['react', '@types/react', 'csstype', 'preact', 'vue', 'svelte'];
let project;
let tools;

before(() => {
  project = made.project('types', Object.fromEntries(packages.map((name) => [name, '*'])));
  tools = toolsOf(readJson(join(project, 'node_modules/samenspel-widgets/custom-elements.json')));
  assert.ok(tools.length > 3);
});

/** Compiles one file of a project, strictly and with the declarations of every package checked. */
function compile(file, text, options = {}) {
  writeFileSync(join(project, file), text);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2024', 'dom', 'dom.iterable'],
    types: [],
    ...options,
  };
  const config = join(project, 'tsconfig.json');
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
  tsc(config);
}

const settingsOf = ({ attributes, members }) => [
  ...new Set([...attributes, ...publicMembers(members)].map(({ name }) => name)),
];
const misspelt = (name) => name.replace(/.$/, (last) => `${last}${last}x`);

/** That each setting of each tool is known by its name in the type `of` it, and nothing but those. */
const knowsItsOwn = (of) =>
  tools
    .map((tool) => {
      const names = settingsOf(tool);
      assert.ok(names.includes('carer-term') && names.includes('value'));
      return (
        names
          .map(
            (name) => `
({ '${name}': undefined }) satisfies ${of(tool)};
// @ts-expect-error No such value.
({ '${name}': Symbol() }) satisfies ${of(tool)};
// @ts-expect-error No such name.
({ '${misspelt(name)}': undefined }) satisfies ${of(tool)};`,
          )
          .join('\n')
          // `content` may be anything: what it holds is checked when it is there.
          .replace(/\/\/ @ts-expect-error No such value\.\n(.*'content': Symbol)/g, '$1')
      );
    })
    .join('\n');

const frameworks = {
  react: {
    file: 'react.tsx',
    options: { jsx: 'react-jsx', jsxImportSource: 'react' },
    text: () => `
import type {} from 'samenspel-widgets/react';
import { useRef, type JSX } from 'react';
import type { SofaMatrix, SamenspelChangeEvent } from 'samenspel-widgets';
${knowsItsOwn(({ tag }) => `JSX.IntrinsicElements['${tag}']`)}
export function Page({ value }: { value?: SofaMatrix['value'] }) {
  const matrix = useRef<SofaMatrix>(null);
  const changed = (event: SamenspelChangeEvent) => event.tool;
  return <main>
    <sofa-matrix ref={matrix} key="1" className="wide" lang="nl" mode="work" role-names="partner"
      heading-level={3} carer-term="naaste" carerTerm={{ article: 'het', one: 'a', many: 'b' }}
      value={value} onsamenspel-change={changed}
      onsamenspel-error={({ faults, subject }) => [faults[0]?.path, subject satisfies string]}
      onClick={() => matrix.current?.print()}>Even geduld.</sofa-matrix>
    {/* @ts-expect-error A mode that is not there. */}
    <sofa-matrix mode="wrok" />
    {/* @ts-expect-error An attribute that is not there. */}
    <sofa-matrix rolles="O" />
    {/* @ts-expect-error Another tool’s document. */}
    <sofa-phase-guide value={value} />
    {/* @ts-expect-error Another event’s listener. */}
    <sofa-matrix onsamenspel-error={changed} />
    {/* @ts-expect-error No such tool. */}
    <sofa-matrixx />
  </main>;
}`,
  },
  preact: {
    file: 'preact.tsx',
    options: { jsx: 'react-jsx', jsxImportSource: 'preact' },
    text: () => `
import type {} from 'samenspel-widgets/preact';
import type { JSX } from 'preact';
${knowsItsOwn(({ tag }) => `JSX.IntrinsicElements['${tag}']`)}
export const page = <main>
  <sofa-matrix ref={(matrix) => matrix?.print()} key="1" class="wide" lang="nl" mode="work"
    heading-level="3" onsamenspel-change={(event) => event.result} />
  {/* @ts-expect-error A mode that is not there. */}
  <sofa-matrix mode="wrok" />
  {/* @ts-expect-error An event that knows no such thing. */}
  <sofa-matrix onsamenspel-change={(event) => event.faults} />
  {/* @ts-expect-error No such tool. */}
  <sofa-matrixx />
</main>;`,
  },
  vue: {
    file: 'vue.ts',
    text: () => `
import type {} from 'samenspel-widgets/vue';
import type { GlobalComponents } from 'vue';
${knowsItsOwn(({ tag }) => `InstanceType<GlobalComponents['${tag}']>['$props']`)}
type Matrix = InstanceType<GlobalComponents['sofa-matrix']>;
({ class: 'wide', key: 1, onSamenspelChange: (event) => event.answers }) satisfies Matrix['$props'];
// @ts-expect-error An event that knows no such thing.
({ onSamenspelChange: (event) => event.faults }) satisfies Matrix['$props'];
export const print = (matrix: Matrix): void => matrix.print();`,
  },
  svelte: {
    file: 'svelte.ts',
    text: () => `
import type {} from 'samenspel-widgets/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
${knowsItsOwn(({ tag }) => `SvelteHTMLElements['${tag}']`)}
type Matrix = SvelteHTMLElements['sofa-matrix'];
({ class: 'wide', 'onsamenspel-change': (event) => event.answers }) satisfies Matrix;
// @ts-expect-error An event that knows no such thing.
({ 'onsamenspel-change': (event) => event.faults }) satisfies Matrix;`,
  },
};

describe('the types of the tools', () => {
  it('are those of what createElement and queries give, and of events', () => {
    const text = tools
      .map(
        ({ tag, name, attributes }) => `
import 'samenspel-widgets/${tag}';
import { ${name} } from 'samenspel-widgets';
(document.createElement('${tag}') satisfies ${name}).print();
document.querySelector('${tag}')?.updateComplete.then(Boolean);
document.querySelectorAll('${tag}').forEach((each: ${name}) => each.value.data);
(one: ${name}, other: ${name}) => one.takeIn(other.value);
// @ts-expect-error No document.
(one: ${name}) => one.takeIn('x');
${attributes.map(({ fieldName }) => `document.querySelector('${tag}')!.${fieldName};`).join('\n')}
// @ts-expect-error No such property.
document.querySelector('${tag}')!.${misspelt(attributes[0].fieldName)};`,
      )
      .join('\n');
    compile(
      'dom.ts',
      `${text}
import type { Overview, SamenspelChangeEvent, SamenspelErrorEvent } from 'samenspel-widgets';
import { renderTool, type ServerOptions } from 'samenspel-widgets/ssr';
import 'samenspel-widgets/hydrate';
const options: ServerOptions = { lang: 'nl', attributes: { mode: 'work' } };
renderTool('sofa-matrix', options).then((html) => html satisfies string);
const matrix = document.createElement('sofa-matrix');
matrix.addEventListener('samenspel-change', (event) => event satisfies SamenspelChangeEvent);
document.addEventListener('samenspel-error', (event) => event satisfies SamenspelErrorEvent);
window.addEventListener('samenspel-complete', ({ tool }) => tool.length);
matrix.mode = 'work';
matrix.value.data.marks[0]?.mark satisfies string | undefined;
export const open = (overview: Overview) => overview.open;
// @ts-expect-error A mode that is not there.
matrix.mode = 'wrok';
// @ts-expect-error Kept to itself.
matrix.documents;`,
    );
  });

  for (const [name, { file, options, text }] of Object.entries(frameworks)) {
    it(`are known in ${name}`, () => compile(file, text(), options));

    it(`are missed in ${name} when an attribute is`, () => {
      const types = join(project, 'node_modules/samenspel-widgets/dist/types/elements.d.ts');
      const whole = readFileSync(types, 'utf8');
      const lacking = whole.replace(`'role-names'?:`, `'role-name'?:`);
      assert.notEqual(lacking, whole);
      writeFileSync(types, lacking);
      try {
        assert.throws(() => compile(file, text(), options), /'role-names'/);
      } finally {
        writeFileSync(types, whole);
      }
    });
  }
});
