import { css } from 'lit';

/** Who take part, what they are called, and files of sides that wrote elsewhere. */
export const sidesStyles = css`
  .quiet,
  .side-kind {
    color: var(--muted);
  }
  .gather,
  .files {
    margin-block: 1.25em;
  }
  .sides-list {
    display: grid;
    gap: 0.6em;
    margin: 0.75em 0;
    padding: 0;
    list-style: none;
  }
  .side-row {
    min-inline-size: 0;
    padding: 0.25em 0.9em;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .side-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.9em;
    align-items: baseline;
  }
  .tick {
    padding-block: 0.35em;
    display: flex;
    gap: 0.7em;
    align-items: center;
    min-block-size: 2.75em;
    font-weight: 700;
    cursor: pointer;
  }
  b.tick {
    cursor: auto;
  }
  .tick input {
    flex: none;
  }
  .tick bdi {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .side-fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.6em;
    align-items: end;
    padding-block: 0 0.75em;
  }
  .begin {
    margin-block: 1.25em 0.5em;
  }
`;
