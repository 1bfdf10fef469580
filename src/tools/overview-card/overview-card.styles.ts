import { css } from 'lit';
import { fieldsStyles } from '../../kits/circle/fields.styles.js';

export const styles = css`
  ${fieldsStyles}
  textarea.entry {
    min-block-size: 2.75em;
    resize: none;
  }
  .card-sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.4em;
    align-items: start;
    margin-block-start: 0.8em;
  }
  @container (min-inline-size: 56em) {
    .card-sides {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .card-seen {
      position: sticky;
      inset-block-start: 0.5em;
    }
  }
  .card-part,
  .card-seen {
    margin-block-end: 1em;
    padding: 0.9em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .part-title {
    font-size: 1.15em;
  }
  .lines,
  .ideas {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .line {
    margin-block-end: 0.9em;
    padding-block-end: 0.6em;
    border-block-end: 1px solid var(--line);
  }
  .line-acts,
  .person-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    justify-content: space-between;
  }
  .person-head {
    overflow-wrap: anywhere;
  }
  .tick {
    min-block-size: 2.75em;
  }
  .room {
    display: block;
    color: var(--muted);
    font-size: 0.9em;
  }
  .room.over {
    color: var(--ink);
    font-weight: 700;
  }
  .new {
    margin-block: 0.6em;
  }
  .ideas {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .idea {
    border-style: dashed;
  }
  .segmented {
    margin: 0.4em 0;
  }
  .card-seen > .buttons {
    margin-block-start: 0.8em;
  }
  .card-face {
    container-type: normal;
    padding: 0.9em 1.1em;
    border: 2px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    justify-content: space-between;
  }
  .card-name {
    font-size: 1.7em;
  }
  .card-which {
    margin: 0;
    color: var(--muted);
  }
  .card-photo {
    display: grid;
    flex: 0 1 6em;
    place-items: center;
    min-inline-size: 0;
    block-size: 4.4em;
    border: 1px dashed var(--edge);
    border-radius: 0.4em;
    color: var(--muted);
    text-align: center;
  }
  .card-section {
    display: flex;
    gap: 0.4em;
    align-items: center;
    margin-block: 0.35em 0.05em;
    font-size: 1.1em;
  }
  .card-icon {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    fill: none;
    stroke: var(--accent-text);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .card-lines {
    margin: 0;
    padding-inline-start: 0.85em;
  }
  .to-write {
    block-size: 1.6em;
    border-block-end: 1px solid var(--edge);
    list-style: none;
  }
  .card-people {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .card-people :is(th, td) {
    padding: 0.04em 0.6em 0.04em 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  .card-people tbody + tbody {
    border-block-start: 2px solid var(--edge);
  }
  .card-people thead th {
    color: var(--muted);
    font-weight: 400;
  }
  .card-people small {
    display: inline;
    font-size: 1em;
    font-weight: 400;
  }
  .card-phone {
    font-weight: 700;
  }
  .card-foot {
    margin-block: 0.6em 0;
    color: var(--muted);
  }
  .measure {
    position: absolute;
    inset-block-start: 0;
    inline-size: 180mm;
    visibility: hidden;
    pointer-events: none;
    font-size: 11pt;
  }
  .measure:empty {
    display: none;
  }
  .print .title {
    font-size: 12pt;
  }
  .print .card-phone,
  .measure .card-phone {
    min-inline-size: 6.5em;
  }
  .print .sources {
    margin: 0.3em 0 0;
    max-inline-size: none;
    font-size: 11pt;
    line-height: 1.2;
  }
  .print .card-face,
  .measure .card-face {
    padding: 0;
    border: 0;
    font-size: 11pt;
  }
  .print .card-head > div:first-child,
  .measure .card-head > div:first-child {
    align-self: end;
  }
  @media (forced-colors: active) {
    .card-icon {
      stroke: CanvasText;
    }
  }
`;
