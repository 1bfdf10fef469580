import { css } from 'lit';

/** Activities, what is tried after a course, and the plan. */
export const laterStyles = css`
  .new-activity {
    max-inline-size: 44em;
    margin-block: 0.6em 1em;
    padding: 0.8em 1em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .segmented {
    min-inline-size: 0;
    margin: 0.7em 0;
    padding: 0;
    border: 0;
  }
  .segmented legend,
  .ticks legend {
    margin-block-end: 0.2em;
    padding: 0;
  }
  .segmented .segments {
    flex-wrap: wrap;
  }
  .idea-kinds {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.4em 1.2em;
  }
  .idea-kinds ul {
    margin: 0 0 0.8em;
    padding: 0;
    list-style: none;
  }
  .kind-title {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .idea-kinds .hint {
    margin-block: 0 0.4em;
  }
  .idea {
    inline-size: 100%;
    margin-block-end: 0.4em;
    padding-block: 0.35em;
    overflow-wrap: anywhere;
  }
  .activities,
  .tries {
    margin: 0.4em 0;
    padding: 0;
    list-style: none;
    overflow-wrap: anywhere;
  }
  .activity {
    border-block-start: 1px solid var(--line);
  }
  .activity:last-child {
    border-block-end: 1px solid var(--line);
  }
  .activity summary {
    inline-size: auto;
    line-height: 1.35;
  }
  .activity-name {
    font-weight: 700;
  }
  .facts {
    display: flex;
    gap: 0.6em;
    align-items: center;
    margin-block-start: 0.2em;
    margin-inline-start: 1.1em;
    color: var(--muted);
    font-size: 0.95em;
  }
  .facts > span {
    min-inline-size: 0;
  }
  .editing {
    padding: 0.2em 0 1em 1.1em;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0.7em 1em;
    align-items: start;
    margin-block-end: 0.8em;
  }
  .fields .hint {
    display: block;
  }
  .ticks {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .after {
    margin-block: 1em;
    padding: 0.8em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    overflow-wrap: anywhere;
  }
  .tries li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.3em;
  }
  .tries small {
    display: block;
    margin-inline-start: 1.3em;
  }
  .after .fields {
    margin-block: 0.6em 0;
  }
  .after form {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    align-items: start;
    min-inline-size: 0;
  }
  .after form > .field {
    inline-size: 100%;
  }
  .along {
    margin-block: 1em;
  }
  .plan-list {
    margin: 0.2em 0 1em;
    padding: 0;
    list-style: none;
    overflow-wrap: anywhere;
  }
  .plan-list > li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--line);
  }
  .plan-list .facts {
    margin-inline-start: 0;
  }
  .plan-table [scope='row'] {
    font-weight: 400;
  }
  /* A number alone: what its column is called stays one word. */
  .plan-table [scope='col']:nth-child(3) {
    overflow-wrap: normal;
  }
  .follows {
    display: block;
    font-size: 0.92em;
    color: var(--muted);
  }
`;

// @newer `break-after: avoid` Another break between pages.
/** The plan on A4, in black and white. */
export const paperStyles = css`
  .print {
    font-size: 10.5pt;
    line-height: 1.4;
  }
  .paper-line {
    display: flex;
    gap: 3em;
  }
  .write-here {
    flex: 1;
    border-block-end: 0.75pt solid #777;
  }
  .print .plan-table {
    inline-size: 100%;
    margin-block: 6pt;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 9.5pt;
    line-height: 1.3;
  }
  .print .plan-table :is(th, td) {
    padding: 3pt 5pt;
    border: 0.75pt solid #777;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .print .plan-table tr {
    break-inside: avoid;
  }
  .print .plan-table [scope='col']:first-child {
    inline-size: 32%;
  }
  .print .plan-table [scope='col']:nth-child(3) {
    inline-size: 9%;
  }
  .print .room-row td {
    block-size: 22pt;
  }
  .print .group-title {
    margin-block: 8pt 2pt;
    break-after: avoid;
  }
  .print .mix {
    padding: 0;
    border: 0;
    background: none;
    break-inside: avoid;
  }
  .print .mix-bar text,
  .print .piece.course .ground,
  .print .triangle .in {
    fill: #000;
  }
  .print .ground,
  .print .triangle circle {
    fill: #fff;
  }
  .print .own-number {
    stroke: #fff;
  }
  .print .mix-bar .own-number.course {
    fill: #fff;
  }
  .print :is(.piece line, .edge, .guide line, .norm-sign line, .triangle path, .triangle circle) {
    stroke: #000;
  }
  .print .paper-agreements {
    break-inside: avoid;
  }
`;
