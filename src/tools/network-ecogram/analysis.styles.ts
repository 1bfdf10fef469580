import { css } from 'lit';
import { itemDragStyles } from '../../core/element/item-drag.styles.js';
import { agreementsPaperStyles } from '../../kits/agreements/agreements-paper.styles.js';
import { agreementsAloneStyles } from '../../kits/agreements/agreements.styles.js';
import { contactStyles } from '../../kits/contact/contact.styles.js';
import { stepsStyles } from '../../kits/steps/steps.styles.js';
import { analysisPaperStyles } from './analysis-paper.styles.js';
import { analysisSortStyles } from './analysis-sort.styles.js';

/** Strengths and risks: five stops, and the map with who is lit up. */
export const analysisStyles = css`
  ${itemDragStyles}
  ${contactStyles}
  ${stepsStyles}
  ${agreementsAloneStyles}
  ${agreementsPaperStyles}
  .analysis .field {
    display: flex;
    flex-direction: column;
    gap: 0.2em;
    font-weight: 400;
  }
  .stop-title {
    font-size: 1.35em;
  }
  .stop {
    margin-block: 0.8em;
  }
  .stop fieldset.carer {
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
    margin-inline: 0;
  }
  .carer legend {
    padding-inline: 0.3em;
    font-weight: 700;
  }
  .stop > .picker,
  .paper-first > p {
    max-inline-size: 36em;
  }
  .asked {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    align-items: end;
    margin-block-end: 0.9em;
  }
  .asked .segmented {
    margin: 0;
  }
  .asked legend {
    margin-block-end: 0.3em;
    font-size: 1em;
    font-weight: 700;
  }
  .subjects legend {
    margin-block-end: 0.3em;
    font-weight: 700;
  }
  .laid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 0 1.4em;
  }
  .laid ul {
    margin-block: 0.4em 0.8em;
    padding-inline-start: 1.2em;
  }
  .look {
    direction: ltr;
    display: block;
    inline-size: 100%;
    block-size: clamp(12em, 50cqi, 26em);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper);
  }
  .look-map .legend {
    margin-block: 0.6em;
  }
  .lit circle {
    fill: none;
    stroke: var(--accent-text);
    stroke-width: 3;
  }
  .lit path {
    fill: var(--accent);
    stroke: var(--accent-text);
    stroke-width: 2;
  }
  .lit text {
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 5;
    font-weight: bold;
  }
  ${analysisSortStyles}
  ${analysisPaperStyles}
`;
