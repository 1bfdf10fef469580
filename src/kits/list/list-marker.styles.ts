import { css } from 'lit';

// @newer `light-dark()` Plain colours, by `orOlder()`.
// @newer `:has` The radio buttons themselves, by `segments`.
/** Signs of marks, and the choice of a mark; `--c` is the colour of what they belong to. */
export const markerStyles = css`
  .sign {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    color: var(--c);
  }
  .marker {
    margin: 0 0.2em 0.55em;
    border-color: var(--c);
    inline-size: auto;
  }
  .marker > label {
    flex: auto;
    min-block-size: 3.15em;
    padding: 0.3em 0.15em;
    font-size: 0.88em;
  }
  .marker > label + label {
    border-inline-start: 1px solid var(--c);
  }
  .marker > label:has(:checked) {
    background: var(--c);
    color: light-dark(#fff, #14161c);
    font-weight: inherit;
    box-shadow: none;
  }
  @media (forced-colors: active) {
    .sign {
      color: CanvasText;
    }
    .marker > label:has(:checked) {
      background: Highlight;
      color: HighlightText;
    }
  }
`;
