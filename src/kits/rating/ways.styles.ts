import { css } from 'lit';

export const waysStyles = css`
  .ways {
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
    max-inline-size: 44em;
    margin: 0.75em 0;
    padding: 0;
    border: 0;
  }
  .way {
    display: flex;
    gap: 0.7em;
    align-items: start;
    padding: 0.7em 0.9em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
    cursor: pointer;
  }
  .way input {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin: 0.1em 0 0;
    accent-color: var(--accent-text);
  }
  .way b {
    display: block;
  }
`;
