import { css } from 'lit';

/** Members of the team, and the notes of one of them. */
export const notesWriteStyles = css`
  .adding {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.6em;
    align-items: end;
    margin-block: 0.5em 0.8em;
  }
  .adding > label {
    flex: 1 0 100%;
  }
  .adding > .lacks {
    flex: 1 0 100%;
    margin: 0;
  }
  .adding > .entry {
    flex: 1 1 8em;
    inline-size: auto;
    max-inline-size: 34em;
    min-block-size: 2.75em;
  }
  .person,
  .tray,
  .panel {
    margin-block-end: 1.2em;
    padding: 0.9em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .person-name,
  .tray-name {
    font-size: 1.15em;
    overflow-wrap: anywhere;
  }
  .notes,
  .stacks,
  .stack-notes {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .notes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 0.6em;
    margin-block: 0.6em;
  }
  .paper-note {
    padding: 0.5em 0.6em;
    border: 1px solid var(--line);
    border-block-start: 3px solid var(--edge);
    border-radius: 0.3em;
    background: var(--paper);
    overflow-wrap: anywhere;
  }
  .notes > .paper-note:not(.waiting) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
  }
  /* Where it lies stands below its text. */
  .notes > .paper-note > .quiet {
    flex: 1 0 100%;
    order: 1;
    font-size: 0.92em;
  }
  .waiting {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
  }
  .waiting p {
    margin-block: 0 0.5em;
    font-weight: 700;
  }
  .tray-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
  }
`;
