import { css } from 'lit';

/** Courses to choose from, and the card beside them. */
export const styles = css`
  .quiet {
    color: var(--muted);
  }
  .start {
    font-size: 1.15em;
    font-weight: 700;
  }
  .bar {
    margin-block: 1em;
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.2em 2em;
    align-items: start;
  }
  .courses {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0.4em 1.6em;
    margin-block: 0.9em;
  }
  .course {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .course > legend,
  .course-title {
    inline-size: 100%;
    margin-block: 0.6em 0.2em;
    padding: 0 0 0.25em;
    border-block-end: 2px solid var(--accent-text);
    font-weight: 700;
  }
  .tick {
    display: flex;
    gap: 0.65em;
    align-items: center;
    min-block-size: 2.75em;
    line-height: 1.3;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .tick input {
    flex: none;
  }
  .segmented {
    min-inline-size: 0;
    margin: 0.9em 0 0;
    padding: 0;
    border: 0;
  }
  .segmented legend {
    padding: 0 0 0.3em;
    font-weight: 700;
  }
  .segments {
    flex-wrap: wrap;
    gap: 0.4em;
    border: 0;
    background: none;
    overflow: visible;
  }
  .segments > label {
    flex: 0 1 auto;
    min-inline-size: 2.75em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
    overflow-wrap: anywhere;
  }
  /* A card that lies on the table. */
  .card {
    min-inline-size: 0;
    padding: 1.2em 1.4em 1.5em;
    border: 1.5px solid var(--edge);
    border-radius: 0.4em;
    background: var(--raised);
    box-shadow:
      inset 0 0 0 0.35em var(--raised),
      inset 0 0 0 calc(0.35em + 1px) var(--line);
    text-align: center;
    overflow-wrap: anywhere;
  }
  .card-title {
    margin-block: 0.3em 0.2em;
    font-size: 1.35em;
    font-weight: 700;
  }
  .card-title::after {
    content: '';
    display: block;
    inline-size: 3.5em;
    margin: 0.35em auto 0;
    border-block-end: 3px double var(--accent-text);
  }
  .card-course {
    margin-block: 1em 0.1em;
    color: var(--accent-text);
    font-weight: 700;
  }
  .card ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card li {
    padding-block: 0.1em;
  }
  .card-empty {
    margin-block: 2em;
    color: var(--muted);
  }
  @container (inline-size >= 52em) {
    .sides {
      grid-template-columns: minmax(0, 5fr) minmax(0, 3fr);
    }
    .sides > :last-child {
      position: sticky;
      inset-block-start: 0.5em;
    }
  }
  @container (inline-size < 34em) {
    .card {
      padding-inline: 0.9em;
    }
  }
`;
