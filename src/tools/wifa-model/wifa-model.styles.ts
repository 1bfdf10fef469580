import { css } from 'lit';

// @newer `light-dark()` Plain colours, by `orOlder()`.
// @newer `:has` The grid is printed before the explanations, too.
/** W and I beside the letters of SOFA, and the comparison of both. */
export const styles = css`
  .role-W {
    --c: var(--samenspel-color-w, light-dark(#55348b, #cdb5f5));
    --t: var(--samenspel-color-w-soft, light-dark(#f0ebf8, #352b48));
  }
  .role-I {
    --c: var(--samenspel-color-i, light-dark(#37495a, #bccbd9));
    --t: var(--samenspel-color-i-soft, light-dark(#e9eef3, #2c3640));
  }
  .role-W .tile {
    border-radius: 0.35em 0.35em 50% 50%;
  }
  .role-I .tile {
    inline-size: 1.5em;
    margin-inline: 0.25em;
    border-radius: 1em;
  }
  .summary {
    font-size: 0.94em;
    line-height: 1.45;
  }
  .comparison-box {
    margin-block: 1em;
    padding-inline: min(1.2em, 4cqi);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .comparison-box > summary > * {
    display: inline;
  }
  .comparison {
    display: grid;
    gap: 0.7em 2.5em;
    margin-block: 0.2em 0.8em;
    font-size: 0.95em;
  }
  .models {
    grid-row: span 2;
    inline-size: fit-content;
    block-size: fit-content;
    border-spacing: 0 0.35em;
    margin-block-start: -0.35em;
  }
  .models th {
    letter-spacing: 0.15em;
  }
  .models td + td,
  .models th + th {
    padding-inline-start: 1em;
  }
  .models .role-head {
    gap: 0.45em;
  }
  .models .tile {
    font-size: 0.9em;
  }
  .models .verb {
    font-size: 0.95em;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .points ul {
    columns: 2 17em;
    column-gap: 2em;
    margin: 0.3em 0 0;
    padding-inline-start: 1.1em;
  }
  .points li {
    break-inside: avoid;
    padding-block-end: 0.35em;
  }
  @container (inline-size >= 46em) {
    .comparison {
      grid-template-columns: auto 1fr;
    }
  }
  @container (inline-size < 24em) {
    .models :is(th, td) {
      font-size: 0.88em;
    }
    .models .role-head {
      gap: 0.3em;
    }
    .models td + td,
    .models th + th {
      padding-inline-start: 0.5em;
    }
  }
  .paper:has(+ .explanations) {
    display: none;
  }
  .print .explanations {
    break-before: auto;
    margin-block: 0.8em;
  }
  .paper-comparison {
    break-inside: avoid;
    margin-block-start: 0.8em;
  }
  .print .comparison {
    grid-template-columns: auto 1fr;
    margin: 0.4em 0 0;
  }
`;
