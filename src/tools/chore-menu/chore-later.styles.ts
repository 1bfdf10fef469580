import { css } from 'lit';
import { fieldLook } from '../../core/element/field-look.styles.js';

/** Order and words, wishes, who does what, and the overview. */
export const laterStyles = css`
  .field {
    display: block;
    font-weight: 700;
  }
  .field .entry {
    ${fieldLook}
    display: block;
    margin-block-start: 0.2em;
  }
  .field :is(input, select) {
    font-weight: 400;
  }
  .own-dish {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.6em;
    align-items: end;
    max-inline-size: 44em;
    margin-block: 1.2em;
    padding: 0.8em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .own-dish > .button {
    justify-self: start;
  }
  .own-dish > .quiet {
    grid-column: 1 / -1;
    margin: 0;
  }
  .order summary,
  .part-title {
    font-weight: 700;
  }
  .part-title {
    margin-block: 1.1em 0.3em;
  }
  .rows {
    list-style: none;
    margin: 0.3em 0;
    padding: 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.6em;
    align-items: end;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--line);
  }
  .row > .field {
    flex: 1 1 11em;
    min-inline-size: 0;
  }
  .icon {
    justify-content: center;
    min-inline-size: 2.75em;
    padding-inline: 0.4em;
  }
  .wish {
    border-block-end: 1px solid var(--line);
  }
  .wish-words {
    display: grid;
    gap: 0.5em;
    padding: 0.1em 0 0.9em 1.9em;
  }
  .sheet {
    margin-block-start: 1.2em;
    padding: 1em 1.2em 1.2em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .sheet-title {
    font-size: 1.25em;
    overflow-wrap: anywhere;
  }
  .sheet .courses,
  .wishes .courses {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 21em), 1fr));
    gap: 0.4em 2em;
  }
  .dish-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.8em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.35em;
    border-block-end: 1px solid var(--line);
  }
  .dish-name {
    flex: 1 1 8em;
    min-inline-size: 0;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .wished {
    display: block;
    color: var(--accent-text);
    font-size: 0.9em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .way,
  .sorted .button {
    gap: 0;
  }
  .way {
    min-inline-size: 4.2em;
    justify-content: center;
    padding-inline: 0.7em;
  }
  .way[aria-pressed='true'] {
    border-color: var(--accent-text);
    background: var(--accent-soft);
    font-weight: 700;
    box-shadow: inset 0 -3px var(--accent-text);
  }
  .other {
    font-style: italic;
  }
  .sorted ul {
    margin: 0.2em 0 0.8em;
    padding-inline-start: 1.2em;
  }
  .sorted li {
    padding-block: 0.25em;
    overflow-wrap: anywhere;
  }
  .sorted .button {
    margin-inline-start: 0.4em;
  }
  .said {
    display: block;
  }
  .heart {
    color: var(--accent-text);
  }
  .initials {
    display: inline-block;
    min-inline-size: 1.9em;
    padding: 0 0.45em;
    border: 1.5px solid var(--accent-text);
    border-radius: 1em;
    font-size: 0.9em;
    line-height: 1.6;
    text-align: center;
  }
  .initials.gladly {
    background: var(--accent-soft);
    font-weight: 700;
  }
  .initials.sometimes {
    border-style: dashed;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.5em;
    align-items: center;
    justify-content: center;
    color: var(--muted);
  }
  .begin,
  .papers {
    margin-block-start: 1.4em;
  }
  @media (forced-colors: active) {
    .way[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
