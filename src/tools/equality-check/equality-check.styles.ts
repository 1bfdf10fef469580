import { css } from 'lit';

/** The bridge: planks side by side, or below each other where it is narrow. */
export const styles = css`
  .plank-picture {
    display: flex;
    padding: 0.7em 0.3em;
    border-block: 0.3em solid var(--edge);
  }
  .plank:first-child .plank-picture {
    border-inline-start: 0.9em solid var(--edge);
  }
  .plank:last-child .plank-picture {
    border-inline-end: 0.9em solid var(--edge);
  }
  .board {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 0.15em;
    min-block-size: 11em;
  }
  .wood-half {
    position: relative;
    display: grid;
    flex: 1;
    place-items: center;
  }
  .wood {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .wood * {
    fill: none;
    stroke: var(--accent-text);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }
  .wood.firm rect {
    fill: var(--accent-text);
  }
  .wood.open rect {
    stroke: var(--edge);
    stroke-dasharray: 4 5;
  }
  .mark {
    position: relative;
    inline-size: 1.5em;
    block-size: 1.5em;
    vertical-align: middle;
  }
  .mark * {
    fill: var(--raised);
    stroke: var(--ink);
    stroke-width: 2;
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
    margin: 0.3em 0;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
  .swatch {
    position: relative;
    flex: none;
    inline-size: 1.6em;
    block-size: 1.6em;
  }
  .safety {
    margin-block: 1.5em;
    padding: 0.4em 1em;
    border-inline-start: 0.35em solid var(--edge);
  }
  @container (max-inline-size: 46em) {
    .screen .plank-picture {
      padding: 0.15em 0.5em;
      border-block: 0;
      border-inline: 0.3em solid var(--edge);
    }
    .screen .plank:first-child .plank-picture {
      border-block-start: 0.9em solid var(--edge);
    }
    .screen .plank:last-child .plank-picture {
      border-block-end: 0.9em solid var(--edge);
    }
    .screen .board {
      flex-direction: row;
      min-block-size: 5em;
    }
  }
  @container (max-inline-size: 16em) {
    .screen .plank-picture {
      padding-inline: 0.1em;
    }
    .screen .mark {
      inline-size: 1em;
    }
  }
  .print .board {
    min-block-size: 70pt;
  }
  .print .safety {
    margin-block: 6pt;
    border-color: #000;
  }
  .print .plank:nth-child(n) .plank-picture {
    border-color: #000;
  }
  .print .wood * {
    stroke: #000;
  }
  .print .wood.firm rect {
    fill: #777;
  }
  .print .mark * {
    fill: #fff;
    stroke: #000;
  }
  @media (forced-colors: active) {
    .wood *,
    .mark * {
      stroke: CanvasText;
    }
    .wood.firm rect {
      fill: CanvasText;
    }
    .mark * {
      fill: Canvas;
    }
  }
`;
