import { css } from 'lit';

// @newer `break-after: avoid` Another break between pages.
/** The matrix on A4. */
export const paperStyles = css`
  .print {
    font-size: 9.5pt;
    line-height: 1.35;
  }
  .print .title {
    font-size: 1.5em;
  }
  .paper {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .paper th,
  .paper td {
    border: 0.75pt solid #777;
    padding: 4pt 5pt;
  }
  .paper-actions li {
    display: flex;
    gap: 4pt;
    padding-block: 1.5pt;
    break-inside: avoid;
  }
  .print .sign {
    color: #000;
    inline-size: 10pt;
    block-size: 10pt;
    margin-block-start: 1pt;
  }
  .print .tile {
    background: none;
    color: #000;
    border: 1.5pt solid #000;
  }
  .print .role-head {
    break-inside: avoid;
  }
  .paper .role-head {
    flex-direction: column;
    align-items: start;
    gap: 2pt;
  }
  .print .overview-words {
    columns: 2;
  }
  .print .next-steps {
    break-after: avoid;
  }
  .print .wanted li {
    break-inside: avoid;
  }
  .paper-line {
    display: flex;
    gap: 3em;
  }
  .write-here {
    flex: 1;
    border-block-end: 0.75pt solid #777;
  }
  .explanations {
    columns: 2;
    column-gap: 2em;
  }
  .explanations > :is(h1, h2, h3, h4, h5, h6) {
    break-after: avoid;
    margin-block: 0.8em 0.2em;
  }
  .explanation {
    break-inside: avoid;
    margin-block: 0.3em;
  }
`;
