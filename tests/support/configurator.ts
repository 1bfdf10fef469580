import { expect } from '@open-wc/testing';
import { openPage, type Page } from './pages.js';
import { eventually } from './tools.js';

/** The configurator's page as a careful host serves it; `hash` is what a link keeps. */
export async function openConfigurator(file = 'index.html', hash = ''): Promise<Page> {
  // As the browser writes it.
  const { pathname, hash: written } = new URL(`/strict/configurator/${file}${hash}`, location.href);
  const page = await openPage(pathname + written);
  await eventually(() => page.document.querySelector('.stage > *'), 'it does not start');
  return page;
}

export const control = <Kind extends HTMLElement = HTMLInputElement>(
  { document: page }: Page,
  id: string,
) => page.getElementById(id) as Kind;

/** Chooses from a list, or fills in a field and leaves it. */
export function choose(page: Page, id: string, value: string): void {
  const element = control<HTMLInputElement | HTMLSelectElement>(page, id);
  element.value = value;
  expect(element.value, `${id} has no ${value}`).to.equal(value);
  for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
}

export const codes = ({ document: page }: Page): string[] =>
  [...page.querySelectorAll('pre code')].map((code) => code.textContent!);

export const stage = ({ document: page }: Page): Element => page.querySelector('.stage > *')!;

/** What a control is described by, folded away or not: hint, fault, warning; a line each. */
export const described = (page: Page, id: string): string =>
  (control(page, id).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .flatMap((each) => {
      const part = page.document.getElementById(each);
      const items = [...(part?.querySelectorAll('li') ?? [])];
      return items.length ? items : part ? [part] : [];
    })
    .map((each) => each.textContent!.replace(/\s+/g, ' ').trim())
    .join('\n');

export const isInvalid = (page: Page, id: string): boolean =>
  control(page, id).getAttribute('aria-invalid') === 'true';

export const status = ({ document: page }: Page): string =>
  page.querySelector('.status')!.textContent!.trim();

/** Catches what is copied. */
export function clipboardOf({ view }: Page): string[] {
  const copied: string[] = [];
  Object.defineProperty(view.navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  });
  return copied;
}

export const copyButton = ({ document: page }: Page): HTMLButtonElement =>
  page.querySelector<HTMLButtonElement>('.code button')!;
