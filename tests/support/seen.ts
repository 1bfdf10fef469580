import { contrast as contrastOf, type Rgba } from '../../stories/configurator/contrast.js';
import type { AnyTool } from './tools.js';
import { rootOf } from './tools.js';

const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** The colour that one sees of colours that lie one on the other, from the lowest to the highest. */
function seenOf(layers: readonly string[]): Rgba {
  pixel.clearRect(0, 0, 1, 1);
  for (const colour of layers) {
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
  }
  return colourAt(pixel.getImageData(0, 0, 1, 1), 0);
}

/** The colour of the pixel whose data begin at a place, without what it covers. */
export function colourAt({ data }: ImageData, at: number): Rgba {
  const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
  return [red / 255, green / 255, blue / 255, 1];
}

/** How much a colour differs from the grounds that it lies on: from 1 to 21. */
export function contrast(colour: string, grounds: readonly string[]): number {
  return contrastOf(seenOf([...grounds, colour]), seenOf(grounds));
}

/** The grounds that an element stands on, from that of the page to its own. */
export function groundsOf(element: Element): string[] {
  const grounds: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement)
    grounds.unshift(getComputedStyle(at).backgroundColor);
  return [getComputedStyle(document.documentElement).backgroundColor, ...grounds];
}

/** Controls that one can come to by a key. */
export const CONTROLS = 'a[href], button, input, textarea, select, summary, [tabindex="0"]';

const words = (element: Element): string =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);

export const named = (element: Element): string =>
  `${element.localName}.${element.getAttribute('class') ?? ''} “${words(element)}”`;

/** Elements of a tool that can be seen, apart from what is in a picture. */
const visible = (tool: AnyTool): HTMLElement[] =>
  [...rootOf(tool).querySelectorAll<HTMLElement>('.screen *')].filter(
    (each) =>
      each.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !each.closest('.hidden-visually, .print-frame, .picture-image') &&
      (each.localName === 'svg' || !each.closest('svg')),
  );

const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ nodeValue }) => nodeValue!.trim())
    .join('');

/** Text below a contrast, by the colours that are really shown: those of a reader's own too. */
export function faintTexts(tool: AnyTool, least: number): string[] {
  return visible(tool)
    .filter((each) => ownText(each))
    .flatMap((each) => {
      const found = contrast(getComputedStyle(each).color, groundsOf(each));
      return found < least ? `${named(each)}: ${found.toFixed(1)}` : [];
    });
}

/** What sticks out of the tool, or of a part that hides what sticks out; the pane of a picture scrolls. */
export function cutOff(tool: AnyTool): string[] {
  const { left, right } = rootOf(tool).getBoundingClientRect();
  return visible(tool)
    .filter((each) => each.localName === 'svg' || !each.closest('svg'))
    .filter((each) => !each.parentElement!.closest('.picture-frame, .map-pane, .grid-frame'))
    .flatMap((each) => {
      const box = each.getBoundingClientRect();
      if (!box.width) return [];
      const hides = getComputedStyle(each).overflowX !== 'visible';
      // What is typed scrolls in its field, a picture in its pane, and a grid of buttons in its frame.
      const pane = each.matches(
        'input, textarea, select, svg, .picture-frame, .map-pane, .grid-frame',
      );
      if (hides && !pane && each.scrollWidth > each.clientWidth + 1)
        return `${named(each)} hides ${each.scrollWidth} in ${each.clientWidth}`;
      return box.left < left - 1 || box.right > right + 1
        ? `${named(each)} ${Math.round(box.left - left)} to ${Math.round(box.right - left)} of ${Math.round(right - left)}`
        : [];
    });
}

/** What people press most, and is less than 44 pixels high. */
export function smallTargets(tool: AnyTool): string[] {
  return visible(tool)
    .filter((each) => each.matches('.segments > label, .button, a[href^="tel:"]'))
    .flatMap((each) => {
      const { height } = each.getBoundingClientRect();
      return height < 43.9 ? `${named(each)}: ${height.toFixed(1)}` : [];
    });
}

/**
 * Names that two groups of radio buttons have: choosing in the one would untick the other, or who only
 * hears them cannot tell which is which.
 */
export function sharedNames(tool: AnyTool): string[] {
  const groups = new Map<string, Set<Element | null>>();
  for (const each of rootOf(tool).querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    const group = each.closest('fieldset');
    const heard = group?.querySelector('legend')?.textContent?.replace(/\s+/g, ' ').trim();
    for (const key of [`name ${each.name}`, `legend ${heard}`])
      groups.set(key, (groups.get(key) ?? new Set()).add(group));
  }
  return [...groups].flatMap(([name, { size }]) => (size > 1 ? `${name}: ${size}` : []));
}
