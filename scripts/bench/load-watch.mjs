/**
 * Runs in the page before anything else: presses the first control as soon as it can be pressed, and
 * sees when the first question is there. `globalThis.loaded` then holds what was measured.
 * Times are ms since navigation started.
 */
export function watchLoad({ host, start, question }) {
  const tasks = [];
  const shifts = [];
  const observe = (type, into) =>
    new PerformanceObserver((list) => into.push(...list.getEntries())).observe({
      type,
      buffered: true,
    });
  observe('longtask', tasks);
  observe('layout-shift', shifts);
  const shown = (selector) => {
    const element = document.querySelector(host);
    const found = (element?.shadowRoot ?? element)?.querySelector(selector);
    return found?.checkVisibility() ? found : undefined;
  };
  let onScreen = false;
  let pressed;
  globalThis.loaded = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('nothing to press, or it does nothing')), 60_000);
    const look = () => {
      if (pressed === undefined) {
        const control = shown(start);
        // Nobody presses what is not on the screen yet.
        if (control && !onScreen) onScreen = true;
        else if (control) {
          pressed = performance.now();
          control.click();
        }
      } else if (shown(question)) {
        const usable = performance.now();
        setTimeout(() => resolve(report(usable)), 1100);
        return;
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

  function report(usable) {
    const files = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ];
    const [{ startTime: painted }] = performance.getEntriesByName('first-contentful-paint');
    return {
      usable,
      // As Total Blocking Time counts: from the first paint on. Before it stands the page's own layout,
      // the same in each, and just as long as what counts.
      blocking: tasks
        .filter(({ startTime }) => startTime >= painted && startTime < usable + 1000)
        .reduce((sum, { duration }) => sum + duration - 50, 0),
      // As browsers count it: what follows a press within half a second was asked for.
      shift: shifts
        .filter(({ startTime }) => startTime < pressed || startTime > pressed + 500)
        .reduce((sum, { value }) => sum + value, 0),
      requests: files.length,
      bytes: files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    };
  }
}
