import { css } from 'lit';
import { fieldLook } from '../../core/element/field-look.styles.js';

/** What several steps have: buttons, fields and words. */
export const notesControlsStyles = css`
  .bar {
    margin-block: 0.9em;
  }
  .small {
    min-block-size: 2.4em;
    padding: 0.3em 0.7em;
    border: 1px solid var(--edge);
    border-radius: 0.5em;
    background: var(--raised);
    font-size: 0.92em;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
  }
  .icon {
    flex: none;
    min-inline-size: 2.4em;
    min-block-size: 2.4em;
    padding: 0;
    border: 0;
    border-radius: 0.5em;
    background: none;
    font-size: 1.1em;
    cursor: pointer;
  }
  :is(.small, .icon, .place):hover {
    box-shadow: inset 0 0 0 2px var(--accent-text);
  }
  .quiet {
    color: var(--muted);
  }
  .entry,
  .note-text {
    ${fieldLook}
    display: block;
    min-inline-size: 0;
  }
  .note-text {
    flex: 1;
    resize: none;
  }
  .apart {
    padding-block: 0.2em;
  }
  .goals ol {
    margin: 0.3em 0 1em;
    padding-inline-start: 1.4em;
  }
`;
