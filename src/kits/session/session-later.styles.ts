import { css } from 'lit';
import { fieldLook } from '../../core/element/field-look.styles.js';

const pick = css`
  .offered,
  .own-topics ul {
    margin: 0.4em 0 0.8em;
    padding: 0;
    list-style: none;
  }
  .offered-group {
    margin-block-start: 1em;
  }
  .tick {
    display: flex;
    gap: 0.7em;
    align-items: start;
    min-block-size: 2.75em;
    padding-block: 0.55em;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    margin-block-start: 0.15em;
  }
  .own-topics {
    max-inline-size: 44em;
    margin-block: 1.2em;
  }
  .own-topics > label {
    font-weight: 700;
  }
  .own-topics .entry {
    ${fieldLook}
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .own-topic {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 0.5em;
  }
`;

const talk = css`
  .chooser {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
    align-items: end;
    margin-block-end: 1em;
  }
  .chooser .which {
    flex: 1 1 18em;
    min-inline-size: 0;
  }
  /* In WebKit a text longer than its choice makes the page wider. */
  .chooser select {
    contain: paint;
  }
  .topic-title > * {
    font-size: 1.35em;
  }
  .card {
    max-inline-size: 48em;
    margin-block: 1em;
    padding: 1em clamp(0.9em, 4cqi, 1.5em) 1.1em;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .card .field {
    margin-block-start: 0.9em;
  }
  .field > span {
    display: block;
  }
  .field .hint {
    display: block;
    font-weight: 400;
  }
  .answers {
    display: grid;
    gap: 0.6em;
  }
  .answer {
    gap: 0.8em;
    justify-content: start;
    min-block-size: 4em;
    text-align: start;
  }
  .answer .sign {
    inline-size: 2em;
    block-size: 2em;
  }
  .answer b {
    display: block;
  }
  .stacks {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.8em;
    align-items: end;
    max-inline-size: 30em;
    margin-block: 0.6em;
  }
  .stack-of {
    display: flex;
    flex-wrap: wrap-reverse;
    gap: 0.3em;
    align-items: center;
    min-block-size: 2.6em;
    padding: 0.4em;
    border-block-end: 3px solid var(--edge);
  }
  .stack-of .sign {
    inline-size: 1.7em;
    block-size: 1.7em;
  }
`;

const choose = css`
  .options,
  .sorts {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .sorts {
    max-inline-size: 48em;
    margin-block: 1.4em;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .options legend,
  .sorts legend {
    padding: 0;
    margin-block-end: 0.4em;
    font-weight: 700;
  }
  .option {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.35em 0.9em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0;
    accent-color: var(--accent-text);
  }
  .sorts b {
    display: block;
  }
  .points {
    margin: 0 0 0.6em 2em;
    padding-inline-start: 1.1em;
  }
  .text-button {
    min-block-size: 2.75em;
    padding: 0.2em 0;
    border: 0;
    background: none;
    color: var(--accent-text);
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }
`;

const trays = css`
  .trays {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.8em;
    margin-block-end: 1.4em;
  }
  .tray {
    padding: 0.7em 0.9em;
    border: 1.5px solid var(--line);
    border-block-start: 0.35em solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .tray ul {
    margin: 0.3em 0 0;
    padding: 0;
    list-style: none;
  }
  .tray li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .letter {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.7em;
    block-size: 1.7em;
    border: 1.5px solid var(--edge);
    border-radius: 0.35em;
    font-weight: 700;
  }
  .along {
    margin-block-start: 1.2em;
  }
`;

const paper = css`
  .paper-tray {
    padding-inline-start: 1.2em;
  }
  .paper-topic {
    margin-block-end: 0.5em;
    break-inside: avoid;
  }
  .session-form {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .session-form :is(th, td) {
    padding: 1.5mm 2mm;
    border: 0.3mm solid #666;
    text-align: start;
    vertical-align: top;
    font-size: 9pt;
  }
  .session-form td,
  .session-form tbody th {
    block-size: 14mm;
  }
  .session-form tbody > tr > :first-child {
    inline-size: 34%;
    font-weight: 400;
  }
`;

export const sessionLaterStyles = [pick, talk, choose, trays, paper];
