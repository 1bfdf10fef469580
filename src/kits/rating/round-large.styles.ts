import { css } from 'lit';

/** Two groups side by side, remarks, paper forms that are typed, and who keep it alive. */
export const largeRoundStyles = css`
  .form-intro {
    max-inline-size: 44em;
    padding-inline-start: 0.8em;
    border-inline-start: 0.25em solid var(--accent-text);
  }
  .typed-area {
    min-inline-size: 0;
    margin: 0.8em 0;
    padding: 0;
    border: 0;
  }
  .typed-area legend {
    padding: 0;
    font-weight: 700;
  }
  .typed-area ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .typed-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 15em);
    gap: 0.3em 1em;
    align-items: center;
    padding-block: 0.3em;
    border-block-end: 1px solid var(--line);
  }
  .typed-row select {
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.3em 0.6em;
    border: 1.5px solid var(--edge);
    border-radius: 0.5em;
    background: var(--raised);
    color: var(--ink);
  }
  .area-table {
    inline-size: 100%;
    margin-block: 0.8em;
    border-collapse: collapse;
  }
  .area-table :is(th, td) {
    padding: 0.6em 0;
    padding-inline-end: 0.9em;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  .area-table tbody th {
    inline-size: 38%;
    font-weight: 400;
  }
  .cell-name {
    display: none;
  }
  .together {
    padding-inline-start: 0.7em;
    border-inline-start: 0.3em solid var(--accent-text);
  }
  .group-words q {
    color: var(--muted);
  }
  .chosen .group-words q {
    color: inherit;
  }
  .overview-title,
  .ambassadors :is(h3, h4, h5, h6) {
    margin-block: 1.2em 0.3em;
  }
  .plan .day {
    max-inline-size: 24em;
  }
  .pair-forms {
    display: grid;
    gap: 0.3em;
    justify-self: stretch;
    margin: 0.6em 0 0;
    padding: 0;
    list-style: none;
  }
  .pair-forms li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    align-items: center;
    justify-content: center;
  }
  .added q {
    overflow-wrap: anywhere;
  }
  .remarks ul {
    padding: 0;
    list-style: none;
  }
  .remarks li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.8em;
    align-items: center;
    margin-block: 0.4em;
  }
  .remarks q {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .ambassadors .field {
    max-inline-size: 24em;
    margin-block: 0.6em;
  }
  .told {
    margin-block: 1.2em;
  }
  @container (max-inline-size: 42em) {
    .screen .area-table,
    .screen .area-table :is(tbody, tr, th, td) {
      display: block;
      inline-size: auto;
    }
    .screen .area-table thead,
    .screen .area-table td:empty {
      display: none;
    }
    .screen .area-table :is(th, td) {
      padding: 0.25em 0;
      border: 0;
    }
    .screen .area-table tr {
      padding-block: 0.6em;
      border-block-end: 1px solid var(--line);
    }
    .screen .cell-name {
      display: inline;
    }
    .typed-row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .print .rateds.of-two {
    grid-template-columns: 1fr 1fr;
  }
  .print .area-table {
    margin-block: 4pt;
  }
  .print .area-table :is(th, td) {
    padding: 3pt 0;
    padding-inline-end: 6pt;
  }
  .rating-paper.with-room :is(th, td) {
    padding-block: 2.5pt;
  }
  .rating-paper.with-room .remark-room td {
    block-size: 25pt;
    color: #444;
    font-size: 8pt;
  }
  .print .blank-form + .blank-form {
    break-before: page;
  }
`;
