import { css } from 'lit';

export const styles = css`
  .field {
    display: block;
    max-inline-size: 44em;
    margin-block: 1em;
  }
  .answer {
    white-space: pre-wrap;
  }
  .to-write {
    block-size: 5em;
    border-block-end: 1px solid var(--line);
  }
`;
