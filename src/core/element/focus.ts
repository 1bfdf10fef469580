import type { LitElement } from 'lit';

/** Gives focus to the first of these places, as selectors, that is there once the element is rendered. */
export async function focusFirst(element: LitElement, places: readonly string[]): Promise<void> {
  if (!places.length) return;
  await element.updateComplete;
  for (const place of places) {
    const found = element.shadowRoot?.querySelector<HTMLElement>(place);
    if (!found) continue;
    found.focus();
    return;
  }
}

/**
 * Once the element is rendered anew, focus is on what had it, wherever that has come to stand: a node
 * may stand for another thing then. On the first of these places where it is gone.
 */
export async function keepFocus(element: LitElement, places: readonly string[]): Promise<void> {
  const before = element.shadowRoot?.activeElement;
  if (!before) return;
  const { id } = before;
  await element.updateComplete;
  if (id) await focusFirst(element, [`[id="${CSS.escape(id)}"]`, ...places]);
  else if (!element.shadowRoot?.activeElement) await focusFirst(element, places);
}
