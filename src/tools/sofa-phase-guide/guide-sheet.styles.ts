import { css } from 'lit';

/** The sheet, on screen and on paper. */
export const guideSheetStyles = css`
  .along {
    margin-block: 1.2em;
  }
  .letters {
    display: flex;
    flex-wrap: wrap;
    gap: 3pt 12pt;
    margin-block: 6pt;
  }
  .letters > span {
    display: inline-flex;
    gap: 4pt;
    align-items: center;
  }
  .agreements-title {
    margin-block: 1.2em 0.5em;
  }
`;
