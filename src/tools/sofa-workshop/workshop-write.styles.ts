import { css } from 'lit';

// @newer `:has` The radio buttons themselves.
/** Members of the team, and the notes of one of them. */
export const writeStyles = css`
  .goals ol {
    margin: 0.3em 0 1em;
    padding-inline-start: 1.4em;
  }
  .adding {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.6em;
    align-items: end;
    margin-block: 0.5em 0.8em;
  }
  .adding > label {
    flex: 1 0 100%;
  }
  .adding > .lacks {
    flex: 1 0 100%;
    margin: 0;
  }
  .adding > .entry {
    flex: 1 1 8em;
    inline-size: auto;
    max-inline-size: 34em;
    min-block-size: 2.75em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    min-inline-size: 0;
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }
  .chip {
    position: relative;
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.5em;
    padding: 0.25em 0.8em;
    border: 1.5px solid var(--edge);
    border-radius: 1.4em;
    background: var(--raised);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .chip input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .chip:has(:checked) {
    border-color: var(--accent-text);
    background: var(--accent-soft);
    font-weight: 700;
    box-shadow: inset 0 0 0 1.5px var(--accent-text);
  }
  .chip:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  @supports not selector(:has(a)) {
    .chip input {
      all: revert;
    }
  }
  .count {
    font-variant-numeric: tabular-nums;
    color: var(--muted);
    font-weight: 700;
  }
  .chip:has(:checked) .count {
    color: inherit;
  }
  .choose {
    display: block;
    margin-block: 0.5em 1em;
  }
  .person,
  .tray,
  .panel {
    margin-block-end: 1.2em;
    padding: 0.9em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .person-name,
  .tray-name {
    font-size: 1.15em;
    overflow-wrap: anywhere;
  }
  .person-edit {
    align-items: end;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--line);
  }
  .inline-field {
    display: block;
    flex: 0 1 16em;
    font-size: 0.92em;
  }
  .notes,
  .stacks,
  .stack-notes {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .notes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 0.6em;
    margin-block: 0.6em;
  }
  .paper-note {
    padding: 0.5em 0.6em;
    border: 1px solid var(--line);
    border-block-start: 3px solid var(--edge);
    border-radius: 0.3em;
    background: var(--paper);
    overflow-wrap: anywhere;
  }
  .notes > .paper-note:not(.waiting) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
  }
  .waiting {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
  }
  .waiting p {
    margin-block: 0 0.5em;
    font-weight: 700;
  }
  .wide [data-drag],
  .wide [data-drag] :not(input, textarea) {
    touch-action: none;
  }
  .tray-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
  }
  @media (forced-colors: active) {
    .chip:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .chip:has(:checked) .count {
      color: HighlightText;
    }
  }
`;
