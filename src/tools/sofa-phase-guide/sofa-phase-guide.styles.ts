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
  .topic input {
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
  .starter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block: 0 1em;
  }
  .starter p {
    margin: 0;
  }
  @media (forced-colors: active) {
    .role-card,
    .road label {
      border: 1px solid CanvasText;
    }
    .road label:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
