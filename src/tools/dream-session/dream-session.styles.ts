import { css } from 'lit';

/** The first screen; what comes later has its styles with it. */
export const styles = css`
  .quiet,
  .hint {
    color: var(--muted);
  }
  .undo-buttons {
    margin-block: 0.6em 1em;
  }
  .step-people {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 0 1.5em;
  }
  .step-people > .step-head,
  .step-people > .all {
    grid-column: 1 / -1;
  }
`;
