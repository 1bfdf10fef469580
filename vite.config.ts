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
 * - `embed/<tool>.extra`     what few people need of a tool that has so much, fetched when they do
 */
export const tools = readdirSync('src/tools');
export const locales = ['en'];

const entryOf = (name: string): string => {
  if (name === 'samenspel') return 'src/define.ts';
  const [tool, part] = name.split('.');
  if (!part) return `src/tools/${tool}/define.ts`;
  return `src/tools/${tool}/${tool}.${/check|extra/.test(part) ? part : `content.${part}`}.ts`;
};

/** Leaves the dynamic imports of languages, checks and extras as requests for the files beside the embed. */
const onDemand: Plugin = {
  name: 'samenspel:on-demand',
  enforce: 'pre',
  resolveId(source, importer) {
    const part = /\/([\w-]+)\.(?:content\.([a-z]{2})|(check|extra))\.js$/.exec(source);
    return importer && part && source.startsWith('./')
      ? { id: `./${part[1]}.${part[2] ?? part[3]}.js`, external: true }
      : undefined;
  },
};

/** Fields of a file head that no page shows; a tool's own file names its sources. */
const UNSEEN = { common: Object.keys(contentHead), tool: ['schemaVersion', 'tool', 'reviewed'] };

/** Content comes without what only its check looks at. */
const leanContent: Plugin = {
  name: 'samenspel:lean-content',
  enforce: 'pre',
  transform(code, id) {
    const [, folder] = /\/content\/([\w-]+)\/.*\.json$/.exec(id) ?? [];
    if (!folder) return undefined;
    // A set of role names tells which of the sources it is from.
    const said = JSON.parse(code, (key, value: unknown) =>
      folder === 'common' && key === 'sources' ? undefined : value,
    ) as Record<string, unknown>;
    for (const field of UNSEEN[folder === 'common' ? 'common' : 'tool']) delete said[field];
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

/** Every browser that knows the CSS in our styles adopts style sheets; an embed needs no other way. */
const adoptedStyles = patch(
  'adopted-styles',
  /@lit\/reactive-element\/css-tag\.js$/,
  'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
  'e=!0',
);

/** No style of ours holds an expression (see `minify-literals`), so `css` has nothing to join or refuse. */
const plainCss = patch(
  'plain-css',
  /@lit\/reactive-element\/css-tag\.js$/,
  `1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0])`,
  't[0]',
);
const ownCss = patch(
  'own-css',
  /@lit\/reactive-element\/css-tag\.js$/,
  'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
  'this._$cssResult$=!0;',
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

/**
 * Terser's passes save another hundredth after Vite's own minifier, and a second run some more; an
 * embed is worth it.
 */
const smallest: Plugin = {
  name: 'samenspel:smallest',
  async generateBundle(_options, bundle) {
    const compress = { passes: 3, ecma: 2020, unsafe_arrows: true, keep_fargs: false } as const;
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (let run = 0; run < 2; run++) {
        const { code } = await minify(chunk.code, { module: true, ecma: 2020, compress });
        chunk.code = code ?? chunk.code;
      }
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
    adoptedStyles,
    plainCss,
    ownCss,
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
