import type { LitElement } from 'lit';

/** Firefox gives a legend no focus before it has a place in the layout: asking for that makes it one. */
function give(place: HTMLElement): void {
  place.getBoundingClientRect();
  place.focus();
}

/** Gives focus to the first of these places, as selectors, that is there once the element is rendered. */
export async function focusFirst(element: LitElement, places: readonly string[]): Promise<void> {
  if (!places.length) return;
  await element.updateComplete;
  for (const place of places) {
    const found = element.shadowRoot?.querySelector<HTMLElement>(place);
    if (found) return give(found);
  }
}

/**
 * Once the element is rendered anew, focus is on what had it, wherever that has come to stand: a node
 * may stand for another thing then. On the first of these places where it is gone.
 */
export async function keepFocus(element: LitElement, places: readonly string[]): Promise<void> {
  const root = element.shadowRoot;
  const before = root?.activeElement;
  if (!before) return;
  const { id } = before;
  await element.updateComplete;
  const still = id ? root.getElementById(id) : root.activeElement;
  if (still) give(still as HTMLElement);
  else await focusFirst(element, places);
}
