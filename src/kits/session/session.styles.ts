import { css } from 'lit';

// @newer `light-dark()` Plain colours, by `orOlder()`.
/** Signs, and what the first step of a session has. */
export const sessionStyles = css`
  .quiet,
  .hint {
    color: var(--muted);
  }
  .undo-buttons {
    margin-block: 0.6em 1em;
  }
  .alone {
    margin-block-start: 1em;
  }
  .ways-title {
    margin-block-start: 1.2em;
  }
  .sign {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    vertical-align: -0.25em;
    fill: var(--ink);
  }
  .coloured .sign-0 {
    fill: light-dark(#1c6b3f, #7fd6a2);
  }
  .coloured .sign-1 {
    fill: light-dark(#a05a00, #f0b860);
  }
  .coloured .sign-2 {
    fill: light-dark(#a3262f, #f2a0a4);
  }
  .cards {
    margin-block: 0.75em;
  }
  .cards .button {
    gap: 0.5em;
  }
  .held-up .sign {
    inline-size: min(60cqi, 14em);
    block-size: min(60cqi, 14em);
  }
  .held-up {
    display: grid;
    gap: 1em;
    place-content: center;
    justify-items: center;
    min-block-size: 30em;
    padding: 1em;
    border: 0.6em solid var(--ink);
    border-radius: var(--radius);
    background: var(--raised);
    text-align: center;
    font-size: 1.3em;
  }
  .held-title b {
    display: block;
    font-size: 1.6em;
  }
  .print .sign {
    fill: #000;
  }
  @media (forced-colors: active) {
    .sign {
      fill: CanvasText;
    }
  }
`;
