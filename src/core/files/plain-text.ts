import { render, type TemplateResult } from 'lit';

const BLOCK = /^(H[1-6]|P|LI|[OU]L|TABLE|DIV|SECTION|FIGURE|FIGCAPTION)$/;
/** What only eyes see. */
const UNSAID = '[aria-hidden=true], svg, input, button';
/** Text in which the lines are the writer's own. */
const OWN_LINES = '.answer bdi';

const isBlock = (node: Node): node is Element =>
  node instanceof Element && BLOCK.test(node.tagName);

/** Text of a node as it is read. */
function said(node: Node): string {
  if (node.nodeName === 'BR') return '\n';
  if (node instanceof Element)
    return node.matches(UNSAID) ? '' : [...node.childNodes].map(said).join('');
  if (!(node instanceof Text)) return '';
  return node.parentElement?.closest(OWN_LINES) ? node.data : node.data.replace(/\s+/g, ' ');
}

const tidy = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter(Boolean);

const cells = (row: Element): Element[] => [...row.children];
const cellText = (cell: Element | undefined): string =>
  cell ? said(cell).replace(/\s+/g, ' ').trim() : '';

/** A row of a table: what it is of, and below that each cell with the name of its column. */
function rowLines(row: Element, heads: readonly string[]): string[] {
  const [first, ...rest] = cells(row);
  const texts = cells(row).map(cellText);
  if (!texts.some(Boolean)) return [];
  if (first?.tagName !== 'TH')
    return heads.length
      ? [`- ${texts.filter(Boolean).join(' · ')}`]
      : [texts.filter(Boolean).join(' ')];
  if (!rest.length) return [`\n${texts[0]}\n`];
  return [
    texts[0]!,
    ...texts
      .slice(1)
      .flatMap((text, at) =>
        text ? [`  ${[heads[at + 1], text].filter(Boolean).join(': ')}`] : [],
      ),
  ];
}

function tableLines(table: Element): string[] {
  const heads = [...table.querySelectorAll('thead > tr > *')].map(cellText);
  return [...table.querySelectorAll('tr')]
    .filter((row) => !row.closest('thead'))
    .flatMap((row) => rowLines(row, heads));
}

function markOf(item: Element, number: number): string {
  const list = item.parentElement;
  return list?.tagName === 'OL' ? `${(list as HTMLOListElement).start + number}. ` : '- ';
}

function blockLines(block: Element): string[] {
  if (block.matches(UNSAID)) return [];
  if (block.tagName === 'TABLE') return tableLines(block);
  const lines: string[] = [];
  let run = '';
  const flush = (): void => {
    lines.push(...tidy(run));
    run = '';
  };
  let number = 0;
  for (const child of block.childNodes)
    if (isBlock(child)) {
      flush();
      const inner = blockLines(child);
      if (child.tagName !== 'LI') lines.push(...inner);
      else if (inner.length) {
        const mark = markOf(child, number++);
        lines.push(`${mark}${inner[0]}`, ...inner.slice(1).map((line) => `   ${line}`));
      }
    } else run += said(child);
  flush();
  return /^H[1-6]$/.test(block.tagName) ? [`\n${lines.join(' ')}\n`] : lines;
}

/**
 * A paper view as plain text: a line for each block, a dash or a number for each item of a list, and
 * of a table each row with its cells by name. What nobody wrote in is left out.
 */
export function plainText(view: TemplateResult): string {
  const paper = document.createElement('div');
  render(view, paper);
  return `${blockLines(paper)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
