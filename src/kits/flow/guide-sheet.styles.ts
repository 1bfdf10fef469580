import { css } from 'lit';

// @newer `break-after: avoid` Another break between pages.
const sheet = css`
  .sheet > * + *,
  .sheet > section + section {
    margin-block-start: 1.4em;
  }
  .sheet-title {
    font-size: 1.2em;
  }
  .sheet > .privacy {
    margin-block-start: 0.2em;
    color: var(--muted);
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.8em;
    align-items: center;
  }
  .progress progress {
    flex: 0 1 10em;
    min-inline-size: 6em;
    accent-color: var(--accent);
  }
  .advice {
    line-height: 1.45;
  }
  .items > .advice {
    margin-block-end: 0.5em;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--line);
  }
  .item > .advice {
    margin-block: 0 0.5em;
    color: var(--muted);
  }
  .item > .question {
    margin-block: 0.2em 0.5em;
  }
  .block > .items {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 0 1em;
    align-items: start;
  }
  .items > .advice {
    grid-column: 1 / -1;
  }
  .asked {
    margin-block: 0.2em 0;
    font-weight: 700;
  }
  .may {
    padding-inline: 0.9em;
    border: 1.5px dashed var(--edge);
    border-radius: var(--radius);
  }
  .may[open] {
    padding-block-end: 0.5em;
  }
  details.extra {
    padding-inline: 0.9em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  details.extra[open] {
    padding-block-end: 0.7em;
  }
  .may > summary,
  .extra > summary {
    font-weight: 700;
  }
  .extra > .lines {
    margin-block-start: 0.5em;
  }
  .earlier {
    padding: 0.9em;
    border: 1.5px dashed var(--edge);
    border-radius: var(--radius);
  }
  .field.day {
    max-inline-size: 16em;
  }
  .topic {
    margin-block: 1em;
    padding: 1.1em;
    border: 2px solid var(--accent-text);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .topic-title {
    margin-block-end: 0.6em;
    font-size: min(1.6em, 9cqi);
  }
  .topic textarea {
    min-block-size: 7em;
    font-size: 1.1em;
  }
  @media (forced-colors: active) {
    .item,
    .topic,
    details.extra {
      border-color: CanvasText;
    }
  }
`;

const paper = css`
  .print :is(h1, h2, h3, h4, h5, h6):not(.title) {
    margin-block: 10pt 3pt;
    break-after: avoid;
  }
  .if {
    margin-block: 0;
    font-weight: 700;
  }
  .boxes {
    margin-inline-start: 0.6em;
    white-space: nowrap;
  }
  .sides-paper {
    inline-size: 100%;
    margin-block: 3pt;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .sides-paper thead td {
    inline-size: 31%;
  }
  .sides-paper :is(th, td) {
    padding: 3pt 5pt;
    border: 0.75pt solid #777;
    text-align: start;
    vertical-align: top;
    white-space: pre-wrap;
  }
  .to-fill td {
    block-size: 40pt;
  }
  .alone-on-paper {
    break-before: page;
  }
  .route-paper {
    display: flex;
    margin: 6pt 0;
    padding: 0;
    list-style: none;
  }
  .route-paper li {
    position: relative;
    flex: 1;
    padding-inline-end: 6pt;
    line-height: 1.25;
  }
  .route-paper li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.7em;
    inset-inline: 1.5em 0;
    border-block-start: 2pt dotted #000;
  }
  .route-paper li:last-child::before {
    display: none;
  }
  .route-paper :is(b, span) {
    display: block;
  }
  .route-paper .to-tick {
    padding-inline-start: 1.1em;
    text-indent: -1.1em;
    font-size: 9pt;
  }
  p.to-tick > span {
    display: block;
  }
  .print .station circle {
    stroke: #000;
  }
  .print .station.past circle {
    fill: #000;
  }
`;

/** The look of a guide's sheet, on screen and on paper. */
export const guideSheetStyles = [sheet, paper];
