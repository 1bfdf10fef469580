import { css } from 'lit';
import { overAll } from '../../core/element/over-all.styles.js';

// @newer `:has` The radio button, which stands there.
/** Choices as a road: that forks, or past stations. */
export const flowStyles = css`
  .choice {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choice legend {
    display: flex;
    gap: 0.6em;
    align-items: center;
    padding: 0 0 0.3em;
    font-weight: 700;
    font-size: 1.05em;
  }
  .options {
    display: grid;
    gap: 0.5em;
  }
  .option {
    display: flex;
    gap: 0.7em;
    align-items: start;
    min-block-size: 2.75em;
    padding: 0.55em 0.8em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
    line-height: 1.35;
    cursor: pointer;
  }
  .option:has(:checked) {
    border-color: var(--accent-text);
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 1.5px var(--accent-text);
  }
  .option input {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0.05em 0 0;
    accent-color: var(--accent);
  }
  .hint {
    display: block;
    margin-block-start: 0.2em;
    font-size: 0.9em;
    line-height: 1.4;
  }
  .not-known {
    border-style: dashed;
  }
  .take-back {
    min-block-size: 2.75em;
    margin: 0.2em 0 0;
    padding: 0.3em 0.2em;
    border: 0;
    background: none;
    color: var(--accent-text);
    text-decoration: underline;
    cursor: pointer;
  }
  .chosen {
    margin-block: 0.8em;
    font-weight: 700;
  }
  .beyond {
    display: grid;
    margin-block-start: 0.5em;
  }
  .fork {
    display: none;
    inline-size: 100%;
    block-size: 4.5em;
  }
  .fork path {
    fill: none;
    stroke: var(--edge);
    stroke-width: 2;
    stroke-dasharray: 5 5;
  }
  .fork .chosen-way {
    stroke: var(--accent-text);
    stroke-width: 6;
    stroke-dasharray: none;
  }
  @container (inline-size >= 40em) {
    .fork {
      display: block;
    }
    .forks .options {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }
    .beyond {
      justify-content: center;
    }
  }
  .station {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .station circle {
    fill: var(--paper);
    stroke: var(--accent-text);
    stroke-width: 3;
  }
  .station.past circle {
    fill: var(--accent-text);
  }
  .station.unknown circle {
    stroke-dasharray: 4 3;
  }
  .station text {
    fill: var(--ink);
    font: bold 14px sans-serif;
  }
  /* One road past all stations; its circles lie on it. */
  .stations .choice {
    position: relative;
    padding-block-end: 1.3em;
    padding-inline-start: 2.2em;
  }
  .stations .choice::before {
    content: '';
    position: absolute;
    inset-block: 0.2em 0;
    inset-inline-start: 0.72em;
    border-inline-start: 3px dotted var(--accent-text);
  }
  .stations .choice:last-child::before {
    display: none;
  }
  .stations legend .station {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
  }
  .stations {
    max-inline-size: 40em;
  }
  .stations .options {
    gap: 0.35em;
  }
  .road-chooser {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    min-inline-size: 0;
    margin: 0 0 0.8em;
    padding: 0;
    border: 0;
  }
  .road-chooser label {
    position: relative;
    display: flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.2em 0.6em 0.2em 0.3em;
    border-radius: var(--radius);
    cursor: pointer;
  }
  .road-chooser label:has(:checked) {
    background: var(--accent-soft);
    font-weight: 700;
    box-shadow: inset 0 -3px var(--accent-text);
  }
  .road-chooser input {
    ${overAll}
  }
  .road-chooser label:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .next-choice {
    margin-block-start: 0.6em;
  }
  @media (forced-colors: active) {
    .option:has(:checked),
    .road-chooser label:has(:checked) {
      outline: 3px solid Highlight;
    }
    .fork path {
      stroke: CanvasText;
    }
    .fork .chosen-way {
      stroke: Highlight;
    }
    .station circle {
      stroke: CanvasText;
      fill: Canvas;
    }
    .station.past circle {
      fill: CanvasText;
    }
  }
`;
