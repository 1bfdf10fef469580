import { css } from 'lit';

export const styles = css`
  .ring {
    display: block;
    inline-size: min(100%, 17em);
    margin-inline: auto;
  }
  .segment {
    cursor: pointer;
  }
  .segment.aside {
    cursor: default;
  }
  .segment path {
    stroke: var(--accent-text);
    stroke-width: 1.5;
  }
  .full {
    fill: var(--accent-text);
  }
  .empty {
    fill: var(--raised);
  }
  .aside path {
    stroke-dasharray: 4 4;
    stroke: var(--muted);
  }
  .segment text {
    fill: var(--ink);
    font-size: 15px;
    font-weight: 700;
  }
  .in-front text {
    font-size: 19px;
    text-decoration: underline;
  }
  .in-front .empty {
    stroke-width: 3;
  }
  .team {
    fill: var(--ink);
    stroke: var(--paper);
    stroke-width: 1.5;
  }
  .print .full {
    fill: #444;
  }
  .print .segment path {
    stroke: #000;
  }
  @media (forced-colors: active) {
    .segment path {
      stroke: CanvasText;
    }
    .full,
    .segment text,
    .team {
      fill: CanvasText;
    }
    .empty {
      fill: Canvas;
    }
    .team {
      stroke: Canvas;
    }
  }
`;
