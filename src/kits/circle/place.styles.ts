import { css } from 'lit';
import { besideStyles } from '../picture/beside.styles.js';

// Where picture and list are.
export const placeStyles = css`
  ${besideStyles}
  .map {
    display: flex;
    flex-direction: column;
    gap: 0.4em;
    margin-block-end: 0.7em;
    background: var(--paper);
  }
  .map-head > *,
  .map .move,
  .keys {
    margin-block: 0;
  }
  .map .picture-frame {
    flex: 0 1 auto;
    min-block-size: 12em;
  }
  .map .move {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.8em;
    align-items: end;
    padding: 0.4em 0.8em 0.5em;
  }
  .move > b {
    flex: 0 1 auto;
    align-self: center;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .move :is(.segmented, .buttons) {
    margin: 0;
  }
  .move .field {
    flex: 0 1 12em;
  }
  .legend {
    margin-block-end: 1em;
  }
  /* On a tablet that stands: above the list, and it stays there. */
  @container (inline-size >= 38em) {
    .beside {
      --frame-height: var(--above);
    }
    .map {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      padding-block-end: 0.4em;
    }
    .side {
      display: contents;
    }
    .people :is(button, input, select, textarea, summary) {
      scroll-margin-block-start: calc(var(--frame-height) + 13em);
    }
  }
  /* On one that lies, and on wider screens: beside it. */
  @container (inline-size >= 56em) {
    .beside {
      --frame-height: var(--aside);
      display: grid;
      grid-template: auto 1fr / clamp(17em, 30%, 22em) minmax(0, 1fr);
      column-gap: 1.4em;
    }
    /* What the map stays in, so that it never lies over what is below. */
    .side {
      display: block;
      grid-area: 1 / 2 / 3 / 3;
    }
    .legend {
      grid-area: 3 / 1 / 4 / 3;
    }
    .people {
      grid-area: 2 / 1;
      min-inline-size: 0;
    }
    .people :is(button, input, select, textarea, summary) {
      scroll-margin-block-start: 0;
    }
  }
`;
