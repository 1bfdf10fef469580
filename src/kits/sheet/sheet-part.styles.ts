import { css } from 'lit';

/** Points, and what is written at them, in a part that is in front. */
export const sheetPartStyles = css`
  .points {
    list-style: none;
    margin: 0.75em 0;
    padding: 0;
  }
  .point {
    padding-block: 0.5em 0.2em;
    border-block-end: 1px solid var(--line);
  }
  .point-text {
    margin: 0;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 1.2em;
    margin-block-start: 1em;
  }
  @container (inline-size >= 70em) {
    .columns {
      grid-template-columns: 1fr 1fr;
    }
    .columns .agreements {
      grid-column: 1 / -1;
    }
  }
`;
