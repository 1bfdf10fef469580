import { css } from 'lit';
import { overAll } from '../../core/element/over-all.styles.js';

// @newer `:has` The radio buttons themselves.
// @newer `grid-template-rows: subgrid` What sides wrote begins at different heights.
/** What lies side by side: tables with balloons to choose from, and one subject. */
export const talkStyles = css`
  .summary {
    font-size: 1.15em;
    font-weight: 700;
  }
  .tables {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: 0.6em;
    min-inline-size: 0;
    margin: 0.75em 0;
    padding: 0;
    border: 0;
  }
  .table-choice {
    position: relative;
    display: grid;
    gap: 0.4em;
    align-content: start;
    padding: 0.6em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
    line-height: 1.3;
    cursor: pointer;
  }
  .table-choice input {
    ${overAll}
  }
  .table-choice:has(:checked) {
    border-color: var(--accent-text);
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 2px var(--accent-text);
  }
  .table-choice:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  @supports not selector(:has(a)) {
    .table-choice input {
      all: revert;
    }
  }
  .table-words {
    display: grid;
    gap: 0.2em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .table-fit {
    font-weight: 700;
  }
  .narrow .tables {
    grid-template-columns: minmax(0, 1fr);
  }
  .narrow .table-choice {
    grid-template-columns: 4.5em minmax(0, 1fr);
    align-items: center;
  }
  .table {
    display: block;
    inline-size: 100%;
    max-block-size: 7em;
  }
  .balloon {
    fill: var(--paper);
    stroke: var(--edge);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .wrote .balloon {
    fill: var(--accent-soft);
    stroke: var(--accent-text);
  }
  .silent .balloon {
    stroke-dasharray: 4 3;
  }
  .words {
    fill: none;
    stroke: var(--accent-text);
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .ring {
    fill: none;
    stroke: var(--ink);
    stroke-width: 4.5;
    stroke-linecap: round;
  }
  .ring.unknown {
    stroke-dasharray: 0.1 7.45;
  }
  .ring.undecided {
    stroke: var(--edge);
    stroke-width: 1.5;
  }
  .ring-only {
    inline-size: 1.5em;
    block-size: 1.5em;
    flex: none;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.25em;
    color: var(--muted);
  }
  .legend span {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
  }
  .subject-open {
    margin-block: 1.25em;
  }
  .subject-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0.4em;
    background: var(--paper);
  }
  .subject-title {
    font-size: 1.2em;
    overflow-wrap: anywhere;
  }
  .beside {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 1em;
    margin: 0.75em 0;
    padding: 0;
    list-style: none;
  }
  .side {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: 0.4em;
    align-content: start;
    justify-items: start;
    min-inline-size: 0;
  }
  @supports (grid-template-rows: subgrid) {
    .side {
      grid-row: span 3;
      grid-template-rows: subgrid;
    }
  }
  .side > .field {
    inline-size: 100%;
  }
  .side .side-head {
    align-content: start;
  }
  .side .side-head,
  .said {
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .said {
    position: relative;
    inline-size: 100%;
    padding: 0.7em 0.9em;
    border: 1.5px solid var(--accent-text);
    border-radius: 0.9em;
    border-start-start-radius: 0;
    background: var(--accent-soft);
  }
  .said bdi {
    white-space: pre-line;
  }
  .not-asked {
    border: 1.5px dashed var(--edge);
    background: none;
    color: var(--muted);
  }
  .together {
    padding: 0.25em 1em 1em;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .together .field {
    margin-block-end: 0.75em;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
    justify-content: space-between;
    margin-block: 0.75em;
  }
  .narrow .steps span {
    order: -1;
    flex-basis: 100%;
    text-align: center;
  }
  @media (forced-colors: active) {
    .balloon,
    .ring,
    .words {
      stroke: CanvasText;
    }
    .balloon,
    .wrote .balloon {
      fill: Canvas;
    }
    .table-choice:has(:checked),
    .sheets [aria-current='step'] {
      outline: 3px solid Highlight;
    }
  }
`;
