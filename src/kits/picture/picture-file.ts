import { html, render, svg, type SVGTemplateResult } from 'lit';
import { framed, type Size, type Surroundings } from './framed.js';
import { ASIDE } from '../../core/element/touched-nodes.js';

// What a class sets in the page has to stand in the file itself.
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-weight',
  'unicode-bidi',
] as const;

// oxlint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const SVG = 'http://www.w3.org/2000/svg';

/** What is drawn, with 0, 0 in its middle, and the class whose styles it has. */
export interface Drawn extends Size {
  readonly scene: SVGTemplateResult;
  readonly look: string;
}

/**
 * A picture as an SVG file that needs nothing else: no style sheet, no script, no link; with its title,
 * its day and its legend. `root` is the element whose styles hold: `.root`.
 */
export function pictureSvg(root: Element, picture: Drawn, surroundings: Surroundings): string {
  const { left, top, width, height, around } = framed(picture, surroundings);
  const place = document.createElement('div');
  place.className = 'picture-image';
  place.setAttribute(ASIDE, '');
  root.append(place);
  try {
    render(
      html`<svg class=${picture.look} viewBox=${`${left} ${top} ${width} ${height}`}>
        <rect class="paper" x=${left} y=${top} width=${width} height=${height}></rect>
        ${svg`${picture.scene}${around}`}
      </svg>`,
      place,
    );
    const drawn = place.querySelector('svg')!;
    const file = drawn.cloneNode(true) as SVGSVGElement;
    const from = [drawn, ...drawn.querySelectorAll('*')];
    for (const [at, element] of [file, ...file.querySelectorAll('*')].entries())
      inline(from[at]!, element);
    file.setAttribute('width', String(Math.round(width)));
    file.setAttribute('height', String(Math.round(height)));
    file.setAttribute('font-family', 'sans-serif');
    const name = document.createElementNS(SVG, 'title');
    name.textContent = surroundings.title;
    file.prepend(name);
    tidy(file);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(file)}\n`;
  } finally {
    place.remove();
  }
}

/** Writes what the styles make of an element in its attributes. */
function inline(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  const shape = /^(path|circle|rect|line|text)$/.test(from.localName);
  for (const name of shape ? STYLES : []) {
    const value = style.getPropertyValue(name);
    if (value && !(name === 'stroke-width' && style.stroke === 'none'))
      to.setAttribute(name, value);
  }
  for (const name of shape ? (['fill', 'stroke'] as const) : []) {
    const plain = plainColour(style.getPropertyValue(name), from);
    if (!plain) continue;
    to.setAttribute(name, plain.colour);
    const opacity = plain.alpha * Number(style.getPropertyValue(`${name}-opacity`) || 1);
    if (opacity < 1) to.setAttribute(`${name}-opacity`, String(Number(opacity.toFixed(3))));
  }
  for (const name of to.getAttributeNames())
    if (/^(class|role|tabindex|aria-|data-)/.test(name)) to.removeAttribute(name);
}

/**
 * A colour as every program that reads SVG knows it, and how much of it is there; undefined for what is
 * no colour. Browsers give `oklch(…)` or `color(…)` where the page has it: mixed with nothing, it is sRGB.
 */
export function plainColour(
  value: string,
  within: Element,
): { readonly colour: string; readonly alpha: number } | undefined {
  let computed = value;
  if (!/^rgba?\(/.test(value)) {
    if (!CSS.supports('color', value)) return undefined;
    const probe = (within as SVGElement).cloneNode() as SVGElement;
    probe.style.color = `color-mix(in srgb, ${value} 100%, transparent 0%)`;
    within.parentElement!.append(probe);
    computed = getComputedStyle(probe).color;
    probe.remove();
  }
  const parts = computed.match(/-?[\d.]+(?:e-?\d+)?%?|none/g) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts.map(
    (part) => Number.parseFloat(part) || 0,
  );
  const most = computed.startsWith('color(') ? 1 : 255;
  const hex = [red, green, blue].map((part) =>
    Math.round(Math.min(Math.max(part / most, 0), 1) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return { colour: `#${hex.join('')}`, alpha };
}

/** Takes out what a file has no use for, or cannot hold. */
function tidy(file: Element): void {
  const walker = document.createTreeWalker(file, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const gone: ChildNode[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.COMMENT_NODE) gone.push(node as ChildNode);
    else node.nodeValue = node.nodeValue!.replace(NOT_XML, '\ufffd');
  }
  for (const node of gone) node.remove();
  for (const path of file.querySelectorAll('path[d=""]')) path.remove();
}

/** Widest or highest PNG, in pixels: some browsers draw nothing beyond it. */
const MOST_PIXELS = 4096;

/**
 * The SVG file as a PNG, `scale` times as large where that is possible. A data URL, because a strict
 * policy allows no other; nothing in the file comes from elsewhere, so the canvas may be read.
 */
export async function picturePng(file: string, scale = 2): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file)}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const by = Math.min(scale, MOST_PIXELS / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * by);
  canvas.height = Math.round(height * by);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  if (!blob) throw new Error('This browser made no picture.');
  return blob;
}
