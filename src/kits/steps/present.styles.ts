import { css } from 'lit';

/** A session for a room: it fills the screen, with type for the back row. */
export const presentStyles = css`
  .root.presenting {
    position: fixed;
    inset: 0;
    z-index: 2147483647;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .presenting .screen {
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
    padding: 0.6em 0.9em 0;
    font-size: clamp(1.0625em, 1.6cqi, 2.6em);
  }
  .presenting .title {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .presenting .workshop {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }
  .present-head,
  .present-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    align-items: center;
  }
  .present-ways {
    margin-block: 0.4em 0.6em;
  }
  .present-what {
    flex: 1 1 18em;
    min-inline-size: 0;
  }
  .presenting .step-title {
    inline-size: fit-content;
    padding-inline: 0.2em;
    font-size: 1.25em;
    line-height: 1.2;
    outline-offset: -1px;
  }
  .present-goal > summary {
    min-block-size: 0;
    padding-block: 0.1em;
    font-size: 0.9em;
    font-weight: 400;
  }
  .present-ways .road {
    flex: 0 1 auto;
  }
  .present-ways .road ol {
    margin: 0;
  }
  .present-ways .road-step {
    min-inline-size: 2.75em;
    padding-block: 0.15em;
  }
  .present-ways .step-buttons {
    flex: 1 1 auto;
    margin-block: 0;
    justify-content: flex-end;
  }
  .present-ways .step-buttons .primary {
    margin-inline-start: 0;
  }
  .presenting .clock-face {
    inline-size: 3em;
    block-size: 3em;
  }
  /* Its end is seen from the back row. */
  .presenting .over {
    border-color: var(--accent);
    background: var(--accent);
  }
  .presenting .over .time-left {
    color: var(--on-accent);
  }
  .presenting .over .clock-rim {
    stroke: var(--on-accent);
  }
  .presenting .present-body {
    padding-block-end: 0.6em;
  }
  .presenting .choose > select {
    max-inline-size: 20em;
  }
  /* What waits stands beside the blocks, what is explained above them; each scrolls by itself, so that all are in one view. */
  @container (inline-size >= 56em) {
    .presenting .screen {
      block-size: 100%;
    }
    .presenting .workshop {
      overflow: auto;
    }
    .present-head,
    .present-head > .timer {
      flex-wrap: nowrap;
    }
    .present-head > .timer {
      flex: 0 1 auto;
    }
    .present-head > .present-what {
      flex: 1 0 22em;
    }
    .present-head .over .time-left {
      font-size: 1em;
    }
    .present-head > .button,
    .present-head .small {
      flex: none;
    }
    .presenting .over {
      padding-block: 0.1em;
      line-height: 1.25;
    }
    .presenting .step-patterns {
      display: grid;
      grid-template: auto 1fr / minmax(0, 62fr) minmax(0, 38fr);
      gap: 0 0.7em;
      align-items: start;
    }
    .presenting .step-patterns > .seen {
      grid-row: 1 / 3;
      grid-column: 2;
    }
    .presenting .seen-list .whose {
      flex: 1 0 100%;
    }
    .presenting .block-head {
      gap: 0.3em;
      font-size: 0.85em;
    }
    .presenting .step-agree {
      display: grid;
      grid-template-columns: minmax(0, 45fr) minmax(0, 55fr);
      grid-auto-rows: max-content;
      gap: 0 0.9em;
    }
    .presenting .step-agree > .wanted {
      grid-row: 1 / 99;
    }
    .presenting .step-agree > :not(.wanted) {
      grid-column: 2;
      justify-self: start;
    }
    .presenting .step-agree > [id$='-list'] {
      justify-self: stretch;
    }
    .presenting .one-view {
      display: grid;
      grid-template: auto minmax(0, 1fr) / minmax(0, 28fr) minmax(0, 72fr);
      flex: 1;
      gap: 0 0.7em;
      min-block-size: 0;
    }
    .presenting .one-view > .tray {
      grid-row: 1 / 3;
      margin: 0;
      padding: 0.6em;
      overflow: auto;
    }
    .presenting .one-view > .cards {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      grid-column: 1 / 3;
      margin: 0 0 0.6em;
    }
    .presenting .one-view > .cards ~ .board {
      grid-column: 1 / 3;
      min-block-size: 20em;
    }
    .presenting .card {
      padding: 0.4em 0.6em;
      line-height: 1.35;
    }
    .presenting .one-view > .held {
      position: static;
      margin: 0 0 0.5em;
    }
    .presenting .one-view > .board {
      grid-row: 2;
      grid-column: 2;
      align-items: stretch;
      min-block-size: 0;
      overflow: auto;
    }
    .presenting .one-view .block {
      min-block-size: 0;
      padding: 0.4em 0.35em;
      overflow: auto;
    }
    .presenting .one-view .notes {
      grid-template-columns: 1fr;
      gap: 0.45em;
      margin-block: 0.45em 0;
    }
    .presenting .waiting {
      padding-inline: 0.35em;
    }
    .presenting .one-view .waiting,
    .presenting .one-view .waiting * {
      touch-action: pan-y;
    }
    .presenting .waiting .alike {
      flex-wrap: nowrap;
    }
    .presenting .waiting .alike > .small {
      flex: none;
    }
    .presenting .waiting .places {
      gap: 0.15em;
    }
    .presenting .waiting .places .small {
      min-block-size: 2.7em;
      padding: 0.2em 0.3em;
      font-size: 0.8em;
    }
    .presenting .one-view .choose {
      display: flex;
      gap: 0.5em;
      align-items: center;
      margin-block: 0 0.4em;
      font-size: 0.9em;
      line-height: 1.2;
    }
    .presenting .one-view .choose > select {
      flex: 1 1 8em;
    }
    /* The list beside it says the same. */
    .presenting .one-view .tray-name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .presenting .one-view .tray-head > .button {
      flex: 1;
      justify-content: center;
      min-block-size: 2.2em;
      padding-block: 0.2em;
      font-size: 0.92em;
    }
    .presenting .one-view .block-head {
      font-size: 0.73em;
    }
    .presenting .one-view .block-head .role-head {
      gap: 0.35em;
      min-inline-size: 0;
    }
    .presenting .one-view .stack-head .owners {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .presenting .one-view .block-head .count {
      font-size: 1.1em;
    }
    .presenting .one-view .block-head .tile {
      font-size: 0.85em;
    }
    .presenting .waiting .place {
      min-inline-size: 2.2em;
      min-block-size: 2.2em;
    }
    .presenting .waiting p {
      margin-block-end: 0.25em;
      line-height: 1.3;
    }
  }
  @container (56em <= inline-size < 64em) {
    .presenting .one-view .block-head {
      font-size: 0.66em;
    }
  }
  @media (forced-colors: active) {
    .presenting .over .clock-rim {
      stroke: CanvasText;
    }
  }
`;
