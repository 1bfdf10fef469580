import { css } from 'lit';

/** What the points of a scale are called, each below its place in a picture. */
export const pointsStyles = css`
  .points {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 0.2em;
    color: var(--muted);
    font-size: 0.85em;
    line-height: 1.2;
    text-align: center;
    overflow-wrap: anywhere;
  }
`;
