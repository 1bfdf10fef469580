import { css } from 'lit';
import { overAll } from '../../core/element/over-all.styles.js';

// @newer `:has` The radio buttons themselves.
/** People to choose from, and the name of one of them. */
export const peopleStyles = css`
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
    ${overAll}
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
