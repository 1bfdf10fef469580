import { css } from 'lit';

/** How the group takes part, and the buttons of all screens. */
export const roundStyles = css`
  .quiet {
    color: var(--muted);
  }
  .bar,
  .start-round {
    margin-block: 1em;
  }
  .people {
    max-inline-size: 12em;
    margin-block: 1em;
  }
`;
