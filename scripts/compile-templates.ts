import { _$LH as lit } from 'lit-html/private-ssr-support.js';
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Plugin } from 'vite';
import { edited, literalsIn, type Edit, type TaggedTemplate } from './literals.ts';

// Lit reads every template in the browser, before it shows it for the first time: where expressions
// stand, and what each is. On a slow telephone that is a third of the time to a first screen. Here it is
// read when building; `vite.config.ts` gives the Lit of an embed what understands the outcome.
//
//   html`<p class=${a}>${b}</p>`  becomes  html`<p><?></p>${[(a), (b)]}0class|1`
//
// What follows the expressions tells each, in their order: the number of the node, then nothing for a
// child, `!` for the element itself, or an attribute's name with Lit's own `.`, `?` or `@` before it;
// and after `=` what stands round the expressions within an attribute, a `$` for each of them.

type TreeNode = DefaultTreeAdapterTypes.Node;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Cut = readonly [start: number, end: number, by: string];

type Kind = 1 | 2;
const TYPES: Readonly<Record<string, Kind>> = { html: 1, svg: 2 };

/** Nodes in the order in which Lit counts them: elements and comments. */
function counted(parent: Parent): TreeNode[] {
  return parent.childNodes.flatMap((node) => {
    if (defaultTreeAdapter.isTextNode(node)) return [];
    return 'childNodes' in node ? [node, ...counted(node)] : [node];
  });
}

/** A template's markup without its expressions, and what each expression is. */
export function compileTemplate(
  texts: readonly string[],
  type: Kind,
): { readonly markup: string; readonly parts: string } {
  const strings = Object.assign([...texts], { raw: texts });
  const [trusted, names] = lit.getTemplateHtml(strings, type);
  const marked = String(trusted);
  const fragment = parseFragment(marked, { sourceCodeLocationInfo: true });
  // Lit takes the svg away again that it puts round the template.
  const [root] = type === 2 ? (fragment.childNodes as Parent[]) : [fragment];
  const cuts: Cut[] = [];
  const parts: string[] = [];
  let bound = 0;
  for (const [at, node] of counted(root!).entries()) {
    const location = node.sourceCodeLocation!;
    if (defaultTreeAdapter.isCommentNode(node) && node.data === `?${lit.marker}`) {
      parts.push(`${at}`);
      cuts.push([location.startOffset, location.endOffset, '<?>']);
    }
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    for (const { name, value } of node.attrs) {
      const whole = name.startsWith(lit.marker);
      if (!whole && !name.endsWith(lit.boundAttributeSuffix)) continue;
      const around = value.split(lit.marker);
      const plain = around.length === 2 && !around.join('');
      const own = whole ? '!' : names[bound++]!;
      if (/[=|$]/.test(own) || /[|$&\\`]/.test(around.join('')))
        throw new Error(`${own}="${around.join('$')}" cannot be told in short`);
      parts.push(`${at}${own}${plain || whole ? '' : `=${around.join('$')}`}`);
      const place = (location as DefaultTreeAdapterTypes.Element['sourceCodeLocation'])!.attrs![
        name
      ]!;
      const before = marked.slice(0, place.startOffset);
      cuts.push([before.trimEnd().length, place.endOffset, '']);
    }
  }
  const markup = cuts
    .toSorted(([a], [b]) => b - a)
    .reduce((text, [start, end, by]) => text.slice(0, start) + by + text.slice(end), marked);
  // An expression in a comment, a tag's name or a textarea.
  if (markup.includes(lit.marker) || markup.includes(lit.boundAttributeSuffix))
    throw new Error(`an expression stands where none can: ${texts.join('${…}')}`);
  return { markup, parts: parts.join('|') };
}

function editsOf({ tag, quasi: { quasis } }: TaggedTemplate): Edit[] {
  const type = TYPES[tag.name ?? ''];
  if (!type) return [];
  const texts = quasis.map(({ value }) => value.raw);
  if (texts.some((text) => text.includes('\\')))
    throw new Error(`a template with a backslash: ${texts.join('${…}')}`);
  const { markup, parts } = compileTemplate(texts, type);
  const last = quasis.length - 1;
  return quasis.map(({ start, end }, at) => ({
    start: at ? start - 1 : start,
    end: at < last ? end + 2 : end,
    text:
      (at ? (at < last ? '),(' : `)]}${parts}`) : markup) + (at === 0 && last > 0 ? '${[(' : ''),
  }));
}

/** Compiles html`…` and svg`…` for the Lit of an embed. */
export const compileTemplates = (): Plugin => ({
  name: 'samenspel:compile-templates',
  transform(code, id) {
    if (!id.includes('/src/')) return undefined;
    try {
      const edits = literalsIn(this.parse(code)).flatMap((literal) => editsOf(literal));
      return { code: edited(code, edits), map: null };
    } catch (error) {
      return this.error(`${id}: ${(error as Error).message}`);
    }
  },
});
