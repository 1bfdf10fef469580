import { css } from 'lit';

// @newer `:has` What is chosen, in forced colours.
/** The programme with its strip, and who invites whom. */
export const programme = css`
  .strip {
    margin-block: 0.6em 0.2em;
  }
  .strip svg {
    display: block;
  }
  .block rect {
    stroke: var(--ink);
    stroke-width: 1.5;
    fill: var(--raised);
  }
  .block-1 rect {
    fill: var(--accent-soft);
  }
  .untimed rect {
    fill: none;
    stroke-dasharray: 4 3;
  }
  .block text {
    fill: var(--ink);
    font-weight: 700;
  }
  .strip-ends {
    display: flex;
    justify-content: space-between;
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .programme-said {
    font-weight: 700;
  }
  .part,
  .inviter,
  .topic {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--line);
  }
  .part-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.7em;
    align-items: center;
  }
  .part-head .buttons {
    margin-inline-start: auto;
  }
  .part-number {
    display: grid;
    place-items: center;
    min-inline-size: 1.9em;
    block-size: 1.9em;
    border: 1.5px solid var(--ink);
    border-radius: 4px;
    font-weight: 700;
  }
  .part-time {
    font-variant-numeric: tabular-nums;
  }
  .part-fields,
  .new-part,
  .inviter-fields,
  .adding {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em 0.9em;
    align-items: end;
    margin-block: 0.4em;
  }
  .new-part > button,
  .adding > button {
    justify-self: start;
  }
  .minutes input {
    max-inline-size: 6em;
  }
  @container (inline-size >= 38em) {
    .part-fields,
    .new-part {
      grid-template-columns: minmax(0, 3fr) 6em minmax(0, 2fr);
    }
    .new-part {
      grid-template-columns: minmax(0, 3fr) 6em auto;
    }
    .new-inviter {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) auto;
    }
    .inviter-fields {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) minmax(0, 2fr);
    }
    .adding:not(.new-inviter) {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  .informal {
    margin-block: 0.9em;
    padding: 0.4em 0.9em 0.8em;
    border: 1px dashed var(--edge);
    border-radius: var(--radius);
  }
  .inviter {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.6em;
    align-items: end;
  }
  .inviter .icon {
    margin-block-end: 0.4em;
  }
  .counts {
    font-weight: 700;
  }
`;

/** The invitation beside its fields. */
export const inviting = css`
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.6em;
  }
  @container (inline-size >= 54em) {
    .beside {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }
    .letter {
      position: sticky;
      inset-block-start: 0.6em;
    }
  }
  .written,
  .to-say > .field,
  .topics {
    margin-block: 0.7em;
  }
  .group-name {
    font-weight: 700;
  }
  .topic-line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.6em;
    align-items: end;
  }
  .chafes {
    margin-block: 0.3em 0;
    padding-inline-start: 0.7em;
    border-inline-start: 0.3em solid var(--accent-text);
  }
  .segmented {
    min-inline-size: 0;
    margin: 0 0 0.7em;
    padding: 0;
    border: 0;
  }
  .segmented legend {
    margin-block-end: 0.3em;
    padding: 0;
    font-weight: 700;
  }
  .segments {
    flex-wrap: wrap;
  }
  .missing {
    font-weight: 700;
  }
  .sheet {
    margin-block: 0.8em;
    padding: 1em 1.3em;
    border: 1px solid var(--edge);
    border-radius: 3px;
    background: var(--raised);
    box-shadow: 0.2em 0.2em 0 var(--line);
    overflow-wrap: anywhere;
  }
  .letter-title {
    font-size: 1.25em;
  }
  .said ul {
    margin: 0.1em 0 0.6em;
    padding-inline-start: 1.2em;
  }
  .said bdi {
    white-space: pre-line;
  }
  .kind-poster {
    text-align: center;
    font-size: 1.12em;
  }
  .kind-poster .letter-title {
    font-size: 1.7em;
  }
  .kind-poster ul {
    padding: 0;
    list-style: none;
  }
  @media (forced-colors: active) {
    .goal-tile:has(:checked),
    .form-tile.chosen,
    .board :is(th, td).chosen {
      outline: 2px solid Highlight;
    }
    .block rect {
      stroke: CanvasText;
      fill: Canvas;
    }
    .block text {
      fill: CanvasText;
    }
  }
`;
