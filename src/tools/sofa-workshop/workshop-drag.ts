import type { Held, WorkshopView } from './workshop-view.js';

/** Something may be dropped here. */
export const allow = (event: DragEvent): void => event.preventDefault();

/** Puts what was dropped in the innermost place alone. */
export const dropped = (event: DragEvent, put: () => void): void => {
  event.preventDefault();
  event.stopPropagation();
  put();
};

export const dragging = (view: WorkshopView, held: Held) => (event: DragEvent) => {
  event.stopPropagation();
  // Firefox drags nothing without data.
  event.dataTransfer?.setData('text/plain', '');
  view.drag(held);
};
