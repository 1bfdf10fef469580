import { css } from 'lit';

/** Of a radio button or box that lies unseen over all that it chooses: a click anywhere there counts. */
export const overAll = css`
  position: absolute;
  inset: 0;
  inline-size: 100%;
  block-size: 100%;
  margin: 0;
  opacity: 0;
  cursor: pointer;
`;
