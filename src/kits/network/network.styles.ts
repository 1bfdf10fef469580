import { css } from 'lit';

/** The picture and its legend; shape, width and dashes tell all that colour tells. */
export const networkStyles = css`
  .network .persons,
  .network .names {
    touch-action: none;
    cursor: grab;
  }
  /* On a group what all in it inherit: a browser has that much less to match. */
  .network,
  .sign {
    fill: var(--ink);
  }
  .names,
  .letters {
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .network .sector,
  .network .ring-name {
    fill: var(--muted);
  }
  .network .sector {
    font-weight: bold;
  }
  .names.many {
    stroke-width: 8;
  }
  .network .ring {
    fill: var(--raised);
    stroke: var(--edge);
  }
  .network .ring:nth-of-type(even) {
    fill: var(--paper);
  }
  .network .border {
    fill: none;
    stroke: var(--line);
  }
  .network .ground,
  .network .relations,
  .network .centre {
    pointer-events: none;
  }
  .network .target {
    fill: var(--accent-soft);
    stroke: var(--accent-text);
    stroke-dasharray: 6 4;
  }
  .network .circle {
    fill: var(--raised);
    stroke: var(--edge);
  }
  .network .one {
    fill: var(--accent);
    stroke: var(--accent);
  }
  .network .centre text {
    fill: var(--on-accent);
    font-weight: bold;
  }
  .line,
  .tie {
    fill: none;
    stroke: var(--edge);
    stroke-width: 1.5;
  }
  .tie {
    stroke: var(--accent-text);
  }
  .thick {
    stroke-width: 3.5;
  }
  .dashed {
    stroke-dasharray: 5 4;
  }
  .ties {
    cursor: pointer;
  }
  .persons,
  .sign .shape {
    fill: var(--raised);
    stroke: var(--ink);
    stroke-width: 2;
  }
  .network .star,
  .sign .star {
    fill: var(--ink);
    stroke: var(--raised);
    stroke-width: 1;
  }
  .network .letters,
  .sign text {
    font-weight: bold;
  }
  .network .letters,
  .network .moving {
    pointer-events: none;
  }
  /* Where someone who is dragged came from. */
  .network .shape.dragged {
    stroke-dasharray: 3 3;
    cursor: grabbing;
  }
  .network .moving .line {
    stroke: var(--accent-text);
  }
  .network .shape:focus,
  .network .tie:focus {
    outline: none;
  }
  .network .shape:focus-visible {
    fill: var(--accent-soft);
    stroke: var(--focus);
    stroke-width: 5;
  }
  .network .tie:focus-visible {
    stroke: var(--focus);
    stroke-width: 5;
  }
  .network .paper {
    fill: var(--paper);
  }
  @media (forced-colors: active) {
    .network,
    .network .sector,
    .network .ring-name,
    .sign,
    .network .centre text {
      fill: CanvasText;
    }
    .names,
    .letters {
      stroke: Canvas;
    }
    .network .ring,
    .network .ring:nth-of-type(even),
    .network .circle,
    .network .one,
    .persons,
    .sign .shape {
      fill: Canvas;
      stroke: CanvasText;
    }
    .network .border,
    .line,
    .tie {
      stroke: CanvasText;
    }
    .network .paper {
      fill: Canvas;
    }
    .network .star,
    .sign .star {
      fill: CanvasText;
      stroke: Canvas;
    }
    .network .target {
      fill: none;
      stroke: Highlight;
    }
    .network .shape:focus-visible {
      fill: Canvas;
      stroke: Highlight;
    }
    .network .tie:focus-visible {
      stroke: Highlight;
    }
    .network .moving .line {
      stroke: CanvasText;
    }
  }
`;
