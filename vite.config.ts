import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { minify } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { contentHead } from './src/core/content.schema.ts';
import { longDate } from './src/core/dates.ts';
import { catalogue } from './scripts/catalogue.ts';
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
 * - `embed/<tool>.extra`     what few people need of a tool that has so much, fetched when they do
 */
export const tools = readdirSync('src/tools').sort();
export const locales = ['en'];

/** What is for every tool at once: the loader, and both sides of the frame. */
export const common = ['samenspel', 'frame', 'frame-page'];

const entryOf = (name: string): string => {
  if (common.includes(name)) return `src/embed/${name}.ts`;
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

/**
 * Lit leaves its versions on `globalThis`, and looks there for polyfills that no browser of ours needs;
 * an embed leaves no globals behind. Its metadata is that of standard decorators, which we do not use.
 */
const REACTIVE = /@lit\/reactive-element\/reactive-element\.js$/;
const LIT_HTML = /lit-html\/lit-html\.js$/;
const LIT_ELEMENT = /lit-element\/lit-element\.js$/;
const noLitGlobals = [
  patch(
    'html-globals',
    LIT_HTML,
    ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
    ';',
  ),
  patch(
    'element-globals',
    LIT_ELEMENT,
    ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
    ';',
  ),
  patch('element-version', LIT_ELEMENT, '(s.litElementVersions??=[]).push("4.2.2");', ''),
  patch('reactive-polyfill', REACTIVE, ',p=a.reactiveElementPolyfillSupport,', ','),
  patch(
    'reactive-version',
    REACTIVE,
    ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");',
    ';',
  ),
  patch(
    'reactive-metadata',
    REACTIVE,
    'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    '',
  ),
  patch(
    'reactive-metadata-use',
    REACTIVE,
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    '',
  ),
];

/** What our elements never use: reflected and JSON attributes, initializers of decorators, nested lists of styles. */
const leanReactive = (
  [
    [
      'reactive-reflect',
      '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
      '',
    ],
    [
      'reactive-update',
      'update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}',
      'update(t){this._$EM()}',
    ],
    ['reactive-reflect-later', ',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', ''],
    [
      'reactive-to-attribute',
      'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
      '',
    ],
    ['reactive-json-attribute', 'case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    ['reactive-initializers', 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['reactive-initializers-kept', ',void 0!==t.l&&(this.l=[...t.l])', ''],
    ['reactive-initializers-run', ',this.constructor.l?.forEach(t=>t(this))', ''],
    [
      'reactive-style-lists',
      'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
      'return s',
    ],
  ] as const
).map(([name, place, by]) => patch(name, REACTIVE, place, by));

/** An embed takes over nothing from a server: what was there to be read makes way. */
const noHydration: Plugin = {
  ...patch(
    'no-hydration',
    /core\/samenspel-element\.ts$/,
    `if (!('litElementHydrateSupport' in globalThis)) this`,
    'this',
  ),
  enforce: 'pre',
};

/** Whether one of the modules that an entry imports makes a directive. */
function hasDirective(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  if (/from 'lit\/directive/.test(code)) return true;
  return [...code.matchAll(/(?:from|import) '(\.[^']+)\.js'/g)].some(([, path]) =>
    hasDirective(join(dirname(file), `${path}.ts`), seen),
  );
}

/** For an embed without a directive in its templates; a build that meets one says so. */
const noDirectives: Plugin[] = [
  {
    name: 'samenspel:no-directives',
    load(id) {
      if (/lit-html\/(async-)?directive/.test(id))
        throw new Error(`${id}: an embed has no directives`);
    },
  },
  patch(
    'directives',
    LIT_HTML,
    'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    'function M(t,i){return i}',
  ),
  patch(
    'connected',
    LIT_HTML,
    'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}',
    '',
  ),
  patch(
    'connected-callback',
    LIT_ELEMENT,
    'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}',
    '',
  ),
  patch(
    'disconnected-callback',
    LIT_ELEMENT,
    'disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    '',
  ),
  patch('part-connected', LIT_HTML, ',this._$Cv=e?.isConnected??!0', ''),
  patch('part-cleared', LIT_HTML, 'for(this._$AP?.(!1,!0,s);', 'for(;'),
];

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
 * Members that no page, content file, document or other file of an embed knows by name: Lit's inner
 * ones and its life cycle, and those between our elements and their controllers. A member of what a
 * check or a language file gives must not be among them: those files are built apart.
 */
const INNER = [
  '_\\$(?!lit)\\w+',
  'addController|removeController|createRenderRoot|enableUpdating|performUpdate|scheduleUpdate',
  'hostConnected|hostDisconnected|hostUpdate|hostUpdated|isUpdatePending|hasUpdated|setConnected',
  'shouldUpdate|willUpdate|firstUpdated|updated|getUpdateComplete|renderOptions|renderRoot|renderBefore',
  'elementStyles|finalize|finalizeStyles|getPropertyDescriptor|getPropertyOptions',
  'keptUntil|happening|trouble|settled|askToWipe|stopKeeping|saveUnseenDraft|documents|documentChanged',
  'definition|titleOf|renderScreen|renderPrint|renderDocumentBar|checkSettings|isComplete|announcement',
  'renderNow|reportFaults|shownLanguage|rightToLeft|isEmpty|notices|lowest|highest|slotted|saveText|asked|onChangeElsewhere|printing|speak',
];

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
    sharedPolicy,
    adoptedStyles,
    plainCss,
    ownCss,
    ...noLitGlobals,
    ...leanReactive,
    ...(hasDirective(entryOf(name)) ? [] : noDirectives),
    noHydration,
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
