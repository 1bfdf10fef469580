import { css } from 'lit';
import { fieldLook } from '../../core/element/field-look.styles.js';

/** Names that can go, and a field for more. */
export const peopleHereStyles = css`
  .people-here {
    max-inline-size: 34em;
    margin-block: 0.75em;
  }
  .people-here label {
    font-weight: 700;
  }
  .people-here .hint {
    margin: 0 0 0.4em;
  }
  .people-here ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin: 0 0 0.5em;
    padding: 0;
    list-style: none;
  }
  .people-here li {
    display: inline-flex;
    gap: 0.2em;
    align-items: center;
    max-inline-size: 100%;
    box-sizing: border-box;
    padding-inline-start: 0.8em;
    border: 1.5px solid var(--edge);
    border-radius: 1.4em;
    background: var(--raised);
    overflow-wrap: anywhere;
  }
  .people-here .icon {
    flex: none;
    border-color: transparent;
    background: none;
    box-shadow: none;
  }
  .adding-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .adding-row input {
    ${fieldLook}
    flex: 1 1 12em;
    min-inline-size: 0;
  }
`;
