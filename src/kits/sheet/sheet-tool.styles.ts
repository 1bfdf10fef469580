import { css } from 'lit';

// @newer `:has` The radio button, which stands there.
/** Rows and groups on screen, as the sheet engine lays them out. */
export const sheetToolStyles = css`
  .bar,
  .along {
    margin-block: 1em;
  }
  .summary {
    margin-block: 0.25em;
    font-size: 1.1em;
    font-weight: 700;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 1em;
    align-items: start;
    margin-block: 0.6em 1.75em;
  }
  .group {
    margin-block-start: 1.5em;
  }
  .card,
  .today {
    min-inline-size: 0;
    margin: 0;
    padding: 0.25em 1em 1em;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  :is(.card, .today) legend {
    padding-inline: 0.35em;
    font-weight: 700;
  }
  /* More lines than one stand within the border, not across it. */
  @container (inline-size < 34em) {
    :is(.card, .today) legend {
      float: left;
      inline-size: 100%;
      padding: 0.4em 0 0.2em;
    }
    :is(.card, .today) legend + * {
      clear: both;
    }
  }
  .card .state {
    margin-block: 0.25em 0.5em;
    color: var(--muted);
  }
  .state {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .column {
    margin-block-end: 0.75em;
  }
  .column-title {
    margin: 0.6em 0 0.3em;
    font-weight: 700;
  }
  .hint {
    display: block;
    font-size: 0.95em;
    color: var(--muted);
  }
  .then > p {
    margin-block: 0.2em 0.6em;
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
  section.agreements {
    margin-block-start: 1.5em;
  }
  .own-words {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: end;
  }
  .own-words .field {
    flex: 1 1 12em;
  }
  .timer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.9em;
    align-items: center;
    margin-block: 0.5em;
    color: var(--muted);
  }
  .timer .small {
    min-block-size: 2.75em;
    padding: 0.3em 0.9em;
    border: 1px solid var(--edge);
    border-radius: 0.5em;
    background: var(--raised);
    color: var(--ink);
    cursor: pointer;
  }
`;

/** A conversation in parts: the picture and the choice of a part beside the part in front. */
export const sheetPartsStyles = css`
  .in-parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 2em;
    align-items: start;
  }
  @container (inline-size >= 54em) {
    .in-parts {
      grid-template-columns: minmax(15em, 19em) minmax(0, 1fr);
    }
  }
  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    margin: 0.75em 0;
    padding: 0;
    border: 0;
  }
  .parts label {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.3em 0.6em;
    border-inline-start: 4px solid transparent;
    border-radius: 0.3em;
    cursor: pointer;
  }
  .parts label:has(:checked) {
    border-color: var(--accent-text);
    background: var(--accent-soft);
    font-weight: 700;
  }
  .parts label.aside {
    color: var(--muted);
    cursor: default;
  }
  .parts input,
  .today input {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0;
    accent-color: var(--accent);
  }
  .parts label > span {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 0.8em;
    justify-content: space-between;
  }
  .filled {
    font-weight: 400;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .part-title {
    margin-block: 1em 0.6em;
  }
  .part-title > * {
    font-size: 1.3em;
  }
  .today {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block: 1em;
  }
  .part-buttons {
    margin-block: 1.4em;
  }
  .part-buttons .primary {
    margin-inline-start: auto;
  }
  @container (inline-size < 16em) {
    .in-parts {
      -webkit-hyphens: auto;
      hyphens: auto;
    }
    .parts label {
      padding-inline: 0.2em;
    }
    .parts label > span {
      min-inline-size: 0;
    }
    .filled {
      white-space: normal;
    }
  }
  @media (forced-colors: active) {
    .parts label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
