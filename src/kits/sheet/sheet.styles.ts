import { css } from 'lit';

/** Rows to write in, tick, move and take off. */
export const sheetStyles = css`
  .put-back {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
    align-items: center;
  }
  .lines {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.8em;
  }
  .group-title {
    margin-block: 1.2em 0.4em;
  }
  .items {
    list-style: none;
    margin: 1em 0;
    padding: 0;
  }
  .item {
    margin-block-end: 0.7em;
    padding: 0.8em 0.9em 0.9em;
    border: 1px solid var(--line);
    border-inline-start: 5px solid var(--c, var(--accent-text));
    border-radius: var(--radius);
    background: var(--raised);
  }
  .item .tile {
    touch-action: none;
  }
  .item-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
  }
  .question {
    font-weight: 700;
    line-height: 1.35;
  }
  .item-head .question {
    flex: 1 1 12em;
    font-size: 1.05em;
  }
  .tip {
    margin: 0.4em 0 0;
    font-size: 0.95em;
    line-height: 1.45;
    color: var(--muted);
  }
  .icon {
    justify-content: center;
    min-inline-size: 2.75em;
    padding: 0;
  }
  .icon:disabled {
    color: var(--muted);
    border-style: dashed;
    cursor: default;
    box-shadow: none;
  }
  .discussed {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .discussed input {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0;
    accent-color: var(--accent);
  }
  .field .hint {
    font-weight: 400;
    font-size: 0.9em;
    line-height: 1.4;
    color: var(--muted);
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.6em;
    min-inline-size: 0;
    margin: 0.4em 0 0;
    padding: 0;
    border: 0;
  }
  .sides legend {
    padding: 0 0 0.2em;
    font-weight: 700;
  }
  .own-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: end;
    margin-block: 1em;
  }
  .own-row .lacks {
    flex: 1 0 100%;
    margin: 0;
  }
  .own-row .field {
    flex: 1 1 16em;
  }
  .answer {
    margin: 0;
  }
  .answer bdi {
    white-space: pre-wrap;
  }
  @media (forced-colors: active) {
    .item {
      border: 1px solid CanvasText;
    }
  }
`;
