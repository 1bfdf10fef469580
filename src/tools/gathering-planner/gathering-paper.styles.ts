import { css } from 'lit';

// @newer `:has` The name of the tool stands above the invitation, too.
// @newer `break-after: avoid` A heading may stand at the foot of a page.
/** Plan, invitation and list on A4. */
export const paperStyles = css`
  .print .own-page {
    break-before: page;
  }
  .print section > :is(h2, h3, h4, h5, h6) {
    margin-block: 0.8em 0.3em;
    break-after: avoid;
  }
  .print .room {
    block-size: 9mm;
    border-block-end: 0.3mm solid #777;
  }
  .print .write-line {
    display: flex;
    gap: 2mm;
    align-items: baseline;
  }
  .print .write-line > span {
    flex: 1;
    min-block-size: 8mm;
    border-block-end: 0.3mm solid #777;
  }
  .print .to-tick > span {
    display: inline-block;
    margin-inline-end: 6mm;
  }
  .print .acts-paper {
    --c: #000;
    padding: 0;
    list-style: none;
  }
  .print .acts-paper .sign {
    vertical-align: -0.2em;
  }
  .print .answer {
    white-space: pre-line;
  }
  .print .programme-paper {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .print .programme-paper :is(th, td) {
    padding: 4pt 5pt;
    border: 0.75pt solid #777;
    text-align: start;
    vertical-align: top;
    break-inside: avoid;
    overflow-wrap: anywhere;
  }
  .print .programme-paper .time {
    inline-size: 30%;
  }
  /* A letter to people has no name of a tool above it. */
  .print:has(.alone-sheet) > .title {
    display: none;
  }
  .print .programme-paper .blank td {
    block-size: 9mm;
  }
  .print .block rect {
    fill: #fff;
    stroke: #000;
  }
  .print .block-1 rect {
    fill: #ddd;
  }
  .print .block text {
    fill: #000;
  }
  .print .kind-poster {
    padding-block-start: 20mm;
    font-size: 1.35em;
  }
  .print .kind-poster .letter-title {
    font-size: 2.2em;
  }
`;
