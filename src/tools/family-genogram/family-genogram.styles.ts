import { css } from 'lit';
import { arrowKeysStyles } from '../../core/element/arrow-keys.styles.js';
import { fieldsStyles } from '../../kits/circle/fields.styles.js';
import { rowsStyles } from '../../kits/circle/rows.styles.js';
import { placeStyles } from '../../kits/circle/place.styles.js';
import { legendStyles } from '../../kits/picture/legend.styles.js';

/** Shape, width and dashes tell all that colour tells. */
export const styles = css`
  ${arrowKeysStyles}
  ${fieldsStyles}
  ${legendStyles}
  ${placeStyles}
  ${rowsStyles}
  .genogram,
  .sign {
    fill: var(--ink);
  }
  .genogram .paper {
    fill: var(--paper);
  }
  .genogram .name {
    font-weight: bold;
  }
  .genogram .labels,
  .genogram .signs,
  .genogram .grounds {
    cursor: pointer;
  }
  .genogram .over,
  .genogram .lines {
    pointer-events: none;
  }
  .ground {
    fill: transparent;
  }
  .line {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.6;
    stroke-linejoin: round;
  }
  .line.dashed {
    stroke-dasharray: 7 4;
  }
  .line.dotted {
    stroke-dasharray: 2 4;
  }
  .shape {
    fill: var(--raised);
    stroke: var(--ink);
    stroke-width: 2;
  }
  .shape.index {
    stroke-width: 5;
  }
  .cross {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .dot {
    fill: var(--ink);
    stroke: var(--raised);
    stroke-width: 1;
  }
  .genogram .shape.chosen {
    fill: var(--accent-soft);
    stroke: var(--accent-text);
  }
  .genogram .shape:focus {
    outline: none;
  }
  .genogram .shape:focus-visible {
    fill: var(--accent-soft);
    stroke: var(--focus);
    stroke-width: 6;
  }
  .start small {
    flex: 1 0 100%;
    order: -1;
    font-size: 1em;
  }
  .start .field {
    flex: 0 1 22em;
  }
  .segmented .shape-sign {
    margin-inline-end: 0.4em;
  }
  .row {
    flex-wrap: wrap;
  }
  .row-text {
    flex-basis: 8em;
  }
  .row > .acts {
    flex: 1 0 100%;
    position: relative;
    margin: 0.2em 0;
  }
  .near {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-end: 0.7em;
  }
  .near > span {
    flex: 1 0 100%;
    font-size: 0.92em;
  }
  .near .button {
    display: flex;
    gap: 0.4em;
    align-items: center;
    max-inline-size: 100%;
  }
  .near bdi {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .chosen-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.8em;
    align-items: center;
    margin: 0;
    padding: 0.4em 0.8em;
  }
  .chosen-bar > b {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .chosen-bar .buttons {
    margin: 0;
  }
  .part {
    min-inline-size: 0;
    margin: 1em 0 0;
    padding: 0.6em 0 0;
    border: 0;
    box-shadow: 0 -1px var(--line);
  }
  .part legend {
    padding-block-start: 0.6em;
    font-size: 1em;
    font-weight: 700;
  }
  .children {
    margin: 0.5em 0;
    padding-inline-start: 1.4em;
  }
  .children > li {
    margin-block-end: 0.7em;
  }
  .children b {
    overflow-wrap: anywhere;
  }
  .adding {
    flex-wrap: wrap;
    align-items: end;
    margin-block-start: 0.6em;
  }
  .adding .field {
    flex: 1 1 12em;
  }
  .year .entry {
    max-inline-size: 8em;
  }
  .outside {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.4em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .outside li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.6em;
    align-items: center;
  }
  .outside bdi {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .facts p {
    margin-block: 0.3em;
  }
  .told li {
    margin-block-end: 0.3em;
    break-inside: avoid;
  }
  .note {
    white-space: pre-wrap;
  }
  .to-draw {
    block-size: 26em;
    margin-block: 0.5em;
    border: 1px solid var(--line);
  }
  .figures td:empty {
    block-size: 1.9em;
  }
  @media (forced-colors: active) {
    .genogram,
    .sign,
    .dot {
      fill: CanvasText;
    }
    .genogram .paper {
      fill: Canvas;
    }
    .line,
    .cross {
      stroke: CanvasText;
    }
    .shape {
      fill: Canvas;
      stroke: CanvasText;
    }
    .dot {
      stroke: Canvas;
    }
    .genogram .shape.chosen,
    .genogram .shape:focus-visible {
      fill: Canvas;
      stroke: Highlight;
    }
  }
`;
