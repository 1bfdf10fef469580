import { css } from 'lit';
import { flowStyles } from './flow.styles.js';

const screen = css`
  .bar {
    margin-block: 0.9em;
  }
  .start {
    margin-block: 0.6em;
    font-size: 1.15em;
    font-weight: 700;
  }
  .sheet,
  .way {
    min-inline-size: 0;
  }
  @container (inline-size >= 46em) {
    .beside {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 2em;
      align-items: start;
    }
  }
  .helps {
    margin-block-start: 1.4em;
    padding-inline: 0.9em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .helps[open] {
    padding-block-end: 0.7em;
  }
  .helps summary {
    font-weight: 700;
  }
  .helps li {
    margin-block: 0.4em;
  }
  @media (forced-colors: active) {
    .helps {
      border-color: CanvasText;
    }
  }
`;

/** The look of a guide before anything is chosen, with its road; of the sheet see `guide-sheet.styles.ts`. */
export const guideStyles = [flowStyles, screen];
