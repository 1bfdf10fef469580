import { render, type TemplateResult } from 'lit';

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, tr';

/** A paper view as plain text: a line for each block, a dash for each item of a list. */
export function plainText(view: TemplateResult): string {
  const paper = document.createElement('div');
  render(view, paper);
  const lines = [...paper.querySelectorAll(BLOCKS)].map((block) => {
    const text = block.textContent.replace(/\s+/g, ' ').trim();
    if (block.tagName.startsWith('H')) return `\n${text}\n`;
    return block.tagName === 'LI' ? `- ${text}` : text;
  });
  return `${lines.join('\n').trim()}\n`;
}
