import { css } from 'lit';

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
    padding: 0.9em 1.2em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  summary > * {
    display: inline;
  }
  .comparison {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 2.2em;
    margin-block-start: 0.6em;
  }
  .models {
    flex: none;
    block-size: fit-content;
    border-spacing: 0 0.4em;
    margin-block-start: -0.4em;
  }
  .models th {
    letter-spacing: 0.15em;
  }
  .models :is(th, td) {
    padding-inline-end: 1.2em;
  }
  .models .tile {
    font-size: 0.95em;
  }
  .models .verb {
    font-size: 0.95em;
    font-weight: 400;
  }
  .points {
    flex: 1 1 17em;
  }
  .points ul {
    margin: 0.3em 0 0;
    padding-inline-start: 1.1em;
  }
  .points li {
    margin-block-end: 0.35em;
  }
  .print .explanations {
    break-before: auto;
    margin-block: 1em;
  }
  .print .comparison {
    break-inside: avoid;
    gap: 0.5em 1.5em;
  }
`;
