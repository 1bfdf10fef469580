import { css } from 'lit';
import { flowStyles } from './flow.styles.js';

// @newer `break-after: avoid` Another break between pages.
const sheet = css`
  .bar {
    margin-block: 0.9em;
  }
  .start {
    margin-block: 0.6em;
    font-size: 1.15em;
    font-weight: 700;
  }
  .sheet,
  .way {
    min-inline-size: 0;
  }
  .sheet > * + *,
  .sheet > section + section {
    margin-block-start: 1.4em;
  }
  @container (inline-size >= 46em) {
    .beside {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 2em;
      align-items: start;
    }
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
  details.extra,
  .helps {
    padding-inline: 0.9em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  details.extra[open],
  .helps[open] {
    padding-block-end: 0.7em;
  }
  .helps {
    margin-block-start: 1.4em;
  }
  .helps summary,
  .may > summary,
  .extra > summary {
    font-weight: 700;
  }
  .helps li {
    margin-block: 0.4em;
  }
  .earlier {
    padding: 0.9em;
    border: 1.5px dashed var(--edge);
    border-radius: var(--radius);
  }
  select {
    min-block-size: 2.75em;
    inline-size: 100%;
    padding: 0.4em 0.65em;
    border: 1.5px solid var(--edge);
    border-radius: 0.5em;
    background: var(--raised);
    font: inherit;
    color: inherit;
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
    .helps,
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
`;

/** The look of a guide: its road, its sheet, and its paper. */
export const guideStyles = [flowStyles, sheet, paper];
