import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { html, render, svg, type TemplateResult } from 'lit';
import { compileTemplate } from '../scripts/compile-templates.js';

type Tag = (strings: TemplateStringsArray, ...values: unknown[]) => TemplateResult;

const KINDS = { html: 1, svg: 2 } as const;
const TAGS: Record<keyof typeof KINDS, Tag> = { html, svg: svg as unknown as Tag };

/** What a template makes in Lit itself, with `1`, `2`, … in the places of its expressions. */
function byLit(kind: keyof typeof KINDS, texts: readonly string[]): Element {
  const place = document.createElement('div');
  const strings = Object.assign([...texts], { raw: texts });
  const values = texts.slice(1).map((_, at) => `${at + 1}`);
  render(TAGS[kind](strings, ...values), place);
  return place;
}

/** The same by what the compiler tells, read as its own words have it. */
function byParts(kind: keyof typeof KINDS, texts: readonly string[]): Element {
  const { markup, parts } = compileTemplate(texts, KINDS[kind]);
  const place = document.createElement('div');
  const template = document.createElement('template');
  template.innerHTML = markup;
  place.append(template.content);
  if (kind === 'svg') place.firstElementChild!.replaceWith(...place.firstElementChild!.childNodes);
  const walker = document.createTreeWalker(
    place,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT,
  );
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  let count = 0;
  for (const part of parts ? parts.split('|') : []) {
    const [, at, own = '', around = '$'] = /^(\d+)([^=]*)(?:=(.*))?$/s.exec(part)!;
    const node = nodes[Number(at)] as Element;
    const value = around.replaceAll('$', () => `${++count}`);
    if (!own) node.before(value);
    else if (own.startsWith('.')) Object.assign(node, { [own.slice(1)]: value });
    else if (own.startsWith('?')) node.toggleAttribute(own.slice(1), true);
    else if (!own.startsWith('@')) node.setAttribute(own, value);
  }
  expect(count, 'expressions').to.equal(texts.length - 1);
  return place;
}

/** What is there, whatever the comments that mark it and the order of attributes. */
function told(node: Node): unknown {
  if (node instanceof Comment) return [];
  if (!(node instanceof Element)) return node.textContent;
  const attributes = node.getAttributeNames().sort();
  node.normalize();
  const inside: unknown[] = [];
  for (const child of node.childNodes) {
    const one = told(child);
    const last = inside.length - 1;
    if (typeof one === 'string' && typeof inside[last] === 'string')
      inside[last] = `${inside[last]}${one}`;
    else if (!Array.isArray(one)) inside.push(one);
  }
  return {
    name: node.nodeName,
    space: node.namespaceURI,
    attributes: attributes.map((name) => [name, node.getAttribute(name)]),
    value: node instanceof HTMLInputElement ? node.value : undefined,
    inside,
  };
}

function same(kind: keyof typeof KINDS, texts: readonly string[]): void {
  void expect(told(byParts(kind, texts))).to.deep.equal(told(byLit(kind, texts)));
}

const CASES: readonly (readonly [string, keyof typeof KINDS, readonly string[]])[] = [
  ['text', 'html', ['<p>', ' and ', '</p>']],
  ['an attribute', 'html', ['<p id=', ' class="a">b</p>']],
  ['an attribute with text round it', 'html', ['<p class="a role-', ' b-', '" title=', '>c</p>']],
  [
    'a property, a switch and a listener',
    'html',
    ['<input .value=', ' ?disabled=', ' @click=', '>'],
  ],
  ['names in capitals', 'svg', ['<svg viewBox="0 0 ', ' ', '"><g></g></svg>', '']],
  ['elements that need a table', 'html', ['<tr class=', '><td>', '</td></tr>']],
  ['elements that end by themselves', 'html', ['<ul><li>', '<li class=', '>', '</ul>', '']],
  ['shapes', 'svg', ['<circle r=', ' /><text x=', '>', '</text>']],
  ['nothing but an expression', 'html', ['', '']],
  ['no expression', 'html', ['<slot></slot>']],
];

describe('a compiled template', () => {
  for (const [name, kind, texts] of CASES) it(`has ${name}`, () => same(kind, texts));

  it('is what Lit makes of it, whatever stands in what', () => {
    const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
      tree: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
      node: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('text ', '${}', '<br>', '<!-- note -->'),
        fc
          .tuple(
            fc.constantFrom('p', 'span', 'svg', 'details', 'label'),
            fc.subarray(['class="a ${} b"', 'id=${}', '?hidden=${}', '@click=${}', 'lang="nl"']),
            tie('tree'),
          )
          .map(
            ([tag, attributes, inside]) => `<${[tag, ...attributes].join(' ')}>${inside}</${tag}>`,
          ),
      ),
    }));
    fc.assert(
      fc.property(tree, (text) => same('html', text.split('${}'))),
      { numRuns: 300 },
    );
  });

  for (const [name, texts] of Object.entries({
    'in a text field': ['<textarea>', '</textarea>'],
    'in the name of a tag': ['<', '></p>'],
    'in a comment': ['<!-- ', ' -->'],
  }))
    it(`is refused with an expression ${name}`, () => {
      expect(() => compileTemplate(texts, 1)).to.throw(texts.join('${…}'));
    });

  it('is refused where its text would be taken for a sign of ours', () => {
    expect(() => compileTemplate(['<p title="$5 of ', '"></p>'], 1)).to.throw('$5 of $');
  });
});
