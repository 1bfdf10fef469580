import { css } from 'lit';

/** The card on the table, and the sheet beside it. */
export const cardsTableStyles = css`
  .reader {
    color: var(--ink);
  }
  .sheet-title {
    margin-block-end: 0.5em;
    font-size: 1.2em;
  }
  .card-mark {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.5em;
    fill: var(--accent-soft);
    stroke: var(--accent-text);
    stroke-width: 2;
  }
  .say-it {
    display: grid;
    gap: 0.6em;
    margin: 0.3em 0;
  }
  .say-it > div {
    padding: 0.5em 0.8em;
    border: 1.5px solid var(--line);
    border-inline-start: 0.3em solid var(--edge);
    border-radius: 0.5em;
  }
  .say-it > .not {
    border-inline-start-style: dotted;
  }
  .say-it > .rather {
    border-inline-start-color: var(--accent-text);
    background: var(--accent-soft);
  }
  .say-it dt {
    font-size: 0.9em;
    color: var(--muted);
  }
  .say-it .rather dt {
    color: var(--ink);
  }
  .say-it dd {
    margin: 0;
  }
  .rather q {
    font-weight: 700;
  }
  q {
    quotes: '‘' '’';
  }
  .form-note {
    display: block;
    margin-block: 0.2em 0;
    font-size: 0.95em;
  }
  .fact {
    color: var(--muted);
    font-size: 0.9em;
  }
  .readings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 0.75em 1.25em;
  }
  .reading-note {
    margin-block-end: 0.35em;
    color: var(--muted);
    font-size: 0.9em;
  }
  .say-differently {
    margin-block: 0.5em;
  }
  .say-differently .say-it {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    margin-block: 0.5em 0.9em;
  }
  .all-cards ul {
    display: grid;
    gap: 0.4em;
    margin: 0 0 0.5em;
    padding: 0;
    list-style: none;
  }
  .all-cards .button {
    inline-size: 100%;
  }
  .all-cards [aria-current] {
    border-color: var(--accent-text);
    background: var(--accent-soft);
    font-weight: 700;
  }
  .agreements-title {
    margin-block: 1.2em 0.5em;
  }
  .sheet-buttons {
    margin-block-start: 1em;
  }
  @media (forced-colors: active) {
    .card-mark {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
