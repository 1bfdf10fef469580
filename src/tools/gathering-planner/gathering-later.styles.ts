import { css } from 'lit';
import { fieldLook } from '../../core/element/field-look.styles.js';
import { inviting, programme } from './gathering-programme.styles.js';
import { paperStyles } from './gathering-paper.styles.js';

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

/** Looks that nothing on the first screen needs. */
export const laterStyles = [choosing, writing, programme, inviting, paperStyles];
