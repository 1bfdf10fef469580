import { css } from 'lit';

export const styles = css`
  .squares {
    block-size: 2em;
    max-inline-size: 100%;
  }
  .squares rect {
    fill: var(--raised);
    stroke: var(--accent-text);
    stroke-width: 2;
  }
  .squares .full {
    fill: var(--accent-text);
  }
  .print .squares rect {
    stroke: #000;
  }
  .print .squares .full {
    fill: #444;
  }
  @media (forced-colors: active) {
    .squares rect {
      fill: Canvas;
      stroke: CanvasText;
    }
    .squares .full {
      fill: CanvasText;
    }
  }
`;
