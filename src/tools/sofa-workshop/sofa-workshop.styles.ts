import { css } from 'lit';

export const styles = css`
  select {
    font: inherit;
    color: inherit;
  }
  .bar {
    margin-block: 0.9em;
  }
  .button[aria-disabled='true'] {
    color: var(--muted);
    border-style: dashed;
    cursor: default;
  }
  .button[aria-disabled='true']:hover {
    box-shadow: none;
  }
  .small {
    min-block-size: 2.4em;
    padding: 0.3em 0.7em;
    border: 1px solid var(--edge);
    border-radius: 0.5em;
    background: var(--raised);
    font-size: 0.92em;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
  }
  .icon {
    flex: none;
    min-inline-size: 2.4em;
    min-block-size: 2.4em;
    padding: 0;
    border: 0;
    border-radius: 0.5em;
    background: none;
    font-size: 1.1em;
    cursor: pointer;
  }
  :is(.small, .icon, .place):hover {
    box-shadow: inset 0 0 0 2px var(--accent-text);
  }
  .quiet {
    color: var(--muted);
  }
  .entry,
  .note-text {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.6em;
    padding: 0.4em 0.65em;
    border: 1.5px solid var(--edge);
    border-radius: 0.5em;
    background: var(--raised);
    color: inherit;
  }
  .note-text {
    flex: 1;
    resize: none;
  }
  .road ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin: 0.8em 0 1em;
    padding: 0;
    list-style: none;
  }
  .road li {
    flex: 1 1 0;
    display: flex;
  }
  .road-step {
    flex: 1;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 0.35em;
    min-block-size: 2.75em;
    padding: 0.4em 0.2em;
    border: 0;
    border-block-end: 4px solid var(--line);
    background: none;
    font-size: 0.9em;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
  }
  .road-number {
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border: 2px solid var(--edge);
    border-radius: 50%;
    font-weight: 700;
  }
  .road-step[aria-current='step'] {
    border-color: var(--accent-text);
    font-weight: 700;
  }
  .road-step[aria-current='step'] .road-number {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .step-title {
    font-size: 1.35em;
  }
  .step-head {
    margin-block-end: 1em;
  }
  .goal {
    font-weight: 700;
  }
  .instructions {
    margin: 0.3em 0 0.8em;
    padding-inline-start: 1.2em;
    max-inline-size: 68ch;
  }
  .timer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.9em;
    align-items: center;
    color: var(--muted);
  }
  .timer .small {
    color: var(--ink);
  }
  .goals ol {
    margin: 0.3em 0 1em;
    padding-inline-start: 1.4em;
  }
  .adding {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.6em;
    align-items: end;
    margin-block: 0.5em 0.8em;
  }
  .adding > label {
    flex: 1 0 100%;
  }
  .adding > .entry {
    flex: 1 1 8em;
    inline-size: auto;
    max-inline-size: 34em;
    min-block-size: 2.75em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    min-inline-size: 0;
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }
  .chip {
    position: relative;
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.5em;
    padding: 0.25em 0.8em;
    border: 1.5px solid var(--edge);
    border-radius: 1.4em;
    background: var(--raised);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .chip input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .chip:has(:checked) {
    border-color: var(--accent-text);
    background: var(--accent-soft);
    font-weight: 700;
    box-shadow: inset 0 0 0 1.5px var(--accent-text);
  }
  .chip:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .count {
    font-variant-numeric: tabular-nums;
    color: var(--muted);
    font-weight: 700;
  }
  .choose {
    display: block;
    margin-block: 0.5em 1em;
  }
  .person,
  .tray,
  .panel {
    margin-block-end: 1.2em;
    padding: 0.9em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .person-name,
  .tray-name {
    font-size: 1.15em;
    overflow-wrap: anywhere;
  }
  .person-edit {
    align-items: end;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--line);
  }
  .inline-field {
    display: block;
    flex: 0 1 16em;
    font-size: 0.92em;
  }
  .notes,
  .stacks,
  .stack-notes {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .notes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 0.6em;
    margin-block: 0.6em;
  }
  .paper-note {
    padding: 0.5em 0.6em;
    border: 1px solid var(--line);
    border-block-start: 3px solid var(--edge);
    border-radius: 0.3em;
    background: var(--paper);
    overflow-wrap: anywhere;
  }
  .notes > .paper-note:not(.waiting) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
  }
  .waiting {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
  }
  .waiting p {
    margin-block: 0 0.5em;
    font-weight: 700;
  }
  [draggable='true'] {
    cursor: grab;
  }
  .tray-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
  }
  .places {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    align-items: center;
  }
  .place {
    display: grid;
    place-items: center;
    min-inline-size: 2.75em;
    min-block-size: 2.75em;
    padding: 0;
    border: 1px solid var(--c);
    border-radius: 0.5em;
    background: var(--t);
    cursor: pointer;
  }
  .place .tile {
    font-size: 0.95em;
  }
  .held {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }
  .held p {
    flex: 1 1 14em;
    margin: 0;
  }
  .board,
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 0.7em;
    align-items: start;
  }
  .cards {
    margin-block-end: 1em;
  }
  .block {
    min-block-size: 9em;
    padding: 0.7em;
    border-block-start: 4px solid var(--c);
    border-radius: var(--radius);
    background: var(--t);
  }
  .card {
    padding: 0.9em 1em;
    border: 2px solid var(--c);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .block-head {
    display: flex;
    gap: 0.5em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 0.6em;
  }
  .block-head .count {
    font-size: 1.3em;
    color: var(--c);
  }
  .stack + .stack {
    margin-block-start: 0.5em;
  }
  .stack {
    padding: 0;
    border-color: var(--rule);
    border-block-start-color: var(--c);
    /* Firefox drags nothing by a button: the edge is what to take it by. */
    border-inline-start: 0.4em dotted var(--c);
    background: var(--raised);
  }
  .many {
    box-shadow:
      0.25em 0.25em 0 -1px var(--t),
      0.25em 0.25em 0 var(--c);
  }
  .many + .stack {
    margin-block-start: 0.8em;
  }
  .stack-head {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.45em 0.6em;
    border: 0;
    border-radius: 0.3em;
    background: none;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .stack-text {
    display: block;
  }
  .owners {
    display: block;
    margin-block-start: 0.15em;
    color: var(--muted);
    font-size: 0.88em;
  }
  .size {
    color: var(--c);
  }
  .target {
    outline: 2px dashed var(--c);
    outline-offset: -2px;
  }
  .stack-body {
    display: grid;
    gap: 0.5em;
    padding: 0.3em 0.6em 0.6em;
  }
  .stack-body > .small {
    justify-self: start;
  }
  .stack-notes > li {
    display: grid;
    gap: 0.4em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--rule);
  }
  .owner {
    margin: 0;
    color: var(--muted);
    font-size: 0.9em;
  }
  .thought {
    display: block;
    margin-block-start: 0.8em;
  }
  .thought-question {
    display: block;
    margin-block-end: 0.25em;
    font-size: 0.92em;
    line-height: 1.35;
  }
  .thought textarea {
    min-block-size: 4em;
  }
  .activities {
    margin: 0 0 0.5em;
    padding-inline-start: 1.1em;
    font-size: 0.95em;
  }
  .side-by-side {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2.5em;
    align-items: start;
  }
  .words {
    flex: 1 1 18em;
  }
  .words ul {
    margin: 0.2em 0;
    padding-inline-start: 1.2em;
  }
  .bars {
    display: flex;
    gap: 0.9em;
    padding-block-start: 0.6em;
  }
  .bar-column {
    display: grid;
    justify-items: center;
    gap: 0.3em;
  }
  .bar-column svg {
    inline-size: 3em;
    block-size: 8em;
    border-block-end: 2px solid var(--c);
  }
  .bar-fill,
  .dot-fill {
    fill: var(--c);
  }
  .dot-none {
    fill: none;
    stroke: var(--edge);
    stroke-width: 1.5;
  }
  .dots {
    border-spacing: 0;
    margin-block: 0.5em;
  }
  .dots td {
    padding: 0 0.3em;
    border-block-end: 1px solid var(--line);
    text-align: center;
    vertical-align: middle;
    line-height: 1;
  }
  .dots .dots-name {
    min-inline-size: 5.5em;
    padding-inline: 0 0.8em;
    text-align: start;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .dots .tile {
    margin-block-end: 0.25em;
    font-size: 1em;
  }
  .dot {
    inline-size: 2.1em;
    block-size: 2.1em;
  }
  .figures {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .figures th,
  .figures td {
    padding: 0.4em 0.5em;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .figures .number,
  .figures thead th:not(:first-child) {
    inline-size: 2.6em;
    text-align: center;
    overflow-wrap: normal;
  }
  .figures thead .total:not(:first-child) {
    inline-size: 4.4em;
  }
  .figures .tile {
    font-size: 0.9em;
  }
  @container (inline-size < 30em) {
    .figures {
      font-size: 0.88em;
    }
    .figures :is(th, td) {
      padding-inline: 0.1em;
    }
    .figures :is(.number, thead th):not(:first-child) {
      inline-size: 1.7em;
    }
    .figures thead .total {
      font-size: 0.75em;
    }
    .panel {
      padding-inline: 0.6em;
    }
    .dots .dot {
      inline-size: 1.7em;
    }
  }
  .stands-out {
    hyphens: auto;
    display: block;
    font-weight: 400;
    font-size: 0.9em;
    color: var(--muted);
  }
  .step-buttons {
    margin-block-start: 1.4em;
  }
  .step-buttons .primary {
    margin-inline-start: auto;
  }
  .report {
    margin-block-start: 1em;
  }
  .print {
    overflow-wrap: anywhere;
    font-size: 9.5pt;
    line-height: 1.35;
  }
  .print .title {
    font-size: 1.5em;
  }
  .paper-line {
    display: flex;
    gap: 3em;
  }
  .write-here {
    flex: 1;
    border-block-end: 0.75pt solid #777;
  }
  .paper-goals {
    margin: 0.3em 0 0.8em;
    padding-inline-start: 1.4em;
  }
  .paper-board {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 6pt;
  }
  .paper-block {
    padding: 5pt 7pt;
    border: 1pt solid #000;
    min-block-size: 6em;
  }
  .paper-block ul,
  .paper-waiting {
    margin: 0.3em 0 0;
    padding-inline-start: 1.2em;
  }
  .paper-block li {
    break-inside: avoid;
  }
  .print :is(h1, h2, h3, h4, h5, h6):not(.title) {
    margin-block: 0.6em 0.3em;
    break-after: avoid;
  }
  .print .paper-block > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 0;
  }
  .print .tile {
    background: none;
    color: #000;
    border: 1.5pt solid #000;
  }
  .print .figures :is(th, td) {
    padding: 2pt 5pt;
    border: 0.75pt solid #777;
  }
  .print .figures tr {
    break-inside: avoid;
  }
  .print .wishes {
    table-layout: fixed;
    margin-block-start: 8pt;
  }
  .print .wishes thead th:not(:first-child) {
    inline-size: auto;
    text-align: start;
  }
  .print .wishes thead td {
    inline-size: 9.5em;
  }
  .typed {
    white-space: pre-wrap;
  }
  @media (forced-colors: active) {
    .block,
    .road-step[aria-current='step'] {
      border: 2px solid CanvasText;
    }
    .road-step[aria-current='step'] .road-number,
    .chip:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .chip:has(:checked) .count {
      color: HighlightText;
    }
    .bar-fill,
    .dot-fill {
      fill: CanvasText;
    }
    .dot-none {
      stroke: CanvasText;
    }
  }
`;
