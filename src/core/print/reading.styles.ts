import { css } from 'lit';

// @newer `::details-content` On paper what is open.
// @newer `content-visibility` The same.
/** What unfolds without a script: a title, and what is said about it. */
export const readingStyles = css`
  .fold + .fold {
    border-block-start: 1px solid var(--rule, var(--line));
  }
  .fold > summary {
    inline-size: auto;
    margin-inline-start: 1.25em;
    padding-inline-end: 0.35em;
    list-style-position: outside;
    line-height: 1.3;
  }
  .fold > summary:hover {
    text-decoration: underline;
  }
  .fold > summary > :is(h1, h2, h3, h4, h5, h6) {
    display: inline;
  }
  .fold > p {
    margin: 0 0 0.6em;
    padding-inline: 1.25em 0.35em;
  }
  @media print {
    .fold::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .fold {
      break-inside: avoid;
    }
  }
`;
