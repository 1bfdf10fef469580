import type { Zoomed } from './zoom-buttons.js';

/**
 * Gives focus back to what has the Tab stop of a picture that had it, where that was drawn anew; whether the
 * picture has it then. Something else may have taken it on purpose; only nothing, or another thing in it, has not.
 */
export function keepFocus(root: ShadowRoot | null, selector: string): boolean {
  const picture = root?.querySelector(selector);
  const active = picture?.querySelector<SVGElement>('[tabindex="0"]');
  const now = root?.activeElement;
  if (active && now !== active && (!now || picture?.contains(now)))
    active.focus({ preventScroll: true });
  return picture?.contains(root?.activeElement ?? null) ?? false;
}

/** Zooms by + − and 0; whether the key was one of them. */
export function zoomByKey(picture: Zoomed, key: string): boolean {
  if (key === '+' || key === '=') picture.zoomIn();
  else if (key === '-') picture.frame.zoomOut();
  else if (key === '0') picture.frame.zoomTo(1);
  else return false;
  return true;
}

/** Zooms by a wheel with Ctrl, as two fingers on a touchpad come in; without Ctrl it scrolls the page. */
export function zoomByWheel({ frame }: Zoomed, event: WheelEvent): void {
  if (!event.ctrlKey) return;
  event.preventDefault();
  frame.zoomTo(frame.zoom * Math.exp(-event.deltaY / 300));
}
