// Import this before the tools: it takes over what `samenspel-widgets/ssr` rendered, node by node.
import { hydrate } from '@lit-labs/ssr-client';
import { adoptStyles, type LitElement, type CSSResult, type TemplateResult } from 'lit';
import { contentReady } from './core/content/content-ready.js';
import type { ToolContent } from './core/content/content.schema.js';
import { SamenspelElement } from './core/element/samenspel-element.js';
import { adoptStylesInto } from './core/element/adopt-styles.js';

type AnyTool = SamenspelElement<ToolContent, unknown>;

/** What this changes in every tool. */
interface Prototype {
  connectedCallback(this: AnyTool): void;
  createRenderRoot(this: AnyTool): HTMLElement | DocumentFragment;
  scheduleUpdate(this: AnyTool): void | Promise<void>;
  render(this: AnyTool): TemplateResult;
}

const prototype = SamenspelElement.prototype as unknown as Prototype;
const { connectedCallback, createRenderRoot, scheduleUpdate, render } = prototype;

/** The two parts of a shadow root that a server wrote. */
const partIn = (root: ShadowRoot | null, selector: string): Element | undefined =>
  [...(root?.children ?? [])].find((each) => each.matches(selector));

/** Tools whose first rendering is the server's. */
const rendered = new WeakSet<AnyTool>();

prototype.createRenderRoot = function () {
  const root = this.shadowRoot;
  if (!root || !partIn(root, '.root:not(.static, .until-ready)'))
    return createRenderRoot.call(this);
  rendered.add(this);
  const styles = (this.constructor as typeof LitElement).elementStyles as CSSResult[];
  if (this.ownerDocument === document) adoptStyles(root, styles);
  else adoptStylesInto(root, styles);
  return root;
};

prototype.connectedCallback = function () {
  connectedCallback.call(this);
  // One that was moved while its content was on the way asks for it again.
  if (rendered.has(this)) this.willUpdate(new Map());
};

/** What the server rendered stands until the tool can say the same. */
prototype.scheduleUpdate = function () {
  return rendered.has(this)
    ? contentReady(this).then(() => scheduleUpdate.call(this))
    : scheduleUpdate.call(this);
};

prototype.render = function () {
  const template = render.call(this);
  if (rendered.delete(this)) takeOver(this, this.shadowRoot!, template);
  return template;
};

function takeOver(tool: AnyTool, root: ShadowRoot, template: TemplateResult): void {
  const focused = root.activeElement;
  try {
    hydrate(template, root, tool.renderOptions);
    leaveReading(root);
  } catch {
    // Rendered for another language, or by another version: the tool starts anew.
    root.replaceChildren();
  }
  if (focused) void tool.updateComplete.then(() => keepFocus(root, focused));
}

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
  if (!focused.isConnected || !focused.checkVisibility())
    root.querySelector<HTMLElement>('.screen :is(a, button, input, textarea)')?.focus();
}
