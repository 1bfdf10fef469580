import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { directionOfLanguage, primaryOf, type Direction } from './direction.js';
import { SOURCE_LOCALE, supportedLocale } from './locales.js';

/** An element and what stands around it, outwards and across shadow roots. */
function* outwards(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentAcrossRoots(at)) yield at;
}

/**
 * The language of an element as HTML means it: the nearest `lang`, across shadow roots, else the
 * page's declared default, else unknown (`''`).
 */
export function languageOf(element: Element): string {
  for (const at of outwards(element)) {
    const lang = at.getAttribute('lang');
    if (lang !== null) return lang;
  }
  const meta = element.ownerDocument.querySelector('meta[http-equiv="content-language" i]');
  return meta?.getAttribute('content')?.trim() ?? '';
}

/**
 * Direction that the page gives to text in the language that it speaks here: the nearest `dir` that
 * stands no further out than the `lang` in force. A style is asked only where that says `auto`: asked of
 * every tool, it would have the page worked out once more before the tool is in it.
 */
function givenDirection(element: Element): Direction | undefined {
  for (const at of outwards(element)) {
    const [dir] = /^(ltr|rtl|auto)$/.exec(at.getAttribute('dir')?.toLowerCase() ?? '') ?? [];
    // Not `matches(':dir(rtl)')`: browsers that are not so old throw at it.
    if (dir === 'auto') return getComputedStyle(element).direction as Direction;
    if (dir) return dir as Direction;
    if (at.hasAttribute('lang')) return undefined;
  }
  return undefined;
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
  /** Direction that the page gives to its own language here, if any. */
  given: Direction | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #locales: readonly string[];

  /** `locales` are the languages that the tool has beside Dutch. */
  constructor(host: ReactiveControllerHost & Element, locales: readonly string[]) {
    this.#host = host;
    this.#locales = locales;
    host.addController(this);
  }

  /** The interface language for it: one we have, else Dutch. */
  get locale(): string {
    return supportedLocale(this.asked, this.#locales) ?? SOURCE_LOCALE;
  }

  /**
   * Direction of what is shown in a language: as the page has it, where that speaks the same language or
   * the tool itself has a `dir`; else as that language is written.
   */
  directionOf(shown: string): Direction {
    const asked = primaryOf(this.asked);
    const pages = asked === '' || asked === primaryOf(shown) || this.#host.hasAttribute('dir');
    return (pages ? this.given : undefined) ?? directionOfLanguage(shown);
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
    const given = givenDirection(this.#host);
    if (asked === this.asked && given === this.given) return;
    this.asked = asked;
    this.given = given;
    this.#host.requestUpdate();
  };
}
