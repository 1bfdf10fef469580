import { CONTROLS, named } from './seen.js';
import { frame, rootOf, type AnyTool } from './tools.js';

/** The place that takes the press: a label where the control cannot be seen itself. */
function placesOf(control: HTMLElement): Element[] {
  const { labels } = control as HTMLInputElement;
  return [control, ...(labels ?? [])];
}

/** Controls of which no place is 24 by 24 pixels (WCAG 2.5.8); a link in a sentence is as high as its line. */
export function tinyTargets(tool: AnyTool): string[] {
  return controlsOf(tool).flatMap((control) => {
    const inSentence =
      control.localName === 'a' && getComputedStyle(control).display.startsWith('inline');
    if (inSentence) return [];
    const boxes = placesOf(control).map((place) => place.getBoundingClientRect());
    return boxes.some(({ width, height }) => width >= 23.9 && height >= 23.9)
      ? []
      : `${named(control)}: ${boxes.map(({ width, height }) => `${Math.round(width)} by ${Math.round(height)}`)}`;
  });
}

/** Fields to write in or to choose from that are lower than a finger is wide, in pixels: as high as a button. */
export const lowFields = (tool: AnyTool): string[] =>
  controlsOf(tool)
    .filter((each) => each.matches('select, textarea, input:not([type=checkbox], [type=radio])'))
    .filter((each) => each.getBoundingClientRect().height < 40)
    .map((each) => `${named(each)}: ${Math.round(each.getBoundingClientRect().height)}`);

const controlsOf = (tool: AnyTool): HTMLElement[] =>
  [...rootOf(tool).querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (each) =>
      each.checkVisibility() && !each.closest('svg') && !each.matches(':disabled, [type=file]'),
  );

/** Whether someone sees it who does not point at it. */
const isSeen = (element: Element): boolean => {
  let opacity = 1;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { opacity: own, clipPath } = getComputedStyle(at);
    opacity *= clipPath === 'inset(50%)' ? 0 : Number(own);
  }
  const { width, height } = element.getBoundingClientRect();
  return (
    opacity >= 0.5 &&
    width > 1 &&
    height > 1 &&
    element.checkVisibility({ visibilityProperty: true })
  );
};

/** Controls of which nothing can be seen before one points at them. */
export const unseenControls = (tool: AnyTool): string[] =>
  controlsOf(tool)
    // A way past much is for keys, and there for who comes by them.
    .filter((control) => !control.closest('.skip') && !placesOf(control).some(isSeen))
    .map(named);

/** What makes a thing be there or not. */
const SHOWS = [
  'display',
  'visibility',
  'opacity',
  'clip-path',
  'block-size',
  'height',
  'transform',
];

/** Rules that show a thing to a pointer alone. */
export function shownByHover(tool: AnyTool): string[] {
  const found: string[] = [];
  const look = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      const { selectorText, style, cssRules } = rule as CSSStyleRule;
      if (selectorText?.includes(':hover') && !selectorText.includes(':focus'))
        found.push(
          ...SHOWS.filter((name) => style.getPropertyValue(name)).map(
            (name) => `${selectorText} { ${name} }`,
          ),
        );
      if (cssRules) look(cssRules);
    }
  };
  for (const sheet of tool.shadowRoot!.adoptedStyleSheets) look(sheet.cssRules);
  return found;
}

/** Text spaced as a reader may set it, WCAG 1.4.12. */
const SPACED = new CSSStyleSheet();
SPACED.replaceSync(`* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important }`);

/** Texts that are cut when they are spaced, or stand over one another. */
export async function cutWhenSpaced(tool: AnyTool): Promise<string[]> {
  const { adoptedStyleSheets: own } = tool.shadowRoot!;
  tool.shadowRoot!.adoptedStyleSheets = [...own, SPACED];
  await frame();
  await tool.updateComplete;
  await frame();
  const texts = textsOf(tool);
  const found = [
    ...texts.flatMap(({ element, box }) => cutBy(element, box)),
    ...texts.flatMap((one, at) =>
      texts
        .slice(at + 1)
        .filter((other) => covers(one, other))
        .map((other) => `${named(one.element)} stands over ${named(other.element)}`),
    ),
  ];
  tool.shadowRoot!.adoptedStyleSheets = own;
  await frame();
  return found;
}

interface TextBox {
  readonly element: Element;
  readonly box: DOMRect;
}

function textsOf(tool: AnyTool): TextBox[] {
  const found: TextBox[] = [];
  const walker = document.createTreeWalker(rootOf(tool), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement!;
    if (
      !node.nodeValue!.trim() ||
      element.closest(
        'svg, .hidden-visually, .print-frame, option, textarea, dialog:not([open])',
      ) ||
      !isSeen(element)
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const whole of range.getClientRects()) {
      const box = inView(element, whole);
      if (box.width > 0 && box.height > 0) found.push({ element, box });
    }
  }
  return found;
}

/** What of a box is not scrolled out of what it stands in. */
function inView(element: Element, box: DOMRect): DOMRect {
  let { left, top, right, bottom } = box;
  for (let at = element.parentElement; at; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (![overflowX, overflowY].some((each) => ['auto', 'scroll'].includes(each))) continue;
    const round = at.getBoundingClientRect();
    [left, right] = [Math.max(left, round.left), Math.min(right, round.right)];
    [top, bottom] = [Math.max(top, round.top), Math.min(bottom, round.bottom)];
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

function cutBy(element: Element, box: DOMRect): string[] {
  const MOST = 2;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { overflowX, overflowY, display } = getComputedStyle(at);
    if (display === 'inline' || (overflowX === 'visible' && overflowY === 'visible')) continue;
    const { top, bottom } = at.getBoundingClientRect();
    const hides = ['hidden', 'clip'].includes(overflowY);
    if (hides && (box.top < top - MOST || box.bottom > bottom + MOST))
      return [`${named(element)} is cut by ${at.localName}.${at.getAttribute('class')}`];
    if (!hides) return [];
  }
  return [];
}

/** Two texts on one place, by more than the room between lines. */
function covers(one: TextBox, other: TextBox): boolean {
  if (one.element.contains(other.element) || other.element.contains(one.element)) return false;
  const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
  const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
  return wide > 4 && high > Math.min(one.box.height, other.box.height) / 2;
}
