import { css } from 'lit';

const board = css`
  .wide .board {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.9em;
  }
  .sky {
    font-size: 1.2em;
  }
  /* In WebKit a text longer than its choice makes the page wider. */
  .links select {
    contain: paint;
  }
  .links .field {
    max-inline-size: 44em;
    margin-block-end: 0.7em;
  }
  .links {
    margin-block-start: 1.4em;
  }
`;

const choose = css`
  .choices {
    display: grid;
    gap: 0.6em;
    max-inline-size: 48em;
    margin: 0.5em 0 1.2em;
    padding: 0;
    list-style: none;
  }
  .choice {
    padding: 0.3em 0.9em 0.7em;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .choice.chosen {
    border-color: var(--accent-text);
  }
  .tick {
    display: flex;
    gap: 0.7em;
    align-items: start;
    min-block-size: 2.75em;
    padding-block: 0.55em;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .tick input {
    flex: none;
    margin-block-start: 0.15em;
  }
  .suggested {
    display: inline-block;
    padding: 0.05em 0.5em;
    border: 1px solid var(--accent-text);
    border-radius: 1em;
    font-size: 0.9em;
  }
  .about {
    display: block;
    margin: 0;
    color: var(--muted);
  }
  .party {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.5em;
    block-size: 1.5em;
    border: 1.5px solid var(--edge);
    border-radius: 50%;
    color: var(--ink);
    font-size: 0.85em;
    font-weight: 700;
  }
  .giving {
    min-inline-size: 0;
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }
  .giving legend {
    padding: 0;
    font-weight: 700;
  }
  .going {
    margin-block-start: 1em;
  }
`;

const picture = css`
  .night-sky {
    display: block;
    inline-size: 100%;
    max-inline-size: 52em;
    margin-block: 0.4em 0.8em;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper);
  }
  .night {
    fill: var(--accent-soft);
  }
  .lines line {
    stroke: var(--edge);
    stroke-width: 2;
  }
  .night-sky circle {
    fill: var(--raised);
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .night-sky polygon {
    fill: var(--ink);
  }
  .night-sky text {
    fill: var(--ink);
    font-size: 11px;
    font-weight: 700;
  }
  .night-sky .chosen text {
    fill: var(--paper);
  }
  .in-words {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 0.8em 1.6em;
    margin-block-end: 1.4em;
  }
  .in-words ol {
    margin: 0.4em 0;
    padding-inline-start: 1.6em;
  }
  .in-words li {
    margin-block-end: 0.5em;
    overflow-wrap: anywhere;
  }
  .along {
    margin-block: 1.2em;
  }
  .print .night-sky {
    border-color: #666;
  }
  .print .night {
    fill: #e6e6e6;
  }
  .print .about {
    color: #333;
  }
  .room {
    block-size: 70mm;
    margin-block: 2mm 5mm;
    border: 0.3mm solid #666;
  }
  @media (forced-colors: active) {
    .night-sky circle {
      fill: Canvas;
      stroke: CanvasText;
    }
    .night-sky polygon,
    .night-sky text {
      fill: CanvasText;
    }
    .night-sky .chosen text {
      fill: Canvas;
    }
    .lines line {
      stroke: CanvasText;
    }
    .night {
      fill: Canvas;
    }
  }
`;

export const dreamLaterStyles = css`
  ${board}
  ${choose}
  ${picture}
`;
