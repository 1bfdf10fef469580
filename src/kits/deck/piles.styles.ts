import { css } from 'lit';

/** Piles to choose from. */
export const pileStyles = css`
  .pile {
    flex: none;
    inline-size: 3.4em;
    block-size: 3em;
  }
  .card-edge {
    fill: var(--raised);
    stroke: var(--accent-text);
    stroke-width: 1.5;
  }
  .no-card {
    fill: none;
    stroke: var(--edge);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  .pile text {
    fill: var(--accent-text);
    font-size: 19px;
    font-weight: 700;
    text-anchor: middle;
  }
  .piles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.6em;
    margin: 0.75em 0;
    padding: 0;
    list-style: none;
  }
  .pile-choice {
    inline-size: 100%;
    block-size: 100%;
    padding: 0.5em 0.8em;
    justify-content: flex-start;
  }
  .pile-choice[aria-current] {
    border-color: var(--accent-text);
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 1.5px var(--accent-text);
  }
  .pile-choice[aria-current] .pile-about {
    color: var(--ink);
  }
  .pile-about {
    display: block;
    color: var(--muted);
    font-size: 0.9em;
  }
  @media (forced-colors: active) {
    .pile-choice[aria-current] {
      outline: 3px solid Highlight;
    }
    .card-edge {
      fill: Canvas;
      stroke: CanvasText;
    }
    .pile text {
      fill: CanvasText;
    }
  }
`;
