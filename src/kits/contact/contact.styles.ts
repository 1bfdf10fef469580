import { css } from 'lit';

export const contactStyles = css`
  .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.75em 1.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .contact {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    line-height: 1.4;
  }
  .place {
    font-weight: 700;
  }
  a {
    display: inline-block;
    padding-block: 0.6em;
    color: var(--accent-text);
    overflow-wrap: anywhere;
  }
  .urgent {
    margin-block-start: 1em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .urgent > summary {
    padding: 0.6em 1em;
    color: var(--accent-text);
  }
  .urgent > :not(summary) {
    padding-inline: 1em;
  }
  .checked {
    color: var(--muted);
  }
`;
