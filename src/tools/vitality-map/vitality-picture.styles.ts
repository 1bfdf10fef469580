import { css } from 'lit';

/** Sea, lands, and the words in them. */
export const pictureStyles = css`
  .map-sides {
    display: grid;
    gap: 1em 1.4em;
    margin-block: 0.8em 1.2em;
  }
  .map-sides > * {
    min-inline-size: 0;
  }
  .sea {
    display: grid;
    grid-auto-rows: 1fr;
    gap: 0.4em;
    padding: 0.4em;
    border-radius: var(--radius);
    background: var(--accent-soft);
  }
  .land {
    position: relative;
    min-block-size: 9em;
    padding: 1.4em 2em 1.6em;
    cursor: pointer;
  }
  .coast {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    fill: var(--raised);
    stroke: var(--accent-text);
    stroke-width: 1.5;
  }
  .chosen > .coast {
    stroke-width: 4;
  }
  .land-name {
    position: relative;
    display: block;
    margin-block-end: 0.4em;
    text-align: center;
    letter-spacing: 0.06em;
  }
  .spots {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 0.9em;
    justify-content: space-evenly;
  }
  /* Not all on one line, as on a real map. */
  .spot:nth-child(3n + 2) {
    margin-block-start: 0.5em;
  }
  .spot {
    min-inline-size: 0;
    max-inline-size: 100%;
    line-height: 1.3;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .spot.number {
    min-inline-size: 1.8em;
    font-weight: 700;
  }
  .spot .eye {
    vertical-align: -0.1em;
  }
  .signs {
    white-space: nowrap;
  }
  .eye {
    inline-size: 1.35em;
    block-size: 0.9em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    margin-block: 0.5em 0;
    color: var(--muted);
  }
  @container (inline-size >= 30em) {
    .sea {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (inline-size >= 56em) {
    .map-sides {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      align-items: start;
    }
    .land {
      min-block-size: 12em;
    }
  }
  @media (forced-colors: active) {
    .coast {
      fill: Canvas;
      stroke: CanvasText;
    }
    .sea {
      border: 1px solid CanvasText;
    }
  }
`;
