import { css } from 'lit';

// @newer `:has` The radio button, which stands there, and its own ring.
// @newer `text-wrap` Lines of uneven length.
export const questionsStyles = css`
  .question {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    display: block;
    inline-size: 100%;
    padding: 0;
  }
  .count {
    display: block;
    color: var(--muted);
  }
  .stack {
    display: grid;
    margin-block: 0.3em 0.7em;
  }
  .statement {
    grid-area: 1 / 1;
    max-inline-size: 36ch;
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .spare {
    visibility: hidden;
  }
  .answers {
    display: grid;
    gap: 0.6em;
  }
  .two {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
  }
  .row {
    grid-template-columns: repeat(auto-fit, minmax(3.4em, 1fr));
    gap: 0.4em;
  }
  .answer {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 3.4em;
    padding: 0.6em 0.9em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
    line-height: 1.3;
    cursor: pointer;
  }
  .row .answer {
    flex-direction: column;
    justify-content: center;
    gap: 0.2em;
    padding: 0.4em;
  }
  .answer:is(:hover, :has(:checked)) {
    box-shadow: inset 0 0 0 2px var(--accent-text);
  }
  .answer:has(:checked) {
    background: var(--accent-soft);
    font-weight: 700;
  }
  .answer:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .answer input {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin: 0;
    accent-color: var(--accent-text);
  }
  .answer:has(input) input {
    outline: none;
  }
  .key {
    margin-inline-start: auto;
    color: var(--muted);
    font-size: 0.8em;
    font-weight: 400;
  }
  .row .key {
    margin: 0;
  }
  /* Where there are no keys to press, or no room to tell of them. */
  @media (hover: none) {
    .key {
      display: none;
    }
  }
  @container (max-inline-size: 30em) {
    .key {
      display: none;
    }
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.2em 1em;
    color: var(--muted);
  }
  .plain {
    min-block-size: 2.75em;
    padding: 0.3em 0;
    border: 0;
    background: none;
    color: var(--accent-text);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .plain:disabled {
    visibility: hidden;
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 0.6em;
    margin-block-end: 0.8em;
    accent-color: var(--accent-text);
  }
  [dir='rtl'] svg {
    transform: scaleX(-1);
  }
  .bar {
    fill: color-mix(in srgb, var(--accent-text) 22%, var(--raised));
  }
  .bar.on {
    fill: var(--accent-text);
  }
  .gauge {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 0.3em;
    margin-block: 0.6em;
    padding: 0;
    list-style: none;
    color: var(--muted);
    font-size: 0.9em;
    line-height: 1.3;
  }
  .gauge .on {
    color: var(--ink);
    font-weight: 700;
  }
  .gauge svg,
  .pips {
    display: block;
    overflow: visible;
  }
  .on > svg .bar {
    fill: color-mix(in srgb, var(--accent-text) 40%, var(--raised));
  }
  .mark {
    fill: var(--ink);
    stroke: var(--ink);
    stroke-width: 0.25em;
    stroke-linecap: round;
  }
  .mark.before {
    fill: var(--raised);
    stroke-dasharray: 0.2em 0.3em;
  }
  .pip {
    fill: none;
    stroke: var(--accent-text);
    stroke-width: 2px;
  }
  .pip.on {
    fill: var(--accent-text);
  }
  .pip.maybe {
    stroke-dasharray: 3px 3px;
  }
  .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    color: var(--muted);
    font-size: 0.9em;
  }
  .signs span {
    display: flex;
    gap: 0.3em;
    align-items: center;
  }
  .areas {
    display: grid;
    gap: 0.5em;
    margin: 0.4em 0;
    padding: 0;
    list-style: none;
  }
  .areas > li,
  .measure {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.8em;
    align-items: center;
  }
  .areas > li > :first-child {
    flex: 1 1 9.5em;
    max-inline-size: 15em;
  }
  .measure {
    flex: 2 1 9.5em;
  }
  .measure .gauge {
    flex: 1;
  }
  @media (forced-colors: active) {
    .root {
      --accent-text: CanvasText;
      --ink: CanvasText;
      --raised: Canvas;
    }
    .answer:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
  @media print {
    .root {
      --accent-text: #000;
      --raised: #fff;
    }
  }
`;
