import { css } from 'lit';
import { fieldLook } from '../../core/element/field-look.styles.js';
import { fieldStyles } from './field.styles.js';

const rows = css`
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

export const agreementsStyles = css`
  ${fieldStyles}
  ${rows}
`;

/** In a tool whose other fields have a look of their own, which may be there first: nothing is said of those. */
export const agreementsAloneStyles = css`
  .agreement .field {
    display: flex;
    flex-direction: column;
    gap: 0.2em;
  }
  .agreement .field :is(input, select) {
    ${fieldLook}
  }
  ${rows}
`;
