import { css } from 'lit';
import { fieldLook } from '../../core/element/field-look.styles.js';
import { pictureStyles } from './vitality-picture.styles.js';

const writing = css`
  .land-open {
    margin-block-start: 0.9em;
    padding: 0.8em 1em 1em;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .quiet {
    color: var(--muted);
  }
  .question {
    font-size: 1.2em;
    line-height: 1.35;
    font-weight: 700;
  }
  .field {
    display: block;
    max-inline-size: 34em;
    margin-block: 0.7em;
  }
  .entry {
    ${fieldLook}
    display: block;
    margin-block-start: 0.2em;
  }
  .segmented {
    min-inline-size: 0;
    margin: 0.7em 0;
    padding: 0;
    border: 0;
  }
  .segmented legend {
    margin-block-end: 0.3em;
    padding: 0;
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
  .tick {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.75em;
  }
  .tick input {
    flex: none;
  }
  /* A tile for each. */
  .segments {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0.4em;
    inline-size: 100%;
    max-inline-size: 34em;
    border: 0;
    background: none;
    overflow: visible;
    overflow-wrap: anywhere;
  }
  .segments > label {
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
  }
  @container (inline-size < 34em) {
    .segments {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (inline-size < 18em) {
    .segments {
      grid-template-columns: minmax(0, 1fr);
    }
    .land {
      padding-inline: 1.3em;
    }
  }
`;

const words = css`
  .lands {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em 2.4em;
    align-items: start;
    overflow-wrap: anywhere;
  }
  @container (inline-size >= 44em) {
    .lands {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .all-words,
  .afterwards,
  .papers {
    margin-block-start: 1.6em;
  }
  .land-head {
    margin-block-start: 0.6em;
  }
  .words {
    margin: 0.3em 0;
    padding-inline-start: min(1.8em, 9cqi);
  }
  .word {
    border-block-end: 1px solid var(--line);
  }
  .word > details,
  .share {
    display: inline-block;
    vertical-align: top;
  }
  .word > details {
    inline-size: calc(100% - 7.5em);
    overflow-wrap: anywhere;
  }
  .word > details[open] {
    inline-size: 100%;
  }
  .meaning {
    color: var(--muted);
  }
  .word .meaning {
    display: block;
    margin-inline-start: 1.1em;
  }
  .word summary {
    padding-block: 0.4em;
    line-height: 1.35;
  }
  .share {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    justify-content: flex-end;
    inline-size: 7em;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .own-paper {
    margin-block-start: 0.6em;
  }
  @container (inline-size < 18em) {
    .word > details {
      inline-size: 100%;
    }
  }
  .moments {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 1em;
    overflow-wrap: anywhere;
  }
  .print .sea {
    background: none;
    border: 0.3mm solid #666;
  }
  .print .coast {
    fill: #fff;
    stroke: #000;
  }
  .print .land {
    break-inside: avoid;
    min-block-size: 40mm;
  }
  .print .to-write .land {
    min-block-size: 68mm;
  }
  .print .lands {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .print .sea {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
`;

export const styles = css`
  ${pictureStyles}
  ${writing}
  ${words}
`;
