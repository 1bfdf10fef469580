import { css } from 'lit';
import { collectStyles } from './collect.styles.js';
import { ratingPaperStyles } from './rating-paper.styles.js';
import { largeRoundStyles } from './round-large.styles.js';

const fingers = css`
  .fingers-card {
    max-inline-size: 52em;
  }
  .fingers-card .statement {
    max-inline-size: none;
    font-size: min(1.7em, 9cqi);
  }
  .fingers {
    display: block;
    font-size: 1.6em;
    font-weight: 700;
  }
`;

const outcome = css`
  .outcome-title,
  .plan-title {
    font-size: 1.3em;
  }
  .order {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    margin-block: 0.8em;
  }
  .rateds {
    display: grid;
    gap: 0;
    margin: 1em 0;
    padding: 0;
    list-style: none;
  }
  .rated {
    display: grid;
    grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
    gap: 0.6em 1.5em;
    align-items: center;
    padding-block: 0.9em;
    border-block-end: 1px solid var(--line);
  }
  .rated.chosen {
    padding-inline: 0.8em;
    background: var(--accent-soft);
    box-shadow: inset 0.25em 0 var(--accent-text);
  }
  .rated.chosen :is(.quiet, .rated-picture) {
    --muted: var(--ink);
    color: var(--ink);
  }
  .rated-title {
    font-size: 1.15em;
  }
  .invite {
    font-weight: 700;
  }
  .tick {
    display: flex;
    gap: 0.7em;
    align-items: center;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .tick input {
    flex: none;
  }
  .plan {
    margin-block: 1.4em;
  }
  .help li {
    margin-block: 0.3em;
  }
  @container (max-inline-size: 42em) {
    .screen .rated {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .rated.chosen {
      border-inline-start: 4px solid Highlight;
    }
  }
`;

const paper = css`
  .print {
    font-size: 9.5pt;
    line-height: 1.3;
  }
  .print p {
    margin-block: 2pt;
  }
  .print .rateds {
    grid-template-columns: 1fr 1fr 1fr;
    gap: 4pt 12pt;
    margin-block: 4pt;
  }
  .print .rated {
    display: block;
    padding-block: 2pt;
    break-inside: avoid;
  }
  .print .help {
    margin-block: 1pt 4pt;
  }
`;

export const roundLaterStyles = [
  collectStyles,
  fingers,
  outcome,
  paper,
  ratingPaperStyles,
  largeRoundStyles,
];
