import { css } from 'lit';
import { pointsStyles } from '../../kits/rating/points.styles.js';

const strips = css`
  .bar,
  .mirror,
  .growth,
  .others-part,
  .remarks,
  .take-along,
  .ask {
    margin-block: 1.4em;
  }
  .outcome-title,
  .growth-title,
  .ask-title {
    font-size: 1.3em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.4em;
    margin: 0.8em 0 0;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
  .legend svg {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
  }
  .strips {
    margin: 0.6em 0 1em;
    padding: 0;
    list-style: none;
  }
  .strip-row {
    display: grid;
    grid-template:
      'strip title' auto
      'strip words' 1fr / minmax(0, 1.1fr) minmax(0, 1fr);
    column-gap: 1.8em;
    padding: 0.9em 0.6em;
    border-block-end: 1px solid var(--line);
  }
  .strip-row.starred {
    background: var(--accent-soft);
    --muted: var(--ink);
  }
  .strip-title {
    grid-area: title;
    font-size: 1.15em;
  }
  .strip-words {
    grid-area: words;
  }
  .strip {
    grid-area: strip;
    align-self: center;
  }
  .strip svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .strip .base {
    stroke: var(--edge);
    stroke-width: 2;
  }
  .strip .base.empty {
    stroke-dasharray: 5 5;
  }
  .own {
    fill: var(--accent-text);
  }
  .others circle,
  .other {
    fill: var(--ink);
  }
  .stem {
    fill: none;
    stroke: var(--accent-text);
    stroke-width: 3;
  }
  .leaf {
    fill: var(--accent-text);
  }
  .sprout-sign {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
  }
  ${pointsStyles}
  .points .on {
    color: var(--ink);
    font-weight: 700;
  }
  [dir='rtl'] .strip svg {
    transform: scaleX(-1);
  }
  .example {
    border-inline-start: 0.25em solid var(--line);
    padding-inline-start: 0.6em;
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
  @container (max-inline-size: 42em) {
    .screen .strip-row {
      grid-template: 'title' 'strip' 'words' / minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .own,
    .leaf,
    .others circle,
    .other {
      fill: CanvasText;
    }
    .stem,
    .strip .base {
      stroke: CanvasText;
    }
    .strip-row.starred {
      border-inline-start: 4px solid Highlight;
    }
  }
`;

const growth = css`
  .growth-step legend {
    display: flex;
    gap: 0.4em;
    align-items: center;
    color: var(--ink);
    font-weight: 700;
  }
  .ideas {
    grid-column: 1 / -1;
  }
  .chips {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.5em;
    margin-block: 0.3em;
  }
  .chip {
    display: block;
    block-size: 100%;
    font-weight: 400;
    line-height: 1.35;
    text-align: start;
  }
  .chip b {
    display: block;
    color: var(--accent-text);
  }
  .ask .name {
    max-inline-size: 26em;
    margin-block: 0.8em;
  }
  .example-field {
    margin-block-start: 0.8em;
  }
`;

const paper = css`
  .print {
    font-size: 9pt;
    line-height: 1.22;
  }
  .print p {
    margin-block: 1.5pt;
  }
  .print .strips {
    margin-block: 4pt;
  }
  .print .strip-row {
    grid-template-columns: 36% minmax(0, 1fr);
    column-gap: 14pt;
    padding: 1.5pt 0;
    background: none;
    break-inside: avoid;
  }
  .print .strip-row :is(p, .strip-title:nth-child(n)) {
    margin-block: 0;
    font-size: 1em;
  }
  .print .points .on {
    color: #000;
  }
  .print :is(.own, .leaf, .other, .others circle) {
    fill: #000;
  }
  .print :is(.stem, .base) {
    stroke: #000;
  }
  .print .legend {
    margin-block: 2pt;
  }
`;

export const mirrorLaterStyles = [strips, growth, paper];
