import {
  LitElement,
  render,
  type CSSResult,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { adoptStylesInto } from './adopt-styles.js';
import { hands } from './hands.js';
import { orOlder } from './older-look.js';
import { hydration } from './server-rendered.js';
import { TouchedNodes } from './touched-nodes.js';

/** An element with its styles in whatever document it stands, that takes over what a server wrote. */
export abstract class RootedElement extends LitElement {
  /** Whether what a server wrote still stands, and waits to be taken over. */
  #untaken = false;

  /** Settles when the first rendering can say what a server would. */
  abstract get contentReady(): Promise<void>;

  protected abstract renderRooted(): TemplateResult;

  /** What came after the first screen. */
  readonly #worn: CSSResult[] = [];

  protected get rootStyles(): CSSResult[] {
    const { elementStyles } = this.constructor as typeof LitElement;
    return [...(elementStyles as CSSResult[]), ...this.#worn];
  }

  /** @internal Looks so from now on, too: for parts that come later. */
  wear(styles: readonly CSSResult[]): void {
    const more = orOlder([...styles]);
    this.#worn.push(...more);
    if (this.shadowRoot) adoptStylesInto(this.shadowRoot, more, this.shadowRoot.adoptedStyleSheets);
  }

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResult[] {
    return orOlder(super.finalizeStyles(styles) as CSSResult[]);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      const root = this.#root();
      hands(root);
      return root;
    } catch (error) {
      // An empty root hides the text of the page.
      this.shadowRoot?.append(this.ownerDocument.createElement('slot'));
      throw error;
    }
  }

  #root(): HTMLElement | DocumentFragment {
    const written = this.shadowRoot;
    if (written && hydration?.wrote(written)) {
      this.#untaken = true;
      adoptStylesInto(written, this.rootStyles);
      return written;
    }
    // What a server wrote to be read until now, unless Lit itself takes it over.
    if (!('litElementHydrateSupport' in globalThis)) written?.replaceChildren();
    // Lit's shared sheets belong to the document that the library runs in.
    if (this.ownerDocument === document && !this.#worn.length) return super.createRenderRoot();
    const root = this.attachShadow({ mode: 'open' });
    adoptStylesInto(root, this.rootStyles);
    return root;
  }

  /** Called by the browser when the element moves to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStylesInto(this.shadowRoot, this.rootStyles);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#touched?.watch();
    // One that was moved while its content was on the way asks for it again.
    if (this.#untaken) void this.contentReady;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#touched?.stop();
  }

  /** What a server wrote stands until the tool can say the same. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#untaken
      ? this.contentReady.then(() => super.scheduleUpdate())
      : super.scheduleUpdate();
  }

  #touched: TouchedNodes | undefined;
  #anew = false;
  #state: 'drawn' | 'tried again' | 'broken' = 'drawn';

  /** Draws all of it again from nothing, so that no field holds what is in no document. */
  protected drawAnew(): void {
    this.#anew = true;
    this.requestUpdate();
  }

  /** What stands in the place of a tool that cannot be drawn. */
  protected abstract renderBroken(): TemplateResult;

  /** Tells the host that the tool cannot be drawn. */
  protected abstract reportBroken(error: unknown): void;

  /** What cannot be drawn on what stands there, is drawn on nothing; what cannot be drawn at all, says so. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
      this.#state = 'drawn';
    } catch (error) {
      const { shadowRoot } = this;
      if (!shadowRoot) throw error;
      if (this.#state === 'drawn') {
        this.#state = 'tried again';
        this.drawAnew();
        return;
      }
      if (this.#state !== 'broken') this.reportBroken(error);
      this.#state = 'broken';
      this.#clear(shadowRoot);
      render(this.renderBroken(), shadowRoot, this.renderOptions);
    }
  }

  protected override update(changed: PropertyValues): void {
    const { shadowRoot } = this;
    if (!shadowRoot) return super.update(changed);
    if (this.#anew) this.#clear(shadowRoot);
    this.#touched?.undo();
    this.#anew = false;
    super.update(changed);
    this.#touched?.redo();
    if (this.#touched) return;
    this.#touched = new TouchedNodes(shadowRoot);
    if (this.isConnected) this.#touched.watch();
  }

  /** Lit keeps what it knows of a root at the node that it draws before: at another one it knows nothing. */
  #clear(root: ShadowRoot): void {
    this.#touched?.stop();
    this.#touched = undefined;
    const anchor = this.ownerDocument.createComment('');
    root.replaceChildren(anchor);
    this.renderOptions.renderBefore = anchor;
  }

  protected override render(): TemplateResult {
    const template = this.renderRooted();
    this.#takeOver(template);
    return template;
  }

  #takeOver(template: TemplateResult): void {
    if (!this.#untaken) return;
    this.#untaken = false;
    hydration?.takeOver(this.shadowRoot!, template, this.renderOptions);
  }
}
