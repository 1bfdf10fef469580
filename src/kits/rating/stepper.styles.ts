import { css } from 'lit';

// @newer `::-webkit-inner-spin-button` No arrows there, by `appearance`.
/** Numbers of people side by side, each to type or to step, and what they come to. */
export const stepperStyles = css`
  .counters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.4em), 1fr));
    gap: 0.7em;
    margin-block: 1em 0.6em;
  }
  .counter {
    display: flex;
    flex-direction: column;
    gap: 0.4em;
    justify-content: space-between;
  }
  .counter label {
    line-height: 1.25;
  }
  .stepper {
    display: grid;
    grid-template-columns: 2.75em minmax(2.6em, 1fr) 2.75em;
  }
  .stepper .step {
    justify-content: center;
    padding: 0;
    border-radius: 0.5em;
  }
  .stepper input {
    min-inline-size: 0;
    inline-size: 100%;
    min-block-size: 2.75em;
    border: 1.5px solid var(--edge);
    border-radius: 0.5em;
    background: var(--raised);
    font-size: 1.1em;
    text-align: center;
    appearance: textfield;
  }
  .stepper input::-webkit-inner-spin-button {
    display: none;
  }
  @container (max-inline-size: 16em) {
    .stepper {
      grid-template-columns: 1fr 1fr;
    }
    .stepper input {
      grid-column: 1 / -1;
      grid-row: 1;
    }
  }
  .total.many {
    padding-inline-start: 0.7em;
    border-inline-start: 0.35em solid var(--accent-text);
  }
`;
