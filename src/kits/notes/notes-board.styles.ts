import { css } from 'lit';

/** Blocks, the stacks in them, and how a note comes there. */
export const notesBoardStyles = css`
  .places {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    align-items: center;
  }
  .place {
    display: grid;
    place-items: center;
    min-inline-size: 2.75em;
    min-block-size: 2.75em;
    padding: 0;
    border: 1px solid var(--c);
    border-radius: 0.5em;
    background: var(--t);
    cursor: pointer;
  }
  .place .tile {
    font-size: 0.95em;
  }
  .held {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  /* In a low window it would lie over what has focus. */
  @media (min-height: 35em) {
    .held {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
    }
    :is(.role-choice, .board) :is(button, input, textarea, summary) {
      scroll-margin-block-start: 12em;
    }
  }
  .held p {
    flex: 1 1 14em;
    margin: 0;
  }
  .wide [data-drag],
  .wide [data-drag] :not(input, textarea) {
    touch-action: none;
  }
  /* Full blocks are scrolled through; to another block one goes sideways. */
  .wide .block .stack,
  .wide .block .stack-head,
  .wide .block .stack-head * {
    touch-action: pan-y;
  }
  .board,
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 0.7em;
    align-items: start;
  }
  @container (46em <= inline-size < 54em) {
    .board {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  /* Every block in one view, from a laptop's window on. */
  @container (inline-size >= 54em) {
    .board {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      grid-template-columns: none;
    }
    .block {
      padding: 0.5em;
      overflow-wrap: anywhere;
    }
  }
  @container (54em <= inline-size < 72em) {
    .block-head {
      gap: 0.3em;
      font-size: 0.8em;
    }
    .block-head .role-head {
      gap: 0.35em;
    }
    .block-head .tile {
      font-size: 0.9em;
    }
  }
  .cards {
    margin-block-end: 1em;
  }
  .block {
    min-block-size: 9em;
    padding: 0.7em;
    border-block-start: 4px solid var(--c);
    border-radius: var(--radius);
    background: var(--t);
  }
  .card {
    padding: 0.9em 1em;
    border: 2px solid var(--c);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .block-head {
    display: flex;
    gap: 0.5em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 0.6em;
  }
  .block-head .count {
    flex: none;
    font-size: 1.3em;
    color: var(--c);
  }
  .stack + .stack {
    margin-block-start: 0.5em;
  }
  .stack {
    padding: 0;
    border-color: var(--rule);
    border-block-start-color: var(--c);
    border-inline-start: 0.4em dotted var(--c);
    background: var(--raised);
  }
  .many {
    box-shadow:
      0.25em 0.25em 0 -1px var(--t),
      0.25em 0.25em 0 var(--c);
  }
  .many + .stack {
    margin-block-start: 0.8em;
  }
  .stack-head {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.45em 0.6em;
    border: 0;
    border-radius: 0.3em;
    background: none;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .stack-text {
    display: block;
  }
  .owners {
    display: block;
    margin-block-start: 0.15em;
    color: var(--muted);
    font-size: 0.88em;
  }
  .size {
    color: var(--c);
  }
  .target {
    outline: 2px dashed var(--c);
    outline-offset: -2px;
  }
  .onto {
    display: inline-block;
    margin-block-start: 0.35em;
    padding: 0.15em 0.7em;
    border: 1.5px solid var(--accent-text);
    border-radius: 1em;
    color: var(--accent-text);
    font-size: 0.92em;
    font-weight: 700;
  }
  .alike {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.7em;
    align-items: center;
    justify-content: space-between;
    padding: 0.3em 0.6em 0.5em;
    font-size: 0.92em;
    line-height: 1.3;
  }
  .waiting .alike {
    padding: 0 0 0.5em;
  }
  .stack-body {
    display: grid;
    gap: 0.5em;
    padding: 0.3em 0.6em 0.6em;
  }
  .stack-body > .small {
    justify-self: start;
  }
  .stack-notes > li {
    display: grid;
    gap: 0.4em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--rule);
  }
  .owner {
    margin: 0;
    color: var(--muted);
    font-size: 0.9em;
  }
  @media (forced-colors: active) {
    .block {
      border: 2px solid CanvasText;
    }
  }
`;
