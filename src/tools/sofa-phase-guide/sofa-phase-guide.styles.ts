import { css } from 'lit';

// @newer `:has` The radio button, which stands there.
export const styles = css`
  .bar {
    margin-block: 0.9em;
  }
  .road {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0.6em;
    min-inline-size: 0;
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }
  .road legend {
    padding: 0 0 0.4em;
    font-weight: 700;
  }
  .road label {
    position: relative;
    display: flex;
    gap: 0.6em;
    padding: 0.7em 0.9em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
    cursor: pointer;
  }
  @container (inline-size >= 46em) {
    .road label + label::before {
      content: '';
      position: absolute;
      inset-inline-end: 100%;
      inset-block-start: 50%;
      inline-size: 0.6em;
      border-block-start: 3px dotted var(--accent-text);
    }
  }
  .road label:has(:checked) {
    border-color: var(--accent-text);
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 1.5px var(--accent-text);
  }
  .road input,
  .topic input,
  .discussed input {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0.1em 0 0;
    accent-color: var(--accent);
  }
  .phase-name {
    display: block;
    font-weight: 700;
    line-height: 1.25;
  }
  .phase-description,
  .hint {
    display: block;
    margin-block-start: 0.2em;
    font-size: 0.9em;
    line-height: 1.4;
    color: var(--muted);
  }
  .role-cards {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.8em;
    align-items: start;
  }
  .role-card {
    padding: 0.9em;
    border-block-start: 4px solid var(--c);
    border-radius: var(--radius);
    background: var(--t);
  }
  .topics {
    list-style: none;
    margin: 0.5em 0 0;
    padding: 0;
  }
  .topics li + li {
    border-block-start: 1px solid var(--rule);
  }
  .topic {
    display: flex;
    gap: 0.7em;
    padding: 0.6em 0.2em;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .topic input {
    accent-color: var(--c);
  }
  .hint,
  .road .phase-description {
    color: var(--ink);
  }
  .question {
    font-weight: 700;
    line-height: 1.35;
  }
  .own-question {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: end;
    margin-block: 1em;
  }
  .own-question .lacks {
    flex: 1 0 100%;
    margin: 0;
  }
  .own-question .field {
    flex: 1 1 16em;
  }
  .balance {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    align-items: center;
    margin-block-end: 0.8em;
  }
  .balance ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.9em;
    margin: 0;
    padding: 0;
    list-style: none;
    font-weight: 700;
  }
  .balance li {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
  .balance .tile {
    font-size: 0.95em;
  }
  .put-back {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
    align-items: center;
  }
  .lines {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.8em;
  }
  .items {
    list-style: none;
    margin: 1em 0;
    padding: 0;
  }
  .item {
    margin-block-end: 0.7em;
    padding: 0.8em 0.9em 0.9em;
    border: 1px solid var(--line);
    border-inline-start: 5px solid var(--c);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .item .tile {
    touch-action: none;
  }
  .item-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
  }
  .item-head .question {
    flex: 1 1 12em;
    font-size: 1.05em;
  }
  .icon {
    justify-content: center;
    min-inline-size: 2.75em;
    padding: 0;
  }
  .icon:disabled {
    color: var(--muted);
    border-style: dashed;
    cursor: default;
    box-shadow: none;
  }
  .discussed {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .agreements-title {
    margin-block: 1.2em 0.5em;
  }
  .print {
    font-size: 10.5pt;
    line-height: 1.4;
  }
  .print .tile {
    background: none;
    color: #000;
    border: 1.5pt solid #000;
    font-size: 9pt;
  }
  .write-line {
    display: flex;
    gap: 0.6em;
  }
  .write-line span {
    flex: 1;
    border-block-end: 0.75pt solid #777;
  }
  .paper-items {
    padding-inline-start: 1.6em;
  }
  .paper-items li {
    break-inside: avoid;
    padding-block: 3pt;
  }
  .paper-question {
    display: flex;
    gap: 6pt;
    align-items: center;
  }
  .answer {
    white-space: pre-wrap;
  }
  .room {
    block-size: 18pt;
    border-block-end: 0.75pt solid #999;
  }
  @media (forced-colors: active) {
    .role-card,
    .item,
    .road label {
      border: 1px solid CanvasText;
    }
    .road label:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
