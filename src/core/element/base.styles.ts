import { css } from 'lit';

// @newer `contain-intrinsic-inline-size` Its own width, in a place that shrinks to fit.
// @newer `field-sizing` A field that a person pulls larger.
/**
 * Base of every tool. The reset stands on an inner wrapper: a host's `*{…!important}` beats `:host`,
 * and passes inherited properties on. Font family is inherited on purpose; size is the reader's own:
 * `medium` is what is set in the browser, so that larger text arrives, and a page's `html{font-size}`
 * (62.5%, or 32px) does not. A page that wants another size says so: `--samenspel-font-size`.
 */
export const base = css`
  :host {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: min(60em, 90cqi);
    box-sizing: border-box;
    font-family: var(--samenspel-font-family, var(--utrecht-document-font-family, inherit));
    font-size: var(--samenspel-font-size, medium);
    line-height: 1.55;
    color: var(--ink);
    background: var(--paper);
    color-scheme: inherit;
    visibility: inherit;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  .root[dir='rtl'] {
    direction: rtl;
  }
  .root[dir='ltr'] {
    direction: ltr;
  }
  .screen {
    padding: var(--samenspel-padding, 0.25em);
    font-size: 1.0625em;
  }
  /* Not ::before and ::after: a browser would work out both for every element. */
  * {
    box-sizing: border-box;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1.05em;
    line-height: 1.25;
    font-weight: 700;
  }
  .title {
    font-size: var(--samenspel-title-size, min(1.6em, 13cqi));
    line-height: 1.2;
  }
  p {
    margin: 0.4em 0;
  }
  .lead {
    max-inline-size: 62ch;
    color: var(--muted);
  }
  button,
  input,
  select,
  table,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.5em 1em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
    color: var(--ink);
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .button:hover {
    box-shadow: inset 0 0 0 2px var(--accent-text);
  }
  .primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
  }
  .button[aria-disabled='true'] {
    border-color: var(--edge);
    border-style: dashed;
    background: none;
    color: var(--muted);
    font-weight: 400;
    cursor: default;
  }
  .button[aria-disabled='true']:hover {
    box-shadow: none;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
  }
  input[type='checkbox'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--accent);
  }
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 5em;
    padding: 0.5em 0.65em;
    border: 1.5px solid var(--edge);
    border-radius: 0.5em;
    background: var(--raised);
    resize: vertical;
    field-sizing: content;
  }
  summary {
    cursor: pointer;
    min-block-size: 2.75em;
    padding-block: 0.6em;
    inline-size: fit-content;
  }
  .notice {
    margin-block: 0.75em;
    padding: 0.75em 1em;
    border: 1px solid var(--edge);
    border-inline-start: 0.35em solid var(--accent-text);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .notice p {
    margin-block: 0 0.4em;
  }
  .faults ul {
    margin: 0 0 0.5em;
    padding-inline-start: 1.25em;
  }
  .document-bar {
    margin-block-start: 1.25em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--line);
  }
  .document-privacy {
    color: var(--muted);
    margin-block: 0 0.6em;
  }
  .sources {
    margin-block-start: 1em;
    color: var(--muted);
    max-inline-size: 70ch;
  }
  /* Upright: one more face of a font costs a slow telephone ten milliseconds. */
  cite {
    font-style: normal;
  }
  .dialog {
    max-inline-size: min(28em, 90%);
    padding: 1.25em 1.4em;
    border: 1.5px solid var(--edge);
    border-radius: 1em;
    background: var(--raised);
    color: var(--ink);
    font-size: 1.1em;
  }
  .dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .dialog p {
    margin-block: 0 1em;
  }
  .hidden-visually {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .print-frame {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
  .print {
    display: none;
  }
  /* A telephone with the largest text: what does not fit in one piece is broken. */
  @container (max-inline-size: 16em) {
    .screen {
      overflow-wrap: anywhere;
    }
  }
  @media print {
    .print ~ .screen {
      display: none;
    }
    .print {
      display: block;
    }
    .root {
      color-scheme: light;
      background: none;
      --ink: #000;
      --muted: #222;
      --line: #777;
    }
  }
  @media (forced-colors: active) {
    .primary {
      color: ButtonText;
    }
  }
`;
