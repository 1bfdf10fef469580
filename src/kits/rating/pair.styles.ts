import { css } from 'lit';

/** Who take part, and the buttons of all screens. */
export const pairStyles = css`
  .bar {
    margin-block: 1em;
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
