import { css } from 'lit';
import { fieldLook } from '../../core/element/field-look.styles.js';

/** How fields and their forms look in tools that share the circle's file. */
export const fieldsStyles = css`
  .quiet,
  small {
    display: block;
    color: var(--muted);
  }
  .entry {
    ${fieldLook}
    display: block;
    min-inline-size: 0;
  }
  .field {
    display: block;
    min-inline-size: 0;
    font-size: 0.95em;
  }
  .new {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: end;
  }
  .new .lacks {
    flex: 1 0 100%;
    margin: 0;
  }
  .new .field {
    flex: 1 1 9em;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 0.6em 1em;
    margin-block: 0.5em;
  }
  .segmented {
    min-inline-size: 0;
    margin: 0 0 0.6em;
    padding: 0;
    border: 0;
  }
  .segmented .segments {
    flex-wrap: wrap;
  }
  .tick {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.2em;
    cursor: pointer;
  }
`;
