import { css } from 'lit';

// @newer `hyphens` A long word is broken where the line ends.
/** Cards, the one in hand beside the map, and trays of a balance that never tilts. */
export const analysisSortStyles = css`
  .sorting {
    display: grid;
    gap: 1em;
  }
  .scale {
    display: contents;
  }
  .sorting .look-map {
    order: -1;
  }
  /* Letters this small are paler than their colour. */
  .analysis .look .ring-name {
    fill: var(--ink);
  }
  .sorting .look {
    block-size: clamp(10em, 42cqi, 22em);
  }
  .pile-side,
  .tray {
    min-inline-size: 0;
    border-radius: var(--radius);
  }
  .tray-name {
    margin-block: 0.2em 0.4em;
    font-size: 1.1em;
  }
  .facts {
    display: grid;
    gap: 0.6em;
  }
  .fact {
    min-inline-size: 0;
    padding: 0 0.7em;
    border: 1px solid var(--line);
    border-inline-start: 0.35em solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .in-hand {
    border-color: var(--accent-text);
    box-shadow: 0 0 0 2px var(--accent-text);
  }
  .fact-text {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.45em 0;
    border: 0;
    line-height: 1.4;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
    hyphens: auto;
    cursor: inherit;
  }
  .fact .field {
    padding-block: 0.3em 0.5em;
  }
  .lay {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    padding-block-end: 0.7em;
  }
  .lay .button {
    padding-inline: 0.7em;
  }
  kbd {
    min-inline-size: 1.5em;
    border: 1px solid var(--edge);
    border-radius: 0.3em;
    font: inherit;
    font-size: 0.85em;
    text-align: center;
  }
  .analysis .new.panel {
    margin-block: 0.8em 0;
  }
  .turning {
    display: none;
  }
  .trays {
    display: grid;
    gap: 0.8em;
    align-items: start;
  }
  .beam {
    display: none;
  }
  .tray {
    min-block-size: 6.5em;
    padding: 0.5em 0.8em 0.8em;
    border: 2px solid var(--edge);
    border-block-start-width: 1px;
    border-radius: 0.3em 0.3em 1.4em 1.4em;
    background: var(--paper);
  }
  .tray.neither {
    min-block-size: 0;
    border: 1px dashed var(--edge);
    border-radius: var(--radius);
  }
  /* A card at a time, with buttons for a thumb. */
  @container (inline-size < 38em) {
    .pile-side .facts > :not(.open),
    .pile-side > .quiet {
      display: none;
    }
    .sorting .look {
      block-size: 8.5em;
    }
    .turning {
      display: flex;
      justify-content: space-between;
    }
    .pile-side .lay .button {
      flex: 1 1 100%;
      justify-content: center;
      min-block-size: 3.4em;
      font-size: 1.05em;
    }
    /* What would be too small to read is in the text. */
    .analysis .look :is(.grounds, .names, .letters, .lit:not(.few) text) {
      display: none;
    }
    .analysis .lit.few {
      font-size: 46px;
    }
  }
  @container (inline-size >= 38em) {
    .open:not(.in-hand) .lay {
      display: none;
    }
    .sorting {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: start;
    }
    .scale {
      display: grid;
      gap: 0.8em;
      position: sticky;
      inset-block-start: 0;
    }
  }
  @container (inline-size >= 56em) {
    .sorting {
      grid-template-columns: minmax(0, 5fr) minmax(0, 8fr) minmax(0, 5fr);
    }
    .scale {
      display: contents;
    }
    .sorting .look-map {
      order: 1;
    }
    .sorting .look {
      block-size: auto;
      aspect-ratio: 1;
    }
    .trays,
    .sorting .look-map {
      position: sticky;
      inset-block-start: 0;
    }
    .trays {
      grid-template-columns: 1fr 1fr;
    }
    .beam,
    .tray.neither {
      grid-column: 1 / -1;
    }
    .beam {
      display: block;
      inline-size: 100%;
      block-size: 1.6em;
      margin-block-end: -0.8em;
    }
    .beam path {
      fill: none;
      stroke: var(--edge);
      stroke-width: 3;
      vector-effect: non-scaling-stroke;
    }
    .tray:not(.neither) {
      min-block-size: 9em;
    }
  }
  @media (forced-colors: active) {
    .analysis .look .ring-name {
      fill: CanvasText;
    }
    .in-hand {
      outline: 3px solid Highlight;
    }
    .beam path,
    .lit circle {
      stroke: CanvasText;
    }
    .lit path {
      fill: Highlight;
      stroke: Highlight;
    }
    .lit text {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;
