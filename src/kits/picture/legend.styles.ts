import { css } from 'lit';

/** What the signs of a picture mean, below it. */
export const legendStyles = css`
  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
    gap: 0.25em 1em;
    margin: 0;
    padding: 0;
    font-size: 0.92em;
    line-height: 1.3;
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .sign {
    flex: none;
    inline-size: 3.5em;
    block-size: 1.75em;
  }
  .letter {
    flex: none;
    inline-size: 3.5em;
    text-align: center;
  }
`;
