import { css } from 'lit';
import { fieldLook } from '../../core/element/field-look.styles.js';
import { paperStyles } from './gathering-paper.styles.js';

// @newer `:has` The radio button, which stands there.
const choosing = css`
  .board-choice {
    min-inline-size: 0;
    margin: 0.6em 0 0;
    padding: 0;
    border: 0;
  }
  .board {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0.35em;
    overflow-wrap: anywhere;
  }
  .board th,
  .board td {
    padding: 0.6em 0.7em;
    border: 1.5px solid var(--line);
    border-radius: 0.5em;
    text-align: start;
    vertical-align: top;
    line-height: 1.35;
  }
  .board .corner {
    inline-size: 22%;
    border: 0;
    vertical-align: bottom;
    font-weight: 400;
    color: var(--muted);
  }
  .board th {
    background: var(--raised);
  }
  .board .corner {
    background: none;
  }
  .board td {
    cursor: pointer;
  }
  .board td:hover {
    border-color: var(--accent-text);
  }
  .board .often {
    font-weight: 700;
    border-color: var(--edge);
  }
  .board .could {
    color: var(--muted);
  }
  .board thead .chosen,
  .board tbody tr.chosen th {
    border-color: var(--accent-text);
    background: var(--accent-soft);
  }
  .board tr.chosen td.chosen {
    border: 3px solid var(--accent-text);
    background: var(--accent-soft);
    color: var(--ink);
  }
  .dot {
    font-size: 1.15em;
  }
  .form-name {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.75em;
    font-weight: 700;
    font-size: 1.05em;
    cursor: pointer;
  }
  .form-name input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--accent);
  }
  .form-about {
    margin: 0;
    font-weight: 400;
  }
  .form-tiles {
    display: grid;
    gap: 0.7em;
  }
  .form-tile {
    padding: 0.2em 0.9em 0.7em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .form-tile.chosen {
    border-color: var(--accent-text);
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 1.5px var(--accent-text);
  }
  .form-tile p {
    margin: 0;
  }
`;

const writing = css`
  .gathering .field {
    display: flex;
    flex-direction: column;
    gap: 0.2em;
    font-weight: 700;
  }
  .gathering .field :is(input, select) {
    ${fieldLook}
    font-weight: 400;
  }
  .gathering .field :is(textarea, .hint, .notice) {
    font-weight: 400;
  }
  .gathering .field textarea {
    min-block-size: 3.6em;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.6em 0.9em;
    align-items: end;
    margin-block: 0.5em;
  }
  .small {
    min-block-size: 2.75em;
    padding: 0.3em 0.8em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: none;
    cursor: pointer;
  }
  .small:hover {
    box-shadow: inset 0 0 0 1px var(--accent-text);
  }
  .icon {
    justify-content: center;
    min-inline-size: 2.75em;
    padding: 0.3em;
  }
  .icon:disabled {
    border-style: dashed;
    color: var(--muted);
    cursor: default;
  }
  .acts,
  .when,
  .programme,
  .agreements,
  .listed {
    margin-block: 0.8em 1.6em;
  }
  .act-list,
  .parts,
  .inviters,
  .topics ol {
    margin: 0.4em 0;
    padding: 0;
    list-style: none;
  }
  .act {
    --c: var(--accent-text);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.3em 0.8em;
    align-items: center;
    padding-block: 0.45em;
    border-block-end: 1px solid var(--line);
  }
  .act .marker {
    margin: 0;
    border-color: var(--edge);
  }
  .act .marker > label {
    padding-inline: 0.8em;
  }
  .act .marker > label + label {
    border-inline-start-color: var(--edge);
  }
  @container (inline-size < 38em) {
    .act {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .act .marker {
      grid-column: 2;
      justify-self: start;
    }
  }
`;

const programme = css`
  .strip {
    margin-block: 0.6em 0.2em;
  }
  .strip svg {
    display: block;
  }
  .block rect {
    stroke: var(--ink);
    stroke-width: 1.5;
    fill: var(--raised);
  }
  .block-1 rect {
    fill: var(--accent-soft);
  }
  .untimed rect {
    fill: none;
    stroke-dasharray: 4 3;
  }
  .block text {
    fill: var(--ink);
    font-weight: 700;
  }
  .strip-ends {
    display: flex;
    justify-content: space-between;
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .programme-said {
    font-weight: 700;
  }
  .part,
  .inviter,
  .topic {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--line);
  }
  .part-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.7em;
    align-items: center;
  }
  .part-head .buttons {
    margin-inline-start: auto;
  }
  .part-number {
    display: grid;
    place-items: center;
    min-inline-size: 1.9em;
    block-size: 1.9em;
    border: 1.5px solid var(--ink);
    border-radius: 4px;
    font-weight: 700;
  }
  .part-time {
    font-variant-numeric: tabular-nums;
  }
  .part-fields,
  .new-part,
  .inviter-fields,
  .adding {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em 0.9em;
    align-items: end;
    margin-block: 0.4em;
  }
  .new-part > button,
  .adding > button {
    justify-self: start;
  }
  .minutes input {
    max-inline-size: 6em;
  }
  @container (inline-size >= 38em) {
    .part-fields,
    .new-part {
      grid-template-columns: minmax(0, 3fr) 6em minmax(0, 2fr);
    }
    .new-part {
      grid-template-columns: minmax(0, 3fr) 6em auto;
    }
    .new-inviter {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) auto;
    }
    .inviter-fields {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) minmax(0, 2fr);
    }
    .adding:not(.new-inviter) {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  .informal {
    margin-block: 0.9em;
    padding: 0.4em 0.9em 0.8em;
    border: 1px dashed var(--edge);
    border-radius: var(--radius);
  }
  .inviter {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.6em;
    align-items: end;
  }
  .inviter .icon {
    margin-block-end: 0.4em;
  }
  .counts {
    font-weight: 700;
  }
`;

const inviting = css`
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.6em;
  }
  @container (inline-size >= 54em) {
    .beside {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }
    .letter {
      position: sticky;
      inset-block-start: 0.6em;
    }
  }
  .written,
  .to-say > .field,
  .topics {
    margin-block: 0.7em;
  }
  .group-name {
    font-weight: 700;
  }
  .topic-line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.6em;
    align-items: end;
  }
  .chafes {
    margin-block: 0.3em 0;
    padding-inline-start: 0.7em;
    border-inline-start: 0.3em solid var(--accent-text);
  }
  .segmented {
    min-inline-size: 0;
    margin: 0 0 0.7em;
    padding: 0;
    border: 0;
  }
  .segmented legend {
    margin-block-end: 0.3em;
    padding: 0;
    font-weight: 700;
  }
  .segments {
    flex-wrap: wrap;
  }
  .missing {
    font-weight: 700;
  }
  .sheet {
    margin-block: 0.8em;
    padding: 1em 1.3em;
    border: 1px solid var(--edge);
    border-radius: 3px;
    background: var(--raised);
    box-shadow: 0.2em 0.2em 0 var(--line);
    overflow-wrap: anywhere;
  }
  .letter-title {
    font-size: 1.25em;
  }
  .said ul {
    margin: 0.1em 0 0.6em;
    padding-inline-start: 1.2em;
  }
  .said bdi {
    white-space: pre-line;
  }
  .kind-poster {
    text-align: center;
    font-size: 1.12em;
  }
  .kind-poster .letter-title {
    font-size: 1.7em;
  }
  .kind-poster ul {
    padding: 0;
    list-style: none;
  }
  @media (forced-colors: active) {
    .goal-tile:has(:checked),
    .form-tile.chosen,
    .board :is(th, td).chosen {
      outline: 2px solid Highlight;
    }
    .block rect {
      stroke: CanvasText;
      fill: Canvas;
    }
    .block text {
      fill: CanvasText;
    }
  }
`;

/** Looks that nothing on the first screen needs. */
export const laterStyles = [choosing, writing, programme, inviting, paperStyles];
