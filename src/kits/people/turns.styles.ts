import { css } from 'lit';

/** The screen that covers a device while it goes round, and what who leads can unfold below it. */
export const turnsStyles = css`
  .hand-over {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 0.6em;
    min-block-size: 18em;
    margin-block: 1em;
    padding: 1.5em 1em;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    background: var(--accent-soft);
    text-align: center;
  }
  .hand-over-title {
    font-size: min(1.5em, 11cqi);
    overflow-wrap: anywhere;
  }
  .hand-over .button {
    justify-content: center;
    min-inline-size: min(14em, 100%);
    min-block-size: 3.5em;
    font-size: 1.1em;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .turns {
    display: grid;
    gap: 0.4em;
    margin: 0.5em 0 1em;
    padding: 0;
    list-style: none;
  }
  .turns li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    align-items: center;
    min-block-size: 2.75em;
  }
  .turn-state {
    flex: 0 1 24em;
  }
  .writer-title {
    margin-block-start: 0.6em;
    font-size: 1.35em;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .hand-over {
      border-color: CanvasText;
    }
  }
`;
