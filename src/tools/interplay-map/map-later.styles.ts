import { css } from 'lit';
import { legendStyles } from '../../kits/picture/legend.styles.js';

/** The picture, where width, dashes and strokes tell all, and what else comes later. */
export const laterStyles = css`
  .map-seen {
    margin-block-end: 0.7em;
    background: var(--paper);
  }
  .map-seen .keys {
    margin-block: 0.4em 0;
  }
  @container (inline-size >= 38em) {
    .map-seen {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      padding-block-end: 0.4em;
    }
  }
  .map-head {
    margin-block-end: 0.4em;
  }
  .interplay-picture,
  .sign {
    fill: var(--ink);
  }
  .interplay-picture .paper {
    fill: var(--paper);
  }
  .line,
  .mark {
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
  }
  .line.change {
    stroke-width: 1.5;
  }
  .line.new {
    stroke-dasharray: 7 5;
  }
  .mark {
    stroke-width: 3;
  }
  .nothing {
    fill: none;
    stroke: var(--muted);
    stroke-width: 1.5;
  }
  .node {
    fill: var(--raised);
    stroke: var(--ink);
    stroke-width: 2;
  }
  .middle .node {
    fill: var(--accent);
    stroke: var(--accent);
  }
  .middle text {
    fill: var(--on-accent);
    font-weight: bold;
  }
  .ground {
    fill: transparent;
    stroke: none;
  }
  .spot[role] {
    cursor: pointer;
  }
  .spot:focus {
    outline: none;
  }
  .spot:hover .ground {
    stroke: var(--accent-text);
    stroke-width: 1.5;
  }
  .spot:focus-visible .ground {
    stroke: var(--focus);
    stroke-width: 3;
  }
  .spot.from .ground {
    fill: var(--accent-soft);
    stroke: var(--accent-text);
    stroke-width: 2;
    stroke-dasharray: 5 3;
  }
  .spot.from:not(.middle) .node {
    fill: var(--accent-text);
  }
  ${legendStyles}
  .legend {
    max-inline-size: none;
    margin-block: 0.5em;
  }
  .of-pair {
    display: grid;
    gap: 0.6em;
    justify-items: start;
    margin-block-start: 0.8em;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--line);
  }
  .of-pair .field,
  .of-pair .entry {
    inline-size: 100%;
  }
  .of-party,
  .differences,
  .told-list {
    margin: 0.6em 0 0;
    padding: 0;
    list-style: none;
  }
  .of-party li,
  .differences > li {
    margin-block-end: 0.7em;
    padding-block-end: 0.7em;
    border-block-end: 1px solid var(--line);
  }
  .of-party li:last-child,
  .differences > li:last-child {
    margin-block-end: 0;
    border: 0;
  }
  .told-list li {
    margin-block-end: 0.4em;
  }
  .difference {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .tick {
    min-block-size: 2.75em;
  }
  .facts ul {
    margin: 0.3em 0;
    padding-inline-start: 1.2em;
  }
  .cards,
  .two-maps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 1em;
  }
  .cards .panel {
    padding: 0.9em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  figure {
    min-inline-size: 0;
    margin: 0;
  }
  .map-pane {
    overflow: auto;
    max-block-size: 28em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .still {
    display: block;
  }
  .along {
    margin-block: 0.8em;
  }
  .paper-map {
    break-inside: avoid;
  }
  .paper-map .still {
    inline-size: 100%;
    block-size: auto;
    max-block-size: 100mm;
    margin-block: 2mm;
  }
  .paper-map.blank .still {
    max-block-size: 150mm;
  }
  .print .part-title {
    font-size: 1em;
  }
  .print section {
    margin-block-start: 4mm;
  }
  .print .map-pane {
    max-block-size: none;
    overflow: visible;
    border: 0;
  }
  .print .map-pane .still {
    inline-size: 100%;
    block-size: auto;
  }
  .print .middle .node {
    fill: none;
    stroke: var(--ink);
    stroke-width: 3;
  }
  .print .middle text {
    fill: var(--ink);
  }
  .print .differences > li {
    display: flex;
    gap: 0.5em;
    align-items: center;
    break-inside: avoid;
  }
  @media (forced-colors: active) {
    .interplay-picture,
    .sign {
      fill: CanvasText;
    }
    .line,
    .mark,
    .nothing {
      stroke: CanvasText;
    }
    .node,
    .middle .node {
      fill: Canvas;
      stroke: CanvasText;
    }
    .middle text {
      fill: CanvasText;
    }
    .spot:focus-visible .ground,
    .spot.from .ground {
      fill: none;
      stroke: Highlight;
    }
  }
`;
