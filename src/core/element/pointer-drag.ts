/** How far a pointer goes before it drags, in CSS pixels. */
const THRESHOLD = 5;
/** How long a finger rests before it lifts what would scroll the page otherwise, in ms. */
const REST = 300;
/** How far it may stray meanwhile: to press is not to stand still. */
const STRAY = 10;
/** Nearer than this to the edge of the window, the page scrolls along; in CSS pixels. */
const EDGE = 48;

/** What a pointer drags; places are in the window, in CSS pixels. */
export interface Drag {
  /** What it takes hold of: when this leaves the page, the drag is over. */
  readonly source: Element;
  /** A finger takes hold of it at once, also where it could scroll the page. */
  readonly atOnce?: boolean;
  /** The first real move, before the first `move`. */
  start(): void;
  move(x: number, y: number): void;
  /** `dropped`: the pointer was let go there; otherwise nothing is to change. */
  end(dropped: boolean): void;
}

/** The drag that a finger holds: while there is one, its moves do not scroll the page. */
let held: object | undefined;

/** For `@touchmove` of what can be dragged: browsers ask before the finger moves whether it may scroll. */
export const holdTouch = {
  passive: false,
  handleEvent: (event: Event): void => {
    if (held && event.cancelable) event.preventDefault();
  },
};

/** How a finger may scroll here; nothing else does. */
const scrolling = ({ pointerType, target, view }: PointerEvent): string | undefined =>
  pointerType === 'touch' ? view?.getComputedStyle(target as Element).touchAction : 'none';

/** Outside of the window it is followed too. */
function capture(source: Element, pointerId: number): void {
  try {
    source.setPointerCapture(pointerId);
  } catch {
    // It has just been lifted.
  }
}

/**
 * Follows a pointer that went down: a mouse, a pen or a finger, all alike. Escape, a second finger, and a
 * source that leaves the page end the drag without a drop. Gives what ends it.
 */
export function follow(down: PointerEvent, drag: Drag): () => void {
  const { pointerId, clientX, clientY } = down;
  const { source, atOnce } = drag;
  const stop = new AbortController();
  const at = { x: clientX, y: clientY };
  let dragging = false;
  // A finger scrolls where the styles let it: there it lifts a thing by resting on it, and where it scrolls
  // up and down alone, by going sideways, too.
  const scrolls = atOnce ? 'none' : scrolling(down);
  let rested = scrolls === 'none';
  let frame = 0;
  if (rested) held = stop;
  const lift = (): void => {
    rested = true;
    held = stop;
    source.setAttribute('data-lifted', '');
  };
  const resting = setTimeout(lift, REST);
  if (rested) clearTimeout(resting);

  const end = (dropped: boolean): void => {
    if (stop.signal.aborted) return;
    stop.abort();
    clearTimeout(resting);
    cancelAnimationFrame(frame);
    if (held === stop) held = undefined;
    source.removeAttribute('data-lifted');
    if (!dragging) return;
    // The click that a browser makes of it is none.
    const swallow = (event: Event): void => event.stopPropagation();
    addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => removeEventListener('click', swallow, true));
    drag.end(dropped && source.isConnected);
  };
  const scroll = (): void => {
    // What was taken hold of near an edge is not meant to go on there.
    const up = at.y < Math.min(EDGE, clientY);
    const downwards = at.y > Math.max(innerHeight - EDGE, clientY);
    const by = up ? -EDGE / 4 : downwards ? EDGE / 4 : 0;
    if (by) {
      scrollBy(0, by);
      drag.move(at.x, at.y);
    }
    frame = requestAnimationFrame(scroll);
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== pointerId) return;
    if (!source.isConnected) return end(false);
    Object.assign(at, { x: event.clientX, y: event.clientY });
    const far = Math.hypot(at.x - clientX, at.y - clientY);
    if (!rested) {
      if (far <= STRAY) return;
      // Before it rested, a finger that goes somewhere scrolls.
      const sideways = Math.abs(at.x - clientX) > Math.abs(at.y - clientY);
      if (scrolls !== 'pan-y' || !sideways) return end(false);
      clearTimeout(resting);
      lift();
    }
    if (!dragging) {
      if (far < THRESHOLD) return;
      dragging = true;
      capture(source, pointerId);
      drag.start();
      scroll();
    }
    drag.move(at.x, at.y);
  };
  const on = <Name extends keyof WindowEventMap>(
    name: Name,
    act: (event: WindowEventMap[Name]) => void,
  ): void => addEventListener(name, act, { capture: true, signal: stop.signal });
  on('pointermove', move);
  on('pointerup', (event) => event.pointerId === pointerId && end(true));
  on('pointercancel', (event) => event.pointerId === pointerId && end(false));
  on('pointerdown', () => end(false));
  // A long press opens no menu over what it lifts.
  on('contextmenu', (event) => rested && held === stop && event.preventDefault());
  on('keydown', (event) => {
    if (event.key !== 'Escape' || !dragging) return;
    event.preventDefault();
    event.stopPropagation();
    end(false);
  });
  return () => end(false);
}
