import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { line } from './browsers/line.mjs';
import { newerInScript } from './browsers/script.mjs';
import { newerInStyle } from './browsers/style.mjs';

const names = (found) => found.map(({ name }) => name);

describe('the oldest browsers', () => {
  it('are those of package.json', () => {
    const told = line.map(({ id, version }) => `${id} ${version}`);
    assert.deepEqual(told, [
      'chrome 111',
      'edge 111',
      'safari 16.4',
      'ios_saf 16.4',
      'firefox 115',
    ]);
  });

  for (const [code, ...newer] of [
    ['URL.canParse(a)', 'URL.canParse'],
    ['new Intl.Segmenter()', 'Intl.Segmenter'],
    ['Array.fromAsync(a)', 'Array.fromAsync'],
    ['Promise.withResolvers()', 'Promise.withResolvers'],
    ['Object.groupBy(a, b)', 'Object.groupBy'],
    ['AbortSignal.any([])', 'AbortSignal.any'],
    ['a.union(b)', '.union()'],
    ['a.checkVisibility()', '.checkVisibility()'],
    ['a?.isWellFormed()', '.isWellFormed()'],
    ['a.showPopover()', '.showPopover()'],
    ['requestIdleCallback(a)', 'requestIdleCallback'],
    ['globalThis.requestIdleCallback(a)', 'requestIdleCallback'],
    ['/[a--b]/v.test(a)', '/v'],
    ['const a = css`.b { color: light-dark(red, blue) }`', 'light-dark()'],
    ['const a = i`@container (inline-size < 4em){.b:has(:checked){color:red}}`', ':has'],
    // What they have.
    ['a.toSorted().toReversed().with(0, 1).findLast(b).at(-1)'],
    ['structuredClone(a); new ResizeObserver(b); crypto.randomUUID(); /(?<=a)b/.test(c)'],
    ['class A { #b; static { } has(c) { return #b in c } }'],
    // What is asked for first, or is our own.
    ['`requestIdleCallback`in globalThis&&requestIdleCallback(a)'],
    ["if ('requestIdleCallback' in globalThis) requestIdleCallback(a)"],
    ["if (typeof Iterator !== 'undefined') Iterator.from(a)"],
    ['a.checkVisibility?.()'],
    ["import * as z from 'zod'; z.union(a)"],
    ['const Iterator = a; Iterator.from(b)'],
    ['this.take(a); class A { take() {} }'],
    ['const a = html`<b style="color: light-dark(red, blue)">{}</b>`'],
  ])
    it(`${newer.length ? 'lack' : 'have'} ${code}`, () =>
      assert.deepEqual(names(newerInScript(code)), newer));

  it('have the methods of our own', () =>
    assert.deepEqual(newerInScript('a.union(b)', 'a.ts', new Set(['union'])), []));

  for (const [css, ...newer] of [
    ['a { color: light-dark(red, blue) }', 'light-dark()'],
    ['a { --b: var(--c, light-dark(red, blue)) }', 'light-dark()'],
    ['a:has(b) { color: red }', ':has'],
    ['a { text-wrap: balance; field-sizing: content }', 'text-wrap', 'field-sizing'],
    ['a { grid-template-rows: subgrid }', 'grid-template-rows: subgrid'],
    ['a { & b { color: red } }', '&'],
    ['@starting-style { a { color: red } }', '@starting-style'],
    ['@media (scripting: none) { a { color: red } }', '(scripting)'],
    ['a::details-content { color: red }', '::details-content'],
    ['a { user-select: none }', 'user-select'],
    ['a { width: round(1px, 2px) }', 'round()'],
    ['a { -webkit-user-select: none; user-select: none }'],
    ['@supports (color: light-dark(red, red)) { a { color: light-dark(red, blue) } }'],
    ['@supports selector(:has(a)) { a:has(b) { color: red } }'],
    ['@container (inline-size < 4em) { a { color: color-mix(in srgb, red, blue) } }'],
    ['a { block-size: 1dvh; inline-size: 2cqi; cursor: pointer }'],
    ['a:is(b, c):focus-visible { inset: 0 }'],
  ])
    it(`${newer.length ? 'lack' : 'have'} ${css}`, () =>
      assert.deepEqual(names(newerInStyle(css)), newer));
});
