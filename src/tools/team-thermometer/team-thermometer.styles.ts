import { css } from 'lit';
import { pointsStyles } from '../../kits/rating/points.styles.js';

export const styles = css`
  .thermometer svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .dots circle {
    fill: var(--ink);
  }
  .tube {
    fill: none;
    stroke: var(--edge);
    stroke-width: 1.5;
  }
  .tube.empty {
    stroke-dasharray: 5 5;
  }
  .filled {
    fill: var(--accent-text);
  }
  ${pointsStyles}
  [dir='rtl'] .thermometer svg {
    transform: scaleX(-1);
  }
  .print .points {
    font-size: 7pt;
  }
  .print .filled {
    fill: #888;
  }
  .print .tube {
    stroke: #000;
  }
  @media (forced-colors: active) {
    .dots circle,
    .filled {
      fill: CanvasText;
    }
    .tube {
      stroke: CanvasText;
    }
  }
`;
