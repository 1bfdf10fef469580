import { fixture, html } from '@open-wc/testing';
import { tools } from '../tools-on-disk.js';
import { eventually, titleOf, type AnyTool } from './tools.js';

export type View = Window & typeof globalThis;

/** A page in a frame, with all that went wrong in it. */
export interface Page {
  view: View;
  document: Document;
  /** Directives of the policy that were broken. */
  violations: string[];
  errors: string[];
  /** What it fetched, from the root of the site. */
  requests(): string[];
}

export const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const names = tools.map(({ name }) => name);

/** Globals in which each copy of Lit on a page tells its version. */
export const LITS: readonly string[] = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litPropertyMetadata',
];

export const emptyFrame = (): Promise<HTMLIFrameElement> =>
  fixture<HTMLIFrameElement>(
    html`<iframe title="Een pagina met onderdelen" width="1000" height="700"></iframe>`,
  );

export function watch(view: View): Page {
  const violations: string[] = [];
  const errors: string[] = [];
  view.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    violations.push(`${effectiveDirective}: ${blockedURI}`),
  );
  view.addEventListener('error', ({ message }) => errors.push(message));
  view.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  view.console.error = (...words: unknown[]) => errors.push(words.join(' '));
  view.console.warn = (...words: unknown[]) => errors.push(words.join(' '));
  return {
    view,
    document: view.document,
    violations,
    errors,
    requests: () =>
      view.performance
        .getEntriesByType('resource')
        .map(({ name }) => name.replace(location.origin, '')),
  };
}

/** Opens a page, and watches it from before the first script in it has run. */
export async function openPage(url: string): Promise<Page> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const frame = await emptyFrame();
    frame.src = url;
    const view = frame.contentWindow as View;
    while (!view.document.URL.endsWith(url)) await task();
    const page = watch(view);
    const early = names.every((name) => !view.customElements.get(name));
    if (early) return page;
    frame.remove();
  }
  throw new Error(`${url} is always there before it can be watched`);
}

/** A page of nothing but an element of each tool, without a policy. */
export async function blankPage(): Promise<Page> {
  const view = (await emptyFrame()).contentWindow as View;
  await task();
  view.document.documentElement.lang = 'nl';
  view.document.body.append(...names.map((name) => view.document.createElement(name)));
  return watch(view);
}

/** Adds a script as the page itself would; made outside, because a strict page takes no plain text for an address. */
export async function addScript({ document: page }: Page, url: string): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = url;
  const loaded = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${url} does not load`)));
  });
  page.head.append(script);
  await loaded;
}

export async function toolIn(page: Page, selector: string): Promise<AnyTool> {
  await eventually(() => {
    const tool = page.document.querySelector(selector);
    return tool && titleOf(tool);
  }, `${selector} does not run`);
  return page.document.querySelector<AnyTool>(selector)!;
}

export const newIn = (page: Page, before: string[]): string[] =>
  page.requests().filter((path) => !before.includes(path));
