import { css } from 'lit';

/** All pairs, with heads that stay in view where there are many. */
export const gridStyles = css`
  .grid-frame {
    position: relative;
    isolation: isolate;
    overflow: auto;
    max-block-size: 34em;
    scroll-padding-block-start: 2.5em;
    scroll-padding-inline-start: 14em;
    padding-inline-start: 4px;
    padding-block-end: 4px;
  }
  .grid thead :is(th, td) {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0.4em;
    background: var(--raised);
  }
  .grid {
    border-collapse: collapse;
  }
  .grid th[scope='row'] {
    position: sticky;
    inset-inline-start: 0;
    min-inline-size: 9.5em;
    max-inline-size: 15em;
    background: var(--raised);
    padding-inline-end: 0.6em;
    font-weight: 400;
    line-height: 1.2;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .grid td {
    padding: 0;
  }
  .cell {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    padding: 0;
    border: 1px solid var(--edge);
    background: var(--paper);
    color: var(--muted);
    cursor: pointer;
  }
  .cell .sign {
    inline-size: 2.4em;
  }
  .cell[aria-pressed='true'] {
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 3px var(--accent-text);
  }
  @media (forced-colors: active) {
    .cell[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
