import { css } from 'lit';

// @newer `:has` The form and the pressed button themselves.
/** How lists of people look that are edited in their rows, with what stands round them. */
export const rowsStyles = css`
  .bar .segmented {
    margin: 0;
  }
  .bar {
    margin-block: 0.9em 1.1em;
  }
  .button[aria-pressed='true'] {
    border-color: var(--accent-text);
    background: var(--accent-soft);
    font-weight: 700;
    box-shadow: inset 0 -3px var(--accent-text);
  }
  .panel,
  .form,
  .say {
    margin-block-end: 0.7em;
    padding: 0.75em 0.9em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  details.panel {
    padding-block: 0;
  }
  details.panel[open] {
    padding-block-end: 0.75em;
  }
  details.panel summary {
    font-weight: 700;
  }
  .buttons {
    margin-block: 0.5em;
  }
  .group {
    margin-block: 1em 0.4em;
  }
  .rows,
  .chips {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row {
    display: flex;
    gap: 0.7em;
    align-items: center;
    position: relative;
    margin-block-end: 0.45em;
    padding: 0.4em 0.6em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .list > .rows {
    contain: layout style;
  }
  .row:has(.form) {
    display: block;
    padding: 0;
    border-color: var(--accent-text);
  }
  .row > .form {
    flex: 1;
  }
  .row:has([aria-pressed='true']) {
    border-color: var(--accent-text);
    box-shadow: 0 0 0 2px var(--accent-text);
  }
  .row-text {
    flex: 1;
    min-inline-size: 0;
    line-height: 1.3;
  }
  .row-name,
  .pick {
    padding: 0.2em 0;
    border: 0;
    background: none;
    font-weight: 700;
    text-align: start;
    min-inline-size: 2.75em;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .pick::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .row .icon {
    position: relative;
  }
  .shape-sign {
    flex: none;
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  .form {
    margin: 0;
    border: 0;
  }
  .ticks,
  .picker {
    min-inline-size: 0;
    margin: 0 0 0.6em;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-size: 0.95em;
  }
  .adding {
    display: flex;
    gap: 0.5em;
  }
  .adding .entry {
    flex: 1;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block: 0.3em 0.5em;
  }
  .chip {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    padding-inline-start: 0.8em;
    border: 1px solid var(--edge);
    border-radius: 0.6em;
  }
  .chip bdi {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .chip .icon {
    border: 0;
    background: none;
  }
  .figures {
    table-layout: fixed;
    inline-size: 100%;
    margin-block: 0.8em;
    border-collapse: collapse;
    font-size: 0.9em;
  }
  .figures :is(th, td) {
    padding: 0.25em 0.5em;
    border: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .figures tr {
    break-inside: avoid;
  }
  .answer bdi {
    white-space: pre-wrap;
  }
  @media (forced-colors: active) {
    .button[aria-pressed='true'],
    .row:has([aria-pressed='true']) {
      outline: 3px solid Highlight;
    }
  }
`;
