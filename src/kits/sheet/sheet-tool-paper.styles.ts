import { css } from 'lit';

// @newer `float: inline-end` The picture stands above what was written.
/** The sheet on A4. */
export const sheetTablePaperStyles = css`
  .paper-line {
    display: flex;
    gap: 3em;
  }
  .sheet {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9em;
  }
  .sheet :is(th, td) {
    padding: 0.35em 0.5em;
    border: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  .sheet tr {
    break-inside: avoid;
  }
  .sheet tbody th {
    inline-size: 24%;
    font-weight: 400;
  }
  .sheet [scope='col']:nth-child(2) {
    inline-size: 32%;
  }
  .sheet.few [scope='col'] {
    inline-size: 25%;
  }
  .print .sheet :is(th, td) {
    border-color: #777;
  }
  .sheet [scope='rowgroup'] {
    font-weight: 700;
  }
  .sheet .state {
    display: flex;
    font-size: 0.9em;
  }
  .blank tbody td {
    block-size: 4.5em;
  }
  .few.blank tbody td {
    block-size: 12em;
  }
  .few tbody th {
    font-weight: 700;
  }
  .paper-point {
    display: block;
    margin-block-start: 0.3em;
    font-weight: 400;
    font-size: 0.9em;
    line-height: 1.3;
  }
  .paper-group {
    break-inside: avoid;
  }
  .paper-group ul {
    list-style: none;
    margin-block: 2pt 4pt;
    padding-inline-start: 0;
  }
  .paper-picture {
    inline-size: 42mm;
    float: inline-end;
  }
`;
