import { css } from 'lit';

// @newer `light-dark()` Plain colours, by `orOlder()`.
// @newer `:has` The radio buttons themselves, by `segments`.
/** Colour, letter and shape of each role; every text pair is at least 7:1 on its ground. */
export const sofaStyles = css`
  .root {
    --s: var(--samenspel-color-s, light-dark(#1d4e89, #9cc4f5));
    --s-soft: var(--samenspel-color-s-soft, light-dark(#e7eff8, #223247));
    --o: var(--samenspel-color-o, light-dark(#86264c, #f5a8c4));
    --o-soft: var(--samenspel-color-o-soft, light-dark(#f9e9ef, #43242f));
    --f: var(--samenspel-color-f, light-dark(#335819, #b5d88f));
    --f-soft: var(--samenspel-color-f-soft, light-dark(#ebf3e2, #2a3620));
    --a: var(--samenspel-color-a, light-dark(#6b4000, #f2c46d));
    --a-soft: var(--samenspel-color-a-soft, light-dark(#fcf1dc, #3d3018));
  }
  .role-S {
    --c: var(--s);
    --t: var(--s-soft);
  }
  .role-O {
    --c: var(--o);
    --t: var(--o-soft);
  }
  .role-F {
    --c: var(--f);
    --t: var(--f-soft);
  }
  .role-A {
    --c: var(--a);
    --t: var(--a-soft);
  }
  .root {
    --c: var(--accent-text);
    --t: var(--accent-soft);
  }
  [class*='role-'] {
    --rule: color-mix(in srgb, var(--c) 30%, transparent);
  }
  .tile {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 2em;
    block-size: 2em;
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1;
    color: light-dark(#fff, #14161c);
    background: var(--c);
    border-radius: var(--shape, 0.35em);
  }
  /* Of the nearest role, also within the block of another one. */
  .role-S {
    --shape: 50%;
  }
  .role-O {
    --shape: 50% 50% 0.35em 0.35em;
  }
  .role-F {
    --shape: 0.35em;
  }
  .role-A {
    --shape: 0.35em 50%;
  }
  .role-head {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }
  .verb {
    display: block;
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.2;
  }
  .role-name {
    display: block;
    font-weight: 400;
    font-size: 0.9em;
    line-height: 1.3;
    color: var(--muted);
  }
  .role-choice {
    inline-size: 100%;
    margin-block-end: 1em;
  }
  .role-choice > label {
    flex: 1;
    padding: 0.5em 0.3em;
  }
  .role-choice > label:has(:checked) {
    background: var(--t);
    box-shadow: inset 0 -4px var(--c);
  }
  /* Four letters side by side, however large. */
  @container (inline-size < 16em) {
    .screen {
      -webkit-hyphens: auto;
      hyphens: auto;
    }
    .role-choice > label {
      flex: 1;
      min-inline-size: 0;
      padding-inline: 0;
    }
    .tile {
      font-size: 0.85em;
    }
    .role-head {
      gap: 0.4em;
    }
    .role-head > :last-child {
      min-inline-size: 0;
    }
    .verb {
      font-size: 0.95em;
    }
  }
  @media (forced-colors: active) {
    .role-choice > label:has(:checked) {
      background: Highlight;
    }
    .tile {
      border: 2px solid CanvasText;
      color: CanvasText;
    }
    .role-choice > label:has(:checked) .tile {
      border-color: HighlightText;
      color: Highlight;
      background: HighlightText;
    }
  }
`;
