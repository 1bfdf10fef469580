import { css } from 'lit';

/** What an action means, and notes beside actions. */
export const detailStyles = css`
  .detail {
    position: relative;
    padding: 1em 1.2em 1.1em;
    border: 2px solid var(--c);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .detail-title {
    inline-size: fit-content;
    font-size: 1.15em;
  }
  .detail p {
    max-inline-size: 68ch;
  }
  .detail .example {
    margin-block: 0.7em 0.9em;
    padding-inline-start: 0.9em;
    border-inline-start: 0.25em solid var(--c);
  }
  .detail .marker {
    margin: 0 0 0.9em;
    flex-wrap: wrap;
  }
  .detail .marker > label {
    flex: 1 1 9em;
    padding-inline: 0.8em;
    font-size: 1em;
  }
  li > .detail {
    margin-block: 0.2em 0.6em;
    padding: 0.8em 0.9em;
  }
  .add-note {
    border-radius: 0;
    border-block-start: 1px solid var(--rule);
    color: var(--c);
    font-weight: 700;
  }
  .note {
    display: block;
    margin: 0;
    padding: 0.5em 0.35em;
    border-block-start: 1px solid var(--rule);
    font-size: 0.95em;
  }
  .note bdi {
    white-space: pre-wrap;
  }
  label.note {
    font-weight: 700;
    color: var(--c);
  }
  label.note textarea {
    margin-block-start: 0.3em;
    font-weight: 400;
    color: var(--ink);
  }
  @media (forced-colors: active) {
    .detail {
      border: 1px solid CanvasText;
    }
  }
`;
