import { css } from 'lit';

/** Who takes part, signs, days, points of people's own, and paper. */
export const planLaterStyles = css`
  .plan-adding {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: end;
    margin-block: 0.8em;
  }
  .plan-adding > .field {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .plan-adding > .field.short {
    flex: 0 1 12em;
  }
  .plan-adding > .lacks {
    flex-basis: 100%;
    margin-block: 0;
  }
  .asks {
    margin-block: 0.75em;
    padding: 0.75em 1em;
    border: 1px solid var(--edge);
    border-inline-start: 0.35em solid var(--accent-text);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .member {
    display: grid;
    grid-template-columns: minmax(0, 1.2fr) repeat(3, minmax(0, 1fr)) auto;
    gap: 0.5em 0.7em;
    align-items: end;
    margin-block: 0.6em;
  }
  @container (inline-size < 50em) {
    .member {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      padding-block: 0.6em;
      border-block-start: 1px solid var(--line);
    }
    .member > .button {
      justify-self: start;
    }
  }
  @container (inline-size < 26em) {
    .member {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .board {
    inline-size: 100%;
    margin-block: 1em;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .board caption {
    padding-block-end: 0.3em;
    font-weight: 700;
    text-align: start;
  }
  .board :is(th, td) {
    padding: 0.4em 0.6em;
    border: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .sign-kinds {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: 0 2em;
  }
  .plan-rows {
    list-style: none;
    margin: 0.5em 0;
    padding: 0;
  }
  .plan-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.7em;
    align-items: end;
    margin-block-end: 0.6em;
  }
  .plan-row > .field {
    flex: 1 1 8em;
    min-inline-size: 0;
  }
  .plan-row > .field.day {
    flex: 0 0 11em;
    max-inline-size: 100%;
  }
  .plan-row.look > .field:not(.day) {
    flex-basis: 14em;
  }
  .kind-title {
    margin-block-start: 0.9em;
  }
  .print .board {
    font-size: 9.5pt;
  }
  .print .board tr {
    break-inside: avoid;
  }
  .print .board :is(th, td) {
    padding: 3pt 5pt;
    border: 0.75pt solid #777;
  }
  .print .board.blank td {
    block-size: 26pt;
  }
  .paper-signs {
    break-inside: avoid;
    margin-block: 4pt;
  }
  .paper-signs ul,
  .paper-looks {
    margin-block: 2pt;
    padding-inline-start: 1.4em;
    overflow-wrap: anywhere;
  }
  .plan-page {
    break-before: page;
  }
  .page-title {
    margin-block-end: 6pt;
    font-size: 16pt;
  }
  .plan-page .triangle {
    margin-block: 14pt;
    font-size: 13pt;
  }
  .plan-page .layer-row {
    grid-template-columns: 9cm minmax(0, 1fr);
  }
  .plan-page .layer-place {
    block-size: 2.6cm;
  }
  .actions tr {
    break-inside: avoid;
  }
`;
