import { css } from 'lit';

export const styles = css`
  .bar {
    margin-block: 1em;
  }
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
  .summary {
    margin-block: 0.25em;
    font-size: 1.1em;
    font-weight: 700;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.25em;
    color: var(--muted);
  }
  .legend span,
  .state {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .legend .link,
  .state .link {
    inline-size: 2.2em;
    block-size: 1.4em;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 1em;
    align-items: start;
    margin-block-end: 1.75em;
  }
  .card {
    min-inline-size: 0;
    margin: 0;
    padding: 0.25em 1em 1em;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .card legend {
    padding-inline: 0.35em;
    font-weight: 700;
  }
  .card .state {
    margin-block: 0.25em 0.5em;
    color: var(--muted);
  }
  .card .field {
    display: block;
    margin-block-end: 0.75em;
  }
  .card input {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.4em 0.65em;
    border: 1.5px solid var(--edge);
    border-radius: 0.5em;
    background: var(--raised);
  }
  .keeping {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
    gap: 0 0.75em;
    align-items: end;
  }
  .segments,
  .steps {
    flex-wrap: wrap;
  }
  .steps {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.6em;
    margin-block: 0.75em;
  }
  .steps [aria-disabled='true'] {
    color: var(--muted);
    border-style: dashed;
    cursor: default;
  }
  .agreements {
    margin-block-start: 1.5em;
  }
  .paper-line {
    display: flex;
    gap: 3em;
  }
  .sheet {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9em;
  }
  .sheet :is(th, td) {
    padding: 0.35em 0.5em;
    border: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  .sheet tr {
    break-inside: avoid;
  }
  .sheet tbody th {
    inline-size: 24%;
    font-weight: 400;
  }
  .sheet [scope='col']:nth-child(2) {
    inline-size: 32%;
  }
  .sheet [scope='rowgroup'] {
    font-weight: 700;
  }
  .sheet .state {
    display: flex;
    font-size: 0.9em;
  }
  .blank tbody td {
    block-size: 4.5em;
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
