import { css } from 'lit';

/** The phases: a road down the side of the matrix. */
export const styles = css`
  .matrix thead td,
  .matrix .row {
    inline-size: 8.2em;
  }
  .matrix .row {
    position: relative;
    padding-block-start: 0.9em;
    padding-inline-start: 1.5em;
  }
  .matrix .row::before {
    content: '';
    position: absolute;
    inset-block-start: 1.3em;
    inset-inline-start: 0;
    inline-size: 0.85em;
    block-size: 0.85em;
    border-radius: 50%;
    background: var(--accent-text);
  }
  .matrix .row::after {
    content: '';
    position: absolute;
    inset-block: 2.4em -1.5em;
    inset-inline-start: calc(0.425em - 1px);
    border-inline-start: 2px dotted var(--edge);
  }
  .matrix tr:last-child > .row::after {
    display: none;
  }
  .row-name {
    display: block;
    font-weight: 700;
    line-height: 1.25;
  }
  .row-description {
    display: block;
    margin: 0.2em 0 0;
    font-weight: 400;
    font-size: 0.9em;
    line-height: 1.35;
    color: var(--muted);
  }
  .by-column .row {
    margin-block: 1.1em 0.4em;
  }
  .picture .picture-row {
    padding-inline-start: 0;
    text-align: start;
    line-height: 1.25;
    font-size: 0.9em;
  }
  @container (inline-size < 68em) {
    .matrix thead td,
    .matrix .row {
      inline-size: 6.8em;
    }
  }
  .paper thead td,
  .paper tbody th {
    inline-size: 6.5em;
  }
  .paper thead td {
    border: 0;
  }
  @media (forced-colors: active) {
    .matrix .row::before {
      background: CanvasText;
    }
  }
`;
