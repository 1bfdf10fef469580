import { css } from 'lit';

// @newer `break-after: avoid` Another break between pages.
/** A sheet on A4, in black and white. */
export const sheetPaperStyles = css`
  .print {
    font-size: 10.5pt;
    line-height: 1.4;
  }
  .print .tile {
    background: none;
    color: #000;
    border: 1.5pt solid #000;
    font-size: 9pt;
  }
  .print .group-title {
    margin-block: 8pt 2pt;
    break-after: avoid;
  }
  .write-line {
    display: flex;
    gap: 0.6em;
  }
  .write-line span {
    flex: 1;
    border-block-end: 0.75pt solid #777;
  }
  .paper-items {
    margin-block: 4pt;
    padding-inline-start: 1.6em;
  }
  .paper-items li {
    break-inside: avoid;
    padding-block: 3pt;
  }
  .paper-question {
    display: flex;
    gap: 6pt;
    align-items: center;
  }
  .print .tip {
    margin: 1pt 0 0;
    font-size: 9.5pt;
    color: #333;
  }
  .room-label {
    display: block;
    font-weight: 400;
  }
  .room {
    block-size: 18pt;
    border-block-end: 0.75pt solid #999;
  }
  .room:only-of-type {
    block-size: 22pt;
  }
`;
