import { css } from 'lit';

/** Until all lies open; for that and for paper see `exchange-talk.styles.ts` and `exchange-paper.styles.ts`. */
export const styles = css`
  .bar {
    margin-block: 1em;
  }
  .subjects {
    display: grid;
    gap: 0.6em;
    margin: 0.75em 0;
    padding: 0;
    list-style: none;
  }
  .taken {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    min-block-size: 2.75em;
    overflow-wrap: anywhere;
  }
  .subject {
    min-inline-size: 0;
    padding: 0.25em 0.9em;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .segments {
    flex-wrap: wrap;
    margin-block: 1em;
    overflow: visible;
    border: 0;
    background: none;
  }
  .segments > legend {
    margin-block-end: 0.3em;
    padding: 0;
    font-weight: 700;
  }
  .segments > label {
    margin-inline-end: -1.5px;
    border: 1.5px solid var(--edge);
    background: var(--raised);
  }
  .segments > legend + label {
    border-start-start-radius: var(--radius);
    border-end-start-radius: var(--radius);
  }
  .segments > label:last-child {
    border-start-end-radius: var(--radius);
    border-end-end-radius: var(--radius);
  }
  .subject.chosen {
    border-color: var(--accent-text);
    padding-block-end: 0.9em;
  }
  .subject .quiet {
    margin-block: 0 0.4em;
  }
  .own .field {
    padding-block: 0.5em;
  }
  .sheets ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin: 0.75em 0 1.25em;
    padding: 0;
    list-style: none;
  }
  .sheets [aria-current='step'] {
    border-color: var(--accent-text);
    background: var(--accent-soft);
    font-weight: 700;
    box-shadow: inset 0 -3px var(--accent-text);
  }
  .open-title {
    font-size: 1.35em;
  }
  .day input {
    max-inline-size: 14em;
  }
  .narrow .segments {
    display: grid;
    gap: 0.4em;
    inline-size: 100%;
  }
  .narrow .segments > label:nth-of-type(n) {
    margin: 0;
    border-radius: var(--radius);
  }
  .came {
    display: grid;
    gap: 0.75em;
    margin-block: 1em;
    padding-inline-start: 1.5em;
  }
  .outcome-lead {
    font-weight: 700;
  }
`;
