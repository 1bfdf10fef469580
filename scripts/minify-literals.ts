import { Buffer } from 'node:buffer';
import { transform } from 'lightningcss';
import type { Plugin } from 'vite';
import { edited, literalsIn, type Edit } from './literals.ts';

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

/** Takes white space out of css`…`, html`…` and svg`…`, which minifiers of JavaScript leave alone. */
export const minifyLiterals = (): Plugin => ({
  name: 'samenspel:minify-literals',
  transform(code, id) {
    if (!id.includes('/src/')) return undefined;
    const edits: Edit[] = [];
    for (const { tag, quasi } of literalsIn(this.parse(code))) {
      const minify = minifiers[tag.name ?? ''];
      if (!minify) continue;
      if (tag.name === 'css' && quasi.quasis.length > 1)
        this.error(`${id}: a css template with an expression cannot be minified`);
      const last = quasi.quasis.length - 1;
      quasi.quasis.forEach(({ start, end, value }, at) => {
        let text = minify(value.raw);
        if (at === 0 && /^\s*\n/.test(value.raw)) text = text.trimStart();
        if (at === last && /\n\s*$/.test(value.raw)) text = text.trimEnd();
        edits.push({ start, end, text });
      });
    }
    return { code: edited(code, edits), map: null };
  },
});
