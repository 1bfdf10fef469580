import { css } from 'lit';

/** What stands on cards and on their sheet. */
export const deckSheetStyles = css`
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

/** The same on paper. */
export const deckSheetPaperStyles = css`
  .print .card-mark {
    display: none;
  }
  .empty-row + .empty-row {
    margin-block-start: 4pt;
  }
  .cut-card .form-note {
    display: inline;
    font-size: 7.5pt;
  }
  .cut-card .readings {
    grid-template-columns: 1fr 1fr;
    gap: 0 2mm;
  }
  .cut-card .readings .letters {
    grid-template-columns: auto;
  }
  .cut-card .reading-note {
    font-size: 7.5pt;
    margin: 0;
  }
`;
