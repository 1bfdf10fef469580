import { expect } from '@open-wc/testing';

export const TEXT = '--utrecht-document-color';
export const GROUND = '--utrecht-document-background-color';

/** Published themes; they are here for development only. */
export const themes = [
  { name: 'Utrecht', file: '@utrecht/design-tokens/dist/theme.css', className: 'utrecht-theme' },
  {
    name: 'Utrecht, dark',
    file: '@utrecht/design-tokens/dist/dark/theme.css',
    className: 'utrecht-theme--dark',
    scheme: 'dark',
  },
  {
    name: 'Den Haag',
    file: '@gemeente-denhaag/design-tokens-components/dist/theme/index.css',
    className: 'denhaag-theme',
  },
];

export async function addSheet(path: string): Promise<HTMLStyleElement> {
  const response = await fetch(path);
  expect(response.ok, path).to.equal(true);
  const sheet = document.createElement('style');
  sheet.textContent = await response.text();
  document.head.append(sheet);
  return sheet;
}

/** A value of CSS as this element computes it. */
export function computed(within: Element, property: 'color' | 'fontFamily', value: string): string {
  const probe = within.appendChild(document.createElement('span'));
  probe.style[property] = value;
  const found = getComputedStyle(probe)[property];
  probe.remove();
  return found;
}

/** Puts the bridge on the page, as a host does. */
export const addBridge = (): Promise<HTMLStyleElement> =>
  addSheet('/dist/themes/nl-design-system.css');
