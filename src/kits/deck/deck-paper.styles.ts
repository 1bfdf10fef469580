import { css } from 'lit';

/** Cards to cut out and posters, on A4 in black and white. */
export const deckPaperStyles = css`
  .print .letter {
    border: 1.5pt solid #000;
    background: none;
    color: #000;
  }
  .cut-page,
  .poster {
    break-after: page;
  }
  :is(.cut-page, .poster):last-child {
    break-after: auto;
  }
  .cut-cards {
    display: grid;
    grid-template-columns: 1fr 1fr;
    grid-auto-rows: 62mm;
    margin: 0;
    padding: 0;
    list-style: none;
    border-block-start: 0.75pt dashed #555;
    border-inline-start: 0.75pt dashed #555;
  }
  .cut-card {
    box-sizing: border-box;
    overflow: hidden;
    padding: 3mm 4mm;
    border-block-end: 0.75pt dashed #555;
    border-inline-end: 0.75pt dashed #555;
    break-inside: avoid;
    font-size: 8.5pt;
    line-height: 1.3;
  }
  .cut-card p {
    margin: 0 0 0.8mm;
  }
  .cut-card .card-head {
    font-size: 7.5pt;
  }
  .cut-card .card-front {
    font-size: 12.5pt;
  }
  .cut-card .card-back {
    font-size: 9pt;
  }
  .cut-card .letters {
    grid-template-columns: repeat(2, auto);
    gap: 0.8mm 2mm;
    margin-block-end: 1mm;
    justify-content: start;
  }
  .cut-card .letters li {
    gap: 1mm;
  }
  .cut-card .letter {
    inline-size: 1.6em;
    block-size: 1.6em;
    font-size: 8pt;
    border-width: 1pt;
  }
  .page-foot {
    margin: 1.5mm 0 0;
    color: #333;
    font-size: 8pt;
  }
  .poster {
    display: flex;
    flex-direction: column;
    gap: 6mm;
    min-block-size: 215mm;
    font-size: 16pt;
  }
  .poster-title {
    font-size: 44pt;
  }
  .poster .letters {
    gap: 4mm;
  }
  .poster .letters li {
    gap: 6mm;
    font-size: 26pt;
  }
  .poster .letter {
    font-size: 34pt;
    border-width: 3pt;
  }
  .poster .readings .letters li {
    gap: 3mm;
    font-size: 17pt;
  }
  .poster .readings .letter {
    font-size: 24pt;
  }
  .poster .card-back {
    font-size: 18pt;
  }
  .poster .page-foot {
    margin-block-start: auto;
  }
  .sheets + .sources {
    max-inline-size: none;
    margin: 1mm 0 0;
    font-size: 7.5pt;
    line-height: 1.3;
  }
  .page-foot p {
    margin: 0;
    max-inline-size: none;
  }
`;
