import { executeServerCommand } from '@web/test-runner-commands';

export type Engine = 'chromium' | 'firefox' | 'webkit';

export const engine: Engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/** Whether `emulate` and `printToPdf` work here. */
export const canEmulate = engine === 'chromium';

/** Whether `accessibilityTree` works here. */
export const canReadTree = engine !== 'webkit';

// A frame that had the focus takes it along when it is removed, in Firefox even past the next page load.
beforeEach(async () => {
  if (!document.hasFocus()) window.focus();
  for (let tries = 0; !document.hasFocus() && tries < 100; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
});

/** One key or chord by its name: `Tab`, `Shift+Tab`, `Enter`, ` `, `ArrowRight`, `Control+z`. */
export async function press(key: string): Promise<void> {
  await command('press', { key });
}

/** Types a text into what has the focus. */
export async function type(text: string): Promise<void> {
  await command('type', { text });
}

/** Sets the size of the page; every test file starts at 800 by 600. */
export async function viewport(width: number, height: number): Promise<void> {
  await command('viewport', { width, height });
}

/** Chromium only. Two clicks of the mouse, as quick as a hand does. */
export const doubleClick = (element: Element): Promise<void> => twice('mouse', element);

/** Chromium only. Two taps with a finger. */
export const doubleTap = (element: Element): Promise<void> => twice('finger', element);

/** How far apart two clicks may be, in ms, to be of one gesture; a busy machine may be slower. */
const QUICK = 400;

async function twice(by: 'mouse' | 'finger', element: Element): Promise<void> {
  const { x, y, width, height } = element.getBoundingClientRect();
  const clicks: number[] = [];
  const count = ({ timeStamp }: Event): unknown => clicks.push(timeStamp);
  addEventListener('click', count, true);
  await chromiumCommand('twice', { by, x: x + width / 2, y: y + height / 2 });
  removeEventListener('click', count, true);
  if (!(clicks[1]! - clicks[0]! <= QUICK)) throw new TooSlow();
}

/** Two clicks of this machine were no double click. */
export class TooSlow extends Error {}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Hand = 'mouse' | 'finger' | 'pen';

/** What can be dragged with here. */
export const hands: readonly Hand[] = {
  chromium: ['mouse', 'finger', 'pen'] as const,
  firefox: ['mouse'] as const,
  webkit: [] as const,
}[engine];

export function middleOf(element: Element): Point {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** When a finger last tapped; two within half a second at one place are one gesture, see `hands.ts`. */
let tapped = -Infinity;

/** Chromium only. One tap with a finger on what it brings into view; a second one comes as a new gesture. */
export async function tap(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const rest = Math.max(50, tapped + 600 - performance.now());
  await new Promise((resolve) => setTimeout(resolve, rest));
  await drag('finger', middleOf(element), middleOf(element));
  tapped = performance.now();
}

/**
 * Presses at one place, and lets go at another, in `STEPS` moves; `rest` is how long it first stays, and
 * `stay` how long it stays in the end, in ms.
 */
export async function drag(by: Hand, from: Point, to: Point, rest = 0, stay = 0): Promise<void> {
  const STEPS = 8;
  const points = Array.from({ length: STEPS + 1 }, (_, at) => ({
    x: from.x + ((to.x - from.x) * at) / STEPS,
    y: from.y + ((to.y - from.y) * at) / STEPS,
  }));
  await command('drag', { by, points, rest, stay });
}

/** Chromium only. A key that repeats, as one does that is held down. */
export async function holdDown(key: string): Promise<void> {
  await chromiumCommand('hold-down', { key });
}

export interface Emulation {
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  media?: 'screen' | 'print';
  reducedMotion?: 'reduce' | 'no-preference';
  /** The size of text that the reader has set in the browser, in pixels; 16 is what most have. */
  text?: number;
}

/** Chromium only. What is not named goes back to normal: `emulate({})` undoes all. */
export async function emulate(wanted: Emulation): Promise<void> {
  await chromiumCommand('emulate', wanted);
}

/** Chromium and Firefox. The page as assistive technology gets it: a line a node, `role "name" [states]`. */
export function accessibilityTree(): Promise<string> {
  return command('accessibility-tree') as Promise<string>;
}

/** A part of the page, in pixels of the page. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Chromium only. What can be seen of a part of the viewport, as pixels. */
export async function pixels(clip: Clip): Promise<ImageData> {
  const base64 = (await chromiumCommand('picture', clip)) as string;
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  canvas.drawImage(image, 0, 0);
  return canvas.getImageData(0, 0, image.width, image.height);
}

export interface Pdf {
  base64: string;
  bytes: number;
  pages: number;
}

/** Chromium only. The page printed, A4 unless its styles say otherwise. */
export function printToPdf(): Promise<Pdf> {
  return chromiumCommand('print-to-pdf') as Promise<Pdf>;
}

function command(name: string, payload?: object): Promise<unknown> {
  return executeServerCommand(`samenspel:${name}`, payload);
}

async function chromiumCommand(name: string, payload?: object): Promise<unknown> {
  if (!canEmulate) throw new Error(`${name} works in Chromium alone: ask canEmulate first.`);
  return command(name, payload);
}
