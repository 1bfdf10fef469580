import { css } from 'lit';
import { fieldLook } from '../../core/element/field-look.styles.js';

/** The picture of the mix, and what stands beside the part in front. */
const mix = css`
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.2em 2em;
    align-items: start;
  }
  @container (inline-size >= 56em) {
    .sides {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .sides > .mix {
      margin-block-start: 1.75em;
    }
  }
  .bar {
    margin-block: 0.8em;
  }
  .learning .parts {
    margin-block: 1em 0;
  }
  .mix {
    padding: 0.9em 1.1em 1.1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    overflow-wrap: anywhere;
  }
  .mix.empty {
    background: var(--accent-soft);
  }
  .start {
    margin-block: 0 0.6em;
    font-size: 1.15em;
    font-weight: 700;
  }
  .summary {
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.35;
  }
  .unit,
  .guide-words,
  .hint {
    font-size: 0.95em;
    color: var(--muted);
  }
  .picture {
    margin-block: 0.8em;
  }
  .mix-bar {
    display: block;
    direction: ltr;
    overflow: visible;
  }
  .ground {
    fill: var(--raised);
  }
  .piece line {
    stroke: var(--accent-text);
    stroke-dasharray: 2.5 6;
    stroke-dashoffset: -3;
  }
  .piece.others line {
    stroke-dasharray: 0 11;
    stroke-dashoffset: -6;
    stroke-linecap: round;
  }
  .piece.course .ground {
    fill: var(--accent-text);
  }
  .edge {
    fill: none;
    stroke: var(--accent-text);
    stroke-width: 2;
  }
  .mix-bar text {
    fill: var(--ink);
    text-anchor: middle;
  }
  .own-number {
    font-weight: 700;
    stroke: var(--raised);
    stroke-width: 7;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .mix-bar .own-number.course {
    fill: var(--raised);
    stroke: none;
  }
  .guide line,
  .norm-sign line {
    stroke: var(--ink);
    stroke-width: 2.5;
    stroke-dasharray: 7 5;
  }
  .guide .end {
    stroke-dasharray: none;
    stroke-width: 1.5;
  }
  .guide text {
    font-size: 0.9em;
  }
  .norm {
    display: flex;
    gap: 0.6em;
    align-items: center;
    margin-block: 0.1em 0.5em;
  }
  .norm-sign,
  .kind-sign,
  .triangle {
    flex: none;
  }
  .kind-sign {
    overflow: visible;
    vertical-align: -0.2em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.1em;
    margin: 0;
  }
  .legend span {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
  }
  .asked {
    margin: 0.8em 0;
    padding-inline-start: 1.2em;
  }
  .asked li {
    margin-block: 0.25em;
  }
  .parties {
    margin: 0.3em 0 0;
    padding: 0;
    list-style: none;
  }
  .parties li {
    display: flex;
    gap: 0.6em;
    align-items: center;
    padding-block: 0.2em;
  }
  .triangle path {
    fill: none;
    stroke: var(--accent-text);
    stroke-width: 1.5;
  }
  .triangle circle {
    fill: var(--raised);
    stroke: var(--accent-text);
    stroke-width: 1.5;
  }
  .triangle .in {
    fill: var(--accent-text);
  }
  @media (forced-colors: active) {
    .ground,
    .triangle circle {
      fill: Canvas;
    }
    .piece.course .ground,
    .triangle .in {
      fill: CanvasText;
    }
    .mix-bar text {
      fill: CanvasText;
    }
    .own-number {
      stroke: Canvas;
    }
    .mix-bar .own-number.course {
      fill: Canvas;
    }
    .piece line,
    .edge,
    .triangle :is(path, circle),
    .guide line,
    .norm-sign line {
      stroke: CanvasText;
    }
  }
`;

/** The questions, and what was read out. */
const questions = css`
  .questions {
    max-inline-size: 62ch;
    margin-block: 0.8em;
    padding-inline-start: 1.5em;
  }
  .questions > li {
    margin-block: 0.4em;
  }
  .questions .hint {
    display: block;
  }
  .read {
    margin: 0.2em 0 0.6em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--accent-text);
    list-style: none;
    overflow-wrap: anywhere;
  }
  .said {
    white-space: pre-line;
  }
  .choose-title {
    margin-block: 0.8em 0.4em;
  }
  .answer-field {
    max-inline-size: 44em;
    margin-block: 1em;
  }
  .answer-field label:first-child {
    font-weight: 700;
  }
  .answer-field .hint {
    margin-block: 0 0.3em;
  }
  .tick {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .tick input {
    flex: none;
  }
  .field {
    display: block;
    min-inline-size: 0;
  }
  .entry {
    ${fieldLook}
    display: block;
    min-inline-size: 0;
  }
`;

export const styles = css`
  ${mix}
  ${questions}
`;
