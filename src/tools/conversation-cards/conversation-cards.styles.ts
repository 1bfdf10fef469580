import { css } from 'lit';

export const styles = css`
  .reader {
    color: var(--ink);
  }
  .say-it {
    display: grid;
    gap: 0.6em;
    margin: 0.3em 0;
  }
  .say-it > div {
    padding: 0.5em 0.8em;
    border: 1.5px solid var(--line);
    border-inline-start: 0.3em solid var(--edge);
    border-radius: 0.5em;
  }
  .say-it > .not {
    border-inline-start-style: dotted;
  }
  .say-it > .rather {
    border-inline-start-color: var(--accent-text);
    background: var(--accent-soft);
  }
  .say-it dt {
    font-size: 0.9em;
    color: var(--muted);
  }
  .say-it .rather dt {
    color: var(--ink);
  }
  .say-it dd {
    margin: 0;
  }
  .rather q {
    font-weight: 700;
  }
  q {
    quotes: '‘' '’';
  }
  .say-differently {
    margin-block: 0.5em;
  }
  .say-differently .say-it {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    margin-block: 0.5em 0.9em;
  }
  .cut-card .say-it {
    grid-template-columns: repeat(auto-fit, minmax(30mm, 1fr));
    gap: 1mm 2mm;
    margin: 0;
  }
  .print .say-it > div {
    padding: 0 0 0 2mm;
    border: 0;
    border-inline-start: 1.5pt solid #555;
    border-radius: 0;
    background: none;
  }
  .print .say-it > .not {
    border-inline-start-style: dotted;
  }
  .print .say-it dt {
    color: #333;
  }
`;
