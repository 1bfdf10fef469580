import { css } from 'lit';

/** Agreements on paper, as a table. */
export const agreementsPaperStyles = css`
  .agreements-paper {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .agreements-paper :is(th, td) {
    border: 0.75pt solid #777;
    padding: 4pt 5pt;
    text-align: start;
    vertical-align: top;
    break-inside: avoid;
    overflow-wrap: anywhere;
  }
  .agreements-paper th:first-child {
    inline-size: 46%;
  }
  .agreements-paper .blank td {
    block-size: 22pt;
  }
`;
