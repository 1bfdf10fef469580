import { css } from 'lit';
import { besideStyles } from '../../kits/picture/beside.styles.js';
import { fieldStyles } from '../../kits/agreements/field.styles.js';
import { fieldsStyles } from '../../kits/circle/fields.styles.js';

export const styles = css`
  ${besideStyles}
  ${fieldsStyles}
  ${fieldStyles}
  .segmented {
    margin: 0.4em 0;
  }
  .map-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.2em;
    align-items: center;
    margin-block: 0.6em;
  }
  .map-bar .segmented {
    margin: 0;
  }
  .beside .buttons .button {
    overflow-wrap: anywhere;
  }
  .beside .panel {
    margin-block-end: 1em;
    padding: 0.9em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .part-title {
    font-size: 1.15em;
  }
  .parties {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .party {
    display: grid;
    gap: 0.5em 1em;
    align-items: end;
    margin-block-end: 0.8em;
    padding-block-end: 0.8em;
    border-block-end: 1px solid var(--line);
  }
  .party .button {
    justify-self: start;
  }
  @container (inline-size >= 38em) {
    .party {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr) auto;
      border: 0;
      padding: 0;
    }
  }
  /* On a tablet that stands: above what one works in, and it stays there. */
  @container (inline-size >= 38em) {
    .beside {
      --frame-height: max(var(--above), 20em);
    }
    .map-side {
      display: contents;
    }
    .map-editor :is(button, input, select, summary) {
      scroll-margin-block-start: calc(var(--frame-height) + 9em);
    }
  }
  /* On one that lies, and on wider screens: beside it. */
  @container (inline-size >= 56em) {
    .beside {
      --frame-height: var(--aside);
      display: grid;
      grid-template: auto auto / minmax(0, 1.15fr) minmax(0, 1fr);
      column-gap: 1.2em;
    }
    .map-editor {
      grid-area: 1 / 1;
    }
    .map-editor :is(button, input, select, summary) {
      scroll-margin-block-start: 0;
    }
    /* What the map stays in, so that it never lies over what is below. */
    .map-side {
      display: block;
      grid-area: 1 / 2;
    }
    .map-signs {
      grid-area: 2 / 1 / 3 / 3;
    }
  }
  .new {
    margin-block: 0.8em 0;
  }
`;
