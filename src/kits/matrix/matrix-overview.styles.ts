import { css } from 'lit';

/** The picture of the whole, and its words. */
export const overviewStyles = css`
  .along {
    margin-block: 1em;
  }
  .overview {
    margin-block-start: 1.25em;
    padding: 1em 1.2em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .overview-body {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
    align-items: flex-start;
    margin-block-start: 0.75em;
  }
  .overview-words {
    flex: 1 1 20em;
    margin: 0;
  }
  .picture {
    border-spacing: 0 0.35em;
  }
  .picture td {
    padding: 0 0.25em;
    vertical-align: middle;
    text-align: center;
  }
  .picture .tile {
    font-size: 0.95em;
  }
  .picture .sign {
    display: inline-block;
    margin: 0 1px;
    vertical-align: middle;
  }
  @container (inline-size < 16em) {
    .overview {
      padding: 0.6em;
    }
    .picture {
      font-size: 0.8em;
    }
    .picture td {
      padding: 0;
    }
    .picture .tile {
      inline-size: 1.5em;
      block-size: 1.5em;
    }
    .picture .sign {
      inline-size: 0.8em;
      block-size: 0.8em;
    }
  }
  .counts,
  .wanted {
    margin: 0.5em 0;
    padding-inline-start: 1.2em;
  }
  .wanted {
    list-style: none;
    padding: 0;
  }
  .wanted li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    padding-block: 0.15em;
  }
  .wanted li > div {
    flex: 1;
    min-inline-size: 0;
  }
  .wanted .sign {
    position: relative;
    inset-block-start: 0.2em;
  }
  .plan {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: 0.4em 0.8em;
    max-inline-size: 34em;
    margin-block: 0.2em 0.6em;
  }
  .plan-words {
    display: block;
    font-weight: 700;
  }
  .overview .legend {
    max-inline-size: 17em;
    margin-block-start: 0.6em;
    font-size: 0.92em;
  }
`;
