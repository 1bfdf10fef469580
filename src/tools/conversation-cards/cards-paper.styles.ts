import { css } from 'lit';

/** The talk sheet, cards and posters of this tool on paper. */
export const cardsPaperStyles = css`
  .print .card-mark {
    display: none;
  }
  .empty-row + .empty-row {
    margin-block-start: 4pt;
  }
  .cut-card .say-it {
    grid-template-columns: repeat(auto-fit, minmax(30mm, 1fr));
    gap: 1mm 2mm;
    margin: 0;
  }
  .print .say-it > div {
    padding: 0 0 0 2mm;
    border: 0;
    border-inline-start: 1.5pt solid #555;
    border-radius: 0;
    background: none;
  }
  .print .say-it > .not {
    border-inline-start-style: dotted;
  }
  .print .say-it dt {
    color: #333;
  }
  .cut-card .form-note {
    display: inline;
    font-size: 7.5pt;
  }
  .cut-card .readings {
    grid-template-columns: 1fr 1fr;
    gap: 0 2mm;
  }
  .cut-card .readings .letters {
    grid-template-columns: auto;
  }
  .cut-card .reading-note {
    font-size: 7.5pt;
    margin: 0;
  }
`;
