import { css } from 'lit';

/** What the team wants of each block, and what lies there. */
export const wishesStyles = css`
  .goals ol {
    margin: 0.3em 0 1em;
    padding-inline-start: 1.4em;
  }
  .thought {
    display: block;
    margin-block-start: 0.8em;
  }
  .thought-question {
    display: block;
    margin-block-end: 0.25em;
    font-size: 0.92em;
    line-height: 1.35;
  }
  .thought textarea {
    min-block-size: 4em;
  }
  .activities {
    margin: 0 0 0.5em;
    padding-inline-start: 1.1em;
    font-size: 0.95em;
  }
`;
