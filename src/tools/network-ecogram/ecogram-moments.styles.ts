import { css } from 'lit';

/** Two maps beside each other. */
export const momentsStyles = css`
  .two-maps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(24em, 100%), 1fr));
    gap: 1em;
  }
  .two-maps figure {
    min-inline-size: 0;
    margin: 0;
  }
  .two-maps figcaption {
    font-weight: 700;
  }
  .map-pane {
    max-block-size: 32em;
    overflow: auto;
    direction: ltr;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper);
  }
  .map-pane svg {
    display: block;
    margin-inline: auto;
  }
  @media print {
    .two-maps {
      display: block;
    }
    .map-pane {
      max-block-size: none;
      overflow: visible;
      border: 0;
    }
    .map-pane svg {
      inline-size: 100%;
      block-size: auto;
      max-block-size: 30em;
      break-inside: avoid;
    }
  }
`;
