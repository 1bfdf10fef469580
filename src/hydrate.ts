// Import this before the tools: it takes over what `samenspel-widgets/ssr` rendered, node by node.
import { hydrate } from '@lit-labs/ssr-client';
import { hydrateWith } from './core/element/server-rendered.js';

/** The two parts of a shadow root that a server wrote. */
const partIn = (root: ShadowRoot, selector: string): Element | undefined =>
  [...root.children].find((each) => each.matches(selector));

hydrateWith({
  wrote: (root) => partIn(root, '.root:not(.static, .until-ready)') !== undefined,
  takeOver(root, template, options) {
    const focused = root.activeElement;
    try {
      hydrate(template, root, options);
      leaveReading(root);
    } catch {
      // Rendered for another language, or by another version: the tool starts anew.
      root.replaceChildren();
    }
    // Once Lit has rendered, at the end of this task.
    if (focused) queueMicrotask(() => keepFocus(root, focused));
  },
});

/** The reading view goes; one that stands beside the tool goes when a person starts. */
function leaveReading(root: ShadowRoot): void {
  const reading = partIn(root, '.until-ready');
  const leave = (): void => {
    reading?.remove();
    partIn(root, 'style, link')?.remove();
  };
  if (reading?.matches('.beside')) root.addEventListener('change', leave, { once: true });
  else leave();
}

function keepFocus(root: ShadowRoot, focused: Element): void {
  if (!focused.isConnected || !focused.getClientRects().length)
    root.querySelector<HTMLElement>('.screen :is(a, button, input, textarea)')?.focus();
}
