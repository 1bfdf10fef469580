import { css } from 'lit';

/** The table or the columns, the actions in them, and their marks. */
export const cellsStyles = css`
  .bar {
    margin-block: 0.9em;
  }
  .matrix {
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0.6em;
    margin-inline: -0.25em;
    inline-size: calc(100% + 0.5em);
  }
  th,
  td {
    padding: 0;
    text-align: start;
    vertical-align: top;
  }
  .matrix thead th {
    padding: 0.2em 0.1em 0.5em;
    border-block-end: 4px solid var(--c);
    vertical-align: bottom;
  }
  .matrix .cell,
  .by-column .cell {
    padding: 0.35em 0.5em;
    border-radius: var(--radius);
    background: var(--t);
  }
  .actions,
  .paper-actions {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .actions > li + li {
    border-block-start: 1px solid var(--rule);
  }
  .action,
  .add-note {
    display: flex;
    gap: 0.55em;
    inline-size: 100%;
    min-block-size: 2.75em;
    align-items: center;
    margin: 0;
    padding: 0.45em 0.35em;
    border: 0;
    border-radius: 0.4em;
    background: none;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .action-title {
    flex: 1;
    min-inline-size: 0;
  }
  .action::after {
    content: '';
    flex: none;
    box-sizing: border-box;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-end: 0.2em;
    border: solid var(--c);
    border-width: 0 0.13em 0.13em 0;
    transform: rotate(45deg);
  }
  .action[aria-expanded='true']::after {
    rotate: 180deg;
  }
  .action[aria-expanded='true'] .action-title {
    font-weight: 700;
  }
  .action:hover .action-title {
    text-decoration: underline;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.2em;
  }
  .legend span {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
  }
  @container (inline-size < 68em) {
    .matrix {
      font-size: 0.94em;
      -webkit-hyphens: auto;
      hyphens: auto;
    }
    .matrix .role-head {
      flex-direction: column;
      align-items: start;
      gap: 0.3em;
    }
    .matrix .action::after {
      display: none;
    }
    .matrix .action-title {
      text-decoration: underline var(--rule);
    }
  }
  @media (forced-colors: active) {
    .cell {
      border: 1px solid CanvasText;
    }
    .action::after {
      border-color: ButtonText;
    }
  }
`;
