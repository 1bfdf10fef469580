import { css } from 'lit';

// @newer `:has` The checkbox, which stands there.
export const styles = css`
  .step-title {
    margin-block-end: 0.5em;
  }
  .start {
    font-size: 1.25em;
    font-weight: 700;
  }
  .quiet,
  .hint {
    color: var(--muted);
  }
  .hint {
    max-inline-size: 68ch;
  }
  .goals {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .goals legend {
    margin-block-end: 0.5em;
    padding: 0;
    font-weight: 700;
  }
  .goal-tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.8em;
  }
  .goal-tile {
    padding: 0.3em 1em 0.9em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
    line-height: 1.45;
  }
  .goal-tile:has(:checked) {
    border-color: var(--accent-text);
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 1.5px var(--accent-text);
  }
  .goal {
    display: flex;
    gap: 0.7em;
    align-items: center;
    min-block-size: 3em;
    cursor: pointer;
  }
  .goal input {
    flex: none;
  }
  .goal-name {
    font-weight: 700;
    font-size: 1.1em;
    line-height: 1.25;
  }
  .goal-tile p {
    margin-block: 0.2em 0.5em;
  }
  .goal-tile ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .goal-tile .quiet {
    margin-block-end: 0;
  }
  .fold {
    margin-block: 1em 0.7em;
    padding-inline: 0.9em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
  }
  .fold > summary {
    inline-size: auto;
    font-weight: 700;
  }
  .fold ul {
    margin: 0 0 0.7em;
    padding-inline-start: 1.2em;
    max-inline-size: 68ch;
  }
  .bar {
    margin-block-start: 0.9em;
  }
`;
