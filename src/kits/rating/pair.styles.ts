import { css } from 'lit';

/** Who take part, and the buttons of all screens. */
export const pairStyles = css`
  .bar {
    margin-block: 1em;
  }
  .button[aria-disabled='true'] {
    border-color: var(--edge);
    border-style: dashed;
    background: none;
    color: var(--muted);
    font-weight: 400;
    cursor: default;
  }
  .button[aria-disabled='true']:hover {
    box-shadow: none;
  }
  .first {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    margin-block: 1em;
  }
  .first .segments {
    flex-wrap: wrap;
    overflow-wrap: anywhere;
  }
`;
