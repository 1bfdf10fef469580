/** Two taps of one gesture are no further apart, in ms; as long as for a mouse in most systems. */
const DOUBLE = 500;
/** In CSS pixels. */
const NEAR = 24;
/** Keys of the page and the browser, wherever the focus is; of keys with a name all others are a control's. */
const PAGES = /^(Tab|F\d|Shift|Control|Alt|Meta)/;
/** What one types or chooses in with keys of its own. */
export const FIELD = 'textarea, select, input:not([type=radio], [type=checkbox], [type=file])';

/** Whether a click is of one gesture with the one before: a touch screen gives each of two taps as a first one. */
const isSecond = (event: MouseEvent, last: MouseEvent): boolean =>
  event.detail > 1 ||
  (event.timeStamp - last.timeStamp < DOUBLE &&
    Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY) < NEAR);

/** Whether a key is the tool's: handled, or typed. Escape without a use, Tab and chords are the page's. */
function isOurs(event: KeyboardEvent, origin: Element, root: ParentNode): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (event.defaultPrevented) return true;
  if (key === 'Escape') return root.querySelector('dialog[open]') !== null;
  if ((ctrlKey || metaKey || altKey) && !event.getModifierState('AltGraph')) return false;
  return key.length > 1 ? !PAGES.test(key) : key === ' ' || origin.matches(FIELD);
}

/**
 * What hands do in a tool.
 * - One gesture is one step: a double click, or Enter held down, does what the first click does, and
 *   nothing to what has come under the finger then. A button that one goes on with, such as undo, takes
 *   every click: it has `data-again`.
 * - Keys that the tool answers, and what is typed, go no further than its root.
 */
export function hands(root: ParentNode & Node): void {
  const listen = (
    types: string,
    act: (event: KeyboardEvent & MouseEvent, origin: Element) => void,
    first = false,
  ): void => {
    for (const type of types.split(' '))
      root.addEventListener(
        type,
        (event) => act(event as KeyboardEvent & MouseEvent, event.composedPath()[0] as Element),
        first,
      );
  };
  let last: MouseEvent | undefined;
  listen(
    'click',
    (event, origin) => {
      // A click by key, or by a program, has no detail.
      if (!event.detail) return;
      if (last && isSecond(event, last)) {
        event.preventDefault();
        event.stopPropagation();
      } else last = origin.closest('button:not([data-again])') ? event : undefined;
    },
    true,
  );
  let began: Element | undefined;
  listen(
    'keydown',
    (event, origin) => {
      if (!event.repeat) began = origin;
      // In a field of a form Enter is the button that sends it; in a text that one came to by it, a line.
      const goesOn = origin.matches('textarea, [data-again]') && origin === began;
      if (event.repeat && event.key === 'Enter' && !goesOn) event.preventDefault();
    },
    true,
  );
  const down = new Set<string>();
  listen('keydown keypress keyup', (event, origin) => {
    const { type, code } = event;
    const ours = isOurs(event, origin, root) || (type !== 'keydown' && down.has(code));
    if (ours) {
      down.add(code);
      event.stopPropagation();
    }
    if (type === 'keyup') down.delete(code);
  });
  listen('beforeinput input paste compositionupdate compositionend', (event) =>
    event.stopPropagation(),
  );
}
