/** Two clicks of one gesture are no further apart, in ms: what a touch screen calls a double tap. */
const DOUBLE = 300;
/** Keys that a control answers by itself. */
const OF_CONTROLS =
  /^(Enter| |Backspace|Delete|Home|End|Page(Up|Down)|Arrow(Up|Down|Left|Right)|Process|Dead)$/;
const TYPED = [
  'beforeinput',
  'input',
  'paste',
  'compositionstart',
  'compositionupdate',
  'compositionend',
];

type Root = ShadowRoot | HTMLElement | DocumentFragment;

const originOf = (event: Event): HTMLElement => event.composedPath()[0] as HTMLElement;
const buttonOf = (event: Event): Element | null => originOf(event).closest('button');
const isField = (target: HTMLElement): boolean =>
  target.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=file])');

/**
 * One gesture, one step: a double click, or Enter held down, does once what the first click does. A button
 * that one goes on with, such as undo, takes every click: it has `data-again`.
 */
function oneStep(root: Root): void {
  let last: { button: Element; at: number } | undefined;
  root.addEventListener(
    'click',
    (event) => {
      const { detail, timeStamp: at } = event as MouseEvent;
      const button = buttonOf(event);
      // A click by key, or by a program, has no detail.
      if (!button || !detail || button.matches('[data-again]')) return;
      if (detail > 1 || (last?.button === button && at - last.at < DOUBLE)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else last = { button, at };
    },
    true,
  );
  root.addEventListener(
    'keydown',
    (event) => {
      const { repeat, key } = event as KeyboardEvent;
      if (!repeat || key !== 'Enter') return;
      // In a field of a form Enter is the button that sends it.
      if (!originOf(event).matches('textarea, [data-again]')) event.preventDefault();
    },
    true,
  );
}

/** Whether a key is the tool's: handled, or typed. Tab, Escape without a use, and chords are the page's. */
function isOurs(event: KeyboardEvent, root: Root): boolean {
  const { key, ctrlKey, metaKey, altKey, defaultPrevented } = event;
  if (defaultPrevented || event.isComposing) return true;
  if (key === 'Escape') return root.querySelector('dialog[open]') !== null;
  const typed = event.getModifierState('AltGraph') || !(ctrlKey || metaKey || altKey);
  return typed && (OF_CONTROLS.test(key) || (key.length === 1 && isField(originOf(event))));
}

/** Keys that the tool answers, and what is typed, go no further than its root. */
function ownKeys(root: Root): void {
  const down = new Set<string>();
  for (const type of ['keydown', 'keypress', 'keyup'])
    root.addEventListener(type, (event) => {
      const { code } = event as KeyboardEvent;
      const ours = isOurs(event as KeyboardEvent, root) || (type !== 'keydown' && down.has(code));
      if (type === 'keydown' && ours) down.add(code);
      if (type === 'keyup') down.delete(code);
      if (ours) event.stopPropagation();
    });
  for (const type of TYPED) root.addEventListener(type, (event) => event.stopPropagation());
}

/** What hands do in a tool: see {@link oneStep} and {@link ownKeys}. */
export function hands(root: Root): void {
  oneStep(root);
  ownKeys(root);
}
