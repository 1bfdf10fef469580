import { css } from 'lit';
import { overAll } from './over-all.styles.js';

// @newer `:has` The radio buttons themselves.
/** A choice of one, as a row of segments: a `fieldset` of radio buttons. */
export const segments = css`
  .segments {
    display: flex;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
    min-inline-size: 0;
    overflow: hidden;
  }
  .segments > label {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    padding: 0.45em 0.9em;
    line-height: 1.2;
    text-align: center;
    cursor: pointer;
  }
  .segments > label:has(:checked) {
    background: var(--accent-soft);
    font-weight: 700;
    box-shadow: inset 0 -3px var(--accent-text);
  }
  .segments input {
    ${overAll}
  }
  .segments > :has(:focus-visible) {
    outline: 3px solid;
    outline-offset: -5px;
  }
  /* The radio buttons themselves, in Firefox before 121. */
  @supports not selector(:has(a)) {
    .segments input {
      all: revert;
      flex: none;
    }
  }
  /* A line more, rather than a word in two. */
  @container (inline-size < 16em) {
    .segments {
      flex-wrap: wrap;
      overflow-wrap: break-word;
    }
    .segments > label {
      flex: auto;
    }
  }
  @media (forced-colors: active) {
    .segments > label:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
