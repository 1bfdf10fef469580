import { css } from 'lit';

// @newer `break-after: avoid` A heading at the foot of a page.
/** On A4, in black and white; what is not said here is the sheet kit's. */
export const paperStyles = css`
  .print .sheet {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .print .sheet :is(th, td) {
    padding: 4pt 5pt;
    border: 0.75pt solid #777;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .print :is(.sheet td, .outcome) bdi {
    white-space: pre-line;
  }
  .print :is(h2, h3, h4, h5, h6):not(.title) {
    margin-block: 8pt 3pt;
    break-after: avoid;
  }
  .print .sheet tr {
    break-inside: avoid;
  }
  .print .side-kind {
    display: block;
    font-weight: 400;
  }
  .print .blank :is(tbody th, thead td) {
    inline-size: 34%;
  }
  .print .blank tbody th {
    font-weight: 400;
  }
  .print .blank tbody td {
    block-size: 62pt;
  }
  .fit-boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8pt;
    margin-block-start: 3pt;
    font-size: 9pt;
  }
  .paper-subject {
    break-inside: avoid;
    margin-block: 10pt;
  }
  .paper-fit {
    display: flex;
    gap: 8pt;
    align-items: center;
    margin-block: 3pt;
  }
  .paper-fit .table {
    inline-size: 42pt;
    block-size: 34pt;
  }
  .print :is(.balloon, .wrote .balloon) {
    fill: #fff;
    stroke: #000;
  }
  .print :is(.ring, .words) {
    stroke: #000;
  }
`;
