import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { catalogue } from './scripts/catalogue.ts';
import { onDemandPart } from './scripts/generate.mjs';
import { toolNames } from './scripts/generate/tools.mjs';
import { litPolicy } from './scripts/hazards/lit-policy.ts';
import { zodSettings } from './scripts/hazards/zod-settings.ts';
import { licences } from './scripts/licences.ts';
import { lookTokens } from './scripts/look.mjs';

/**
 * Three kinds of build, chosen by `--mode`; `npm run build` runs them all:
 *
 * - `modules`                  dist/src: unbundled, for npm
 * - `embed/<tool>`             dist/embed/<tool>.js: one file with Dutch inside, for a script tag
 * - `embed/<tool>.<locale>`    another language, fetched from beside it when a page asks for it
 * - `embed/<tool>.check`       what checks content and documents, fetched when one comes from outside
 * - `embed/<tool>.on-demand`   what no first screen needs, fetched after it, or when someone asks for it
 * - `embed/samenspel`          the loader; `embed/frame` and `embed/frame-page` for frames, with its languages
 * - `configurator`             dist/configurator: the page that makes snippets; needs the manifest
 */
const tools = toolNames();

const entryOf = (name: string): string => {
  const [tool = '', part] = name.split('.');
  if (!tools.includes(tool))
    return part ? `src/generated/frame/strings.${part}.ts` : `src/embed/${name}.ts`;
  if (part === 'on-demand') return onDemandPart(tool)!;
  const file = part ? (part === 'check' ? part : `content.${part}`) : 'embed';
  return `src/generated/${tool}/${file}.ts`;
};

/** Leaves the dynamic imports of languages, checks and further parts as requests for the files beside the embed. */
const besides = (name: string): Plugin => ({
  name: 'samenspel:besides',
  enforce: 'pre',
  resolveId(source, importer = '') {
    const made = importer.includes('/src/generated/');
    const part =
      (made && /^\.\/(?:content\.|strings\.|(?=check))([\w-]+)\.js$/.exec(source)?.[1]) ||
      /\.(on-demand)\.js$/.exec(source)?.[1];
    return part ? { id: `./${name}.${part}.js`, external: true } : undefined;
  },
});

/** A part on demand makes templates and styles for the tool that asks for it, and has no elements of its own. */
const TEMPLATES = 'samenspel:templates';
const templatesOnly: Plugin = {
  name: 'samenspel:templates-only',
  enforce: 'pre',
  resolveId: (source) => (source === 'lit' ? TEMPLATES : undefined),
  load: (id) =>
    id === TEMPLATES
      ? `export * from 'lit-html';
         export { isServer } from 'lit-html/is-server.js';
         export { css, unsafeCSS } from '@lit/reactive-element/css-tag.js';`
      : undefined,
};

/** White space inside templates, which minifiers of JavaScript keep: up to 1 KB of an embed (gzip). */
const lessSpace: Plugin = {
  name: 'samenspel:less-space',
  transform(code, id) {
    if (!id.includes('/src/')) return undefined;
    const css = /\bcss`[^`]*`/g;
    const lean = code.replaceAll(css, (styles) =>
      styles.replaceAll(/\s*;?\s*(}|;|{)\s*|([:,])\s+/g, '$1$2'),
    );
    return { code: lean.replaceAll(/\n +/g, '\n'), map: null };
  },
};

const modules: UserConfig = {
  build: {
    lib: {
      entry: [
        ...['index', 'define', 'schemas', 'ssr', 'hydrate'].map((name) => `src/${name}.ts`),
        ...tools.map((tool) => `src/generated/${tool}/define.ts`),
      ],
      formats: ['es'],
    },
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\/localize($|\/)/, /^@lit-labs\//, /^zod($|\/)/],
      output: { preserveModules: true, preserveModulesRoot: '.', entryFileNames: '[name].js' },
    },
  },
};

const embed = (name: string): UserConfig => ({
  plugins: [
    besides(name.split('.')[0]!),
    ...(/\.(on-demand|check)$/.test(name) ? [templatesOnly] : []),
    lessSpace,
    litPolicy,
    zodSettings,
    licences(),
  ],
  build: {
    lib: { entry: entryOf(name), formats: ['es'], fileName: () => `${name}.js` },
    outDir: 'dist/embed',
    emptyOutDir: false,
    rolldownOptions: {
      output: { minify: true, codeSplitting: false, comments: { annotation: false } },
    },
  },
});

const configurator: UserConfig = {
  plugins: [catalogue(), litPolicy],
  build: {
    lib: {
      entry: 'stories/configurator/page.ts',
      formats: ['es'],
      fileName: () => 'configurator.js',
    },
    outDir: 'dist/configurator',
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  },
};

const configOf = (mode: string): UserConfig => {
  if (mode.startsWith('embed/')) return embed(mode.slice('embed/'.length));
  return mode === 'configurator' ? configurator : modules;
};

export default defineConfig(({ mode }) => ({
  // The names of the modes are ours; Vite's own meaning of them is always production.
  define: {
    'process.env.NODE_ENV': '"production"',
    SAMENSPEL_TOOLS: JSON.stringify(tools),
    SAMENSPEL_TOKENS: JSON.stringify(lookTokens()),
  },
  publicDir: false,
  ...configOf(mode),
}));
