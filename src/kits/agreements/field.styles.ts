import { css } from 'lit';
import { fieldLook } from '../../core/element/field-look.styles.js';

/** A field below its label. */
export const fieldStyles = css`
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.2em;
    font-weight: 700;
  }
  .field :is(input, select) {
    ${fieldLook}
    font-weight: 400;
  }
  .field textarea {
    font-weight: 400;
  }
`;
