import { css } from 'lit';
import { fieldLook } from '../../core/element/field-look.styles.js';

export const styles = css`
  .quiet {
    color: var(--muted);
  }
  .entry {
    ${fieldLook}
    display: block;
    min-inline-size: 0;
    font-weight: 400;
  }
  .field {
    display: block;
    min-inline-size: 0;
    font-size: 0.95em;
  }
  .segmented {
    min-inline-size: 0;
    margin: 0.4em 0;
    padding: 0;
    border: 0;
  }
  .map-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.2em;
    align-items: end;
    margin-block: 0.6em;
  }
  .map-sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.2em;
    align-items: start;
  }
  @container (min-inline-size: 56em) {
    .map-sides {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  .map-sides .panel {
    margin-block-end: 1em;
    padding: 0.9em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .part-title {
    font-size: 1.15em;
  }
  .parties {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .party {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 0.5em 1em;
    align-items: end;
    margin-block-end: 0.8em;
    padding-block-end: 0.8em;
    border-block-end: 1px solid var(--line);
  }
  .party .button {
    justify-self: start;
  }
  .new {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: end;
    margin-block: 0.8em 0;
  }
  .new .field {
    flex: 1 1 9em;
  }
  .new .lacks {
    flex: 1 0 100%;
    margin: 0;
  }
`;
