import { css } from 'lit';

/** How a line to write on, or a choice from a list, looks. */
export const fieldLook = css`
  min-block-size: 2.75em;
  inline-size: 100%;
  padding: 0.4em 0.65em;
  border: 1.5px solid var(--edge);
  border-radius: 0.5em;
  background: var(--raised);
`;
