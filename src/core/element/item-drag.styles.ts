import { css } from 'lit';

// @newer `-webkit-touch-callout` no menu of their own over what a finger rests on.
/** Things that can be dragged, see `item-drag.ts`. */
export const itemDragStyles = css`
  [data-drag] {
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }
  [data-drag] :is(input, textarea) {
    user-select: auto;
    -webkit-user-select: auto;
  }
  [data-lifted],
  [data-dragged] {
    position: relative;
    z-index: 1;
    box-shadow: 0 0.3em 1em rgb(0 0 0 / 35%);
  }
  [data-dragged] {
    cursor: grabbing;
    opacity: 0.9;
    pointer-events: none;
  }
  [data-aimed] {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
`;
