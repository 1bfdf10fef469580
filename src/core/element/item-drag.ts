import type { LitElement } from 'lit';
import { follow, holdTouch, type Drag } from './pointer-drag.js';

/** What one types in, or chooses from, keeps its own drag. */
const OWN = 'input, textarea, select, a, [contenteditable]';

/** What gets what was dragged, and where it was dropped: the values of `data-drag` and `data-drop`. */
export type Drop = (item: string, place: string) => void;

/**
 * Things that are put elsewhere by dragging: an element with `data-drag` goes to the innermost one with
 * `data-drop` under the pointer. What these attributes say is the tool's.
 */
export function itemDrag(host: LitElement, drop: Drop): void {
  const listening = new WeakSet<Element>();
  host.addController({
    hostUpdated(): void {
      for (const item of host.shadowRoot?.querySelectorAll<HTMLElement>('[data-drag]') ?? []) {
        if (listening.has(item)) continue;
        listening.add(item);
        item.addEventListener('touchmove', holdTouch, holdTouch);
        item.addEventListener('pointerdown', (event) => {
          const own = (event.target as Element).closest(OWN);
          if (event.button !== 0 || own || !item.hasAttribute('data-drag')) return;
          // The innermost thing alone.
          event.stopPropagation();
          follow(event, dragOf(event, item, host.shadowRoot!, drop));
        });
      }
    },
  });
}

function dragOf(
  { clientX, clientY }: PointerEvent,
  source: HTMLElement,
  root: ShadowRoot,
  drop: Drop,
): Drag {
  const item = source.getAttribute('data-drag')!;
  // The page may scroll meanwhile: what the thing stands in goes along.
  const around = source.parentElement!;
  const { left, top } = around.getBoundingClientRect();
  let aim: Element | undefined;
  const aimAt = (next: Element | undefined): void => {
    aim?.removeAttribute('data-aimed');
    next?.setAttribute('data-aimed', '');
    aim = next;
  };
  return {
    source,
    start: () => source.setAttribute('data-dragged', ''),
    move(x, y) {
      const now = around.getBoundingClientRect();
      source.style.translate = `${x - clientX + left - now.left}px ${y - clientY + top - now.top}px`;
      const place = root.elementFromPoint(x, y)?.closest('[data-drop]') ?? undefined;
      if (place !== aim) aimAt(place);
    },
    end(dropped) {
      const place = dropped ? aim?.getAttribute('data-drop') : undefined;
      aimAt(undefined);
      source.removeAttribute('data-dragged');
      source.style.translate = '';
      // Drawn anew on the way, it may be another thing now.
      if (place && place !== item && source.getAttribute('data-drag') === item) drop(item, place);
    },
  };
}
