import { css } from 'lit';
import { fieldLook } from '../../core/element/field-look.styles.js';

/** What is going on now, what the plan is about, the triangle, and rows of people's own. */
export const styles = css`
  .now {
    margin-block: 1em;
    padding: 0.8em 1.2em 1em;
    border: 1px solid var(--line);
    border-inline-start: 0.35em solid var(--accent-text);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .now-title {
    font-size: 1.2em;
  }
  .now ul {
    margin: 0.3em 0 0;
    padding-inline-start: 1.2em;
    overflow-wrap: anywhere;
  }
  .now-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.8em;
    align-items: center;
    margin-block-start: 0.5em;
  }
  .now-line input {
    ${fieldLook}
    flex: 1 1 12em;
    inline-size: auto;
    min-inline-size: 0;
    background: var(--paper);
  }
  .scope {
    inline-size: auto;
    max-inline-size: 34em;
    margin-block: 0.4em;
  }
  .triangle {
    display: grid;
    grid-template-columns: minmax(6em, 11em) minmax(0, 1fr);
    gap: 1.4em;
  }
  .layers {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 10em;
  }
  .layer polygon {
    fill: var(--paper);
    stroke: var(--accent-text);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .layer.open polygon {
    stroke: var(--edge);
    stroke-dasharray: 4 3;
  }
  .layer.whole polygon {
    fill: var(--accent-soft);
  }
  .layer text {
    fill: var(--ink);
    font-size: 15px;
    font-weight: 700;
    text-anchor: middle;
  }
  .layer-counts {
    display: grid;
    grid-auto-rows: 1fr;
    align-items: center;
  }
  .layer-count b {
    display: block;
  }
  .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
  }
  .signs span {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
  }
  .badge {
    font-size: 0.9em;
    color: var(--muted);
  }
  .own-row {
    display: flex;
    gap: 0.6em;
    align-items: end;
    margin-block-start: 0.4em;
  }
  .own-row .field {
    flex: 1;
    min-inline-size: 0;
  }
  .item-title,
  .item-text {
    overflow-wrap: anywhere;
    min-inline-size: 0;
  }
  @container (inline-size < 26em) {
    .triangle {
      grid-template-columns: 6em minmax(0, 1fr);
      gap: 0.8em;
    }
  }
  .print .now {
    margin-block: 6pt;
    padding: 4pt 8pt;
    border-color: #777;
    background: none;
  }
  .print .layer polygon {
    fill: none;
    stroke: #000;
  }
  .print .layer text {
    fill: #000;
  }
  @media (forced-colors: active) {
    .layer polygon {
      fill: Canvas;
      stroke: CanvasText;
    }
    .layer text {
      fill: CanvasText;
    }
  }
`;
