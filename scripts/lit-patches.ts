import type { Plugin } from 'vite';
import { patch, patches } from './patch.ts';

// What an embed leaves out of Lit, and does otherwise; `no-directives.ts` goes on where no template has a directive.

const CSS_TAG = /@lit\/reactive-element\/css-tag\.js$/;
const REACTIVE = /@lit\/reactive-element\/reactive-element\.js$/;
export const LIT_HTML = /lit-html\/lit-html\.js$/;
export const LIT_ELEMENT = /lit-element\/lit-element\.js$/;

/**
 * A Trusted Types policy name may be used once a page. Two embed files share the first one's policy,
 * kept on the browser's own factory under a symbol.
 */
export const sharedPolicy = patch(
  'shared-policy',
  LIT_HTML,
  's.createPolicy("lit-html",{createHTML:t=>t})',
  '(s[Symbol.for("lit-html")]??=s.createPolicy("lit-html",{createHTML:t=>t}))',
);

/** Every browser that knows the CSS in our styles adopts style sheets; an embed needs no other way. */
const adoptedStyles = patch(
  'adopted-styles',
  CSS_TAG,
  'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
  'e=!0',
);

/**
 * No style of ours holds an expression (see `minify-literals`), so `css` has nothing to join or refuse; and
 * each `css` text stands in one module, so a sheet is made of it once.
 */
const plainCss = patches(CSS_TAG, [
  [
    'plain-css',
    `1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0])`,
    't[0]',
  ],
  [
    'own-css',
    'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
    'this._$cssResult$=!0;',
  ],
  [
    'own-sheets',
    'let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t',
    'return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o',
  ],
  ['own-sheets-adopted', 't instanceof CSSStyleSheet?t:t.styleSheet', 't.styleSheet'],
]);

/**
 * Lit leaves its versions on `globalThis`, and looks there for polyfills that no browser of ours needs;
 * an embed leaves no globals behind. Its metadata is that of standard decorators, which we do not use.
 */
const noLitGlobals = [
  patch(
    'html-globals',
    LIT_HTML,
    ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
    ';',
  ),
  ...patches(LIT_ELEMENT, [
    [
      'element-globals',
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
    ['element-version', '(s.litElementVersions??=[]).push("4.2.2");', ''],
  ]),
  ...patches(REACTIVE, [
    ['reactive-polyfill', ',p=a.reactiveElementPolyfillSupport,', ','],
    [
      'reactive-version',
      ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");',
      ';',
    ],
    [
      'reactive-metadata',
      'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
      '',
    ],
    [
      'reactive-metadata-use',
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
  ]),
];

/**
 * What our elements never use: reflected, converted and JSON attributes, properties with a default or an
 * accessor of a class's own, symbols as names, updates that are refused or put off, initializers of
 * decorators, nested lists of styles.
 */
const leanReactive = patches(REACTIVE, [
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
  [
    'reactive-default',
    'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}',
    'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s)}',
  ],
  [
    'reactive-options',
    'b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}',
    'b={}',
  ],
  [
    'reactive-accessor',
    'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
    'return{get(){return this[s]},set(i){const e=this[s];this[s]=i,this.requestUpdate(t,e)}',
  ],
  [
    'reactive-default-kept',
    { from: 'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){', upTo: 'async _$EP()' },
    'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
  ],
  [
    'reactive-from-attribute',
    {
      from: 'if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h=',
      upTo: 'requestUpdate(t,s){',
    },
    'if(void 0!==e){this[e]=u.fromAttribute(s,i.getPropertyOptions(e).type)}}',
  ],
  ['reactive-reflecting', ',this._$Em=null,this._$Ev()', ',this._$Ev()'],
  [
    'reactive-wrapped',
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    '',
  ],
  [
    'reactive-wrapped-marked',
    ',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)',
    '',
  ],
  ['reactive-symbols', 's=[...r(t),...o(t)];', 's=r(t);'],
  ['reactive-symbol-attribute', '"string"==typeof t?t.toLowerCase():void 0', 't.toLowerCase()'],
  ['reactive-remove-controller', 'removeController(t){this._$EO?.delete(t)}', ''],
  [
    'reactive-schedule',
    'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending',
    'return this.performUpdate(),!this.isUpdatePending',
  ],
  ['reactive-scheduled', 'scheduleUpdate(){return this.performUpdate()}', ''],
  [
    'reactive-refused',
    'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
    'const s=this._$AL;try{this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)}catch(t){throw this._$EM(),t}this._$AE(s)',
  ],
  ['reactive-refusing', 'shouldUpdate(t){return!0}', ''],
  [
    'reactive-first',
    'this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),',
    'this.hasUpdated=!0,',
  ],
  ['reactive-firstly', 'firstUpdated(t){}', ''],
]);

/**
 * Templates come compiled (see `compile-templates.ts`): what reads them is left out, and what they are
 * compiled to is read instead. As before, only a literal is a template: JSON has no `raw`.
 */
const compiledTemplates = patches(LIT_HTML, [
  [
    'template-values',
    'x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s})',
    'x=t=>(i,s=[])=>({_$litType$:t,strings:i,values:s})',
  ],
  ['template-patterns', { from: 'f="[ \\t', upTo: 'x=t=>' }, ''],
  [
    'template-marks',
    'h="$lit$",o=`lit$${Math.random().toFixed(9).slice(2)}$`,n="?"+o,r=`<${n}>`,',
    '',
  ],
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
  ['template-insides', { from: 'const j={M:h', upTo: ',B=t.litHtmlPolyfillSupport' }, 'const j=0'],
]);

/** A listener in our templates is a function, without options. */
const plainListeners = patches(LIT_HTML, [
  [
    'listener-options',
    'e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,',
    'e=t===A&&s!==A,',
  ],
  [
    'listener-object',
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH(t)',
  ],
]);

/** Fails the build where a source of ours asks for what is left out above: only the modules for npm have it. */
const askedFor: Plugin = {
  name: 'samenspel:left-out',
  enforce: 'pre',
  transform(code, id) {
    const [name] =
      /\b(reflect|converter|hasChanged|useDefault|shouldUpdate|firstUpdated|scheduleUpdate|removeController|addInitializer)\b/.exec(
        code,
      ) ?? [];
    if (name && id.endsWith('.ts')) throw new Error(`${id}: an embed has no ${name} of Lit`);
    return undefined;
  },
};

/** For every embed. */
export const litPatches: Plugin[] = [
  askedFor,
  sharedPolicy,
  adoptedStyles,
  ...plainCss,
  ...compiledTemplates,
  ...noLitGlobals,
  ...leanReactive,
  ...plainListeners,
];
