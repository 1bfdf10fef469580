import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LOCALES, supportedLocale, type Locale } from './locales.js';

/** An attribute's nearest value that means something, from an element outwards and across shadow roots. */
function nearest(element: Element, attribute: string, means = /^/): string | undefined {
  for (let at: Element | null = element; at; at = parentAcrossRoots(at)) {
    const value = at.getAttribute(attribute);
    if (value !== null && means.test(value)) return value;
  }
  return undefined;
}

/**
 * The language of an element as HTML means it: the nearest `lang`, across shadow roots, else the
 * page's declared default, else unknown (`''`).
 */
export function languageOf(element: Element): string {
  const lang = nearest(element, 'lang');
  if (lang !== undefined) return lang;
  const meta = element.ownerDocument.querySelector('meta[http-equiv="content-language" i]');
  return meta?.getAttribute('content')?.trim() ?? '';
}

/**
 * Whether text runs from right to left where an element stands, as HTML means it: by the nearest `dir`,
 * across shadow roots. A style is asked only where that says `auto`: asked of every tool, it would have
 * the page worked out once more before the tool is in it.
 */
function isRightToLeft(element: Element): boolean {
  const dir = nearest(element, 'dir', /^(ltr|rtl|auto)$/i)?.toLowerCase();
  // Not `matches(':dir(rtl)')`: browsers that are not so old throw at it.
  return dir === 'auto' ? getComputedStyle(element).direction === 'rtl' : dir === 'rtl';
}

function parentAcrossRoots(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  return hostOf(element.getRootNode()) ?? null;
}

/** By its property: a root in another document is of another `ShadowRoot` class. */
const hostOf = (root: Node): Element | undefined => (root as Partial<ShadowRoot>).host;

type Listener = () => void;
const listeners = new Set<Listener>();
let observer: MutationObserver | undefined;

/** One observer serves every tool; it watches each root that a tool stands in. */
function watch(element: Element, listener: Listener): void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => listeners.forEach((each) => each()));
  for (let root: Node | undefined = element.getRootNode(); root;) {
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
    root = hostOf(root)?.getRootNode();
  }
}

function unwatch(listener: Listener): void {
  listeners.delete(listener);
  if (listeners.size) return;
  observer?.disconnect();
  observer = undefined;
}

/** Keeps the language and direction that an element stands in, live. */
export class LanguageController implements ReactiveController {
  /** Language asked for by the page, such as `en-GB`; `''` when unknown. */
  asked = '';
  /** Whether the page's text runs from right to left here. */
  rightToLeft = false;

  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The interface language for it: one we have, else Dutch. */
  get locale(): Locale {
    return supportedLocale(this.asked) ?? LOCALES[0];
  }

  hostConnected(): void {
    watch(this.#host, this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    unwatch(this.#read);
  }

  readonly #read = (): void => {
    const asked = languageOf(this.#host);
    const rightToLeft = isRightToLeft(this.#host);
    if (asked === this.asked && rightToLeft === this.rightToLeft) return;
    this.asked = asked;
    this.rightToLeft = rightToLeft;
    this.#host.requestUpdate();
  };
}
