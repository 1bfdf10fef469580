import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

// What an embed changes in what it bundles, each at one exact place, so that a new version of a
// dependency is looked at before it is built.

/**
 * Replaces exactly one place in a dependency, and fails the build when that place is gone. A long place
 * is told by how it begins, and by what follows it.
 */
const patch = (
  name: string,
  file: RegExp,
  place: string | { readonly from: string; readonly upTo: string },
  by: string,
): Plugin => ({
  name: `samenspel:${name}`,
  transform(code, id) {
    if (!file.test(id)) return undefined;
    const { from, upTo } = typeof place === 'string' ? { from: place, upTo: '' } : place;
    const [before, rest, ...more] = code.split(from);
    const end = upTo ? (rest?.indexOf(upTo) ?? -1) : 0;
    if (rest === undefined || more.length || end < 0)
      throw new Error(`${name}: not found once in ${id}`);
    return before + by + rest.slice(end);
  },
});

/**
 * A Trusted Types policy name may be used once a page. Two embed files share the first one's policy,
 * kept on the browser's own factory under a symbol.
 */
export const sharedPolicy = patch(
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

/**
 * Templates come compiled (see `compile-templates.ts`): what reads them is left out, and what they are
 * compiled to is read instead. As before, only a literal is a template: JSON has no `raw`.
 */
const compiledTemplates = (
  [
    [
      'template-values',
      'x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s})',
      'x=t=>(i,s=[])=>({_$litType$:t,strings:i,values:s})',
    ],
    ['template-patterns', { from: 'f="[ \\t', upTo: 'x=t=>' }, ''],
    ['template-reader', { from: 'N=(t,i)=>{', upTo: ';class S{' }, 'N=0'],
    [
      'template-parts',
      { from: 'constructor({strings:t,_$litType$:i},e){', upTo: 'static createElement(t,i)' },
      `constructor({strings:t,_$litType$:i},e){
        this.el = S.createElement(V(t, t[0]), e);
        if (i === 2) {
          const svg = this.el.content.firstChild;
          svg.replaceWith(...svg.childNodes);
        }
        this.parts = (t[1]?.split("|") ?? []).map((part) => {
          const [, at, name, around = "$"] = /(\\d+)([^=]*)(?:=(.*))?/s.exec(part);
          const index = +at;
          if (!name) return { type: 2, index };
          if (name === "!") return { type: 6, index };
          const ctor = { ".": I, "?": L, "@": z }[name[0]];
          return { type: 1, index, name: ctor ? name.slice(1) : name, strings: around.split("$"), ctor: ctor ?? H };
        });
      }`,
    ],
    [
      'template-kinds',
      'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
      'e=this._$AC(t);',
    ],
    [
      'template-insides',
      { from: 'const j={M:h', upTo: ',B=t.litHtmlPolyfillSupport' },
      'const j=0',
    ],
  ] as const
).map(([name, place, by]) => patch(name, LIT_HTML, place, by));

/** Changes one place in a source of ours. */
const change = (name: string, file: RegExp, place: string, by: string): Plugin => ({
  ...patch(name, file, place, by),
  enforce: 'pre',
});

/** An embed takes over nothing from a server: what was there to be read makes way. */
const noHydration = change(
  'no-hydration',
  /core\/samenspel-element\.ts$/,
  `if (!('litElementHydrateSupport' in globalThis)) this`,
  'this',
);

/**
 * A script at the end of a page's loading runs in one task with the first rendering and layout of what it
 * registers. Registered in a task of its own, an embed holds up a slow telephone half as long.
 */
const registeredLater = change(
  'registered-later',
  /core\/define\.ts$/,
  '  register(tag, element);',
  '  setTimeout(register, 0, tag, element);',
);

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

/** Everything that an embed changes; `entry` is the file that it is built from. */
export const embedPatches = (entry: string): Plugin[] => [
  sharedPolicy,
  adoptedStyles,
  plainCss,
  ownCss,
  ...compiledTemplates,
  ...noLitGlobals,
  ...leanReactive,
  ...(hasDirective(entry) ? [] : noDirectives),
  noHydration,
  registeredLater,
  noZodGlobal,
  noZodPostProcessor,
];
