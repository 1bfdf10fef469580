import { css } from 'lit';

/** In the dialog: what there is to take in from a file. It comes with what reads one. */
export const takingStyles = css`
  .taking {
    overflow-wrap: anywhere;
    font-size: 0.9em;
  }
  .taking [tabindex] {
    outline: 0;
  }
  .taking fieldset {
    min-inline-size: 0;
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }
  .taking legend {
    padding: 0;
    font-weight: 700;
  }
  .taking label {
    display: flex;
    align-items: start;
    gap: 0.6em;
    padding-block: 0.45em;
    border-block-end: 1px solid var(--line);
    cursor: pointer;
  }
  .taking input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.15em 0 0;
    accent-color: var(--accent);
  }
  @media (min-height: 30em) {
    .dialog {
      scroll-padding-block-end: 6em;
    }
    .taking .buttons {
      position: sticky;
      inset-block-end: -1.4em;
      margin-block-end: -1.4em;
      padding-block: 0.7em 1.4em;
      background: var(--raised);
    }
  }
  .taking small {
    display: block;
    font-size: 0.85em;
    color: var(--muted);
  }
`;
