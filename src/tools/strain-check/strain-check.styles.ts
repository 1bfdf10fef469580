import { css } from 'lit';

export const styles = css`
  .screen > :is(.help, .urgent) {
    max-inline-size: 44em;
  }
  /* About as high as urgent help and the document bar, so that the page does not move when they come. */
  .room {
    block-size: 41em;
  }
  @container (min-inline-size: 30em) {
    .room {
      block-size: 28em;
    }
  }
  .help {
    margin-block: 1.2em;
    padding: 0.1em 1.1em;
    border-inline-start: 0.35em solid var(--accent-text);
    border-radius: var(--radius);
    background: var(--accent-soft);
  }
  .help a {
    color: inherit;
  }
  .help ul {
    margin-block: 0 0.8em;
  }
  .help ul:not(.contacts) {
    padding-inline-start: 1.25em;
  }
`;
