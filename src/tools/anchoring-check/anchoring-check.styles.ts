import { css } from 'lit';

export const styles = css`
  .chains {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    margin-block: 1.25em 0.5em;
  }
  .chain {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    /* Every link hangs on to the one before it, and the first of a line on nothing. */
    padding-inline-start: 0.35em;
    list-style: none;
  }
  .chain li {
    margin-inline-start: -0.35em;
  }
  .chain-link {
    display: grid;
    justify-items: center;
    min-inline-size: 2.75em;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.2em 0;
    border: 0;
    border-radius: 0.4em;
    background: none;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .chain-link:hover {
    background: var(--accent-soft);
  }
  .link {
    inline-size: 3.4em;
    block-size: 2.1em;
    flex: none;
  }
  .edge {
    fill: none;
    stroke: var(--accent-text);
    stroke-width: 3;
  }
  .open .edge {
    stroke-dasharray: 5 4;
  }
  .fill {
    fill: var(--accent-text);
  }
  .talked .fill {
    opacity: 0.75;
  }
  .lock {
    fill: none;
    stroke: var(--paper);
    stroke-width: 2.5;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.25em;
    color: var(--muted);
  }
  .legend span {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .legend .link,
  .state .link {
    inline-size: 2.2em;
    block-size: 1.4em;
  }
  @media (forced-colors: active) {
    .edge {
      stroke: CanvasText;
    }
    .fill {
      fill: CanvasText;
    }
    .lock {
      stroke: Canvas;
    }
  }
`;
