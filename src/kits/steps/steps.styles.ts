import { css } from 'lit';

/** The road of steps, and what each step begins and ends with. */
export const stepsStyles = css`
  .road ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin: 0.8em 0 1em;
    padding: 0;
    list-style: none;
  }
  .road li {
    flex: 1 1 0;
    display: flex;
  }
  .road-step {
    flex: 1;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 0.35em;
    min-block-size: 2.75em;
    padding: 0.4em 0.2em;
    border: 0;
    border-block-end: 4px solid var(--line);
    background: none;
    font-size: 0.9em;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
  }
  .road-number {
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border: 2px solid var(--edge);
    border-radius: 50%;
    font-weight: 700;
  }
  .road-step[aria-current='step'] {
    border-color: var(--accent-text);
    font-weight: 700;
  }
  .road-step[aria-current='step'] .road-number {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .step-title {
    font-size: 1.35em;
  }
  .step-head {
    margin-block-end: 1em;
  }
  .goal {
    font-weight: 700;
  }
  .instructions {
    margin: 0.3em 0 0.8em;
    padding-inline-start: 1.2em;
    max-inline-size: 68ch;
  }
  .timer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.9em;
    align-items: center;
    color: var(--muted);
  }
  .timer .small {
    min-block-size: 2.75em;
    padding: 0.3em 0.9em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
    color: var(--ink);
    cursor: pointer;
  }
  .running .time-left,
  .over .time-left {
    color: var(--ink);
    font-size: 1.15em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .over {
    padding: 0.4em 0.8em;
    border: 3px solid var(--accent-text);
    border-radius: var(--radius);
    background: var(--accent-soft);
  }
  .clock-face {
    flex: none;
    inline-size: 2.6em;
    block-size: 2.6em;
    transform: rotate(-90deg);
  }
  .clock-rim {
    fill: none;
    stroke: var(--edge);
    stroke-width: 2;
  }
  .clock-left {
    fill: none;
    stroke: var(--accent-text);
    stroke-width: 17;
  }
  .step-buttons {
    margin-block-start: 1.4em;
  }
  .step-buttons .primary {
    margin-inline-start: auto;
  }
  @media (forced-colors: active) {
    .clock-rim,
    .clock-left {
      stroke: CanvasText;
    }
    .road-step[aria-current='step'] {
      border: 2px solid CanvasText;
    }
    .road-step[aria-current='step'] .road-number {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
