/** Nearer than this to the edge of the frame, what is seen goes along; in CSS pixels. */
const EDGE = 36;
/** How far, each time the screen is drawn. */
const STEP = 8;

/**
 * Pans a frame along with what is dragged to its edge. `at` tells where the pointer is; `moved` is told of
 * it again each time that the frame has panned.
 */
export function panAlong(
  frame: Element,
  moved: (x: number, y: number) => void,
): { at(x: number, y: number): void; stop(): void } {
  let x = 0;
  let y = 0;
  let next = 0;
  const pan = (): void => {
    next = 0;
    const { left, top, right, bottom } = frame.getBoundingClientRect();
    const by = (at: number, start: number, end: number): number =>
      at < start + EDGE ? -STEP : at > end - EDGE ? STEP : 0;
    const before = [frame.scrollLeft, frame.scrollTop];
    frame.scrollBy({ left: by(x, left, right), top: by(y, top, bottom), behavior: 'instant' });
    if (frame.scrollLeft === before[0] && frame.scrollTop === before[1]) return;
    moved(x, y);
    next = requestAnimationFrame(pan);
  };
  return {
    at: (nowX, nowY) => {
      x = nowX;
      y = nowY;
      next ||= requestAnimationFrame(pan);
    },
    stop: () => cancelAnimationFrame(next),
  };
}
