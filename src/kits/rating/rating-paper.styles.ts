import { css } from 'lit';

// @newer `break-after: avoid` A heading at the foot of a page.
/** Statements to tick by hand, and headings that go with what is below them. */
export const ratingPaperStyles = css`
  .print :is(h2, h3, h4, h5, h6):not(.title) {
    margin-block: 3pt 1pt;
    break-after: avoid;
  }
  .rating-paper {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .rating-paper :is(th, td) {
    padding: 5pt;
    border: 0.75pt solid #777;
    text-align: start;
    vertical-align: top;
  }
  .rating-paper tbody th {
    inline-size: 46%;
    font-weight: 400;
  }
  .rating-paper tr {
    break-inside: avoid;
  }
  .rating-paper .box {
    font-size: 14pt;
    text-align: center;
    vertical-align: middle;
  }
`;
