import { css } from 'lit';

// @newer `:has` No hint.
/** Says by which arrows one goes on, to who came there by key; and shows a way past much. */
export const arrowKeysStyles = css`
  [data-arrows] {
    position: relative;
  }
  [data-arrows]:has(:focus-visible)::before {
    position: absolute;
    z-index: 1;
    inset-block-end: 100%;
    inset-inline-end: 0;
    padding: 0.1em 0.5em;
    border: 1px solid transparent;
    border-radius: 0.4em;
    background: var(--ink);
    color: var(--raised);
    font-size: 0.85em;
    line-height: 1.4;
    pointer-events: none;
    content: '↑ ↓';
    content: '↑ ↓' / '';
  }
  [data-arrows='along']:has(:focus-visible)::before {
    content: '← →';
    content: '← →' / '';
  }
  [data-arrows='rows']:has(:focus-visible)::before {
    content: '↑ ↓ ← →';
    content: '↑ ↓ ← →' / '';
  }
  .skip:focus {
    margin-block: 0.5em;
  }
  .skip:not(:focus) {
    position: absolute;
    inline-size: 2.75em;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
