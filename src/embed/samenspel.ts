import { sayGone } from '../core/element/beside.js';
import { isSettable } from './settable.js';

/**
 * `samenspel.js`: loads the tools that stand on the page, each from its file beside this one, also
 * those that come later. It looks in open shadow roots too: those that are there when their element
 * comes into the page or is defined.
 *
 * Where an editor takes out tags that it does not know, a place for a tool does as well:
 * `<div data-samenspel="sofa-matrix" data-carer-term="naaste">`. Each attribute of the tool has `data-` before
 * it, and what stands in the place is shown until the tool runs. What is no attribute of the tool is not taken:
 * nobody who may write a text can make a script of it.
 */
const tools: readonly string[] = SAMENSPEL_TOOLS;

type Loads = Partial<Record<string, Promise<unknown>>>;

/** On the browser's own registry, so that two copies of this file do not fetch a tool twice. */
const loads: Loads = ((customElements as unknown as Record<symbol, Loads>)[
  Symbol.for('samenspel')
] ??= {});
/** Tags that this copy waits for. */
const awaited = new Set<string>();
const warned = new Set<string>();

function load(tag: string): void {
  awaited.add(tag);
  const other = loads[tag] ?? Promise.reject();
  loads[tag] = other.catch(() => import(/* @vite-ignore */ `./${tag}.js`));
  loads[tag].catch((error: unknown) => {
    // The next element of this kind tries again.
    awaited.delete(tag);
    if (!warned.has(tag)) sayGone(`${tag}.js`, error);
    warned.add(tag);
  });
}

const MARK = 'data-samenspel';

function fill(place: Element): void {
  const tag = place.getAttribute(MARK)!;
  if (!tools.includes(tag)) {
    if (!warned.has(tag))
      console.warn(`${MARK}="${tag}": there is no such tool. Choose from ${tools.join(', ')}.`);
    warned.add(tag);
    return;
  }
  if (!awaited.has(tag) && !customElements.get(tag)) load(tag);
  void customElements.whenDefined(tag).then((definition) => {
    // Met once more when it is moved, or by another copy of this file.
    if ([...place.children].some(({ localName }) => localName === tag)) return;
    const { observedAttributes } = definition as unknown as {
      readonly observedAttributes: readonly string[];
    };
    const tool = document.createElement(tag);
    for (const { name: said, value } of place.attributes) {
      const name = said.replace(/^data-/, '');
      if (name !== said && isSettable(name, observedAttributes)) tool.setAttribute(name, value);
    }
    tool.append(...place.childNodes);
    place.append(tool);
  });
}

function meet(element: Element): void {
  const { localName, shadowRoot } = element;
  if (element.hasAttribute(MARK)) fill(element);
  if (shadowRoot && !tools.includes(localName)) return watch(shadowRoot);
  if (awaited.has(localName) || !element.matches(':not(:defined)')) return;
  if (tools.includes(localName)) return load(localName);
  awaited.add(localName);
  void customElements.whenDefined(localName).then(() => find(document));
}

const find = (root: ParentNode): void => root.querySelectorAll('*').forEach(meet);

const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes)
      if (node instanceof Element) {
        meet(node);
        find(node);
      }
});

function watch(root: Document | ShadowRoot): void {
  observer.observe(root, { childList: true, subtree: true });
  find(root);
}

watch(document);
