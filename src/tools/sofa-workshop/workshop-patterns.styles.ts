import { css } from 'lit';

/** The patterns: bars, dots and tables. */
export const patternsStyles = css`
  .side-by-side {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2.5em;
    align-items: start;
  }
  .words {
    flex: 1 1 18em;
  }
  .words ul {
    margin: 0.2em 0;
    padding-inline-start: 1.2em;
  }
  .bars {
    display: flex;
    gap: 0.9em;
    padding-block-start: 0.6em;
  }
  .bar-column {
    display: grid;
    justify-items: center;
    gap: 0.3em;
  }
  .bar-column svg {
    inline-size: 3em;
    block-size: 8em;
    border-block-end: 2px solid var(--c);
  }
  .bar-fill,
  .dot-fill {
    fill: var(--c);
  }
  .dot-none {
    fill: none;
    stroke: var(--edge);
    stroke-width: 1.5;
  }
  .dots,
  .figures {
    table-layout: fixed;
    inline-size: 100%;
    border-collapse: collapse;
  }
  .dots {
    max-inline-size: 26em;
    margin-block: 0.5em;
  }
  .dots td {
    inline-size: 2.6em;
    padding: 0;
    border-block-end: 1px solid var(--line);
    text-align: center;
    vertical-align: middle;
    line-height: 1;
  }
  .dots .dots-name {
    inline-size: auto;
    padding-inline: 0 0.8em;
    text-align: start;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .dots .tile {
    margin-block-end: 0.25em;
    font-size: 1em;
  }
  /* Under their columns, which go with the direction of the text. */
  .dot-row {
    display: block;
    inline-size: 100%;
  }
  [dir='rtl'] .dot-row {
    transform: scaleX(-1);
  }
  .figures th,
  .figures td {
    padding: 0.4em 0.5em;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .figures .number,
  .figures thead th:not(:first-child) {
    inline-size: 2.6em;
    text-align: center;
    overflow-wrap: normal;
  }
  .figures thead .total:not(:first-child) {
    inline-size: 4.4em;
  }
  .figures .tile {
    font-size: 0.9em;
  }
  @container (inline-size < 30em) {
    .figures {
      font-size: 0.88em;
    }
    .figures :is(th, td) {
      padding-inline: 0.1em;
    }
    .figures :is(.number, thead th):not(:first-child) {
      inline-size: 1.7em;
    }
    .figures thead .total {
      font-size: 0.75em;
    }
    .stands-out {
      -webkit-hyphens: auto;
      hyphens: auto;
    }
    .panel {
      padding-inline: 0.6em;
    }
    .dots td {
      inline-size: 1.9em;
    }
  }
  @container (inline-size < 16em) {
    .bars {
      gap: 0.3em;
    }
    .bar-column {
      flex: 1;
    }
    .bar-column svg {
      inline-size: 100%;
    }
    .dots {
      font-size: 0.7em;
    }
    .dots .dots-name {
      padding-inline: 0 0.3em;
    }
    .dots .tile {
      font-size: 0.75em;
    }
    .dots td {
      inline-size: 1.3em;
    }
    .figures {
      font-size: 0.6em;
    }
  }
  .stands-out {
    display: block;
    font-weight: 400;
    font-size: 0.9em;
    color: var(--muted);
  }
  @media (forced-colors: active) {
    .bar-fill,
    .dot-fill {
      fill: CanvasText;
    }
    .dot-none {
      stroke: CanvasText;
    }
  }
`;
