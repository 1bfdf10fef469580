import { css } from 'lit';

// @newer `break-after: avoid` Another break between pages.
/** The session on A4. */
export const paperStyles = css`
  .print {
    overflow-wrap: anywhere;
    font-size: 9.5pt;
    line-height: 1.35;
  }
  .print .title {
    font-size: 1.5em;
  }
  .paper-line {
    display: flex;
    gap: 3em;
  }
  .write-here {
    flex: 1;
    border-block-end: 0.75pt solid #777;
  }
  .paper-goals {
    margin: 0.3em 0 0.8em;
    padding-inline-start: 1.4em;
  }
  .paper-board {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 6pt;
  }
  .paper-block {
    padding: 6pt;
    border: 1pt solid #000;
    min-block-size: 6em;
  }
  .paper-block ul,
  .paper-waiting {
    margin: 0.3em 0 0;
    padding-inline-start: 1.2em;
  }
  .paper-block li {
    break-inside: avoid;
  }
  .print :is(h1, h2, h3, h4, h5, h6):not(.title) {
    margin-block: 0.6em 0.3em;
    break-after: avoid;
  }
  .print .paper-block > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 0;
  }
  .print .tile {
    background: none;
    color: #000;
    border: 1.5pt solid #000;
  }
  .print .figures :is(th, td) {
    padding: 2pt 6pt;
    border: 0.75pt solid #777;
  }
  .print .figures tr {
    break-inside: avoid;
  }
  .print .wishes {
    table-layout: fixed;
    margin-block-start: 8pt;
  }
  .print .wishes thead th:not(:first-child) {
    inline-size: auto;
    text-align: start;
  }
  .print .wishes thead td {
    inline-size: 9.5em;
  }
  .typed {
    white-space: pre-wrap;
  }
`;
