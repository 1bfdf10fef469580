import { css } from 'lit';

/** Round a statement; its answers are the questionnaire kit’s. */
export const ballotStyles = css`
  .card {
    max-inline-size: 44em;
    margin-block: 0.8em;
    padding: 1.1em clamp(0.9em, 4cqi, 1.6em) 1.2em;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: 0.6em;
    margin-block-start: 0.8em;
  }
  .steps > .button {
    justify-content: center;
    text-align: center;
  }
  .ballot .sign {
    margin-block: 0.8em 0;
  }
  .ballot .steps:empty {
    display: none;
  }
  /* Before the last statement, to go on comes first. */
  .ballot:not(.last) ~ .buttons .primary {
    border-color: var(--edge);
    background: var(--raised);
    color: var(--ink);
  }
  .writer .buttons {
    margin-block-start: 0.8em;
  }
`;
