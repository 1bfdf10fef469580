import { css } from 'lit';

/** The parts of the flow: start, questions, outcome, compare, and the answers on paper. */
export const flowStyles = css`
  .screen > :is(.card, .list, .advice, .compare) {
    max-inline-size: 44em;
  }
  /* About as high as the document bar, so that the page does not move when it comes. */
  .room {
    block-size: 17.5em;
  }
  @container (min-inline-size: 31em) {
    .room {
      block-size: 12em;
    }
  }
  @container (min-inline-size: 46em) {
    .room {
      block-size: 7em;
    }
  }
  .card {
    margin-block: 0.8em;
    padding: 1.1em clamp(0.9em, 4cqi, 1.6em) 1.2em;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .list > .question {
    padding-block: 1.1em 0.4em;
    border-block-end: 1px solid var(--line);
  }
  .list .statement {
    font-size: 1.1em;
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: 0.6em;
    margin-block-start: 0.8em;
  }
  .steps > .button {
    justify-content: center;
    text-align: center;
  }
  .verdict {
    font-size: 1.35em;
  }
  :not(.title, .verdict)[tabindex='-1'] {
    margin-block: 0.8em 0.3em;
  }
  .advice,
  .compare {
    border-block-end: 1px solid var(--line);
  }
  summary {
    inline-size: auto;
    font-weight: 700;
  }
  .advice ul {
    margin-block: 0 0.8em;
    padding-inline-start: 1.25em;
  }
  .answers-paper {
    inline-size: 100%;
    margin-block: 6pt;
    border-collapse: collapse;
  }
  .answers-paper td {
    padding: 2pt 4pt;
    border-block-end: 0.75pt solid #777;
    vertical-align: top;
    break-inside: avoid;
  }
  .box {
    white-space: nowrap;
  }
  .advice-paper {
    break-inside: avoid;
  }
  .advice-paper :is(p, ul) {
    margin-block: 3pt;
  }
  .all-answers {
    margin: 0;
    padding-inline-start: 1.6em;
  }
  .all-answers > li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--line);
  }
  .given-answer {
    display: flex;
    gap: 0.8em;
    align-items: center;
    justify-content: space-between;
  }
  .all-answers + .buttons {
    margin-block-start: 1em;
  }
  .said {
    display: block;
  }
  .given {
    font-weight: 700;
  }
`;
