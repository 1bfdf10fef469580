import { unsafeCSS, type CSSResult } from 'lit';

/** Every use of it has two plain colours. */
const PAIR = /light-dark\((#\w+), ?(#\w+)\)/g;

/**
 * The same styles, for a browser without `light-dark()` too: there `--lit` and `--dim` let one colour
 * of each pair through, by the `color-scheme` that the page has when the first tool is defined.
 */
export function orOlder(styles: CSSResult[]): CSSResult[] {
  if (!globalThis.CSS?.supports || CSS.supports('color', 'light-dark(red,red)')) return styles;
  const { colorScheme } = getComputedStyle(document.documentElement);
  const dark = colorScheme.includes('light') ? ' and (prefers-color-scheme:dark)' : '';
  return [
    ...styles.map(({ cssText }) => unsafeCSS(cssText.replace(PAIR, 'var(--lit,$1)var(--dim,$2)'))),
    unsafeCSS(
      `.root{--dim: }${colorScheme.includes('dark') ? `@media screen${dark}{.root{--lit: ;--dim:initial}}` : ''}`,
    ),
  ];
}

/** A style sheet as text, with light colours where a browser has no `light-dark()`: no script can choose there. */
export const orLight = (css: string): string =>
  css.replace(
    /[^{}]+\{[^{}]*light-dark[^{}]*\}/g,
    (rule) => `${rule}@supports not (color:light-dark(red,red)){${rule.replace(PAIR, '$1')}}`,
  );
