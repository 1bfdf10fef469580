import { css } from 'lit';

/** Forms that come together: a device that goes round, codes and files. */
export const collectStyles = css`
  .hand-over {
    display: grid;
    gap: 0.6em;
    justify-items: center;
    margin-block: 1em;
    padding: 1.5em 1em;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    background: var(--accent-soft);
    text-align: center;
  }
  .hand-over-title {
    font-size: min(1.5em, 11cqi);
  }
  .hand-over > .button {
    justify-content: center;
    min-inline-size: min(14em, 100%);
    min-block-size: 3.5em;
    font-size: 1.1em;
  }
  .code {
    font-size: min(1.7em, 9cqi);
    font-weight: 700;
    font-family: monospace;
    letter-spacing: 0.04em;
  }
  .close-round,
  .adding-forms,
  .mine {
    margin-block: 1.25em;
  }
  .add-code {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: end;
    margin-block: 0.6em;
  }
  .add-code .field {
    flex: 0 1 20em;
  }
  .said-of-forms {
    padding-inline-start: 2em;
  }
`;
