// What a project gets that installs the package: its files, its entries, and how it is bundled.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { build, parseAst } from 'vite';
import { toolsOf } from '../../scripts/manifest.mjs';
import { node, packed, readJson, repository } from './packed.mjs';

const tools = readdirSync(join(repository, 'src/tools')).sort();
const made = packed();
let project;
let inPackage;

before(() => {
  project = made.project('plain');
  inPackage = join(project, 'node_modules/samenspel-widgets');
});

const bin = (path) => join(repository, 'node_modules', path);

describe('the packed package', () => {
  it('has nothing that publint finds fault with', () => {
    const told = node([bin('publint/src/cli.js'), made.tarball, '--strict']);
    assert.match(told, /All good!/);
  });

  it('has types for every entry, where Node and bundlers look', () => {
    node([bin('@arethetypeswrong/cli/dist/index.js'), made.tarball, '--profile', 'esm-only']);
  });

  it('has every file that its package.json names', () => {
    const manifest = readJson(join(inPackage, 'package.json'));
    const namedIn = (value) =>
      typeof value === 'string' ? [value] : Object.values(value).flatMap(namedIn);
    const files = namedIn([manifest.exports, manifest['web-types'], manifest.customElements]);
    assert.ok(files.length >= Object.keys(manifest.exports).length);
    for (const file of files) {
      const [folder] = file.split('*');
      assert.ok(existsSync(join(inPackage, folder)), `${file} is not in the package`);
    }
  });

  it('has an entry and a class for every tool', () => {
    const { exports } = readJson(join(inPackage, 'package.json'));
    const entry = exports['./*'];
    const classes = readFileSync(join(inPackage, 'dist/src/generated/classes.d.ts'), 'utf8');
    for (const tool of tools) {
      for (const file of Object.values(entry))
        assert.ok(existsSync(join(inPackage, file.replace('*', tool))), `${tool}: ${file}`);
      assert.ok(classes.includes(`../tools/${tool}/${tool}.js`), tool);
    }
  });

  it('has a manifest in which each tag is told by the module that registers it', () => {
    const manifest = readJson(join(inPackage, 'custom-elements.json'));
    const found = manifest.modules.flatMap(({ path, exports = [] }) =>
      exports
        .filter(({ kind }) => kind === 'custom-element-definition')
        .map(({ name, declaration }) => ({ path, name, module: declaration.module })),
    );
    assert.deepEqual(found.map(({ name }) => name).sort(), tools);
    for (const { path, name, module } of found) {
      assert.equal(path, `dist/src/generated/${name}/define.js`);
      assert.ok(existsSync(join(inPackage, path)), path);
      assert.ok(existsSync(join(inPackage, module)), module);
    }
  });

  it('tells editors of every tag and every attribute', () => {
    const described = toolsOf(readJson(join(inPackage, 'custom-elements.json')));
    const code = readJson(join(inPackage, 'dist/editors/vscode.html-custom-data.json')).tags;
    const { elements } = readJson(join(inPackage, 'dist/editors/web-types.json')).contributions
      .html;
    for (const told of [code, elements]) {
      assert.deepEqual(told.map(({ name }) => name).sort(), tools);
      for (const { tag, attributes } of described) {
        const its = told.find(({ name }) => name === tag).attributes.map(({ name }) => name);
        for (const { name } of attributes) assert.ok(its.includes(name), `${tag} ${name}`);
      }
    }
    const matrix = code.find(({ name }) => name === 'sofa-matrix').attributes;
    assert.deepEqual(
      matrix.find(({ name }) => name === 'mode').values.map(({ name }) => name),
      ['read', 'work', 'read-only'],
    );
  });
});

describe('a project without a browser', () => {
  /** Globals that Lit's own build for Node makes. */
  const LITS = [
    'customElements',
    'litElementVersions',
    'litHtmlVersions',
    'litPropertyMetadata',
    'litServerRoot',
    'reactiveElementVersions',
  ];
  const added = (code) =>
    JSON.parse(
      node(
        [
          '--input-type=module',
          '--eval',
          `const before = Reflect.ownKeys(globalThis);
           ${code}
           console.log(JSON.stringify(Reflect.ownKeys(globalThis).filter((key) => !before.includes(key)).map(String).sort()));`,
        ],
        { cwd: project },
      ),
    );

  it('can import the classes, and gets no globals of ours', () => {
    const globals = added(`
      const library = await import('samenspel-widgets');
      if (new library.SofaMatrix().headingLevel !== 2) throw new Error('no element');
    `);
    assert.deepEqual(globals, LITS);
  });

  for (const entry of ['define', 'schemas', ...tools])
    it(`can import ${entry}`, () => {
      const globals = added(`await import('samenspel-widgets/${entry}');`);
      assert.deepEqual(
        globals.filter((name) => !LITS.includes(name) && !name.startsWith('__zod')),
        [],
      );
    });
});

/** Code of a bundle with only this in it, and everything that it needs. */
async function bundle(code) {
  const output = await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? join(project, 'entry.js') : undefined),
        load: (id) => (id === join(project, 'entry.js') ? code : undefined),
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: 'entry' } },
  });
  const chunks = output.output.filter(({ type }) => type === 'chunk');
  return {
    modules: chunks.flatMap(({ modules }) => Object.keys(modules)),
    /** What the page fetches at once. */
    code: chunks.find(({ isEntry }) => isEntry).code,
    all: chunks.map((each) => each.code).join('\n'),
  };
}

const common = join(repository, 'content/common');
const shared = readdirSync(common)
  .map((folder) => readFileSync(join(common, folder, 'nl.json'), 'utf8'))
  .join('\n');

/** The long texts of a tool that no other tool says. */
function ownTexts(tool) {
  const texts = (name) => {
    const found = [];
    const read = JSON.parse(
      readFileSync(join(repository, `content/${name}/nl.json`), 'utf8'),
      (_key, value) => {
        if (typeof value === 'string' && value.length > 30 && !/["'`\\]/.test(value))
          found.push(value);
        return value;
      },
    );
    assert.ok(read);
    return found;
  };
  const others = new Set(tools.filter((each) => each !== tool).flatMap(texts));
  // Titles of sources stand in what tools share, too.
  return texts(tool).filter((text) => !others.has(text) && !shared.includes(text));
}

describe('a bundle', () => {
  it('of one tool has its text, and no other tool’s', async () => {
    for (const tool of tools) {
      const { all, code, modules } = await bundle(`import 'samenspel-widgets/${tool}';`);
      for (const other of tools) {
        const texts = ownTexts(other);
        assert.ok(texts.length > 2, `${other} has no texts to look for`);
        const there = texts.filter((text) => all.includes(text));
        if (other === tool) assert.ok(there.length === texts.length, `${tool} lost its texts`);
        else assert.deepEqual(there, [], `${other} came along with ${tool}`);
      }
      const strangers = modules.filter(
        (path) =>
          /\/dist\/src\/(tools|generated)\/[\w-]+\//.test(path) && !path.includes(`/${tool}/`),
      );
      assert.deepEqual(strangers, []);
      assert.ok(!/\bZod/.test(code), `${tool} brings Zod along at once`);
    }
  });

  it('of one class from the index has no other tool, and registers nothing', async () => {
    const { all } = await bundle(
      `import { SofaMatrix } from 'samenspel-widgets'; window.it = SofaMatrix;`,
    );
    for (const other of tools.filter((tool) => tool !== 'sofa-matrix'))
      assert.deepEqual(
        ownTexts(other).filter((text) => all.includes(text)),
        [],
        `${other} came along`,
      );
    assert.ok(!all.includes('customElements.define('));
  });

  it('of nothing but the import of the classes is empty', async () => {
    const { all } = await bundle(
      `import 'samenspel-widgets'; import { version } from 'samenspel-widgets';`,
    );
    assert.equal(all.trim(), '');
  });

  it('of all tools registers each', async () => {
    const { all } = await bundle(`import 'samenspel-widgets/define';`);
    for (const tool of tools) assert.ok(all.includes(`define("${tool}"`), tool);
  });
});

/** Whether a module waits before it is done: an await outside every function. */
function waitsAtItsTop(part) {
  if (part === null || typeof part !== 'object') return false;
  if (Array.isArray(part)) return part.some(waitsAtItsTop);
  if (/Function/.test(part.type)) return false;
  if (part.type === 'AwaitExpression' || (part.type === 'ForOfStatement' && part.await))
    return true;
  return Object.values(part).some(waitsAtItsTop);
}

describe('an embed file', () => {
  it('says what of others is in it, and their licences stand beside it', () => {
    const folder = join(inPackage, 'dist/embed');
    const notices = readFileSync(join(folder, 'NOTICES.txt'), 'utf8');
    for (const tool of tools) {
      const head = readFileSync(join(folder, `${tool}.js`), 'utf8').slice(0, 400);
      const [, others] =
        /^\/\*! samenspel-widgets \S+ MIT; (.*) BSD-3-Clause; NOTICES\.txt \*\//.exec(head);
      assert.ok(others.split(', ').includes('lit-html'), others);
      for (const name of others.split(', '))
        assert.match(notices, new RegExp(`^${name} \\d\\S*\\n---`, 'm'));
    }
    const check = readFileSync(join(folder, `${tools[0]}.check.js`), 'utf8').slice(0, 400);
    assert.match(check, /^\/\*! .*; zod MIT; /);
    assert.match(notices, /Google LLC/);
    assert.match(notices, /Colin McDonnell/);
  });

  it('does not wait at its top: Safari hangs where a frame is taken away meanwhile', () => {
    const waits = (code) => waitsAtItsTop(parseAst(code, { sourceType: 'module' }));
    assert.ok(waits('const { a } = await import("./a.js");') && waits('for await (const a of b);'));
    assert.ok(!waits('const later = async () => { await 0; for await (const a of b); };'));
    const folder = join(inPackage, 'dist/embed');
    const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
    assert.ok(files.length > tools.length);
    const waiting = files.filter((name) => waits(readFileSync(join(folder, name), 'utf8')));
    assert.deepEqual(waiting, []);
  });
});
