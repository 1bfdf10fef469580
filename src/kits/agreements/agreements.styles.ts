import { css } from 'lit';
import { fieldStyles } from './field.styles.js';

export const agreementsStyles = css`
  ${fieldStyles}
  .agreement > .button {
    justify-self: start;
  }
  .agreement {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 0.6em;
    align-items: end;
    min-inline-size: 0;
    margin: 0 0 0.8em;
    padding: 0.6em 0.9em 0.9em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .agreement legend {
    padding-inline: 0.3em;
    color: var(--muted);
  }
  .agreement .what,
  .agreement .kept {
    grid-column: 1 / -1;
  }
  .kept {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.75em;
    cursor: pointer;
  }
`;
