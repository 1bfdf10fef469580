import { css } from 'lit';

// @newer `:has` The radio button, which stands there.
export const styles = css`
  .cards > .segments {
    margin-block: 0.9em;
  }
  .bar {
    margin-block: 1.25em 0.25em;
  }
  .reader {
    color: var(--ink);
  }
  .situations {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5em), 1fr));
    gap: 0.6em;
    min-inline-size: 0;
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }
  .situations legend {
    padding: 0 0 0.4em;
    font-weight: 700;
  }
  .situations label {
    display: flex;
    gap: 0.6em;
    padding: 0.6em 0.8em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
    cursor: pointer;
  }
  .situations label:has(:checked) {
    border-color: var(--accent-text);
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 1.5px var(--accent-text);
  }
  .situations input {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0.1em 0 0;
    accent-color: var(--accent);
  }
  .situation-name {
    display: block;
    font-weight: 700;
    line-height: 1.25;
  }
  .situations :checked + span > .situation-about {
    color: var(--ink);
  }
  .situation-about {
    display: block;
    margin-block-start: 0.15em;
    color: var(--muted);
    font-size: 0.9em;
    line-height: 1.4;
  }
  .readers {
    max-inline-size: 34em;
    margin-block: 0.75em;
  }
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 1.75em;
    align-items: start;
    margin-block-start: 0.5em;
  }
  .sheet {
    padding-inline-start: 1.75em;
    border-inline-start: 1px solid var(--line);
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
  .print .card-mark {
    display: none;
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
  .empty-row + .empty-row {
    margin-block-start: 4pt;
  }
  .cut-card .say-it {
    grid-template-columns: repeat(auto-fit, minmax(30mm, 1fr));
    gap: 1mm 2mm;
    margin: 0;
  }
  .print .say-it > div {
    padding: 0 0 0 2mm;
    border: 0;
    border-inline-start: 1.5pt solid #555;
    border-radius: 0;
    background: none;
  }
  .print .say-it > .not {
    border-inline-start-style: dotted;
  }
  .print .say-it dt {
    color: #333;
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
  @media (forced-colors: active) {
    .card-mark {
      fill: Canvas;
      stroke: CanvasText;
    }
    .situations label:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
