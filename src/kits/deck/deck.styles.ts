import { css } from 'lit';

/** A pile and its open card. */
const table = css`
  .table {
    display: grid;
    gap: 0.75em;
    margin-block: 1em;
  }
  .pile-left {
    display: flex;
    gap: 0.6em;
    align-items: center;
    margin: 0;
    color: var(--muted);
  }
  .on-table {
    display: grid;
    gap: 0.75em;
  }
  .playing-card {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    min-block-size: 17em;
    padding: 0.9em 1.1em 1.2em;
    border: 1.5px solid var(--edge);
    border-block-start: 0.4em solid var(--accent-text);
    border-radius: 1em;
    background: var(--raised);
    box-shadow: 0 0.15em 0.7em rgb(0 0 0 / 10%);
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.2em 1em;
    margin: 0;
    color: var(--muted);
    font-size: 0.9em;
  }
  .face {
    display: grid;
    flex: 1;
    align-content: center;
    gap: 0.6em;
    padding-block: 0.7em 0.2em;
  }
  .face p {
    margin: 0;
  }
  .card-front {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
  }
  .card-back {
    font-size: 1.1em;
  }
  @media (prefers-reduced-motion: no-preference) {
    .face.back {
      animation: turn-card 0.3s ease-out;
    }
    @keyframes turn-card {
      from {
        transform: perspective(60em) rotateY(70deg);
      }
    }
  }
  .draw-buttons {
    justify-content: flex-start;
  }
`;

/** A mnemonic, a tile a letter. */
const letters = css`
  .letters {
    display: grid;
    gap: 0.4em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .letters li {
    display: flex;
    gap: 0.7em;
    align-items: center;
  }
  .letter {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 0.35em;
    background: var(--accent);
    color: var(--on-accent);
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1;
  }
  .letters li:nth-child(even) .letter {
    border-radius: 50%;
  }
  .gloss {
    color: var(--muted);
  }
  @media (forced-colors: active) {
    .letter {
      border: 2px solid CanvasText;
    }
  }
`;

/** A pile on the table, its open card, and what stands on a card. */
export const tableStyles = [table, letters];
