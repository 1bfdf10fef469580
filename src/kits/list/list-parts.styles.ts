import { css } from 'lit';

/** Parts, the choice between them, and the way on. */
export const partsStyles = css`
  .part {
    margin-block-start: 1.75em;
  }
  .part-title {
    margin-block-end: 0.4em;
    font-size: 1.3em;
  }
  .onward {
    margin-block: 1.2em;
  }
  .parts {
    flex-wrap: wrap;
    margin-block: 1em;
    inline-size: auto;
  }
  .parts > label {
    flex: 1 1 auto;
    max-inline-size: 100%;
  }
  .parts span {
    min-inline-size: 0;
  }
`;
