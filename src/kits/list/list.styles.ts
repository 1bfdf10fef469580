import { css } from 'lit';
import { partsStyles } from './list-parts.styles.js';
import { markerStyles } from './list-marker.styles.js';

// @newer `:has` The radio button, which stands there.
/** How far all is, the parts, and the items with their marks and fields. */
const styles = css`
  .list-tool,
  .print {
    --c: var(--accent-text);
  }
  .bar,
  .along {
    margin-block: 1em;
  }
  .so-far {
    margin-block: 1em;
    padding: 1em 1.2em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .so-far > .picture {
    margin-block: 0.9em 0.5em;
  }
  .summary {
    margin-block: 0 0.5em;
    font-size: 1.1em;
    font-weight: 700;
  }
  .section-counts {
    margin: 0 0 0.6em;
    padding-inline-start: 1.2em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.25em;
    margin-block: 0.6em 0;
    color: var(--muted);
  }
  .legend span {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
  }
  .list-items {
    list-style: none;
    margin: 0.6em 0;
    padding: 0;
  }
  .list-item {
    display: flex;
    gap: 0.7em;
    padding-block: 0.8em;
    border-block-start: 1px solid var(--line);
  }
  .list-item > .sign {
    margin-block-start: 0.05em;
  }
  .list-item.not .item-title {
    color: var(--muted);
  }
  .item-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em 1.5em;
    flex: 1;
    min-inline-size: 0;
  }
  .item-text > p {
    margin-block: 0.2em 0;
  }
  .tips {
    margin-block-start: 0.2em;
  }
  .tips ul {
    margin: 0 0 0.4em;
    padding-inline-start: 1.2em;
  }
  .hint {
    font-size: 0.95em;
    color: var(--muted);
  }
  .list-tool .marker {
    align-self: start;
    margin: 0;
  }
  .list-tool .marker > label {
    min-block-size: 2.75em;
    padding-inline: 0.7em;
    font-size: 0.95em;
  }
  .list-tool .marker > label:has(:checked) {
    background: var(--accent);
    color: var(--on-accent);
  }
  .open-plan {
    justify-self: start;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.4em 0.35em;
    border: 0;
    border-radius: 0.4em;
    background: none;
    color: var(--accent-text);
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }
  .plan {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5em 0.8em;
  }
  .plan .note {
    grid-column: 1 / -1;
  }
  .plan textarea {
    min-block-size: 2.75em;
  }
  @container (inline-size >= 54em) {
    .item-body {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .item-text {
      grid-row: span 2;
    }
    .open-plan {
      grid-column: 2;
      justify-self: end;
    }
    .plan {
      grid-column: 1 / -1;
      grid-template-columns: minmax(0, 2fr) minmax(0, 2fr) minmax(0, 5fr);
    }
    .plan .note {
      grid-column: auto;
    }
  }
  /* Two by two, with the lines between them those of what lies behind. */
  @container (inline-size < 28em) {
    .plan {
      grid-template-columns: minmax(0, 1fr);
    }
    .list-tool .marker {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 1px;
      justify-self: stretch;
      inline-size: auto;
      background: var(--accent-text);
    }
    .list-tool .marker > label {
      border: 0;
      background: var(--raised);
    }
  }
  @container (inline-size < 34em) {
    .list-item {
      gap: 0.5em;
    }
    .so-far {
      padding: 0.7em 0.8em;
    }
  }
  @media (forced-colors: active) {
    .list-tool .marker > label:has(:checked) {
      background: Highlight;
      color: HighlightText;
    }
    .list-tool .marker > label {
      border: 0.5px solid CanvasText;
    }
  }
`;

export const listStyles = [markerStyles, partsStyles, styles];
