import { readdirSync } from 'node:fs';
import { minify } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { contentHead } from './src/core/content.schema.ts';
import { minifyLiterals } from './scripts/minify-literals.ts';

/**
 * Three kinds of build, chosen by `--mode`; `npm run build` runs them all:
 *
 * - `modules`                dist/src: unbundled, for npm
 * - `embed/<tool>`           dist/embed/<tool>.js: one file with Dutch inside, for a script tag
 * - `embed/<tool>.<locale>`  another language, fetched from beside it when a page asks for it
 * - `embed/<tool>.check`     what checks content and documents, fetched when one comes from outside
 */
export const tools = readdirSync('src/tools');
export const locales = ['en'];

const entryOf = (name: string): string => {
  if (name === 'samenspel') return 'src/define.ts';
  const [tool, part] = name.split('.');
  if (!part) return `src/tools/${tool}/define.ts`;
  return `src/tools/${tool}/${tool}.${part === 'check' ? part : `content.${part}`}.ts`;
};

/** Leaves the dynamic imports of languages and checks as requests for the files beside the embed. */
const onDemand: Plugin = {
  name: 'samenspel:on-demand',
  enforce: 'pre',
  resolveId(source, importer) {
    const part = /\/([\w-]+)\.(?:content\.([a-z]{2})|(check))\.js$/.exec(source);
    return importer && part && source.startsWith('./')
      ? { id: `./${part[1]}.${part[2] ?? part[3]}.js`, external: true }
      : undefined;
  },
};

/** What several tools say comes without its file head: the tool's own file names the sources. */
const leanContent: Plugin = {
  name: 'samenspel:lean-content',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/content\/common\/.*\.json$/.test(id)) return undefined;
    const said = JSON.parse(code) as Record<string, unknown>;
    for (const field of Object.keys(contentHead)) delete said[field];
    return JSON.stringify(said);
  },
};

/** Replaces exactly one place in a dependency, and fails the build when that place is gone. */
const patch = (name: string, file: RegExp, place: string, by: string): Plugin => ({
  name: `samenspel:${name}`,
  transform(code, id) {
    if (!file.test(id)) return undefined;
    if (code.split(place).length !== 2) throw new Error(`${name}: not found once in ${id}`);
    return code.replace(place, () => by);
  },
});

/**
 * A Trusted Types policy name may be used once a page. Two embed files share the first one's policy,
 * kept on the browser's own factory under a symbol.
 */
const sharedPolicy = patch(
  'shared-policy',
  /lit-html\/lit-html\.js$/,
  's.createPolicy("lit-html",{createHTML:t=>t})',
  '(s[Symbol.for("lit-html")]??=s.createPolicy("lit-html",{createHTML:t=>t}))',
);

/** Zod keeps its settings on `globalThis`; an embed leaves no globals behind. */
const noZodGlobal = patch(
  'no-zod-global',
  /zod\/v4\/core\/core\.js$/,
  `(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
export const globalConfig = globalThis.__zod_globalConfig;`,
  'export const globalConfig = {};',
);
const noZodPostProcessor = patch(
  'no-zod-post-processor',
  /zod\/v4\/core\/core\.js$/,
  'globalThis.__zod_globalConfig?.postProcessor',
  'globalConfig.postProcessor',
);

/** Terser's passes save another hundredth after Vite's own minifier; an embed is worth it. */
const smallest: Plugin = {
  name: 'samenspel:smallest',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const compress = { passes: 3, ecma: 2020, unsafe_arrows: true } as const;
      const { code } = await minify(chunk.code, { module: true, ecma: 2020, compress });
      chunk.code = code ?? chunk.code;
    }
  },
};

const modules: UserConfig = {
  build: {
    lib: {
      entry: [
        'src/index.ts',
        'src/define.ts',
        'src/schemas.ts',
        ...tools.map((tool) => `src/tools/${tool}/define.ts`),
      ],
      formats: ['es'],
    },
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\/localize($|\/)/, /^zod($|\/)/],
      output: { preserveModules: true, preserveModulesRoot: '.', entryFileNames: '[name].js' },
    },
  },
};

const embed = (name: string): UserConfig => ({
  plugins: [
    onDemand,
    leanContent,
    minifyLiterals(),
    sharedPolicy,
    noZodGlobal,
    noZodPostProcessor,
    smallest,
  ],
  build: {
    lib: { entry: entryOf(name), formats: ['es'], fileName: () => `${name}.js` },
    outDir: 'dist/embed',
    emptyOutDir: false,
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  },
});

export default defineConfig(({ mode }) => ({
  // The names of the modes are ours; Vite's own meaning of them is always production.
  define: { 'process.env.NODE_ENV': '"production"' },
  publicDir: false,
  ...(mode.startsWith('embed/') ? embed(mode.slice('embed/'.length)) : modules),
}));
