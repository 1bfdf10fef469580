import { css } from 'lit';

// @newer `:has` The radio button, which stands there.
/** Kinds of talk, and the table beside the sheet. */
export const deckToolStyles = css`
  .contacts-title {
    margin-block: 1em 0.4em;
  }
  .cards > .segments {
    margin-block: 0.9em;
  }
  .bar {
    margin-block: 1.25em 0.25em;
  }
  .situations {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5em), 1fr));
    gap: 0.6em;
    min-inline-size: 0;
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }
  .situations legend {
    padding: 0 0 0.4em;
    font-weight: 700;
  }
  .situations label {
    display: flex;
    gap: 0.6em;
    padding: 0.6em 0.8em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
    cursor: pointer;
  }
  .situations label:has(:checked) {
    border-color: var(--accent-text);
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 1.5px var(--accent-text);
  }
  .situations input {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0.1em 0 0;
    accent-color: var(--accent);
  }
  .situation-name {
    display: block;
    font-weight: 700;
    line-height: 1.25;
  }
  .situations :checked + span > .situation-about {
    color: var(--ink);
  }
  .situation-about {
    display: block;
    margin-block-start: 0.15em;
    color: var(--muted);
    font-size: 0.9em;
    line-height: 1.4;
  }
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 1.75em;
    align-items: start;
    margin-block-start: 0.5em;
  }
  .sheet {
    padding-inline-start: 1.75em;
    border-inline-start: 1px solid var(--line);
  }
  @media (forced-colors: active) {
    .situations label:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
