/** A page that draws has at most a frame of 16 ms left; one with nothing to do, three times that. */
const A_FRAME = 17;

// @newer `.timeRemaining()` What comes with `requestIdleCallback`, which is asked for.

/** Resolves when the page has nothing to draw, within half a second. */
export const idle = (): Promise<unknown> =>
  new Promise((done) => {
    if (!('requestIdleCallback' in globalThis)) return setTimeout(done);
    const latest = performance.now() + 500;
    const wait = (): unknown =>
      requestIdleCallback(
        (spare) => (spare.didTimeout || spare.timeRemaining() > A_FRAME ? done(spare) : wait()),
        { timeout: Math.max(1, latest - performance.now()) },
      );
    return wait();
  });
