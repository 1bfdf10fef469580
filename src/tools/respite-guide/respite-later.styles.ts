import { css } from 'lit';

// @newer `:has` The checkbox, which stands there.
const screen = css`
  .things {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .things legend {
    padding: 0;
    font-weight: 700;
    font-size: 1.1em;
  }
  .thing-list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 0.5em;
    max-inline-size: 56em;
  }
  .thing {
    display: flex;
    gap: 0.7em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.45em 0.8em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
    line-height: 1.35;
    cursor: pointer;
  }
  .thing:has(:checked) {
    border-color: var(--accent-text);
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 1.5px var(--accent-text);
  }
  .thing input {
    flex: none;
  }
  .own-row {
    max-inline-size: 44em;
  }
  .own-row .field {
    margin-block: 0;
  }
  @container (inline-size >= 46em) {
    .beside {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 2em;
      align-items: start;
    }
  }
  .forms {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0.7em;
    margin: 0.5em 0 1em;
    padding: 0;
    list-style: none;
  }
  .form {
    display: flex;
    flex-direction: column;
    gap: 0.2em;
    padding: 0.8em 0.9em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .form.fit {
    border-inline-start: 0.4em solid var(--accent-text);
  }
  .form.almost {
    border-style: dashed;
  }
  .form p {
    margin: 0;
    line-height: 1.45;
  }
  .form-name {
    font-weight: 700;
    font-size: 1.05em;
  }
  .differs {
    font-weight: 700;
  }
  .form .thing {
    margin-block-start: auto;
  }
  .next-choice {
    margin-block-end: 1.6em;
  }
  .found .count {
    font-weight: 700;
  }
  .fold {
    margin-block: 0.7em;
    padding-inline: 0.9em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
  }
  .fold[open] {
    padding-block-end: 0.7em;
  }
  .fold > summary {
    inline-size: auto;
    font-weight: 700;
  }
  .ways {
    max-inline-size: 44em;
    margin-block: 1em;
  }
  section.way {
    padding: 0.8em 1em;
    border: 1.5px solid var(--edge);
    border-inline-start: 0.4em solid var(--accent-text);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .advice {
    margin: 0.4em 0 0;
    padding-inline-start: 1.2em;
  }
  .advice li {
    margin-block: 0.4em;
  }
  .small {
    color: var(--muted);
  }
  .letter {
    padding: 1em 1.1em;
    border: 2px solid var(--accent-text);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .letter-title {
    font-size: 1.2em;
  }
  .said {
    margin-block: 0.5em;
  }
  .said p {
    margin: 0;
  }
  .said ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .said bdi {
    white-space: pre-wrap;
  }
  .lines > .field {
    margin-block: 0;
  }
  .turn-to:not(:empty) {
    margin-block: 1.2em;
  }
  .missing {
    color: var(--muted);
  }
  .trial {
    margin-block-start: 1.6em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--line);
  }
  .prompts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: 0.4em 1.2em;
    max-inline-size: 70em;
  }
  .prompt .field {
    margin-block: 0.5em 0;
  }
  .prompt textarea {
    min-block-size: 4em;
  }
  .week-picture {
    display: block;
    inline-size: 100%;
    max-inline-size: 22em;
    margin-block: 0.5em;
    /* Its words begin at the left in every language. */
    direction: ltr;
  }
  .week-picture text {
    font: 13px sans-serif;
    fill: var(--ink);
  }
  .week-picture rect {
    fill: none;
    stroke: var(--edge);
    stroke-width: 1;
  }
  .week-picture .open {
    fill: var(--accent-soft);
    stroke: var(--accent-text);
    stroke-width: 2.5;
  }
  .week-picture .hatch {
    stroke: var(--edge);
    stroke-width: 1;
    fill: none;
  }
  .week-picture .sun {
    fill: none;
    stroke: var(--accent-text);
    stroke-width: 3;
  }
  @media (forced-colors: active) {
    .thing:has(:checked) {
      outline: 3px solid Highlight;
    }
    .week-picture text {
      fill: CanvasText;
    }
    .week-picture :is(rect, path) {
      fill: none;
      stroke: CanvasText;
    }
    .week-picture :is(.open, .sun) {
      stroke: Highlight;
    }
  }
`;

// @newer `break-after: avoid` Another break between pages.
const paper = css`
  .print {
    font-size: 10pt;
    line-height: 1.38;
  }
  .print :is(h1, h2, h3, h4, h5, h6):not(.title) {
    margin-block: 8pt 3pt;
    break-after: avoid;
  }
  .print p {
    margin-block: 3pt;
  }
  .own-page {
    break-before: page;
  }
  .question-paper .to-tick span {
    display: inline-block;
    margin-inline-end: 12pt;
  }
  .point {
    break-inside: avoid;
    margin-block: 4pt;
  }
  .point p {
    margin-block: 1pt;
  }
  .print .said {
    margin-block: 4pt;
  }
  .print .said ul {
    columns: 2;
  }
  .print .week-picture {
    max-inline-size: 180pt;
    margin-block: 3pt;
  }
  .print .week-picture .open {
    fill: #fff;
    stroke: #000;
  }
  .print .week-picture .sun {
    stroke: #000;
  }
  .print .sources {
    max-inline-size: none;
    margin-block-start: 6pt;
    font-size: 8pt;
  }
`;

/** The look of the steps that follow, and of paper. */
export const laterStyles = [screen, paper];
