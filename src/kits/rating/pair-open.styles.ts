import { css } from 'lit';

const screens = css`
  .open-title,
  .plan-title {
    font-size: 1.3em;
  }
  .look,
  .plan {
    margin-block: 1.2em;
  }
  .summary {
    font-size: 1.1em;
  }
  .plan .day {
    max-inline-size: 16em;
    margin-block-start: 1em;
  }
`;

/** Areas side by side, or below each other where it is narrow. */
const planks = css`
  .planks {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    margin: 1em 0;
    padding: 0;
    list-style: none;
  }
  .plank {
    display: grid;
    grid-template-rows: auto 1fr;
    min-inline-size: 0;
  }
  .plank-words {
    min-inline-size: 0;
    padding: 0.8em 0.8em 0;
  }
  .plank-title {
    font-size: 1.1em;
  }
  .plank.chosen .plank-words {
    background: var(--accent-soft);
    box-shadow: inset 0 0.25em var(--accent-text);
  }
  .half {
    display: block;
  }
  .said-by dl {
    margin: 0.2em 0 0.6em;
  }
  .said-by dd {
    margin: 0 0 0.3em;
    font-weight: 700;
  }
  .said-by dd.quiet {
    font-weight: 400;
  }
  .sign-said {
    overflow-wrap: anywhere;
  }
  @container (max-inline-size: 46em) {
    .screen .planks {
      grid-template-columns: minmax(0, 1fr);
    }
    .screen .plank {
      grid-template-rows: auto;
      grid-template-columns: clamp(5.5em, 30cqi, 11em) minmax(0, 1fr);
    }
    .screen .plank-words {
      padding: 0.6em 0 0.9em 0.9em;
      border-block-end: 1px solid var(--line);
    }
    .screen .plank.chosen .plank-words {
      box-shadow: inset 0.25em 0 var(--accent-text);
    }
  }
  .plank .tick span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  @container (max-inline-size: 16em) {
    .screen .plank {
      grid-template-columns: 3em minmax(0, 1fr);
    }
    .screen .plank-words {
      padding-inline-start: 0.5em;
    }
  }
  @media (forced-colors: active) {
    .plank.chosen .plank-words {
      border-block-start: 4px solid Highlight;
    }
  }
`;

// @newer `break-after: avoid` A heading at the foot of a page.
const paper = css`
  .print {
    font-size: 10pt;
    line-height: 1.35;
  }
  .print :is(h2, h3, h4, h5, h6):not(.title) {
    margin-block: 6pt 2pt;
    break-after: avoid;
  }
  .print .planks {
    margin-block: 4pt;
  }
  .print .plank-words {
    padding: 3pt 5pt 0;
    overflow-wrap: anywhere;
  }
  .print .plank-words > :first-child {
    margin-block-start: 2pt;
  }
  .chosen-paper {
    break-inside: avoid;
  }
  .print .both {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 10pt;
  }
  .print .both dl {
    margin-block: 0;
  }
  .rating-paper {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .rating-paper :is(th, td) {
    padding: 3pt 5pt;
    border: 0.75pt solid #777;
    text-align: start;
    vertical-align: top;
  }
  .rating-paper tr {
    break-inside: avoid;
  }
  .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 9pt;
    margin-block-start: 2pt;
  }
  .print .side-kind {
    font-weight: 400;
  }
  .paper-who span + span {
    margin-inline-start: 8pt;
  }
`;

export const openStyles = [screens, planks, paper];
