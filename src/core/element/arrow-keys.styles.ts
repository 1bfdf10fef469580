import { css } from 'lit';

// @newer `:has` No hint.
/** Says by which arrows one goes on, to who came there by key; and shows a way past much. */
export const arrowKeysStyles = css`
  [data-arrows] {
    --keys: '↑ ↓';
    position: relative;
  }
  [data-arrows='along'] {
    --keys: '← →';
  }
  [data-arrows='rows'] {
    --keys: '↑ ↓ ← →';
  }
  [data-arrows]:has(:focus-visible):not(
      :has([data-own-stops] :focus-visible, :is(textarea, select):focus-visible)
    )::before {
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
    content: var(--keys);
  }
  /* A screen reader says nothing of it. */
  @supports (content: '' / '') {
    [data-arrows]:has(:focus-visible):not(
        :has([data-own-stops] :focus-visible, :is(textarea, select):focus-visible)
      )::before {
      content: var(--keys) / '';
    }
  }
  .skip {
    position: relative;
  }
  .skip > :not(:focus) {
    position: absolute;
    clip-path: inset(50%);
  }
  .skip > :focus {
    margin-block: 0.5em;
  }
`;
