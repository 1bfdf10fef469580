import { css } from 'lit';

/** What the team wants of each block, and what lies there. */
export const wishesStyles = css`
  .apart .buttons {
    margin-block: 0.4em 0.8em;
  }
  .seen .about {
    flex: 0 1 14em;
  }
  .seen .what {
    flex: 1 0 100%;
  }
  .seen-list {
    display: grid;
    gap: 0.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .seen-list > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.6em;
    align-items: center;
  }
  .seen-list .note-text {
    flex: 1 1 10em;
    inline-size: auto;
  }
  .whose {
    flex: 0 1 8em;
    overflow-wrap: anywhere;
  }
  .seen-read {
    margin: 0.4em 0 0;
    padding-inline-start: 1.2em;
    overflow-wrap: anywhere;
  }
  .wanted-block {
    margin-block-start: 0.7em;
    padding-inline-start: 0.7em;
    border-inline-start: 4px solid var(--c);
  }
  .wanted-head {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .wanted ul {
    margin: 0.3em 0 0;
    padding: 0;
    list-style: none;
  }
  .wanted li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.3em;
  }
  .wish {
    flex: 1 1 16em;
    overflow-wrap: anywhere;
  }
  .report {
    margin-block-start: 1em;
  }
  .thought {
    display: block;
    margin-block-start: 0.8em;
  }
  .thought-question {
    display: block;
    margin-block-end: 0.25em;
    font-size: 0.92em;
    line-height: 1.35;
  }
  .thought textarea {
    min-block-size: 4em;
  }
  .activities {
    margin: 0 0 0.5em;
    padding-inline-start: 1.1em;
    font-size: 0.95em;
  }
`;
