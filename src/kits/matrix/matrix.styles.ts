import { css } from 'lit';

export const matrixStyles = css`
  .bar {
    margin-block: 0.9em;
  }
  .matrix {
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0.6em;
    margin-inline: -0.25em;
    inline-size: calc(100% + 0.5em);
  }
  th,
  td {
    padding: 0;
    text-align: start;
    vertical-align: top;
  }
  .matrix thead th {
    padding: 0.2em 0.1em 0.5em;
    border-block-end: 4px solid var(--c);
    vertical-align: bottom;
  }
  .matrix .cell,
  .by-column .cell {
    padding: 0.35em 0.5em;
    border-radius: var(--radius);
    background: var(--t);
  }
  .actions,
  .paper-actions {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .actions > li + li {
    border-block-start: 1px solid var(--rule);
  }
  .action,
  .add-note {
    display: flex;
    gap: 0.55em;
    inline-size: 100%;
    min-block-size: 2.75em;
    align-items: center;
    margin: 0;
    padding: 0.45em 0.35em;
    border: 0;
    border-radius: 0.4em;
    background: none;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .action-title {
    flex: 1;
    min-inline-size: 0;
  }
  .action::after {
    content: '';
    flex: none;
    box-sizing: border-box;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-end: 0.2em;
    border: solid var(--c);
    border-width: 0 0.13em 0.13em 0;
    transform: rotate(45deg);
  }
  .action[aria-expanded='true']::after {
    rotate: 180deg;
  }
  .action[aria-expanded='true'] .action-title {
    font-weight: 700;
  }
  .action:hover .action-title {
    text-decoration: underline;
  }
  .sign {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    color: var(--c);
  }
  .marker {
    margin: 0 0.2em 0.55em;
    border-color: var(--c);
    inline-size: auto;
  }
  .marker > label {
    flex: auto;
    padding: 0.3em 0.15em;
    font-size: 0.88em;
  }
  .marker > label + label {
    border-inline-start: 1px solid var(--c);
  }
  .marker > label:has(:checked) {
    background: var(--c);
    color: light-dark(#fff, #14161c);
    font-weight: inherit;
    box-shadow: none;
  }
  .detail {
    position: relative;
    padding: 1em 1.2em 1.1em;
    border: 2px solid var(--c);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .detail-title {
    inline-size: fit-content;
    font-size: 1.15em;
  }
  .detail p {
    max-inline-size: 68ch;
  }
  .detail .example {
    margin-block: 0.7em 0.9em;
    padding-inline-start: 0.9em;
    border-inline-start: 0.25em solid var(--c);
  }
  .detail .marker {
    margin: 0 0 0.9em;
    flex-wrap: wrap;
  }
  .detail .marker > label {
    flex: 1 1 9em;
    padding-inline: 0.8em;
    font-size: 1em;
  }
  li > .detail {
    margin-block: 0.2em 0.6em;
    padding: 0.8em 0.9em;
  }
  .add-note {
    border-radius: 0;
    border-block-start: 1px solid var(--rule);
    color: var(--c);
    font-weight: 700;
  }
  .note {
    display: block;
    margin: 0;
    padding: 0.5em 0.35em;
    border-block-start: 1px solid var(--rule);
    font-size: 0.95em;
  }
  .note bdi {
    white-space: pre-wrap;
  }
  label.note {
    font-weight: 700;
    color: var(--c);
  }
  label.note textarea {
    margin-block-start: 0.3em;
    font-weight: 400;
    color: var(--ink);
  }
  .overview {
    margin-block-start: 1.25em;
    padding: 1em 1.2em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .overview-body {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
    align-items: flex-start;
    margin-block-start: 0.75em;
  }
  .overview-words {
    flex: 1 1 20em;
    margin: 0;
  }
  .picture {
    border-spacing: 0 0.35em;
  }
  .picture td {
    padding: 0 0.25em;
    vertical-align: middle;
    text-align: center;
  }
  .picture .tile {
    font-size: 0.95em;
  }
  .picture .sign {
    display: inline-block;
    margin: 0 1px;
    vertical-align: middle;
  }
  .counts,
  .wanted {
    margin: 0.5em 0;
    padding-inline-start: 1.2em;
  }
  .wanted {
    list-style: none;
    padding: 0;
  }
  .wanted li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    padding-block: 0.15em;
  }
  .wanted .sign {
    align-self: center;
  }
  @container (inline-size < 68em) {
    .matrix {
      font-size: 0.94em;
      hyphens: auto;
    }
    .matrix .role-head {
      flex-direction: column;
      align-items: start;
      gap: 0.3em;
    }
    .matrix .action::after {
      display: none;
    }
    .matrix .action-title {
      text-decoration: underline var(--rule);
    }
  }
  .print {
    font-size: 9.5pt;
    line-height: 1.35;
  }
  .print .title {
    font-size: 1.5em;
  }
  .paper {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .paper th,
  .paper td {
    border: 0.75pt solid #777;
    padding: 4pt 5pt;
  }
  .paper-actions li {
    display: flex;
    gap: 4pt;
    padding-block: 1.5pt;
    break-inside: avoid;
  }
  .print .sign {
    color: #000;
    inline-size: 10pt;
    block-size: 10pt;
    margin-block-start: 1pt;
  }
  .print .tile {
    background: none;
    color: #000;
    border: 1.5pt solid #000;
  }
  .print .role-head {
    break-inside: avoid;
  }
  .paper .role-head {
    flex-direction: column;
    align-items: start;
    gap: 2pt;
  }
  .print .overview-words {
    columns: 2;
  }
  .paper-line {
    display: flex;
    gap: 3em;
  }
  .write-here {
    flex: 1;
    border-block-end: 0.75pt solid #777;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 3pt 14pt;
  }
  .legend span {
    display: inline-flex;
    gap: 4pt;
    align-items: center;
  }
  .explanations {
    break-before: page;
    columns: 2;
    column-gap: 2em;
  }
  .explanations > :is(h1, h2, h3, h4, h5, h6) {
    break-after: avoid;
    margin-block: 0.8em 0.2em;
  }
  .explanation {
    break-inside: avoid;
    margin-block: 0.3em;
  }
  @media (forced-colors: active) {
    .cell,
    .detail {
      border: 1px solid CanvasText;
    }
    .sign {
      color: CanvasText;
    }
    .marker > label:has(:checked) {
      background: Highlight;
      color: HighlightText;
    }
    .action::after {
      border-color: ButtonText;
    }
  }
`;
