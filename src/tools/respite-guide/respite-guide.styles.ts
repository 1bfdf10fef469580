import { css } from 'lit';

// @newer `:has` The checkbox, which stands there.
/** The look of the first step: a wish, and a week of boxes. */
export const styles = css`
  .respite {
    line-height: 1.6;
  }
  .bar {
    margin-block: 0.9em;
  }
  .step-title {
    font-size: min(1.35em, 11cqi);
  }
  .start {
    margin-block: 0.6em;
    font-size: 1.15em;
    font-weight: 700;
  }
  .respite .field {
    max-inline-size: 44em;
    margin-block: 0.9em;
  }
  /* As it looks in the steps that come later: nothing moves when they do. */
  .field .hint {
    display: block;
    margin-block-start: 0.2em;
    font-weight: 400;
    font-size: 0.9em;
    line-height: 1.4;
    color: var(--muted);
  }
  .when {
    margin-block-start: 1.4em;
  }
  @container (inline-size >= 46em) {
    .start-step {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 2.5em;
      align-items: start;
    }
    .start-step > .when {
      margin-block-start: 0.6em;
    }
  }
  .week {
    inline-size: 100%;
    max-inline-size: 32em;
    margin-block: 0.6em;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .week th {
    padding: 0.2em 0;
    font-weight: 400;
    font-size: min(1em, 4.8cqi);
    line-height: 1.2;
    text-align: center;
  }
  .week tbody th {
    text-align: start;
  }
  .week thead th:first-child {
    inline-size: 32%;
  }
  .week td {
    padding: 3px;
  }
  /* A window: shut and hatched, or open and light. */
  .box {
    display: grid;
    place-items: center;
    min-block-size: 2.75em;
    border: 1.5px solid var(--edge);
    border-radius: 0.4em;
    background: repeating-linear-gradient(
      135deg,
      var(--raised) 0 7px,
      color-mix(in srgb, var(--edge) 28%, var(--raised)) 7px 9px
    );
    cursor: pointer;
  }
  .box:has(:checked) {
    border-color: var(--accent-text);
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 1.5px var(--accent-text);
  }
  .box input {
    inline-size: 1.4em;
    block-size: 1.4em;
  }
  .times {
    max-inline-size: 44em;
  }
  .own-things {
    max-inline-size: 44em;
    margin: 0.5em 0;
    padding: 0;
    list-style: none;
  }
  .own-things li {
    display: flex;
    gap: 0.6em;
    align-items: center;
    justify-content: space-between;
    margin-block: 0.3em;
    padding: 0.3em 0.3em 0.3em 0.8em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .own-things .icon {
    justify-content: center;
    min-inline-size: 2.75em;
    padding: 0;
  }
  @media (forced-colors: active) {
    .box {
      background: none;
    }
    .box:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
