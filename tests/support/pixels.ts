import { pixels, press, type Clip } from './browser.js';
import { contrast } from '../../stories/configurator/contrast.js';
import { colourAt, CONTROLS } from './seen.js';
import { frame, rootOf, type AnyTool } from './tools.js';

/** How much each pixel differs that is not the same in both pictures, or in a part of them: from 1 to 21. */
function changes(
  before: ImageData,
  after: ImageData,
  { x, y, width, height }: Clip = { x: 0, y: 0, width: before.width, height: before.height },
): number[] {
  const found: number[] = [];
  for (let row = y; row < y + height; row += 1)
    for (let column = x; column < x + width; column += 1) {
      const at = 4 * (row * before.width + column);
      if ([0, 1, 2].every((channel) => before.data[at + channel] === after.data[at + channel]))
        continue;
      found.push(contrast(colourAt(before, at), colourAt(after, at)));
    }
  return found;
}

/** What of a box is in the viewport, with some room round it. */
function clipOf(element: Element, room: number): Clip | undefined {
  const box = element.getBoundingClientRect();
  const left = Math.max(0, Math.floor(box.left - room));
  const top = Math.max(0, Math.floor(box.top - room));
  const right = Math.min(innerWidth, Math.ceil(box.right + room));
  const bottom = Math.min(innerHeight, Math.ceil(box.bottom + room));
  return right > left && bottom > top
    ? { x: left, y: top, width: right - left, height: bottom - top }
    : undefined;
}

/**
 * Names of a picture below a contrast, by the pixels that are gone when they are. The strokes of small
 * letters are paler than their colour, 7:1 as low as 3.6. What is not in view is left out.
 */
export async function faintNames(tool: AnyTool, least: number): Promise<string[]> {
  const found: string[] = [];
  for (const svg of rootOf(tool).querySelectorAll<SVGSVGElement>('.screen svg')) {
    svg.scrollIntoView({ block: 'center' });
    await frame();
    const clip = clipOf(svg.closest('.picture-frame, .map-pane') ?? svg, 0);
    const texts = [...svg.querySelectorAll('text')].filter(
      (each) => each.textContent!.trim() && each.checkVisibility() && clip && isWithin(each, clip),
    );
    if (!clip || !texts.length) continue;
    const before = await pixels(clip);
    for (const text of texts) text.style.setProperty('visibility', 'hidden', 'important');
    const after = await pixels(clip);
    for (const text of texts) text.style.removeProperty('visibility');
    for (const text of texts) {
      const most = Math.max(1, ...changes(before, after, partOf(text, clip)));
      if (most < least) found.push(`“${text.textContent!.trim()}”: ${most.toFixed(1)}`);
    }
  }
  return found;
}

function partOf(element: Element, clip: Clip): Clip {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: Math.floor(x - clip.x), y: Math.floor(y - clip.y), width, height };
}

function isWithin(element: Element, clip: Clip): boolean {
  const { x, y, width, height } = partOf(element, clip);
  return x >= 0 && y >= 0 && x + width <= clip.width && y + height <= clip.height;
}

/** Where focus on a control may show: also at the label round it, and at its label alone where it cannot be seen itself. */
function placeOf(control: HTMLElement): Element {
  const label = (control as HTMLInputElement).labels?.[0];
  const isSeen = control.offsetWidth > 2 && getComputedStyle(control).opacity !== '0';
  return label && (label.contains(control) || !isSeen) ? label : control;
}

const kindOf = (control: HTMLElement): string =>
  [control, control.parentElement!]
    .map((each) => `${each.localName}.${each.getAttribute('class') ?? ''}`)
    .concat(control.getAttribute('type') ?? '')
    .join(' ');

/**
 * Controls that look the same with focus and without: fewer pixels that change by 3:1 than a line along
 * their longest side has. One of each kind; `seen` keeps kinds over several calls.
 */
export async function unseenFocus(tool: AnyTool, seen: Set<string>): Promise<string[]> {
  const found: string[] = [];
  const controls = [...rootOf(tool).querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'),
  );
  // From now on the browser shows focus as it does after a key.
  await press('Shift');
  for (const control of controls) {
    const kind = kindOf(control);
    if (seen.has(kind)) continue;
    seen.add(kind);
    const place = placeOf(control);
    control.focus({ preventScroll: true });
    if (tool.shadowRoot!.activeElement !== control) continue;
    place.scrollIntoView({ block: 'center' });
    await frame();
    const clip = clipOf(place, 8);
    if (!clip) continue;
    const after = await pixels(clip);
    control.blur();
    await frame();
    const before = await pixels(clip);
    const changed = changes(before, after).filter((each) => each >= 3).length;
    const { width, height } = (place.contains(control) ? control : place).getBoundingClientRect();
    if (changed < Math.max(width, height, 20))
      found.push(`${kind} “${control.textContent!.trim().slice(0, 30)}”: ${changed} pixels change`);
  }
  return found;
}
