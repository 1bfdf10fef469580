import { css } from 'lit';

export const styles = css`
  .quiet {
    color: var(--muted);
  }
  .start-mirror {
    margin-block: 1em;
  }
`;
