import { readdirSync } from 'node:fs';
import { minify } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { contentHead } from './src/core/content/content.schema.ts';
import { longDate } from './src/core/language/dates.ts';
import { catalogue } from './scripts/catalogue.ts';
import { compileTemplates } from './scripts/compile-templates.ts';
import { embedPatches } from './scripts/embed-patches.ts';
import { sharedPolicy } from './scripts/lit-patches.ts';
import { lookTokens } from './scripts/look.mjs';
import { minifyLiterals } from './scripts/minify-literals.ts';

/**
 * Three kinds of build, chosen by `--mode`; `npm run build` runs them all:
 *
 * - `modules`                dist/src: unbundled, for npm
 * - `embed/<tool>`           dist/embed/<tool>.js: one file with Dutch inside, for a script tag
 * - `embed/<tool>.<locale>`  another language, fetched from beside it when a page asks for it
 * - `embed/samenspel`        the loader; `embed/frame` and `embed/frame-page` for frames
 * - `configurator`           dist/configurator: the page that makes snippets; needs the manifest
 * - `embed/<tool>.check`     what checks content and documents, fetched when one comes from outside
 * - `embed/<tool>.on-demand`     what no first screen needs, fetched after it, or when someone asks for it
 */
export const tools = readdirSync('src/tools').sort();
export const locales = ['en'];

/** What is for every tool at once: the loader, and both sides of the frame. */
export const common = ['samenspel', 'frame', 'frame-page'];

const entryOf = (name: string): string => {
  if (common.includes(name)) return `src/embed/${name}.ts`;
  const [tool, part] = name.split('.');
  if (!part) return `src/tools/${tool}/define.ts`;
  return `src/tools/${tool}/${tool}.${/check|on-demand/.test(part) ? part : `content.${part}`}.ts`;
};

/** Leaves the dynamic imports of languages, checks and further parts as requests for the files beside the embed. */
const onDemand: Plugin = {
  name: 'samenspel:on-demand',
  enforce: 'pre',
  resolveId(source, importer) {
    const part = /\/([\w-]+)\.(?:content\.([a-z]{2})|(check|on-demand))\.js$/.exec(source);
    return importer && part && source.startsWith('./')
      ? { id: `./${part[1]}.${part[2] ?? part[3]}.js`, external: true }
      : undefined;
  },
};

/** A part on demand makes templates for the tool that asks for it, and has no elements of its own. */
const templatesOnly: Plugin = {
  name: 'samenspel:templates-only',
  enforce: 'pre',
  resolveId(source) {
    return source === 'lit' ? this.resolve('lit-html') : undefined;
  },
};

/** Fields of a file head that no page shows; a tool's own file names its sources. */
const UNSEEN = {
  common: Object.keys(contentHead),
  tool: ['schemaVersion', 'tool', 'reviewed'],
  instrument: ['name', 'source', 'licence', 'permission'],
};

/**
 * When our own numbers were checked is said in words here: the first date that a page words takes a
 * slow telephone a tenth of a second.
 */
const datedContent: Plugin = {
  name: 'samenspel:dated-content',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/content\/common\/urgent-help\/.*\.json$/.test(id)) return undefined;
    const said = JSON.parse(code) as {
      language: string;
      checkedNote: string;
      places: { checked: string }[];
    };
    const [day] = said.places.map(({ checked }) => checked).sort();
    // At noon it is the same day wherever this is built.
    const date = longDate(new Date(`${day}T12:00`), said.language);
    return JSON.stringify({ ...said, checkedNote: said.checkedNote.replace('{date}', date) });
  },
};

/** Content comes without what only its check looks at. */
const leanContent: Plugin = {
  name: 'samenspel:lean-content',
  enforce: 'pre',
  transform(code, id) {
    const [, folder] = /\/content\/([\w-]+)\/.*\.json$/.exec(id) ?? [];
    if (!folder) return undefined;
    // A set of role names tells which of the sources it is from; a note in words when it was checked.
    const unseen = code.includes('{date}') ? ['sources'] : ['sources', 'checked'];
    const said = JSON.parse(code, (key, value: unknown) =>
      folder === 'common' && unseen.includes(key) ? undefined : value,
    ) as Record<string, unknown>;
    for (const field of UNSEEN[folder === 'common' ? 'common' : 'tool']) delete said[field];
    const instrument = said['instrument'] as Record<string, unknown> | undefined;
    for (const field of UNSEEN.instrument) delete instrument?.[field];
    return JSON.stringify(said);
  },
};

/**
 * Members that no page, content file, document or other file of an embed knows by name: Lit's inner
 * ones and its life cycle, and those between our elements and their controllers. A member that a
 * check, a part on demand or a language file gives or uses must not be among them: those files are built apart.
 */
const INNER = [
  '_\\$(?!lit)\\w+',
  'addController|removeController|createRenderRoot|enableUpdating|performUpdate|scheduleUpdate',
  'hostConnected|hostDisconnected|hostUpdate|hostUpdated|isUpdatePending|hasUpdated|setConnected',
  'shouldUpdate|willUpdate|firstUpdated|updated|getUpdateComplete|renderOptions|renderRoot|renderBefore',
  'elementStyles|finalize|finalizeStyles|getPropertyDescriptor|getPropertyOptions',
  'keptUntil|happening|trouble|settled|askToWipe|stopKeeping|saveUnseenDraft|documents|documentChanged',
  'definition|titleOf|renderScreen|renderPrint|renderDocumentBar|checkSettings|isComplete|announcement',
  'renderNow|reportFaults|shownLanguage|rightToLeft|isEmpty|onChangeElsewhere|printing|speak',
];

/**
 * Has Chromium compile every function while the file comes in, beside the page's main thread; without
 * it, each is compiled there when it is first called.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Terser's passes save another hundredth after Vite's own minifier, and a second run some more; an
 * embed is worth it.
 */
const smallest: Plugin = {
  name: 'samenspel:smallest',
  async generateBundle(_options, bundle) {
    const compress = {
      passes: 3,
      ecma: 2020,
      unsafe_arrows: true,
      keep_fargs: false,
      pure_getters: true,
    } as const;
    const properties = { regex: new RegExp(`^(${INNER.join('|')})$`), builtins: true };
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (let run = 0; run < 2; run++) {
        // A file that comes on demand shares its members with the one that asks for it.
        const mangle = run || /\.\w+\.js$/.test(chunk.fileName) ? true : { properties };
        const { code } = await minify(chunk.code, { module: true, ecma: 2020, compress, mangle });
        chunk.code = code ?? chunk.code;
      }
      chunk.code = COMPILE_HINT + chunk.code;
    }
  },
};

const modules: UserConfig = {
  plugins: [datedContent],
  build: {
    lib: {
      entry: [
        'src/index.ts',
        'src/define.ts',
        'src/schemas.ts',
        'src/ssr.ts',
        'src/hydrate.ts',
        ...tools.map((tool) => `src/tools/${tool}/define.ts`),
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
    onDemand,
    datedContent,
    leanContent,
    minifyLiterals(),
    compileTemplates(),
    ...(name.endsWith('.on-demand') ? [templatesOnly] : []),
    ...embedPatches(entryOf(name)),
    smallest,
  ],
  build: {
    lib: { entry: entryOf(name), formats: ['es'], fileName: () => `${name}.js` },
    outDir: 'dist/embed',
    emptyOutDir: false,
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  },
});

const configurator: UserConfig = {
  plugins: [catalogue(), minifyLiterals(), sharedPolicy, smallest],
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
