import { css } from 'lit';

/** The string of beads, and the benefits. */
export const styles = css`
  .road {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 0;
  }
  .stretch {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
    max-inline-size: 100%;
    padding-inline-end: 1.4em;
  }
  .stretch-name {
    font-size: 0.9em;
    font-weight: 700;
  }
  .beads {
    display: flex;
    position: relative;
  }
  /* The string, behind the beads and on to the next stretch. */
  .beads::before {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 1px);
    inset-inline: 0.3em -1.2em;
    border-block-start: 2px solid var(--edge);
  }
  .stretch:last-child .beads::before {
    inset-inline-end: 0.3em;
  }
  @container (inline-size < 34em) {
    .beads::before {
      inset-inline-end: 0.3em;
    }
  }
  /* What does not fit on one string lies loose. */
  @container (inline-size < 16em) {
    .stretch {
      padding-inline-end: 0;
    }
    .beads {
      flex-wrap: wrap;
    }
    .beads::before {
      display: none;
    }
  }
  .bead {
    position: relative;
    inline-size: 1.7em;
    block-size: 1.7em;
    margin-inline-end: 0.2em;
  }
  .bead circle {
    fill: var(--raised);
    stroke: var(--accent-text);
    stroke-width: 2;
  }
  .bead.open circle {
    stroke: var(--edge);
    stroke-dasharray: 3 2.65;
  }
  .bead path {
    fill: var(--accent-text);
  }
  .reasons {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 0 1.5em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .reasons legend {
    padding: 0 0 0.3em;
  }
  .reasons label {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.75em;
    padding-block: 0.35em;
    line-height: 1.35;
    cursor: pointer;
  }
  .reasons input {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
  }
  .goal {
    margin-block: 0.4em;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--accent-text);
  }
  .goal ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .print .bead :is(circle, path) {
    stroke: #000;
  }
  .print .bead circle {
    fill: none;
  }
  .print .bead path {
    fill: #000;
    stroke: none;
  }
  .print .goal {
    font-size: 9pt;
  }
  @media (forced-colors: active) {
    .bead circle {
      fill: Canvas;
      stroke: CanvasText;
    }
    .bead path {
      fill: CanvasText;
    }
  }
`;
