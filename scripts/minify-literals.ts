import { Buffer } from 'node:buffer';
import { transform } from 'lightningcss';
import type { Plugin } from 'vite';

const minifyCss = (text: string): string =>
  transform({ filename: 'literal.css', code: Buffer.from(text), minify: true }).code.toString();

/** A run of white space that holds a line break shows as one space, and as none inside a tag's end. */
const minifyHtml = (text: string): string =>
  text.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/ (?=\/?>)/g, '');

const minifiers: Record<string, (text: string) => string> = {
  css: minifyCss,
  html: minifyHtml,
  svg: minifyHtml,
};

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface TaggedTemplate extends Node {
  readonly tag: Node & { readonly name?: string };
  readonly quasi: {
    readonly quasis: readonly (Node & { readonly value: { readonly raw: string } })[];
  };
}

/** Takes white space out of css`…`, html`…` and svg`…`, which minifiers of JavaScript leave alone. */
export const minifyLiterals = (): Plugin => ({
  name: 'samenspel:minify-literals',
  transform(code, id) {
    if (!id.includes('/src/')) return undefined;
    const edits: { start: number; end: number; text: string }[] = [];
    walk(this.parse(code), (node) => {
      if (node.type !== 'TaggedTemplateExpression') return;
      const { tag, quasi } = node as TaggedTemplate;
      const minify = minifiers[tag.name ?? ''];
      if (!minify) return;
      if (tag.name === 'css' && quasi.quasis.length > 1)
        this.error(`${id}: a css template with an expression cannot be minified`);
      const last = quasi.quasis.length - 1;
      quasi.quasis.forEach(({ start, end, value }, at) => {
        let text = minify(value.raw);
        if (at === 0 && /^\s*\n/.test(value.raw)) text = text.trimStart();
        if (at === last && /\n\s*$/.test(value.raw)) text = text.trimEnd();
        edits.push({ start, end, text });
      });
    });
    let out = code;
    for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
      out = out.slice(0, start) + text + out.slice(end);
    return { code: out, map: null };
  },
});

function walk(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) return node.forEach((each) => walk(each, visit));
  if (!node || typeof node !== 'object') return;
  if ('type' in node && typeof node.type === 'string') visit(node as Node);
  for (const value of Object.values(node)) walk(value, visit);
}
