import { css } from 'lit';

export const ratingPaperStyles = css`
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
