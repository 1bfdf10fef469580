import { css } from 'lit';

/** Two sheets of A4: the map, the trays, what was agreed. */
export const analysisPaperStyles = css`
  .analysis-paper {
    font-size: 0.94em;
  }
  .analysis-paper ul {
    margin-block: 0.2em;
    padding-inline-start: 1.2em;
  }
  .analysis-paper .look {
    block-size: 25em;
    border: 0;
    break-inside: avoid;
  }
  .analysis-paper .answers span {
    white-space: nowrap;
    margin-inline-end: 0.6em;
  }
  .analysis-paper :is(section, .carers) {
    margin-block-start: 0.8em;
  }
  .analysis-paper .figures td ul {
    margin: 0;
  }
  .paper-trays .figures th:nth-child(n) {
    inline-size: 50%;
  }
  .paper-trays .figures {
    break-inside: avoid;
  }
  .paper-trays .blank td {
    block-size: 8em;
  }
  .carers th:nth-child(n) {
    inline-size: auto;
  }
  .carers.blank tbody td {
    block-size: 3.4em;
  }
  .carers td bdi {
    white-space: pre-wrap;
  }
`;
