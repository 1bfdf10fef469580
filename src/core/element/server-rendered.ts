import type { TemplateResult } from 'lit';

/** What `samenspel-widgets/hydrate` gives the tools: it takes over what a server wrote. */
export interface Hydration {
  /** Whether a server wrote the tool itself in this root, and not only something to read. */
  wrote(root: ShadowRoot): boolean;
  /** Binds a tool's first template to the nodes that stand there. */
  takeOver(root: ShadowRoot, template: TemplateResult, options: object): void;
}

/** Undefined in a page that takes nothing over. */
export let hydration: Hydration | undefined;

/** To be called before the first tool is made. */
export function hydrateWith(given: Hydration): void {
  hydration = given;
}
