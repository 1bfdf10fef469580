import { css } from 'lit';

export const styles = css`
  .fill-in {
    margin-block: 1em;
    padding: 1em;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    background: var(--accent-soft);
  }
  .fill-in :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 0;
  }
  .round-name {
    max-inline-size: 30em;
    margin-block: 0.8em;
  }
  .group-name {
    font-weight: 700;
  }
  .group-sign {
    inline-size: 0.9em;
    block-size: 0.9em;
    vertical-align: -0.08em;
  }
  .group-sign .mark,
  .strip :is(circle, rect) {
    fill: var(--ink);
  }
  .span,
  .strip {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  [dir='rtl'] :is(.span, .strip) {
    transform: scaleX(-1);
  }
  .span .line,
  .strip .base {
    stroke: var(--edge);
    stroke-width: 1.5;
  }
  .strip .empty {
    stroke-dasharray: 4 4;
  }
  .span .joined {
    stroke: var(--c);
    stroke-width: 7;
  }
  .span .mark {
    fill: var(--c);
    stroke: var(--raised);
    stroke-width: 1.5;
  }
  .strip-row .points {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 0.3em;
    margin-block-start: 0.2em;
    color: var(--muted);
    font-size: 0.85em;
    line-height: 1.2;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .rated-picture {
    display: grid;
    gap: 0.7em;
    align-self: start;
  }
  .print .points {
    font-size: 7pt;
  }
  .print .span .joined {
    stroke: #777;
  }
  .print .span .mark {
    fill: #000;
  }
  @media (forced-colors: active) {
    .group-sign .mark,
    .span .mark,
    .strip :is(circle, rect) {
      fill: CanvasText;
    }
    .span :is(.line, .joined),
    .strip .base {
      stroke: CanvasText;
    }
  }
`;
