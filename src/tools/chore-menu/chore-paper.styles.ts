import { css } from 'lit';

/** The menu that folds to A5, cards of people, and the overview. */
export const chorePaperStyles = css`
  .menu-paper {
    margin-block-start: 4mm;
    font-size: 12pt;
    line-height: 1.35;
  }
  /* With a line to write on in each course the fold stays half-way. */
  .menu-paper.to-tick {
    font-size: 11pt;
  }
  .menu-paper .sources {
    font-size: 8pt;
  }
  .half {
    min-block-size: 112mm;
  }
  .half-courses {
    columns: 2;
    column-gap: 8mm;
  }
  .menu-course {
    break-inside: avoid;
    margin-block-end: 5mm;
  }
  .menu-course ul {
    margin: 1mm 0 0;
    padding: 0;
    list-style: none;
  }
  .menu-course li {
    padding-block: 0.6mm;
    overflow-wrap: anywhere;
  }
  .menu-paper .menu-course :is(h1, h2, h3, h4, h5, h6) {
    padding-block-end: 1mm;
    border-block-end: 1.5pt solid #000;
  }
  .fold-line {
    margin-block: 6mm;
    border-block-start: 1pt dashed #666;
    color: #444;
    font-size: 8pt;
    text-align: center;
  }
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8mm;
  }
  .person-card {
    break-inside: avoid;
    padding: 5mm 6mm;
    border: 1pt solid #000;
    border-radius: 3mm;
  }
  .person-card > ul {
    margin: 1mm 0 3mm;
    padding-inline-start: 1.2em;
  }
  .person-card .boxes {
    flex: none;
    white-space: nowrap;
    font-size: 9pt;
  }
  .person-card .menu-course {
    font-size: 9.5pt;
  }
  .person-card .menu-course li {
    display: flex;
    gap: 2mm;
    justify-content: space-between;
    border-block-end: 0.5pt solid #999;
  }
  .write,
  .card-name {
    display: flex;
    gap: 0.5em;
    align-items: end;
  }
  .write > span,
  .card-name > span {
    flex: 1;
    min-inline-size: 30mm;
    block-size: 6mm;
    border-block-end: 0.75pt solid #555;
  }
  .print .sorted {
    break-inside: avoid;
  }
  .to-write {
    inline-size: 100%;
    margin-block: 4mm;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .to-write :is(th, td) {
    padding: 2mm;
    border: 0.75pt solid #777;
    text-align: start;
  }
  .to-write td {
    block-size: 11mm;
  }
`;
