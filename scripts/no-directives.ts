import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { LIT_ELEMENT, LIT_HTML } from './lit-patches.ts';
import { patches } from './patch.ts';

/** Whether one of the modules that an entry imports makes a directive. */
export function hasDirective(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  if (/from 'lit\/directive/.test(code)) return true;
  return [...code.matchAll(/(?:from|import) '(\.[^']+)\.js'/g)].some(([, path]) =>
    hasDirective(join(dirname(file), `${path}.ts`), seen),
  );
}

/**
 * For an embed without a directive in its templates; a build that meets one says so. A part then holds no
 * more than its place and its value: only a directive asks what it is in.
 */
export const noDirectives: Plugin[] = [
  {
    name: 'samenspel:no-directives',
    load(id) {
      if (/lit-html\/(async-)?directive/.test(id))
        throw new Error(`${id}: an embed has no directives`);
    },
    transform(code, id) {
      if (id.endsWith('.ts') && /\bnoChange\b/.test(code))
        throw new Error(`${id}: an embed has no noChange`);
    },
  },
  ...patches(LIT_ELEMENT, [
    [
      'element-part-of-root',
      { from: 'constructor(){super(...arguments),this.renderOptions', upTo: 'render(){return r}' },
      'update(t){const i=this.render();super.update(t),e(i,this.renderRoot)}',
    ],
    ['element-no-rendering', 'render(){return r}', ''],
  ]),
  ...patches(LIT_HTML, [
    [
      'directives',
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      '',
    ],
    ['connected', 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['part-cleared', 'for(this._$AP?.(!1,!0,s);', 'for(;'],
    ['element-part-read', 'if (name === "!") return { type: 6, index };', ''],
    ['element-part-made', ':6===r.type&&(i=new Z(h,this,t))', ':0'],
    [
      'element-part',
      'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
      '',
    ],
    [
      'instance-place',
      'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
      '',
    ],
    [
      'instance',
      'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}',
      'constructor(t){this._$AV=[],this._$AD=t}',
    ],
    ['instance-made', 't=new R(e,this),s=t.u(this.options);', 't=new R(e),s=t.u();'],
    [
      'instance-scope',
      'u(t){const{el:{content:i},parts:s}=this._$AD,e=(t?.creationScope??l).importNode(i,!0);',
      'u(){const{el:{content:i},parts:s}=this._$AD,e=l.importNode(i,!0);',
    ],
    ['instance-child', 'new k(h,h.nextSibling,this,t)', 'new k(h,h.nextSibling)'],
    [
      'instance-attribute',
      'new r.ctor(h,r.name,r.strings,this,t)',
      'new r.ctor(h,r.name,r.strings)',
    ],
    ['child-parent', 'get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [
      'child',
      'constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}',
      'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
    ],
    ['child-in-list', 'this.O(c()),this,this.options)', 'this.O(c()))'],
    [
      'child-of-root',
      '(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}',
      '(t,i)=>{let h=i._$litPart$;if(void 0===h)i._$litPart$=h=new k(i.appendChild(c()),null);',
    ],
    [
      'child-place',
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    ['child-value', '_$AI(t,i=this){t=M(this,t,i),a(t)', '_$AI(t){a(t)'],
    ['child-unchanged', 't!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
    [
      'attribute-kind',
      'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}',
      '',
    ],
    [
      'attribute',
      'constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,',
      'constructor(t,i,s){this.element=t,this.name=i,',
    ],
    [
      'attribute-value',
      't=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,',
      'o=!a(t)||t!==this._$AH,',
    ],
    ['attribute-values', 'r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
    ['attribute-parameters', '_$AI(t,i=this,s,e){', '_$AI(t,i,s){'],
    ['attribute-commit', 'o&&!e&&this.j(t)', 'o&&this.j(t)'],
    ['property-kind', 'constructor(){super(...arguments),this.type=3}', ''],
    ['boolean-kind', 'constructor(){super(...arguments),this.type=4}', ''],
    ['listener-kind', 'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    ['listener-value', '_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;', '_$AI(t){t??=A;'],
  ]),
];
