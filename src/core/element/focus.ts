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
