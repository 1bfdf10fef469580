import { css } from 'lit';

/** The house rules on screen, and on a page for the wall. */
export const rulesStyles = css`
  .rule-kinds {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: 0 2em;
  }
  .kind-title {
    margin-block-start: 0.9em;
  }
  .rule-rows {
    list-style: none;
    margin: 0.5em 0;
    padding: 0;
  }
  .rule {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.6em;
    align-items: end;
    margin-block-end: 0.6em;
  }
  .rule > .field {
    flex: 1 1 14em;
  }
  .rule > .field.text {
    flex-basis: 100%;
  }
  .asked {
    max-inline-size: 44em;
    margin-block: 0.7em;
  }
  .wall-page {
    break-before: page;
    font-size: 13pt;
    line-height: 1.45;
  }
  .wall-title {
    font-size: 24pt;
  }
  .wall-kinds {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 18pt;
    margin-block: 12pt;
  }
  .wall-kind {
    padding: 8pt 10pt;
    border: 1.5pt solid #000;
    border-radius: 6pt;
  }
  .wall-kind ul {
    margin: 4pt 0;
    padding-inline-start: 1.1em;
  }
  .wall-kind li {
    margin-block-end: 4pt;
    overflow-wrap: anywhere;
  }
  .wall-answer {
    break-inside: avoid;
    margin-block: 9pt;
  }
  .wall-equal {
    margin-block-start: 14pt;
    font-weight: 700;
  }
`;
