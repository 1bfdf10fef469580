import { css } from 'lit';
import { fieldLook } from '../../core/element/field-look.styles.js';

/** What is going on now, what the plan is about, the triangle, and rows of people's own. */
export const styles = css`
  /* A line more, in a language with longer words. */
  .segments.scope {
    flex-wrap: wrap;
  }
  .segments.scope > label {
    flex: auto;
  }
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
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-block: 0.4em;
  }
  .layer-row {
    display: grid;
    grid-template-columns: minmax(5em, 12em) minmax(0, 1fr);
    gap: 1.4em;
  }
  .layer-place {
    display: grid;
    position: relative;
    min-block-size: 3.6em;
  }
  .layer {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .layer polygon {
    fill: var(--paper);
    stroke: var(--accent-text);
    stroke-width: 2px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .layer.open polygon {
    stroke: var(--edge);
    stroke-dasharray: 4 3;
  }
  .layer.whole polygon {
    fill: var(--accent-soft);
  }
  .layer-seen {
    position: relative;
    place-self: center;
    line-height: 1;
  }
  .layer-row:first-child .layer-seen {
    padding-block-start: 1em;
  }
  .layer-count {
    align-self: center;
    padding-block: 0.3em;
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
    .layer-row {
      grid-template-columns: 5em minmax(0, 1fr);
      gap: 0.9em;
    }
  }
  @container (inline-size < 14em) {
    .layer-row {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
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
  @media (forced-colors: active) {
    .layer polygon {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
