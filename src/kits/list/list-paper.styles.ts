import { css } from 'lit';

// @newer `:has` Another break between pages.
// @newer `break-after: avoid` Another break between pages.
/** The list on A4. */
export const listPaperStyles = css`
  .paper-line {
    display: flex;
    gap: 3em;
  }
  .list-paper {
    inline-size: 100%;
    margin-block: 6pt;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 9.5pt;
    line-height: 1.3;
  }
  .list-paper :is(th, td) {
    padding: 3pt 5pt;
    border: 0.75pt solid #777;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .list-paper tr {
    break-inside: avoid;
  }
  .list-paper [scope='col'],
  .list-paper [scope='rowgroup'] {
    font-weight: 700;
  }
  .list-paper [scope='rowgroup'] > span {
    font-weight: 400;
  }
  .list-paper tr:has([scope='rowgroup']) {
    break-after: avoid;
  }
  .list-paper [scope='col']:first-child {
    inline-size: 52%;
  }
  .paper-text {
    display: block;
    font-size: 9pt;
    color: #333;
  }
  .paper-mark {
    display: flex;
    gap: 4pt;
  }
  .print .sign {
    color: #000;
  }
  .print .legend {
    font-size: 9pt;
  }
  .paper-agreements {
    break-inside: avoid;
  }
  .paper-helps {
    margin-block: 2pt;
    padding-inline-start: 1.4em;
  }
`;
